import type { Goal, GuidedRun } from "./recording.ts";

/** What one way through a flow takes. A ledger holds one for signing up, one for leaving and so on, to be set side by side. */
export interface Effort {
	goal: Goal;
	/** A guided run told where it begins and ends, or the kinds of its screens did. */
	by: "run" | "screens";
	ended: GuidedRun["ended"];
	/** Indices of its moments. */
	moments: number[];
	/** Presses and ticks of the person. */
	clicks: number;
	/** Kinds of information asked for, and those of them that were required. */
	asked: string[];
	required: string[];
	/** Milliseconds from its first moment to its end; null where the moments tell no time. */
	duration: number | null;
	/** The screens' own sentences on waiting. */
	waiting: string[];
	/** Most working days that a sentence gives for handling; null where none does. */
	workingDays: number | null;
	/** Sentences that demand papers: photo of a document, letter, proof. */
	papers: string[];
	/** Sentences that lead to people: phone, e-mail, post, counter. */
	people: string[];
}
