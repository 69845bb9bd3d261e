import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/engine/finding.ts";
import { flowOf } from "../../src/engine/flow.ts";
import { issueIds } from "../../src/engine/issues.ts";
import { type Review, siteOfFinding } from "../../src/engine/review.ts";
import { run } from "../../src/engine/run.ts";
import { tenIssues, waitingFor } from "../../src/report/tenIssues.ts";
import { issueText, needsText, needText, tenIssuesText } from "../../src/report/tenIssuesWording.ts";
import { rules } from "../../src/rules/index.ts";
import { flows, manyRules } from "../view/flows.ts";
import { moment } from "./flows.ts";

const known = new Map(manyRules.map((rule) => [rule.id, rule]));
const all = new Map(rules.map((rule) => [rule.id, rule]));
const of = (rows: ReturnType<typeof tenIssues>, id: string) => {
	const row = rows.find(({ issue }) => issue === id);
	if (!row) throw new Error(`No row for ${id}`);
	return row;
};

describe("a flow against the ten issues", () => {
	const rows = tenIssues(flows.many, known);

	test("has a row for each, in the guideline's order", () => {
		expect(rows.map(({ issue }) => issue)).toEqual(issueIds);
	});

	test("counts answers and takes the worst", () => {
		const row = of(rows, "default-consent");
		expect(row.outcome).toBe("failed");
		expect(issueText(row)).toEqual({
			en: "2 violations, 2 need review, 1 passed",
			zh: "2 项不合规，2 项需人工复核，1 项通过",
		});
		expect(row.rules.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
			"default-prechecked-consent failed",
			"default-implied-by-action cantTell",
		]);
	});

	test("tells what a person judged not a problem, and counts it all the same", () => {
		const [worst] = flows.many.findings as [Finding];
		const review: Review = {
			fingerprint: worst.fingerprint,
			site: siteOfFinding(flows.many, worst),
			decision: "not-a-problem",
			reason: "misread",
			note: "",
			at: "2026-11-30T10:00:00.000Z",
			about: null,
		};
		const row = of(tenIssues({ ...flows.many, reviews: [review] }, known), worst.issue);
		expect(issueText(row)).toEqual({
			en: "2 violations, 2 need review, 1 passed; 1 judged not a problem",
			zh: "2 项不合规，2 项需人工复核，1 项通过；其中 1 项经人工判断不是问题",
		});
	});

	test("counts no issue as violated whose findings were all judged not a problem", () => {
		const at = "2026-11-30T10:00:00.000Z";
		const reviews = flows.many.findings
			.filter(({ issue }) => issue === "default-consent")
			.map(({ fingerprint }, i, own) => ({
				fingerprint,
				site: siteOfFinding(flows.many, own[i] as Finding),
				decision: "not-a-problem" as const,
				reason: "misread",
				note: "",
				at,
				about: null,
			}));
		const decided = tenIssues({ ...flows.many, reviews }, known);
		expect(of(decided, "default-consent")).toMatchObject({ outcome: "failed", open: null });
		expect(tenIssuesText(decided)).toEqual({
			en: "Checked against 4 of the ten issues: 2 with violations, 1 to review, 1 judged not a problem.",
			zh: "已对照十类问题中的 4 类检查：2 类不合规，1 类需人工复核，1 类经人工判断不是问题。",
		});
	});

	test("says where no rule looks", () => {
		expect(of(rows, "unclear-purpose").outcome).toBeNull();
		expect(tenIssuesText(rows).en).toBe("Checked against 4 of the ten issues: 3 with violations, 1 to review.");
	});

	test("keeps the answers of rules that it does not know", () => {
		const [finding] = flows.many.findings as [Finding];
		const row = of(tenIssues({ ...flows.many, findings: [{ ...finding, rule: "of-tomorrow" }] }, known), finding.issue);
		expect(row.rules[0]).toMatchObject({ rule: "of-tomorrow", title: null, outcome: finding.outcome });
	});
});

describe("a page that asks for nothing", () => {
	const looked = flowOf([moment("other")], "2026.11", 1);
	const rows = tenIssues({ ...looked, findings: run(rules, looked) }, all);

	test("has nothing to judge, and says what would be needed", () => {
		const row = of(rows, "third-party-sdk");
		expect(row.outcome).toBe("inapplicable");
		expect(issueText(row).en).toBe("Nothing here to judge");
		const policy = row.needs.find(({ need }) => need === "policy");
		expect(policy?.rules).toBeGreaterThan(0);
		expect(policy && needText(policy).zh).toMatch(/^读取隐私政策后可判断 \d+ 项$/);
	});

	test("waits for the policy in several issues, which add up", () => {
		const total = waitingFor(rows).find(({ need }) => need === "policy")?.rules;
		const parts = rows.flatMap(({ needs }) => needs.filter(({ need }) => need === "policy"));
		expect(parts.length).toBeGreaterThan(5);
		expect(total).toBe(parts.reduce((sum, part) => sum + part.rules, 0));
		expect(
			needsText([
				{ need: "policy", rules: 5 },
				{ need: "recording", rules: 1 },
			]),
		).toEqual({
			en: "Needs the policy (5), a recorded flow (1)",
			zh: "还需：隐私政策（5 项）、录制的流程（1 项）",
		});
	});

	test("needs the account's screen for closing the account", () => {
		expect(of(rows, "unreasonable-deregistration").needs.map(({ need }) => need)).toContain("account-screen");
	});
});
