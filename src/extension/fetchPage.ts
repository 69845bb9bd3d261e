import { decode } from "../facts/policy/decoding.ts";
import {
	gather,
	PATIENCE,
	requireAllowed,
	requirePage,
	tooSlow,
	Unread,
	unreachable,
} from "../facts/policy/fetching.ts";

/** A fetched page. Browsers do not say what it passed on the way. */
export interface FetchedPage {
	url: string;
	html: string;
}

/**
 * Fetches a page that another one links, as a stranger: no cookies are sent or kept, no referrer. Needs the
 * permission for its site. `page` is the address of the linking page. Throws an Unread.
 */
export async function fetchPage(asked: string, page: string): Promise<FetchedPage> {
	requireAllowed(asked, page);
	const signal = AbortSignal.timeout(PATIENCE);
	try {
		const answer = await ask(asked, "follow", signal);
		// The browser has followed by itself: what came from a place that must not be read is not looked at.
		requireAllowed(answer.url, page);
		const type = answer.headers.get("content-type") ?? "";
		requirePage(answer.status, type);
		return { url: answer.url, html: decode(await gather(parts(answer)), type) };
	} catch (error) {
		if (error instanceof Unread) throw error;
		if (signal.aborted) throw tooSlow();
		throw (await leadsAway(asked, signal)) ? elsewhere() : unreachable("");
	}
}

function ask(address: string, redirect: RequestRedirect, signal: AbortSignal): Promise<Response> {
	return fetch(address, {
		redirect,
		signal,
		credentials: "omit",
		cache: "no-store",
		referrerPolicy: "no-referrer",
		headers: { accept: "text/html,application/xhtml+xml;q=0.9" },
	});
}

async function* parts({ body }: Response): AsyncGenerator<Uint8Array> {
	const reader = body?.getReader();
	try {
		for (;;) {
			const part = await reader?.read();
			if (!part || part.done) return;
			yield part.value;
		}
	} finally {
		await reader?.cancel();
	}
}

/** A redirect to a site that was not allowed fails like a server that is not there; this tells the two apart. */
async function leadsAway(address: string, signal: AbortSignal): Promise<boolean> {
	try {
		return (await ask(address, "manual", signal)).type === "opaqueredirect";
	} catch {
		return false;
	}
}

const elsewhere = () =>
	new Unread(
		"The address leads on to another site, which was not allowed and is not named to an extension. Open it in a tab and inspect it there.",
		"该地址会跳转到另一个网站，浏览器既未允许读取，也不会告知其地址。请在标签页中打开后检查。",
	);
