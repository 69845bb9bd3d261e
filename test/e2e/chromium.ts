import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Extension, Page, Target, WebWorker } from "puppeteer-core";
import { launchChromium } from "../browsers.ts";

const built = fileURLToPath(new URL("../../dist/chrome", import.meta.url));

/** Longest that a popup may take to show a result, in milliseconds. */
const PATIENCE = 15_000;

export interface ChromiumOptions {
	/** A window on the screen; none by default. */
	window?: boolean;
	/** Further switches of the browser. */
	args?: string[];
	/** The person has allowed every site before, so that the browser grants what is asked for without its question, which nobody could answer here. */
	allowing?: boolean;
	/** The unpacked extension; the built one by default. */
	folder?: string;
	/** The profile of an earlier browser, to go on with. */
	profile?: string;
}

/** Chromium with the built extension, in a fresh profile. */
export interface Chromium {
	browser: Browser;
	/** The extension's id. */
	id: string;
	/** The extension's background worker, woken if the browser has stopped it. */
	worker(): Promise<WebWorker>;
	/** Clicks the toolbar icon on a page as a person does, and gives the real popup once it shows a result. */
	openPopup(page: Page): Promise<Page>;
	/** What stands on the icon while the tab in front is in front. */
	badge(): Promise<string>;
	/** Ends the browser alone and gives its profile for the next one, whose `close` removes it. */
	leaveProfile(): Promise<string>;
	close(): Promise<void>;
}

/** An unpacked extension's id: Chromium takes it from the folder's path. */
function idOf(folder: string): string {
	const path = process.platform === "win32" ? Buffer.from(folder, "utf16le") : folder;
	const digest = createHash("sha256").update(path).digest("hex").slice(0, 32);
	return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** A profile in which the icon stands on the toolbar; a new extension hides behind the menu otherwise. */
async function freshProfile(id: string, allowing: boolean): Promise<string> {
	const profile = await mkdtemp(join(tmpdir(), "fairtick-profile-"));
	await mkdir(join(profile, "Default"));
	const allowed = { api: [], explicit_host: ["<all_urls>"], manifest_permissions: [], scriptable_host: [] };
	const settings = allowing ? { [id]: { runtime_granted_permissions: allowed } } : {};
	const preferences = { extensions: { pinned_extensions: [id], settings } };
	await writeFile(join(profile, "Default/Preferences"), JSON.stringify(preferences));
	// Whoever ends us with Ctrl+C leaves nothing behind either.
	process.once("exit", () => rmSync(profile, { recursive: true, force: true }));
	return profile;
}

async function install(browser: Browser, folder: string): Promise<Extension> {
	const id = await browser.installExtension(folder);
	const extension = (await browser.extensions()).get(id);
	if (!extension) throw new Error(`The browser installed ${id} and does not list it`);
	return extension;
}

/** Closes a popup, where it has not closed by itself; a second click on the icon would do that and open none. */
async function leaving(popup: Page): Promise<void> {
	if (popup.isClosed()) return;
	const gone = new Promise((resolve) => popup.once("close", resolve));
	// It may be gone before it can answer.
	popup.evaluate(() => window.close()).catch(() => {});
	await gone;
}

/** Starts Chromium, Chrome or Edge with the extension loaded and its icon on the toolbar. */
export async function startChromium({
	window = false,
	args = [],
	folder = built,
	allowing = false,
	...options
}: ChromiumOptions = {}): Promise<Chromium> {
	const id = idOf(folder);
	const profile = options.profile ?? (await freshProfile(id, allowing));
	const browser = await launchChromium({
		headless: !window,
		args,
		// Chrome and Edge ignore --load-extension; over a pipe all three install what they are told to.
		pipe: true,
		enableExtensions: true,
		userDataDir: profile,
		defaultViewport: window ? null : { width: 1280, height: 800 },
		// A person at the window need not be told that a test drives it.
		ignoreDefaultArgs: window ? ["--enable-automation"] : false,
	});
	async function close(): Promise<void> {
		await browser.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}

	const extension = await install(browser, folder).catch(async (error) => {
		await close();
		throw error;
	});

	const isWorker = (target: Target) => target.type() === "service_worker" && target.url().includes(id);

	/** Opens a page of the extension behind the others, which asks the worker something. */
	async function wake(): Promise<void> {
		const tab = await browser.newPage({ type: "tab", background: true });
		await tab.goto(`chrome-extension://${id}/src/extension/panel/index.html?tab=0`);
		await browser.waitForTarget(isWorker, { timeout: PATIENCE });
		await tab.close();
	}

	async function worker(): Promise<WebWorker> {
		if (!browser.targets().some(isWorker)) await wake();
		const target = await browser.waitForTarget(isWorker, { timeout: PATIENCE });
		const found = (await target.worker()) as WebWorker;
		// One that is just starting runs code before it has the extension's own functions.
		const until = Date.now() + PATIENCE;
		while (!(await found.evaluate(() => "chrome" in globalThis && "action" in chrome))) {
			if (Date.now() > until) throw new Error("The background worker does not start");
		}
		return found;
	}

	const popups = `chrome-extension://${id}/src/extension/popup/`;
	const known = new WeakSet<Target>();
	let leave = async () => {};
	return {
		browser,
		id,
		worker,
		async openPopup(page) {
			await leave();
			await page.bringToFront();
			const fresh = (target: Target) => target.url().startsWith(popups) && !known.has(target);
			const opened = browser.waitForTarget(fresh, { timeout: PATIENCE });
			await page.triggerExtensionAction(extension);
			const target = await opened;
			known.add(target);
			const popup = await target.asPage();
			leave = () => leaving(popup);
			await popup.waitForSelector("#headline, .refused", { timeout: PATIENCE });
			return popup;
		},
		async badge() {
			return (await worker()).evaluate(async () => {
				const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
				return chrome.action.getBadgeText({ tabId: tab?.id });
			});
		},
		async leaveProfile() {
			await browser.close();
			return profile;
		},
		close,
	};
}
