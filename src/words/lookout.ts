import { type Lang, langs } from "./concepts.ts";
import { languageOf } from "./language.ts";
import { knows } from "./vocabulary.ts";

/** About as many Latin letters as make a language more than a name or a menu of languages. */
const ENOUGH = 24;
/** A page shows its language in fewer texts than these; long pages must not be slowed by telling it. */
const MOST = 1000;
/** Shorter Latin texts hardly tell their language. */
const SHORTEST = 12;

const otherScript = /[\u3041-\u30fa\uac00-\ud7a3\u0400-\u04ff\u0e00-\u0e7f]/;
const letter = /\S/;

/** Notices languages on a page whose vocabulary is there to be had but not learnt yet. */
export interface Lookout {
	/** Shown every text of the page. */
	notice(text: string): void;
	missing(): Lang[];
}

export function createLookout(): Lookout {
	const letters = new Map<Lang, number>();
	let left = langs.every(knows) ? 0 : MOST;
	return {
		notice(text) {
			if (left === 0) return;
			const other = otherScript.test(text);
			if (!other && (text.length < SHORTEST || !letter.test(text))) return;
			left--;
			const lang = languageOf(text);
			if (lang === "und" || knows(lang)) return;
			// Kana and Hangul say about as much as three letters each.
			const weight = lang === "ja" || lang === "ko" ? 3 : 1;
			letters.set(lang, (letters.get(lang) ?? 0) + text.length * weight);
		},
		missing: () => [...letters].filter(([, count]) => count >= ENOUGH).map(([lang]) => lang),
	};
}
