import type { Text } from "../engine/finding.ts";
import type { PolicyDocument } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import { analysePolicy } from "../facts/policy/analyse.ts";
import { type Answer, judgePolicies, named, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	dated: {
		en: "The policy bears a date and tells how changes are announced.",
		zh: "隐私政策标注了日期并说明了变更通知方式。",
	},
	silentChange: {
		en: "Two readings of the same policy differ, and its date does not.",
		zh: "同一隐私政策的两次读取内容不同，但标注日期未变。",
	},
} as const satisfies Record<string, Text>;

const dateOf = (document: PolicyDocument) => analysePolicy(document).found.date[0]?.text ?? "";

function judge({ flow, document, find }: PolicyCase): Answer {
	const place = find("date") ?? find("updateNotice");
	const changed = flow.documents.some(
		(other) => other.url === document.url && other.sha256 !== document.sha256 && dateOf(other) === dateOf(document),
	);
	if (changed) return { outcome: "cantTell", message: says.silentChange, place };
	const missing = (["date", "updateNotice"] as const).filter((id) => !find(id));
	if (missing.length === 0) return { outcome: "passed", message: says.dated, place };
	const names = named(missing);
	const message = {
		en: `Not found in the text read: ${names.en}.`,
		zh: `所读文本中未发现：${names.zh}。`,
	};
	return { outcome: "cantTell", message, place };
}

export const mismatchPolicyVersionUndisclosed: Rule = {
	id: "mismatch-policy-version-undisclosed",
	issue: "practice-differs-from-policy",
	severity: "moderate",
	basis: [
		"PG02A 1.5 b); 2.2 a)",
		"M191 2.2",
		"PG03A 2.1.1 scenario 4; 2.1.2 e)",
		"DRAFT20 Problem 9, strategy 4",
		"PIPL art. 14(2); art. 17(2)",
		"NDSMR art. 22(6)",
		"AUDIT 2(2); 4(5)",
		"GDPR art. 13(3)",
		"LGPD art. 8 §6",
	],
	title: {
		en: "No version date, or the text changed without date or notice",
		zh: "未标注更新/生效日期，或内容变更未通知",
	},
	remedy: {
		en: "Show update and effective dates, keep past versions, notify users of changes, and renew consent when purpose, way or type changes.",
		zh: "标注更新与生效日期，保留历史版本；变更时通知用户，目的、方式、种类变化的应重新取得同意。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
