import { redact } from "../facts/redact.ts";

/** Hides what a person typed and what identifies them, before anything leaves the page's script. */
export interface Mask {
	text(text: string): string;
	url(address: string): string;
}

/** What stands in an element that a person edits, text by text: lines of it are elements of their own. */
export function linesOf(editable: Element): string[] {
	const lines: string[] = [];
	const texts = editable.ownerDocument.createTreeWalker(editable, 4);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) lines.push((text as Text).data);
	return lines;
}

/** Values shorter than this stand in too many words to be searched for. */
const SHORTEST = 4;

/** `values` are the page's filled-in inputs; they are searched for and never kept anywhere else. */
export function createMask(values: string[]): Mask {
	const typed = [...new Set(values.map((value) => value.trim()).filter((value) => value.length >= SHORTEST))].sort(
		(a, b) => b.length - a.length,
	);
	function text(text: string): string {
		let masked = text;
		for (const value of typed) if (masked.includes(value)) masked = masked.replaceAll(value, "•••");
		return redact(masked);
	}
	return {
		text,
		url(address) {
			let url: URL;
			try {
				url = new URL(address);
			} catch {
				return text(address.replace(/[?#].*$/s, ""));
			}
			if (url.protocol === "about:") return `about:${url.pathname}`;
			if (url.protocol === "data:" || url.protocol === "blob:" || url.protocol === "javascript:") return url.protocol;
			// Not `keys()`: its iterator does not reach through the wrappers of Firefox's content scripts.
			const names = new Set<string>();
			url.searchParams.forEach((_, name) => {
				names.add(encodeURIComponent(name));
			});
			const path = decodedPath(url.pathname);
			const query = names.size > 0 ? `?${text([...names].join("&"))}` : "";
			return `${url.protocol}//${url.host}${text(path)}${query}`;
		},
	};
}

function decodedPath(path: string): string {
	try {
		// Readable Chinese paths; a typed value would otherwise hide from the mask behind its encoding.
		return decodeURI(path);
	} catch {
		return path;
	}
}
