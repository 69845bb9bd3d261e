import type { Finding } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import { type Decision, decisions, matterOf, type Review, reviewOf } from "../engine/review.ts";

/** Where things stand once a person's decisions are laid over the findings. */
export interface Standing {
	/** Violations that nobody judged not a problem, and doubts that a person confirmed. */
	failed: number;
	/** Doubts that nobody settled. */
	review: number;
	/** Decisions on violations and doubts. */
	decided: Record<Decision, number>;
}

/** A person judged it not a problem: it stays a finding and is told last. */
export function isSettled(flow: Flow, finding: Finding): boolean {
	return reviewOf(flow, finding)?.decision === "not-a-problem";
}

export function standingOf(flow: Flow): Standing {
	const decided = Object.fromEntries(decisions.map((decision) => [decision, 0])) as Record<Decision, number>;
	const standing = { failed: 0, review: 0, decided };
	for (const finding of flow.findings) {
		if (finding.outcome !== "failed" && finding.outcome !== "cantTell") continue;
		const decision = reviewOf(flow, finding)?.decision;
		if (decision) decided[decision]++;
		if (decision === "not-a-problem") continue;
		if (finding.outcome === "failed" || decision === "confirmed") standing.failed++;
		else standing.review++;
	}
	return standing;
}

/** An address without what leads to a place in the page. */
const pageOf = (url: string): string => url.replace(/[?#].*$/, "");

/**
 * Decisions about nothing that the flow shows: `gone` were made on a page of the flow, where the finding is no
 * longer seen; `elsewhere` on other pages of its sites, which the flow does not look at.
 */
export function unseenReviews(flow: Flow): { gone: Review[]; elsewhere: Review[] } {
	const seen = new Set(flow.findings.map((finding) => reviewOf(flow, finding)));
	const unseen = flow.reviews.filter((review) => !seen.has(review));
	const pages = new Set(flow.moments.map(({ url }) => pageOf(url)));
	const isHere = ({ about }: Review) => about === null || pages.has(pageOf(about.url));
	return { gone: unseen.filter(isHere), elsewhere: unseen.filter((review) => !isHere(review)) };
}

/** Reviews of several flows as one list; of two on the same finding the later one counts. */
export function joinedReviews(lists: readonly (readonly Review[])[]): Review[] {
	const latest = new Map<string, Review>();
	for (const review of lists.flat()) {
		const before = latest.get(matterOf(review));
		if (!before || before.at <= review.at) latest.set(matterOf(review), review);
	}
	return [...latest.values()];
}
