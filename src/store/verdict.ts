import { computed, type ReadonlySignal } from "@preact/signals";
import { type Finding, type Outcome, outcomes } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { IssueId } from "../engine/issues.ts";
import type { Inspection } from "./inspection.ts";

/** The findings of one issue, worst first. */
export interface Group {
	issue: IssueId;
	findings: Finding[];
}

/** Groups findings that stand worst first; the group of the worst one leads. */
function grouped(findings: readonly Finding[]): Group[] {
	const groups = new Map<IssueId, Finding[]>();
	for (const finding of findings) {
		const group = groups.get(finding.issue);
		if (group) group.push(finding);
		else groups.set(finding.issue, [finding]);
	}
	return [...groups].map(([issue, findings]) => ({ issue, findings }));
}

function counted(findings: readonly Finding[]): Record<Outcome, number> {
	const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
	for (const { outcome } of findings) counts[outcome]++;
	return counts;
}

/** An answer that would be surer if the page were watched from its start. */
function hangsOnDefault(flow: Flow): boolean {
	return flow.findings.some(({ outcome, moment, subject }) => {
		if (outcome !== "cantTell") return false;
		const request = flow.moments[moment]?.requests.find(({ id }) => id === subject);
		return request?.unsure === "set-by-unknown";
	});
}

const NOTHING: readonly Finding[] = [];

/** What the findings amount to, for the page in front. */
export function createVerdict(inspection: ReadonlySignal<Inspection>) {
	const flow = computed(() => (inspection.value.kind === "judged" ? inspection.value.flow : null));
	const findings = computed(() => flow.value?.findings ?? NOTHING);
	const only = (...wanted: Outcome[]) => computed(() => findings.value.filter((f) => wanted.includes(f.outcome)));
	const open = only("failed", "cantTell");
	return {
		flow,
		counts: computed(() => counted(findings.value)),
		/** Violations and what needs review, by issue. */
		groups: computed(() => grouped(open.value)),
		passed: only("passed"),
		inapplicable: only("inapplicable"),
		wantsWatch: computed(() => {
			const now = inspection.value;
			return now.kind === "judged" && !now.watched && hangsOnDefault(now.flow);
		}),
	};
}
