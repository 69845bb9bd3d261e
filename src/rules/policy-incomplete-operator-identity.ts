import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import type { DisclosureId } from "../facts/policy/disclosures.ts";
import { type Answer, judgePolicies, named, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	complete: {
		en: "The policy names the operator, its address and a contact for personal information.",
		zh: "隐私政策写明了处理者名称、地址和个人信息保护联系方式。",
	},
	general: {
		en: "The policy names the operator, its address and a contact; the contact is a general one, not said to be for personal information.",
		zh: "隐私政策写明了处理者名称、地址和联系方式；联系方式为通用渠道，未注明用于个人信息保护。",
	},
} as const satisfies Record<string, Text>;

const wanted: readonly DisclosureId[] = ["operatorName", "address", "contact"];

function judge(policy: PolicyCase): Answer {
	const missing = wanted.filter((id) => !policy.find(id));
	const place = policy.find("operatorName") ?? policy.find("contact");
	if (missing.length === 0) {
		return { outcome: "passed", message: policy.find("privacyContact") ? says.complete : says.general, place };
	}
	const names = named(missing);
	const message = {
		en: `Not found in the text read: ${names.en}. Look in the footer, the imprint and pictures too.`,
		zh: `所读文本中未发现：${names.zh}。请同时查看页脚、关于我们页面及图片。`,
	};
	return { outcome: "cantTell", message, place };
}

export const policyIncompleteOperatorIdentity: Rule = {
	id: "policy-incomplete-operator-identity",
	issue: "no-privacy-policy",
	severity: "serious",
	basis: [
		"PIPL art. 17(1)(1); art. 52",
		"NDSMR art. 21(1)",
		"PG02A 1.5 a)",
		"AUDIT 3(1)",
		"GB35273 5.5",
		"GDPR art. 13(1)(a)-(b)",
		"PIPA art. 30(1) item 6",
		"LGPD art. 9 III-IV",
		"DPDP s. 6(3); s. 8(9)",
		"XMDP policy",
	],
	title: {
		en: "Policy does not say who processes the data and how to reach them",
		zh: "隐私政策缺少处理者名称、地址和联系方式",
	},
	remedy: {
		en: "State the full legal name, address, and a privacy contact that is read by people; add the representative or officer where required.",
		zh: "写明处理者全称、注册或办公地址以及个人信息保护负责人/部门的联系方式。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
