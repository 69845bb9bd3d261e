import type { Kind, Lang, Phrases, ScreenConcept, ScreenWords } from "./concepts.ts";
import { screen as de } from "./de.ts";
import { screen as en } from "./en.ts";
import { screen as es } from "./es.ts";
import { screen as fr } from "./fr.ts";
import { screen as id } from "./id.ts";
import { screen as it } from "./it.ts";
import { screen as ja } from "./ja.ts";
import { screen as ko } from "./ko.ts";
import { remembered } from "./memo.ts";
import { type Found, type Matcher, matcherOf, type Table } from "./matcher.ts";
import { screen as nl } from "./nl.ts";
import { screen as pt } from "./pt.ts";
import { screen as ru } from "./ru.ts";
import { screen as th } from "./th.ts";
import { screen as vi } from "./vi.ts";
import { screen as zhCN } from "./zh-CN.ts";
import { screen as zhTW } from "./zh-TW.ts";

export type Hit = Found<ScreenConcept>;
export type KindHit = Found<Kind>;

const words: readonly (readonly [Lang, ScreenWords])[] = [
	["zh-CN", zhCN],
	["en", en],
	["zh-TW", zhTW],
	["ja", ja],
	["ko", ko],
	["de", de],
	["fr", fr],
	["es", es],
	["it", it],
	["pt", pt],
	["nl", nl],
	["ru", ru],
	["vi", vi],
	["th", th],
	["id", id],
];

let concepts: Matcher<ScreenConcept> | undefined;
let kinds: Matcher<Kind> | undefined;

/** Built at the first question: pages without wording pay nothing. */
function conceptMatcher(): Matcher<ScreenConcept> {
	concepts ??= matcherOf(words.map(([lang, { concepts }]): Table<ScreenConcept> => [lang, concepts]));
	return concepts;
}

function kindMatcher(): Matcher<Kind> {
	kinds ??= matcherOf(
		words.map(([lang, { kinds }]): Table<Kind> => {
			const strong = Object.entries(kinds).map(([kind, phrases]) => [kind, [phrases] satisfies Phrases]);
			return [lang, Object.fromEntries(strong)];
		}),
	);
	return kinds;
}

/** Phrases of the screen vocabulary in a normalised text, in its order; linear in its length. */
export const match = remembered((normalised: string): readonly Hit[] => conceptMatcher().match(normalised));

/** Kinds of datum that a normalised label or placeholder names. */
export const matchKinds = remembered((normalised: string): readonly KindHit[] => kindMatcher().match(normalised));

/** A cheap gate on raw text: false means that no phrase of the screen vocabulary can be in it. */
export function mayMatter(text: string): boolean {
	return conceptMatcher().may(text.toLowerCase());
}
