import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	none: {
		en: "Neither the screens nor the text read show that sensitive information is handled.",
		zh: "所见页面和所读文本均未涉及敏感个人信息。",
	},
	complete: {
		en: "The policy has rules for sensitive information, with necessity or effect.",
		zh: "隐私政策设有敏感个人信息处理规则，并说明必要性或影响。",
	},
	noEffect: {
		en: "The policy has rules for sensitive information; its necessity and its effect on the person were not found in the text read.",
		zh: "隐私政策设有敏感个人信息处理规则，但所读文本中未发现必要性及对个人影响的说明。",
	},
	missing: {
		en: "Sensitive information is handled, and rules for it were not found in the text read.",
		zh: "涉及敏感个人信息，但所读文本中未发现相应处理规则。",
	},
} as const satisfies Record<string, Text>;

function judge(policy: PolicyCase): Answer {
	const asked = policy.flow.moments.flatMap(({ fields }) =>
		fields.filter(({ sensitive, shown }) => sensitive && shown),
	);
	const stated = policy.reading.collects.sensitiveKinds;
	const data = [...new Set([...asked.map(({ datum }) => datum), ...stated.keys()])];
	const rules = policy.find("sensitiveRules");
	const place = rules ?? [...stated.values()][0] ?? null;
	const evidence = { data };
	if (data.length === 0 && !rules) return { outcome: "inapplicable", message: says.none, evidence };
	if (!rules) return { outcome: "cantTell", message: says.missing, place, evidence };
	return policy.find("sensitiveEffect")
		? { outcome: "passed", message: says.complete, place, evidence }
		: { outcome: "cantTell", message: says.noEffect, place, evidence };
}

export const sensitivePolicyRulesMissing: Rule = {
	id: "sensitive-policy-rules-missing",
	issue: "sensitive-pi-rules",
	severity: "serious",
	basis: [
		"PIPL art. 30",
		"NDSMR art. 21(2)",
		"DRAFT20 Problem 6",
		"AUDIT 13(5)",
		"MIIT26 Part I, personal-information measures (only the Dec 2022 draft wording was read; item number not confirmed)",
		"GB35273 5.5",
		"LGPD art. 9",
		"XMDP policy",
	],
	title: { en: "Policy does not set out the rules for sensitive data", zh: "隐私政策未说明敏感个人信息处理规则" },
	remedy: {
		en: "Add a section on sensitive data: kinds, purposes, necessity, effect, protection, how to refuse or withdraw; print it in bold.",
		zh: "增设敏感个人信息章节，逐类说明目的、必要性、影响、保护措施及拒绝或撤回方式，并加粗显示。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
