import type { Does, ScreenKind, WayOutKind } from "../engine/moment.ts";
import type { ScreenConcept } from "../words/concepts.ts";
import { match } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";

/** What a page shows, in short texts. */
export interface ScreenSigns {
	url: string;
	title: string;
	headings: string[];
	buttons: string[];
	/** Those of `buttons` that stand with the fields; absent: not known. */
	formButtons?: string[];
	/** What the shown buttons of dialogs and banners do; absent: not known. */
	answers?: Does[];
	fields: { datum: string; type: string; autocomplete: string }[];
	modalText: string;
	bannerText: string;
	waysOut: WayOutKind[];
	/** Short texts of the page: rows, menu items. */
	texts: string[];
	/** Characters of visible text. */
	textLength: number;
	/** All of it, where the page is short; absent or empty where it is long. */
	wholeText?: string;
	controls: number;
}

/** One sign of a kind of screen, in a short English phrase. */
export interface Vote {
	kind: ScreenKind;
	points: number;
	because: string;
}

/** The first short text, normalised, that the pattern or a concept of the vocabulary knows. */
export function named(texts: readonly string[], pattern: RegExp, longest = 40, concept?: ScreenConcept): string | null {
	for (const text of texts) {
		const plain = simplify(normalise(text));
		if (!plain || plain.length > longest) continue;
		if (pattern.test(plain) || (concept && match(plain).some((h) => h.concept === concept && h.strength === "strong")))
			return plain;
	}
	return null;
}

/** A page's title names the screen and the site, in either order. */
export function titleParts({ title }: ScreenSigns): string[] {
	return [title, ...title.split(/\s+[-–—|·:]+\s+|:\s+|[|_—–]/)];
}
