import type { Text } from "../../engine/finding.ts";
import { isPrivateHost } from "./privateHost.ts";

/** Longer texts than this, in bytes, are no policy that a person reads. */
export const MOST_BYTES = 5_000_000;
/** Milliseconds until the last byte. */
export const PATIENCE = 15_000;
export const MOST_REDIRECTS = 5;

/** Why a document was not read, with what to do next. */
export class Unread extends Error {
	override readonly name = "Unread";
	readonly text: Text;
	/** The server said that there is no such page. */
	readonly dead: boolean;

	constructor(en: string, zh: string, dead = false) {
		super(en);
		this.text = { en, zh };
		this.dead = dead;
	}
}

/**
 * Throws an Unread where an address may not be fetched for a page. Asked for the first address and again for
 * each one that a server leads on to. `page` is the address of the page that links the document.
 */
export function requireAllowed(address: string, page: string): void {
	if (!URL.canParse(address)) {
		throw new Unread("This link holds no complete address.", "该链接没有完整的网址。");
	}
	const { protocol, hostname, hash } = new URL(address);
	if (protocol !== "http:" && protocol !== "https:") {
		throw new Unread(
			`Only http and https addresses are read, and this one begins with ${protocol}. Open it and inspect it there.`,
			`仅支持读取 http 和 https 网址，该地址以 ${protocol} 开头。请打开后在该页面上检查。`,
		);
	}
	if (/^#!?\//.test(hash)) {
		throw new Unread(
			"This part of the site is shown by scripts, so a fetch would miss its text. Open it in a tab and inspect it there.",
			"该地址的内容由脚本显示，直接读取得不到正文。请在标签页中打开，再进行检查。",
		);
	}
	if (isPrivateHost(hostname) && !isPrivatePage(page)) throw nearby(hostname);
}

/** True for a page that itself comes from this machine or its own network; a file may have come from anywhere. */
export function isPrivatePage(page: string): boolean {
	const { protocol, hostname } = new URL(page);
	return (protocol === "http:" || protocol === "https:") && isPrivateHost(hostname);
}

/** `host` is a name or an address of a private network, which the page itself is not on. */
export function nearby(host: string): Unread {
	return new Unread(
		`It was not read: ${host} is an address of this machine or its own network, and the page comes from elsewhere. If it is meant to be there, open it in a tab and inspect it.`,
		`未读取：${host} 属于本机或内部网络地址，而当前页面来自外部。如确有需要，请在标签页中打开后检查。`,
	);
}

/** Throws an Unread for answers other than a page: errors, PDF and other files. `type` is the Content-Type header. */
export function requirePage(status: number, type: string): void {
	if (status === 404 || status === 410) {
		throw new Unread(
			`The server answered ${status}: there is no such page. Check the link.`,
			`服务器返回 ${status}：页面不存在。请检查链接地址。`,
			true,
		);
	}
	if (status < 200 || status >= 300) {
		throw new Unread(
			`The server answered ${status} instead of the text; it may want a sign-in or turn programs away. Open it in a tab and inspect it there.`,
			`服务器返回 ${status}，未提供正文；可能需要登录，或拒绝程序访问。请在标签页中打开后检查。`,
		);
	}
	const kind = type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
	if (kind === "text/html" || kind === "application/xhtml+xml") return;
	if (kind === "application/pdf") {
		throw new Unread(
			"This is a PDF, which cannot be read here. Open it and read it by eye.",
			"这是 PDF 文件，无法在此读取。请打开后人工阅读。",
		);
	}
	throw new Unread(
		`This is no web page: the server sent ${kind || "a file of no stated kind"}. Open it and read it by eye.`,
		`这不是网页：服务器返回的类型为 ${kind || "未注明"}。请打开后人工阅读。`,
	);
}

/** The parts of a body as one. Throws an Unread, and reads no further, where it goes on beyond the limit. */
export async function gather(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const kept: Uint8Array[] = [];
	let size = 0;
	for await (const part of parts) {
		size += part.length;
		if (size > MOST_BYTES) {
			throw new Unread(
				"The page is longer than 5 MB and was cut off, so it was not read. Open it in a tab and inspect it there.",
				"页面超过 5 MB，已停止读取。请在标签页中打开后检查。",
			);
		}
		kept.push(part);
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of kept) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

export const tooSlow = () =>
	new Unread(
		"The server did not send the text within 15 seconds. Try again, or open it in a tab and inspect it there.",
		"服务器在 15 秒内未返回完整内容。请重试，或在标签页中打开后检查。",
	);

export const tooFar = () =>
	new Unread(
		`The address leads on more than ${MOST_REDIRECTS} times. Open it in a tab and inspect it where it ends.`,
		`该地址重定向超过 ${MOST_REDIRECTS} 次。请在标签页中打开，待其停下后检查。`,
	);

/** `why` is the system's own word for it; empty where it gives none. */
export const unreachable = (why: string) =>
	new Unread(
		`The server could not be reached${why && ` (${why})`}. Check the address and the connection, and try again.`,
		`无法连接服务器${why && `（${why}）`}。请检查网址和网络后重试。`,
	);

/** The link is gone from the page, and the address that was kept of it lacks the values of its query. */
export const addressGone = () =>
	new Unread(
		"The link's whole address could not be read from the page again. Look again, or open it in a tab and inspect it there.",
		"无法再次从页面读取该链接的完整地址。请重新检查，或在标签页中打开后检查。",
	);
