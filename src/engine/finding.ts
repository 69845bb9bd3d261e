import type { IssueId } from "./issues.ts";

/** A sentence that a person will read, in both languages of the product. */
export interface Text {
	en: string;
	zh: string;
}

/** The outcomes of W3C ACT rules and EARL. */
export const outcomes = ["failed", "cantTell", "passed", "inapplicable"] as const;
export type Outcome = (typeof outcomes)[number];

/** Worst first. */
export const severities = ["critical", "serious", "moderate", "minor"] as const;
export type Severity = (typeof severities)[number];

/** What a look would have to give besides, so that a rule with nothing to judge could judge. */
export const needs = ["policy", "service", "account-screen", "recording"] as const;
export type Need = (typeof needs)[number];

export type Evidence = Record<string, string | number | boolean | null | readonly (string | number)[]>;

/** One rule's answer about one thing. */
export interface Finding {
	rule: string;
	issue: IssueId;
	outcome: Outcome;
	severity: Severity;
	/** Index into the flow's moments; the first, where the same was found on several. */
	moment: number;
	/** All moments where the same was found; absent where it was one. */
	moments?: number[];
	selector: string;
	frame: string;
	/** Id of the item judged; null when the screen as a whole is. */
	subject: string | null;
	/** Id of the document judged; absent where the screen or an item is. */
	document?: string;
	/** What is missing for an answer; only where there was nothing to judge. */
	needs?: Need;
	/** The page's own words about it; empty when there are none. */
	quote: string;
	message: Text;
	/** What to do in this case; absent where the rule's own remedy says it. */
	remedy?: Text;
	evidence: Evidence;
	basis: readonly string[];
	/** Survives a rebuild of the page: rule, wording, role and place in the form, never a selector. */
	fingerprint: string;
}
