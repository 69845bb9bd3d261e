import type { PolicyDocument } from "../../engine/flow.ts";
import { normalise, sentences } from "../../words/normalise.ts";
import { simplify } from "../../words/simplify.ts";

/** Where something stands in a document, in its own words. */
export interface Quote {
	/** Index into the document's blocks. */
	block: number;
	text: string;
}

/** One sentence of a policy, or one row of a table, with the heading that it stands under. */
export interface Line extends Quote {
	tag: string;
	/** Normalised, in simplified characters: what patterns are held against. */
	plain: string;
	/** Normalised headings above it, outermost first, joined by a line break; empty where there is none. */
	under: string;
	isHeading: boolean;
}

const headingTag = /^h[1-6]$/;
/** "三、", "(二)", "6.1", "Article 4": what people number headings with where the page has no heading tags. */
const numbered =
	/^(?:第[一二三四五六七八九十\d]{1,3}[章节条部分]|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}(?:\.\d{1,2}){0,2}[.、．)）]?\s*(?=\D)|(?:article|section) \d+|[ivx]{1,4}\.\s)/iu;
/** Longer lines are sentences, whatever they begin with. */
const LONGEST_HEADING = 40;
const LONGEST_LATIN_HEADING = 80;

function rank(tag: string, text: string, longest: number): number | null {
	if (headingTag.test(tag)) return Number(tag.charAt(1));
	if (tag === "summary" || tag === "dt" || tag === "caption") return 5;
	if (text.length > longest || tag === "tr" || tag === "footer") return null;
	if (/[。；;,，]$|[.!?]$/u.test(text)) return null;
	const colon = text.search(/[:：]./u);
	if (colon >= 0) return null;
	const mark = numbered.exec(text)?.[0].trim();
	if (tag === "strong") return 6;
	if (!mark) return null;
	return /^\d+\.\d/.test(mark) || /^[(（]/.test(mark) ? 6 : /^\d/.test(mark) ? 5 : 4;
}

/** The form that patterns are held against; policies address their reader as 你 or as 您 and mean the same. */
function plainOf(text: string): string {
	return simplify(normalise(text)).replaceAll("你", "您");
}

/** Splits a document into sentences that know their headings. Rows of tables stay whole. */
export function linesOf({ blocks }: Pick<PolicyDocument, "blocks">): Line[] {
	const lines: Line[] = [];
	const open: { rank: number; text: string }[] = [];
	for (const [block, { tag, text }] of blocks.entries()) {
		const whole = plainOf(text);
		const latin = /^[\x20-\x7e\u2018-\u201d]*$/.test(whole);
		const level = rank(tag, whole, latin ? LONGEST_LATIN_HEADING : LONGEST_HEADING);
		if (level !== null) {
			while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= level) open.pop();
			const under = open.map((heading) => heading.text).join("\n");
			open.push({ rank: level, text: whole });
			lines.push({ block, tag, text, plain: whole, under, isHeading: true });
			continue;
		}
		const under = open.map((heading) => heading.text).join("\n");
		const pieces = tag === "tr" ? [text] : sentences(text);
		for (const piece of pieces) {
			const plain = pieces.length === 1 ? whole : plainOf(piece);
			lines.push({ block, tag, text: piece, plain, under, isHeading: false });
		}
	}
	return lines;
}
