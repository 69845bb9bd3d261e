/** What a person decided about a finding. */
export const decisions = ["confirmed", "not-a-problem", "unsure"] as const;
export type Decision = (typeof decisions)[number];

/** A person's word on one finding. It never changes the finding: both are told, side by side. */
export interface Review {
	/** Of the finding, which survives rescans and rebuilds. */
	fingerprint: string;
	/** Host of the site, with its port: the same finding elsewhere is another. */
	site: string;
	decision: Decision;
	/** Why it is not a problem; empty where none is needed. */
	reason: string;
	note: string;
	/** ISO 8601. */
	at: string;
}
