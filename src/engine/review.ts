import type { Finding, Outcome } from "./finding.ts";
import type { Flow } from "./flow.ts";

/** What a person decided about a finding. */
export const decisions = ["confirmed", "not-a-problem", "unsure"] as const;
export type Decision = (typeof decisions)[number];

/** Common reasons why a finding is not a problem; a person may give another in their own words. */
export const reasons = ["misread", "asked-elsewhere", "not-needed", "cleared", "not-live"] as const;
export type Reason = (typeof reasons)[number];

/** A person's word on one finding. It never changes the finding: both are told, side by side. */
export interface Review {
	/** Of the finding, which survives rescans and rebuilds. */
	fingerprint: string;
	/** Host of the site, with its port: the same finding elsewhere is another. */
	site: string;
	decision: Decision;
	/** Why it is not a problem, one of `reasons` or a person's own words; empty where none is needed. */
	reason: string;
	note: string;
	/** ISO 8601. */
	at: string;
	/** What it was about, so that it can be told once the finding is no longer seen; null where that was not kept. */
	about: { rule: string; outcome: Outcome; quote: string; url: string } | null;
}

/** What `Review.site` says for an address: its host and port; a file is a site of its own. */
export function siteOf(url: string): string {
	if (!URL.canParse(url)) return url;
	const { host, protocol, pathname } = new URL(url);
	if (host) return host;
	return protocol === "file:" ? `file://${pathname}` : protocol;
}

/** The sites of a flow's screens, each once. */
export function sitesOf({ moments }: Flow): string[] {
	return [...new Set(moments.map(({ url }) => siteOf(url)))];
}

/** The site that a finding of a flow belongs to. */
export function siteOfFinding({ moments }: Flow, { moment }: Finding): string {
	return siteOf(moments[moment]?.url ?? "");
}

function matter(site: string, fingerprint: string, outcome: Outcome): string {
	return `${site} ${fingerprint} ${outcome === "passed" ? "passed" : "open"}`;
}

/** What a review decides, as a key. To agree that something passes says nothing of it once it fails, nor the other way round. */
export function matterOf({ site, fingerprint, about }: Review): string {
	return matter(site, fingerprint, about?.outcome ?? "failed");
}

/** What a person decided about a finding of a flow; null where nobody did. */
export function reviewOf(flow: Flow, finding: Finding): Review | null {
	if (finding.outcome === "inapplicable") return null;
	const key = matter(siteOfFinding(flow, finding), finding.fingerprint, finding.outcome);
	return flow.reviews.find((review) => matterOf(review) === key) ?? null;
}
