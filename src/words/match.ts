import type { Kind, Phrases, ScreenConcept } from "./concepts.ts";
import { type Found, matcherOf, type Table } from "./matcher.ts";
import { atFirstUse, remembered } from "./memo.ts";
import { vocabulary } from "./vocabulary.ts";

export type Hit = Found<ScreenConcept>;
export type KindHit = Found<Kind>;

// Built at the first question: pages without wording pay nothing.
const conceptMatcher = atFirstUse(() =>
	matcherOf(vocabulary().map(([lang, { concepts }]): Table<ScreenConcept> => [lang, concepts])),
);

const kindMatcher = atFirstUse(() =>
	matcherOf(
		vocabulary().map(([lang, { kinds }]): Table<Kind> => {
			const strong = Object.entries(kinds).map(([kind, phrases]) => [kind, [phrases] satisfies Phrases]);
			return [lang, Object.fromEntries(strong)];
		}),
	),
);

/** Phrases of the screen vocabulary in a normalised text, in its order; linear in its length. */
export const match = remembered((normalised: string): readonly Hit[] => conceptMatcher().match(normalised));

/** Kinds of datum that a normalised label or placeholder names. */
export const matchKinds = remembered((normalised: string): readonly KindHit[] => kindMatcher().match(normalised));

/** A cheap gate on raw text: false means that no phrase of the screen vocabulary can be in it. */
export function mayMatter(text: string): boolean {
	return conceptMatcher().may(text.toLowerCase());
}
