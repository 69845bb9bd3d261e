import { type Finding, type Outcome, outcomes } from "../engine/finding.ts";
import type { Flow, Jurisdiction } from "../engine/flow.ts";
import type { IssueId } from "../engine/issues.ts";
import type { Request } from "../engine/moment.ts";
import { storesAgainst } from "../law/stores.ts";

/** The findings of one rule within its issue, worst first. */
export interface RuleGroup {
	rule: string;
	findings: Finding[];
}

/** The findings of one issue, its rules with the worst finding first. */
export interface IssueGroup {
	issue: IssueId;
	rules: RuleGroup[];
}

/** Groups findings that stand worst first; the group of the worst one leads. */
export function byIssue(findings: readonly Finding[]): IssueGroup[] {
	const issues = new Map<IssueId, Map<string, Finding[]>>();
	for (const finding of findings) {
		const rules = issues.get(finding.issue) ?? new Map<string, Finding[]>();
		issues.set(finding.issue, rules);
		rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
	}
	return [...issues].map(([issue, rules]) => ({
		issue,
		rules: [...rules].map(([rule, found]) => ({ rule, findings: found })),
	}));
}

/** In what parts findings are told: what a store may send back, where the person asked about stores; the rest; what a person settled. */
export const parts = ["sentBack", "rest", "settled"] as const;
export type Part = (typeof parts)[number];

/** The findings of each part, in their order. */
export function parted(
	findings: readonly Finding[],
	chosen: readonly Jurisdiction[],
	isSettled: (finding: Finding) => boolean,
): Record<Part, Finding[]> {
	const found: Record<Part, Finding[]> = { sentBack: [], rest: [], settled: [] };
	for (const finding of findings) {
		const sentBack = storesAgainst(finding.basis, chosen).length > 0;
		found[isSettled(finding) ? "settled" : sentBack ? "sentBack" : "rest"].push(finding);
	}
	return found;
}

export function countsOf(findings: readonly Finding[]): Record<Outcome, number> {
	const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
	for (const { outcome } of findings) counts[outcome]++;
	return counts;
}

/** Rules, in order, of whose answers this is the worst: each rule is of one outcome alone. */
export function rulesAt(findings: readonly Finding[], outcome: Outcome): string[] {
	const worst = new Map<string, Outcome>();
	for (const { rule, outcome: one } of findings) {
		const before = worst.get(rule);
		if (!before || outcomes.indexOf(one) < outcomes.indexOf(before)) worst.set(rule, one);
	}
	return [...worst].filter(([, one]) => one === outcome).map(([rule]) => rule);
}

/** The flow asks for a consent or for personal information somewhere. */
export function asksAnything({ moments }: Flow): boolean {
	return moments.some(({ requests, fields }) => requests.length + fields.length > 0);
}

/** The consent request that a finding is about; null where it is about something else. */
export function requestOf(flow: Flow, { moment, subject }: Finding): Request | null {
	return flow.moments[moment]?.requests.find(({ id }) => id === subject) ?? null;
}
