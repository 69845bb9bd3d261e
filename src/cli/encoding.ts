import { isUtf8 } from "node:buffer";

/** Browsers look for a declaration in so many characters, and on to the end of a longer head. */
const LEAST_SEARCHED = 1024;
/** What looks like a declaration in these is none. */
const NO_MARKUP = /<!--[\s\S]*?-->|<(script|style|title|noscript|template)\b[\s\S]*?<\/\1\s*>/gi;
const DECLARATION = /<meta\s[^>]*\bcharset\s*=|^\s*<\?xml\s[^>]*\bencoding\s*=/i;

/** A page in UTF-8 that does not say so: browsers read one that comes from a server as Windows-1252. */
export function isSilentUtf8(page: Buffer): boolean {
	return isUtf8(page) && !DECLARATION.test(headOf(page.toString("utf8")));
}

function headOf(page: string): string {
	const markup = page.replace(NO_MARKUP, "");
	const body = markup.search(/<body\b/i);
	return body < 0 ? markup : markup.slice(0, Math.max(body, LEAST_SEARCHED));
}
