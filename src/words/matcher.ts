import { type Lang, langs, type Phrases } from "./concepts.ts";
import { languageOf } from "./language.ts";
import { fold } from "./simplify.ts";

/** A phrase found in a text, by offsets into that text. */
export interface Found<Meaning extends string> {
	concept: Meaning;
	strength: "strong" | "weak";
	start: number;
	end: number;
	lang: Lang;
}

interface Sense<Meaning extends string> {
	concept: Meaning;
	strength: "strong" | "weak";
	/** Bit per language, in the order of `langs`. */
	langs: number;
}

interface Entry<Meaning extends string> {
	phrase: string;
	/** Ends in a letter or digit of a script that parts words by spaces. */
	bounded: boolean;
	senses: Sense<Meaning>[];
}

export interface Matcher<Meaning extends string> {
	match(normalised: string): Found<Meaning>[];
	may(lowerCase: string): boolean;
}

/** One language's phrases, by what they mean. */
export type Table<Meaning extends string> = readonly [Lang, Partial<Record<Meaning, Phrases>>];

const longestWord = 32;

/** Letters and digits of the scripts that part words by spaces: Latin with its accents, Cyrillic. */
function inWord(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
	return (
		(code >= 0xc0 && code <= 0x24f && code !== 0xd7) ||
		(code >= 0x400 && code <= 0x4ff) ||
		(code >= 0x1e00 && code <= 0x1eff)
	);
}

function wordEnd(text: string, from: number): number {
	let end = from + 1;
	while (end < text.length) {
		const code = text.charCodeAt(end);
		if (!inWord(code) && !(code === 39 && end + 1 < text.length && inWord(text.charCodeAt(end + 1)))) break;
		end++;
	}
	return end;
}

/**
 * Finds phrases of many languages in one pass. Words of Latin and Cyrillic scripts match whole words
 * only, by a look-up of their first word; other scripts match anywhere, by their first character.
 * The longest phrase at a place wins and nothing is found inside it.
 */
export function matcherOf<Meaning extends string>(tables: readonly Table<Meaning>[]): Matcher<Meaning> {
	const index = new Map<string, Entry<Meaning>[]>();
	const entries = new Map<string, Entry<Meaning>>();
	for (const [lang, concepts] of tables) {
		for (const [concept, phrases] of Object.entries(concepts) as [Meaning, Phrases][]) {
			add(lang, concept, "strong", phrases[0]);
			if (phrases[1]) add(lang, concept, "weak", phrases[1]);
		}
	}
	for (const bucket of index.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length);

	function add(lang: Lang, concept: Meaning, strength: "strong" | "weak", phrases: string): void {
		const bit = 1 << langs.indexOf(lang);
		for (const phrase of fold(phrases).split("|")) {
			if (!phrase) continue;
			let entry = entries.get(phrase);
			if (!entry) {
				entry = { phrase, bounded: inWord(phrase.charCodeAt(phrase.length - 1)), senses: [] };
				entries.set(phrase, entry);
				const key = inWord(phrase.charCodeAt(0)) ? phrase.slice(0, wordEnd(phrase, 0)) : phrase.charAt(0);
				const bucket = index.get(key);
				if (bucket) bucket.push(entry);
				else index.set(key, [entry]);
			}
			const known = entry.senses.find((s) => s.concept === concept && s.strength === strength);
			if (known) known.langs |= bit;
			else entry.senses.push({ concept, strength, langs: bit });
		}
	}

	/** Calls `visit` with the bucket of each place where a phrase could start; it answers where to go on. */
	function walk(text: string, visit: (bucket: Entry<Meaning>[], at: number) => number): void {
		let end = 0;
		for (let at = 0; at < text.length; ) {
			if (!inWord(text.charCodeAt(at))) {
				const bucket = index.get(text.charAt(at));
				const next = bucket ? visit(bucket, at) : at;
				at = next > at ? next : at + 1;
				continue;
			}
			if (end <= at) end = wordEnd(text, at);
			const bucket = end - at <= longestWord ? index.get(text.slice(at, end)) : undefined;
			const next = bucket ? visit(bucket, at) : at;
			if (next > at) at = next;
			else {
				// After an elision the word proper may start a phrase: l'informativa, d'utilisation.
				const elided = end - at <= longestWord ? text.slice(at, end).indexOf("'") : -1;
				at = elided > 0 ? at + elided + 1 : end;
			}
		}
	}

	function match(normalised: string): Found<Meaning>[] {
		const text = fold(normalised);
		const found: Found<Meaning>[] = [];
		let plausible = 0;
		let own = 0;
		walk(text, (bucket, at) => {
			for (const entry of bucket) {
				const end = at + entry.phrase.length;
				if (!text.startsWith(entry.phrase, at)) continue;
				if (entry.bounded && end < text.length && inWord(text.charCodeAt(end))) continue;
				let taken = false;
				for (const { concept, strength, langs: of } of entry.senses) {
					if (!(of & certain)) plausible ||= plausibleLanguages(normalised);
					const both = of & (plausible || certain);
					if (!both) continue;
					taken = true;
					// A phrase of several languages belongs to the text's own, where that is known.
					if (both & (both - 1)) own ||= 1 << Math.max(0, langs.indexOf(languageOf(normalised) as Lang));
					const one = both & own || both & -both;
					found.push({ concept, strength, start: at, end, lang: langs[31 - Math.clz32(one)] as Lang });
				}
				if (taken) return end;
			}
			return at;
		});
		return found;
	}

	function may(lowerCase: string): boolean {
		const text = fold(lowerCase);
		let may = false;
		walk(text, () => {
			may = true;
			return text.length;
		});
		return may;
	}
	return { match, may };
}

const bitOf = (lang: Lang) => 1 << langs.indexOf(lang);
/** Told apart by their script, or tried always: a phrase of these counts wherever it stands. */
const certain = ["zh-CN", "zh-TW", "ja", "ko", "ru", "th", "en"].reduce((bits, lang) => bits | bitOf(lang as Lang), 0);
const all = (1 << langs.length) - 1;

/** Languages whose Latin phrases count here: a foreign short word in a text of known language means something else. */
function plausibleLanguages(text: string): number {
	const lang = languageOf(text);
	return lang === "und" ? all : bitOf(lang) | certain;
}
