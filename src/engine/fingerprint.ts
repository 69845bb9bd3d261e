import type { PolicyDocument } from "./flow.ts";
import type { Item, Moment } from "./moment.ts";

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits are ample for one site's findings. */
function hash(text: string): string {
	let a = 0x811c9dc5;
	let b = 0x01000193;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x85ebca6b);
	}
	return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}

/** Wording without what changes between two builds of a page: case, spaces, punctuation, digits. */
function bare(text: string): string {
	return text
		.normalize("NFC")
		.toLowerCase()
		.replace(/[\s\p{P}\p{S}\p{N}]+/gu, "");
}

function role(item: Item): string {
	for (const key of ["means", "does", "datum", "kind"]) {
		if (key in item) return String((item as unknown as Record<string, unknown>)[key]);
	}
	return "sentence";
}

/** Path of an address: the same document on a test host and on the live one. */
function pathOf(url: string): string {
	return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "");
}

/**
 * Names a finding across rescans and rebuilds: rule, wording, role and place, never the selector or
 * class names. A finding about the whole screen is named by the kind of screen, one about a document
 * by its kind and path, one about something else, as a third party, by its name.
 */
export function fingerprint(
	rule: string,
	moment: Moment,
	item: Item | null,
	document?: PolicyDocument,
	about?: string,
): string {
	const whole = about !== undefined ? [about] : document ? [document.kind, pathOf(document.url)] : [moment.screen.kind];
	const what = item ? [bare(item.text), role(item), item.place] : whole;
	return hash([rule, ...what].join("\n"));
}
