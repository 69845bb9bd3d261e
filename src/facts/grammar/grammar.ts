import type { Hit } from "../../words/match.ts";

/** What one sentence does, as far as one language's grammar can tell. */
export interface Reading {
	stance: "asks" | "implied" | "acknowledges" | "refuses" | "none";
	/** The verb is one of noticing (read, know), not of agreeing. */
	noticeOnly?: boolean;
	/** Rests on words that need context. */
	weak?: boolean;
}

/** One language's way of asking; null where the sentence does nothing that concerns agreement. */
export type Grammar = (sentence: string, hits: readonly Hit[]) => Reading | null;
