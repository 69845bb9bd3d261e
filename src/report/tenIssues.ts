import { type Finding, type Need, needs, type Outcome, outcomes, type Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import { type IssueId, issueIds } from "../engine/issues.ts";
import type { RuleText } from "../engine/rule.ts";
import { countsOf } from "./grouping.ts";
import { standingOf } from "./reviews.ts";

/** One rule's answers, worst first. */
export interface RuleAnswers {
	rule: string;
	/** Null for a rule of another version. */
	title: Text | null;
	/** The worst of the answers; null where the rule gave none. */
	outcome: Outcome | null;
	findings: Finding[];
}

/** What would let rules judge that had nothing to go on, and how many of them. */
export interface Waiting {
	need: Need;
	rules: number;
}

/** What was judged of one of the ten issues. */
export interface IssueAnswers {
	issue: IssueId;
	/** The worst of its answers; null where no rule looks at it. */
	outcome: Outcome | null;
	counts: Record<Outcome, number>;
	/** The worst that still stands after a person's decisions, as the verdict has it; null where none of it is left open. */
	open: "failed" | "cantTell" | null;
	/** How many violations and doubts a person judged not a problem; they are counted all the same. */
	settled: number;
	/** Worst first, then as the rules are listed. */
	rules: RuleAnswers[];
	needs: Waiting[];
}

const rank = ({ outcome }: RuleAnswers): number => (outcome === null ? outcomes.length : outcomes.indexOf(outcome));

/** A flow held against every one of the ten issues, in the guideline's order. */
export function tenIssues(flow: Flow, rules: ReadonlyMap<string, RuleText>): IssueAnswers[] {
	return issueIds.map((issue) => {
		const own = flow.findings.filter((finding) => finding.issue === issue);
		const standing = standingOf({ ...flow, findings: own });
		const listed = [...rules.values()].filter((rule) => rule.issue === issue).map(({ id }) => id);
		const answers = [...new Set([...listed, ...own.map(({ rule }) => rule)])].map((rule): RuleAnswers => {
			const found = own.filter((finding) => finding.rule === rule);
			return { rule, title: rules.get(rule)?.title ?? null, outcome: worstOf(found), findings: found };
		});
		return {
			issue,
			outcome: worstOf(own) ?? (answers.length > 0 ? "inapplicable" : null),
			counts: countsOf(own),
			open: standing.failed > 0 ? "failed" : standing.review > 0 ? "cantTell" : null,
			settled: standing.decided["not-a-problem"],
			rules: answers.sort((a, b) => rank(a) - rank(b)),
			needs: needsOf(answers),
		};
	});
}

function worstOf(findings: readonly Finding[]): Outcome | null {
	return outcomes.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? null;
}

/** What all ten issues together wait for. */
export function waitingFor(rows: readonly IssueAnswers[]): Waiting[] {
	return needsOf(rows.flatMap((row) => row.rules));
}

function needsOf(answers: readonly RuleAnswers[]): Waiting[] {
	const waiting = answers.filter(({ outcome }) => outcome === "inapplicable");
	return needs
		.map((need) => ({
			need,
			rules: waiting.filter(({ findings }) => findings.some((finding) => finding.needs === need)).length,
		}))
		.filter((entry) => entry.rules > 0);
}
