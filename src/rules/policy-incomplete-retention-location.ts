import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, named, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	complete: {
		en: "The policy states how long and where information is kept, and what happens then.",
		zh: "隐私政策写明了保存期限、存储地点及到期处理方式。",
	},
	nothingKept: {
		en: "The policy states that nothing is collected, so there is nothing to keep.",
		zh: "隐私政策声明不收集个人信息，无需说明保存事项。",
	},
} as const satisfies Record<string, Text>;

function judge(policy: PolicyCase): Answer {
	const place = policy.find("retention") ?? policy.find("storagePlace");
	if (policy.find("noCollection") && !policy.find("dataTypes")) {
		return { outcome: "inapplicable", message: says.nothingKept, place: policy.find("noCollection") };
	}
	const missing = (["retention", "expiry"] as const).filter((id) => !policy.find(id));
	const names = named([
		...missing,
		...(policy.find("storagePlace") || policy.find("storedAtHome") ? [] : (["storagePlace"] as const)),
	]);
	// "As long as necessary" is a period that nobody can work out.
	const vague = policy.find("retention") !== null && !policy.find("retentionPeriod");
	if (!names.en && !vague) return { outcome: "passed", message: says.complete, place };
	const en = [
		names.en && `Not found in the text read: ${names.en}.`,
		vague && "The period is stated in general words only (as long as necessary).",
	];
	const zh = [names.zh && `所读文本中未发现：${names.zh}。`, vague && "保存期限仅有笼统表述（如“必要的期限”）。"];
	const message = { en: en.filter(Boolean).join(" "), zh: zh.filter(Boolean).join("") };
	return { outcome: "cantTell", message, place };
}

export const policyIncompleteRetentionLocation: Rule = {
	id: "policy-incomplete-retention-location",
	issue: "no-privacy-policy",
	severity: "moderate",
	basis: [
		"PIPL art. 17(1)(2); art. 19",
		"NDSMR art. 21(3)",
		"PG02A 1.5 d)",
		"AUDIT 3(4)",
		"CHILD art. 10(2)",
		"GDPR art. 13(2)(a)",
		"PIPA art. 30(1) items 2, 3-2",
		"LGPD art. 9 II",
	],
	title: {
		en: "Policy lacks storage period, storage place or what happens at expiry",
		zh: "隐私政策缺少保存期限、存储地点及到期处理方式",
	},
	remedy: {
		en: "Give a period or a clear rule for each main data type, name the storage country, and say that data is deleted or anonymised afterwards.",
		zh: "按主要信息类型写明保存期限或确定方法、存储地点及到期后的删除或匿名化方式。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
