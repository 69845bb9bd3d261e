import type { Need, Outcome, Text } from "../engine/finding.ts";
import type { IssueAnswers, Waiting } from "./tenIssues.ts";
import { count, outcomeWords, text } from "./wording.ts";

/** What a person can do so that more can be judged, and how much more. */
const needSentences: Record<Need, (rules: number) => Text> = {
	policy: (n) => text(`Read the policy to judge ${count(n, "check", "checks")}`, `读取隐私政策后可判断 ${n} 项`),
	service: (n) =>
		text(`Pick the kind of service to judge ${count(n, "check", "checks")}`, `选择服务类型后可判断 ${n} 项`),
	"account-screen": (n) =>
		text(`Open the account settings to judge ${count(n, "check", "checks")}`, `打开账号设置页面后可判断 ${n} 项`),
	recording: (n) => text(`Record the flow to judge ${count(n, "check", "checks")}`, `录制操作流程后可判断 ${n} 项`),
};

const needNames: Record<Need, Text> = {
	policy: text("the policy", "隐私政策"),
	service: text("the kind of service", "服务类型"),
	"account-screen": text("the account settings", "账号设置页面"),
	recording: text("a recorded flow", "录制的流程"),
};

export const issueWords = {
	nothingToJudge: text("Nothing here to judge", "暂无可判断的内容"),
	noRule: text("No rule of this version looks at it", "当前版本暂无对应规则"),
	noAnswer: text("This check gave no answer here.", "该检查项未给出结果。"),
} as const;

/** What was judged of an issue, in counts; "nothing to judge" where that is so. */
export function issueText({ outcome, counts, settled }: IssueAnswers): Text {
	if (outcome === null) return issueWords.noRule;
	if (outcome === "inapplicable") return issueWords.nothingToJudge;
	const parts = (["failed", "cantTell", "passed"] as const).filter((each) => counts[each] > 0);
	const en = parts.map((each) => `${counts[each]} ${english[each](counts[each])}`).join(", ");
	const zh = parts.map((each) => `${counts[each]} 项${outcomeWords[each].zh}`).join("，");
	if (settled === 0) return text(en, zh);
	const note = settledText(settled);
	return text(`${en}; ${note.en}`, `${zh}；${note.zh}`);
}

/** How many of the violations and doubts were decided so. */
export function settledText(settled: number): Text {
	return text(`${settled} judged not a problem`, `其中 ${settled} 项经人工判断不是问题`);
}

const english: Record<Exclude<Outcome, "inapplicable">, (n: number) => string> = {
	failed: (n) => (n === 1 ? "violation" : "violations"),
	cantTell: (n) => (n === 1 ? "needs review" : "need review"),
	passed: () => "passed",
};

/** "Read the policy to judge 25 checks". */
export function needText({ need, rules }: Waiting): Text {
	return needSentences[need](rules);
}

/** "Needs the policy (5), a recorded flow (1)". */
export function needsText(needs: readonly Waiting[]): Text {
	return text(
		`Needs ${needs.map(({ need, rules }) => `${needNames[need].en} (${rules})`).join(", ")}`,
		`还需：${needs.map(({ need, rules }) => `${needNames[need].zh}（${rules} 项）`).join("、")}`,
	);
}

/** "Checked against all ten issues", and what came of it. */
export function tenIssuesText(rows: readonly IssueAnswers[]): Text {
	const of = (wanted: Outcome) => rows.filter(({ outcome }) => outcome === wanted).length;
	const open = (wanted: Outcome) => rows.filter((row) => row.open === wanted).length;
	const parts: [number, string, string][] = [
		[open("failed"), "with violations", "不合规"],
		[open("cantTell"), "to review", "需人工复核"],
		[rows.filter((row) => row.open === null && row.settled > 0).length, "judged not a problem", "经人工判断不是问题"],
		[of("passed"), "passed", "通过"],
		[of("inapplicable"), "with nothing here to judge", "无可判断内容"],
	];
	const told = parts.filter(([n]) => n > 0);
	const covered = rows.filter(({ outcome }) => outcome !== null).length;
	const whole = covered === rows.length;
	const en = whole ? "Checked against all ten issues" : `Checked against ${covered} of the ten issues`;
	const zh = whole ? "已对照全部十类问题检查" : `已对照十类问题中的 ${covered} 类检查`;
	return text(
		`${en}: ${told.map(([n, words]) => `${n} ${words}`).join(", ")}.`,
		`${zh}：${told.map(([n, , words]) => `${n} 类${words}`).join("，")}。`,
	);
}
