import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, examples, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";
import { placeholders } from "../facts/policy/wordingFaults.ts";

const says = {
	unfilled: {
		en: "The policy holds blanks of a template that were never filled.",
		zh: "隐私政策中存在未填写的模板占位内容。",
	},
	names: {
		en: "The policy gives more than one name for its operator. Groups and white labels may; a copied text would too.",
		zh: "隐私政策中出现多个处理者名称，可能为集团或白牌产品，也可能为照搬文本，请核实。",
	},
	future: {
		en: "The policy bears a date after the day on which it was read.",
		zh: "隐私政策标注的日期晚于读取日期。",
	},
	own: {
		en: "No blanks, conflicting names or impossible dates were found in the text read.",
		zh: "所读文本中未发现占位内容、名称冲突或异常日期。",
	},
} as const satisfies Record<string, Text>;

const company = /([\u4e00-\u9fff]{2,20}(?:有限责任公司|有限公司|股份公司|工作室))/gu;
const speaksForItself = /以下简称|我们|运营|开发者|主体/u;

/** Names under which the text speaks of itself; one inside another is a short form. */
function ownNames({ reading }: PolicyCase): string[] {
	const lines = reading.found.operatorName.filter(({ text }) => speaksForItself.test(text));
	const names = lines.flatMap(({ text }) =>
		[...text.matchAll(company)].map(([name]) => name.replace(/^.*(?:由|是|为|系|及|和|与|的|即|本产品)/u, "")),
	);
	const whole = [...new Set(names)].filter((name) => name.length > 5);
	return whole.filter(
		(name) => !whole.some((other) => other !== name && (other.includes(name) || name.includes(other))),
	);
}

function isFuture({ reading, document }: PolicyCase): boolean {
	const now = document.takenAt.slice(0, 10);
	return reading.found.date.some(({ text }) => {
		const [, year, month, day] = /(20\d{2})\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(\d{1,2}))?/u.exec(text) ?? [];
		if (!year || !month || now.length < 10) return false;
		return (
			`${year}-${month.padStart(2, "0")}-${(day ?? "01").padStart(2, "0")}` > now && !/生效|施行|effective/iu.test(text)
		);
	});
}

function judge(policy: PolicyCase): Answer {
	const blanks = placeholders(policy.reading.lines);
	const [place] = blanks;
	if (place) {
		return {
			outcome: "failed",
			message: says.unfilled,
			place,
			evidence: { count: blanks.length, sentences: examples(blanks) },
		};
	}
	const names = ownNames(policy);
	if (names.length > 1)
		return {
			outcome: "cantTell",
			message: says.names,
			place: policy.find("operatorName"),
			evidence: { entries: names },
		};
	if (isFuture(policy)) return { outcome: "cantTell", message: says.future, place: policy.find("date") };
	return { outcome: "passed", message: says.own };
}

export const mismatchTemplatePolicy: Rule = {
	id: "mismatch-template-policy",
	issue: "practice-differs-from-policy",
	severity: "serious",
	basis: [
		"DRAFT20 Problem 9, situation 3",
		"PG03A 2.7.1 scenario 3",
		"PIPL art. 17(1)",
		"AUDIT 3(1); 4(1)",
		"M191 1.1; 3.9",
		"GDPR art. 5(1)(a)",
	],
	title: { en: "Policy is a copied template with wrong names or blanks", zh: "隐私政策为模板或抄袭，主体或内容错误" },
	remedy: {
		en: "Write a policy that fits the product, have it checked, and publish the right entity and date.",
		zh: "按实际业务撰写隐私政策，核对主体名称、产品名称及日期后再发布。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
