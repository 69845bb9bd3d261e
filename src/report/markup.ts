import type { Text } from "../engine/finding.ts";
import { plain, tame } from "./plain.ts";
import type { Language } from "./wording.ts";

/** Markup that was made here; a page's words become markup only by being escaped. */
export class Markup {
	readonly source: string;
	constructor(source: string) {
		this.source = source;
	}
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

export type Piece = Markup | string | number | null | false | undefined | readonly Piece[];

function sourceOf(piece: Piece): string {
	if (piece instanceof Markup) return piece.source;
	if (Array.isArray(piece)) return piece.map(sourceOf).join("");
	if (piece === null || piece === undefined || piece === false) return "";
	return tame(String(piece)).replace(/[&<>"']/g, (sign) => entities[sign] as string);
}

/** Template tag: whatever is put in is escaped, unless it is markup already. Attributes must be quoted. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
	return new Markup(parts.reduce((all, part, i) => all + sourceOf(pieces[i - 1]) + part));
}

/** A page's own words: of any language and direction, kept from reordering ours. */
export function own(words: string): Markup {
	return html`<bdi>${plain(words)}</bdi>`;
}

/** An address as a link where a browser may safely follow it, as text otherwise. */
export function address(url: string): Markup {
	const shown = own(url);
	return /^https?:\/\//i.test(url) && URL.canParse(url)
		? html`<a href="${url}" rel="noreferrer noopener">${shown}</a>`
		: shown;
}

export type Say = (text: Text) => string;
export const sayIn =
	(lang: Language): Say =>
	(text) =>
		text[lang];
