import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Finding } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import { type Decision, matterOf, type Review, reviewOf, siteOfFinding, sitesOf } from "../engine/review.ts";
import { isSettled } from "../report/reviews.ts";
import type { Inspection } from "./inspection.ts";

const NONE: readonly Review[] = [];

/** What a finding is remembered by once it is gone. */
function aboutOf(flow: Flow, { rule, outcome, quote, moment }: Finding): Review["about"] {
	return { rule, outcome, quote, url: flow.moments[moment]?.url ?? "" };
}

/**
 * A person's decisions, laid over the flow that is shown. A flow comes with the decisions that its shell had kept;
 * whatever changes later is kept here by site, and shells write and read that.
 */
export function createReviews(inspection: ReadonlySignal<Inspection>) {
	const bySite = signal<ReadonlyMap<string, readonly Review[]>>(new Map());
	const byFinding = new WeakMap<Finding, ReadonlySignal<Review | null>>();
	const last = signal<ReadonlySet<string>>(new Set());
	const flow = computed<Flow | null>(() => {
		if (inspection.value.kind !== "judged") return null;
		const { flow } = inspection.value;
		const changed = bySite.value;
		const kept = flow.reviews.filter(({ site }) => !changed.has(site));
		return { ...flow, reviews: [...kept, ...sitesOf(flow).flatMap((site) => changed.get(site) ?? NONE)] };
	});

	function put(site: string, reviews: readonly Review[]): void {
		bySite.value = new Map(bySite.peek()).set(site, reviews);
	}

	/** The other reviews of a review's site. */
	function beside(review: Review): Review[] {
		const reviews = flow.peek()?.reviews ?? NONE;
		return reviews.filter((each) => each.site === review.site && matterOf(each) !== matterOf(review));
	}

	function write(finding: Finding, decision: Decision, reason: string, note: string): void {
		const shown = flow.peek();
		if (!shown) return;
		const { fingerprint } = finding;
		const site = siteOfFinding(shown, finding);
		const at = new Date().toISOString();
		const review = { fingerprint, site, decision, reason, note, at, about: aboutOf(shown, finding) };
		put(site, [...beside(review), review]);
	}

	function undo(review: Review | null): void {
		if (review) put(review.site, beside(review));
	}

	const before = (finding: Finding): Review | null => {
		const shown = flow.peek();
		return shown && reviewOf(shown, finding);
	};

	return {
		/** The flow that is shown, with the decisions as they are now; null while there is none. */
		flow,
		/** All decisions of each site of which one was changed since. */
		bySite,
		/** Fingerprints of the findings that stand last. */
		last,
		/** Puts what is settled last. Called with a look and when an entry is closed: nothing moves under the hand of who decides. */
		arrange(): void {
			const shown = flow.peek();
			const settled = shown?.findings.filter((finding) => isSettled(shown, finding)) ?? [];
			last.value = new Set(settled.map(({ fingerprint }) => fingerprint));
		},
		/** Whoever reads it is told of changes of this decision alone, not of every letter typed elsewhere. */
		of(finding: Finding): Review | null {
			const known = byFinding.get(finding) ?? computed(() => flow.value && reviewOf(flow.value, finding));
			byFinding.set(finding, known);
			return known.value;
		},
		/** Not a problem is a decision only with a reason: without one the finding is open again, or unsure where it has a note. */
		decide(finding: Finding, decision: Decision, reason = ""): void {
			const review = before(finding);
			const note = review?.note ?? "";
			if (decision !== "not-a-problem" || reason.trim()) write(finding, decision, reason, note);
			else if (note) write(finding, "unsure", "", note);
			else undo(review);
		},
		/** A note on what nobody decided says that somebody has looked and is unsure. */
		note(finding: Finding, note: string): void {
			const review = before(finding);
			write(finding, review?.decision ?? "unsure", review?.reason ?? "", note);
		},
		undo,
		/** Another view has changed a site's decisions. */
		receive: put,
	};
}

export type Reviews = ReturnType<typeof createReviews>;
