import { linkAddress } from "../../capture/linkAddress.ts";
import { documentOfFetched } from "../../capture/policyDocument.ts";
import { addressGone, requireAllowed, Unread } from "../../facts/policy/fetching.ts";
import { type Readable, readingKey } from "../../report/readable.ts";
import type { Store } from "../../store/index.ts";
import { fetchPage } from "../fetchPage.ts";
import type { Inspector } from "../inspector.ts";
import { type FetchedText, worker } from "../messages.ts";

/** Firefox knows no ports in patterns; without one, every port matches. */
function patternOf(address: string): string {
	const { protocol, hostname } = new URL(address);
	return `${protocol}//${hostname}/*`;
}

const notAllowed = () =>
	new Unread(
		"It was not read, because the permission for its site was not given. Press the button again to be asked once more.",
		"未获得访问该网站的权限，因此未读取。再次点击按钮可重新授权。",
	);

/**
 * Does a deed with the permission for one site and gives back what it did not have before. To be called in the
 * person's own click, with nothing awaited before: browsers ask only then. Throws an Unread where it is refused.
 */
async function permitted<T>(address: string, deed: () => Promise<T>): Promise<T> {
	const wanted = { origins: [patternOf(address)] };
	const [before, granted] = await Promise.all([
		chrome.permissions.contains(wanted),
		chrome.permissions.request(wanted),
	]);
	if (!granted) throw notAllowed();
	try {
		return await deed();
	} finally {
		if (!before) await chrome.permissions.remove(wanted);
	}
}

/** The address as the page has it, values included; the one that was kept where that is whole. */
async function wholeAddress(tabId: number, { path, address }: Readable): Promise<string> {
	const whole = path === null ? null : await addressOnPage(tabId, path);
	if (whole === null && address.includes("?")) throw addressGone();
	return whole ?? address;
}

/** Null where the page is gone, or closed to us by now. */
async function addressOnPage(tabId: number, path: string): Promise<string | null> {
	try {
		const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: linkAddress, args: [path] });
		return answer?.result ?? null;
	} catch {
		return null;
	}
}

async function read(
	tabId: number,
	page: string,
	wanted: Readable,
): Promise<{ text: FetchedText; dead: Unread | null }> {
	const { kind, address } = wanted;
	const takenAt = new Date().toISOString();
	try {
		const whole = await wholeAddress(tabId, wanted);
		const { url, html } = await fetchPage(whole, page);
		const document = await documentOfFetched(html, { kind, asked: whole, redirects: [], url, takenAt });
		return { text: { asked: address, kind, document }, dead: null };
	} catch (error) {
		if (!(error instanceof Unread) || !error.dead) throw error;
		return { text: { asked: address, kind, document: null }, dead: error };
	}
}

/** Reads one text when the person presses its button. What goes wrong is said beside the button. */
export function createReadText(store: Store, inspector: Inspector): (wanted: Readable) => Promise<void> {
	const { readings, inspection, verdict } = store;
	return async (wanted) => {
		const key = readingKey(wanted);
		const tabId = inspector.tabId();
		const flow = verdict.flow.peek();
		const page = flow?.moments.at(-1)?.url;
		if (tabId === null || !flow || page === undefined) return;
		readings.begin(key);
		try {
			// Before the person is asked for a permission that would lead to nothing.
			requireAllowed(wanted.address, page);
			const { text, dead } = await permitted(wanted.address, () => read(tabId, page, wanted));
			inspection.replace(await worker.addText(tabId, verdict.flow.peek() ?? flow, text));
			if (dead) readings.fail(key, dead.text);
			else readings.end(key);
		} catch (error) {
			readings.fail(key, reason(error));
		}
	};
}

function reason(error: unknown): Unread["text"] {
	if (error instanceof Unread) return error.text;
	const message = error instanceof Error ? error.message : String(error);
	return { en: `Fairtick itself failed here (${message}).`, zh: `Fairtick 自身出错（${message}）。` };
}
