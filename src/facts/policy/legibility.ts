import type { PolicyDocument } from "../../engine/flow.ts";
import { languageOf } from "../../words/language.ts";
import type { Line } from "./lines.ts";

/** How hard the text is to get through. Lengths in characters; for languages in Latin script, sentence lengths in words. */
export interface Legibility {
	length: number;
	sentences: number;
	meanSentence: number;
	longestBlock: number;
	headings: number;
	/** Longer, and a text is hard to follow: house thresholds, not law's. */
	longSentences: boolean;
	unbroken: boolean;
	/** Longer than a person reads before signing up. */
	veryLong: boolean;
}

const MEAN_HAN = 75;
const MEAN_WORDS = 34;
const WALL_HAN = 900;
const WALL_LATIN = 2400;
const LONG_HAN = 20_000;
const LONG_LATIN = 50_000;
/** A text of this many characters without one heading is a wall. */
const HEADLESS_HAN = 1500;
const HEADLESS_LATIN = 4000;

/** Measures a text. Language comes from the text itself. */
export function legibilityOf({ blocks }: Pick<PolicyDocument, "blocks">, lines: readonly Line[]): Legibility {
	const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
	const latin = !/^(?:zh|ja|ko|th)/.test(languageOf(sample(blocks)));
	const spoken = lines.filter(({ isHeading, tag, plain }) => !isHeading && tag !== "tr" && plain.length > 8);
	const size = (text: string) => (latin ? text.split(/\s+/).length : text.length);
	const meanSentence =
		spoken.length === 0 ? 0 : spoken.reduce((sum, { plain }) => sum + size(plain), 0) / spoken.length;
	const longestBlock = blocks.reduce((most, { text }) => Math.max(most, text.length), 0);
	const headings = lines.filter(({ isHeading }) => isHeading).length;
	return {
		length,
		sentences: spoken.length,
		meanSentence: Math.round(meanSentence),
		longestBlock,
		headings,
		longSentences: spoken.length >= 8 && meanSentence > (latin ? MEAN_WORDS : MEAN_HAN),
		unbroken:
			longestBlock > (latin ? WALL_LATIN : WALL_HAN) ||
			(headings <= 1 && length > (latin ? HEADLESS_LATIN : HEADLESS_HAN)),
		veryLong: length > (latin ? LONG_LATIN : LONG_HAN),
	};
}

/** Enough of the text to tell its language: the middle, where menus and names weigh less. */
export function sample(blocks: PolicyDocument["blocks"]): string {
	const text = blocks.map((block) => block.text).join("\n");
	return text.slice(Math.floor(text.length / 3), Math.floor(text.length / 3) + 600);
}
