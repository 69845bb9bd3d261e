import { computed, type ReadonlySignal } from "@preact/signals";
import type { Finding, Outcome } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { IssueId } from "../engine/issues.ts";
import { asksAnything, countsOf, type Part, parted, parts, requestOf } from "../report/grouping.ts";
import { standingOf } from "../report/reviews.ts";
import type { Inspection } from "./inspection.ts";
import type { Reviews } from "./reviews.ts";

/** The findings of one issue in one part, worst first. */
export interface Group {
	part: Part;
	issue: IssueId;
	findings: Finding[];
}

/** Groups findings that stand worst first; the group of the worst one leads. */
function grouped(part: Part, findings: readonly Finding[]): Group[] {
	const groups = new Map<IssueId, Finding[]>();
	for (const finding of findings) {
		const group = groups.get(finding.issue);
		if (group) group.push(finding);
		else groups.set(finding.issue, [finding]);
	}
	return [...groups].map(([issue, findings]) => ({ part, issue, findings }));
}

/** Names the entry of a finding whatever its place among the others; two alike are numbered in their order. */
export function entryName(findings: readonly Finding[], finding: Finding): string {
	const alike = findings.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
	return `${finding.fingerprint} ${alike.indexOf(finding)}`;
}

/** An answer that would be surer if the page were watched from its start. */
function hangsOnDefault(flow: Flow): boolean {
	return flow.findings.some((finding) => {
		if (finding.outcome !== "cantTell") return false;
		return requestOf(flow, finding)?.unsure === "set-by-unknown";
	});
}

const NOTHING: readonly Finding[] = [];

/** What the findings amount to, for the page in front. */
export function createVerdict(inspection: ReadonlySignal<Inspection>, reviews: Reviews) {
	const flow = computed(() => (inspection.value.kind === "judged" ? inspection.value.flow : null));
	const findings = computed(() => flow.value?.findings ?? NOTHING);
	const only = (...wanted: Outcome[]) => computed(() => findings.value.filter((f) => wanted.includes(f.outcome)));
	const open = only("failed", "cantTell");
	return {
		/** As it was judged: a decision, or a letter of a note, does not change it. */
		flow,
		/** The same with the decisions as they are now, for whatever leaves the view. */
		decided: reviews.flow,
		findings,
		counts: computed(() => countsOf(findings.value)),
		/** Where things stand with the person's decisions. */
		standing: computed(() => reviews.flow.value && standingOf(reviews.flow.value)),
		/** Violations and what needs review, by part and issue. */
		groups: computed(() => {
			const chosen = flow.value?.context.jurisdictions ?? [];
			const found = parted(open.value, chosen, ({ fingerprint }) => reviews.last.value.has(fingerprint));
			return parts.flatMap((part) => grouped(part, found[part]));
		}),
		/** A consent or personal information is asked for at all. */
		asks: computed(() => flow.value !== null && asksAnything(flow.value)),
		passed: only("passed"),
		wantsWatch: computed(() => {
			const now = inspection.value;
			return now.kind === "judged" && !now.watched && hangsOnDefault(now.flow);
		}),
	};
}
