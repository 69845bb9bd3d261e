/** Browsers look for a declaration in so many bytes. */
const SEARCHED = 1024;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/** The text of a page from its bytes, in the encoding that the server or the page declares. `type` is the Content-Type header. */
export function decode(page: Uint8Array, type: string): string {
	const head = new TextDecoder("windows-1252").decode(page.subarray(0, SEARCHED));
	const declared = DECLARED.exec(head);
	const candidates = [markOf(page), /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1], declared?.[1] ?? declared?.[2]];
	for (const name of candidates) {
		const decoder = name && decoderFor(name);
		if (decoder) return decoder.decode(page);
	}
	// Nothing is declared: what can only be one of these is it.
	for (const name of ["utf-8", "gb18030"]) {
		try {
			return new TextDecoder(name, { fatal: true }).decode(page);
		} catch {
			// Not this one.
		}
	}
	return new TextDecoder("windows-1252").decode(page);
}

function markOf(page: Uint8Array): string | undefined {
	const [first, second, third] = page;
	if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

function decoderFor(name: string): TextDecoder | null {
	try {
		return new TextDecoder(name);
	} catch {
		return null;
	}
}
