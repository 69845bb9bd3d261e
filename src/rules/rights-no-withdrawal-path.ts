import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	described: {
		en: "The policy tells how to withdraw consent.",
		zh: "隐私政策说明了撤回同意的方式。",
	},
	onlyClosing: {
		en: "The policy seems to offer withdrawal by closing the whole account only.",
		zh: "隐私政策似乎仅提供通过注销账号的方式撤回同意。",
	},
	noMethod: {
		en: "The policy speaks of withdrawing consent; how to do it was not found in the text read.",
		zh: "隐私政策提及撤回同意，但所读文本中未发现具体方式。",
	},
	missing: {
		en: "Withdrawing consent was not found in the text read. Look for switches in the settings.",
		zh: "所读文本中未发现撤回同意的说明，请查看设置中的授权开关。",
	},
	nothingCollected: { en: "The policy states that nothing is collected.", zh: "隐私政策声明不收集个人信息。" },
} as const satisfies Record<string, Text>;

const method =
	/设置|打开|选择|账号与安全|关闭|开关|路径|权限|点击|取消|解绑|删除信息|联系|邮件|\b(?:settings?|switch|toggle|turn off|unsubscribe|opt[- ]out|e-?mail|contact|by writing|permission|link)\b/u;
const closing = /注销(?:您的|个人)?账|\b(?:delet|clos|cancel)\w*\b[^.]{0,16}\baccount/u;
const withdraws = /撤回|撤销|取消授权|改变[^。]{0,8}授权|withdraw|revok|opt[- ]out/u;

const refersBack = /上述|以上|前述|这些权利|\b(?:this|these|those)\b/u;

function judge({ find, reading }: PolicyCase): Answer {
	const place = find("withdrawal");
	if (!place) {
		return find("noCollection") && !find("dataTypes")
			? { outcome: "inapplicable", message: says.nothingCollected, place: find("noCollection") }
			: { outcome: "cantTell", message: says.missing };
	}
	const about = reading.lines.filter(
		({ plain, under, isHeading }) => !isHeading && (withdraws.test(plain) || withdraws.test(under)),
	);
	// "You may …, withdraw a consent. Most of this is done in your settings."
	const after = about.flatMap((line) => reading.lines[reading.lines.indexOf(line) + 1] ?? []);
	const ways = [...about, ...after.filter(({ plain }) => refersBack.test(plain))].filter(({ plain }) =>
		method.test(plain),
	);
	if (ways.some(({ plain }) => !closing.test(plain)))
		return { outcome: "passed", message: says.described, place: ways[0] ?? place };
	if (about.some(({ plain }) => closing.test(plain))) return { outcome: "cantTell", message: says.onlyClosing, place };
	// A way stated beside the policy, in a text of its own, is a way.
	return about.length === 0
		? { outcome: "passed", message: says.described, place }
		: { outcome: "cantTell", message: says.noMethod, place };
}

export const rightsNoWithdrawalPath: Rule = {
	id: "rights-no-withdrawal-path",
	issue: "no-delete-correct-complain",
	severity: "serious",
	basis: [
		"M191 3.8",
		"PG02A 3.9 a)-b)",
		"PIPL art. 15; art. 47(1)(3)",
		"NDSMR art. 21(4); art. 23",
		"GB35273 8.4",
		"AUDIT 3(5)",
		"GDPR art. 7(3); art. 13(2)(c)",
		"DPDP s. 6(4), 6(6)",
		"PIPA art. 37(1), (3)",
		"LGPD art. 8 §5",
	],
	title: { en: "No way to withdraw consent is described or offered", zh: "未提供撤回同意的途径" },
	remedy: {
		en: "Offer switches per consent and describe the path; effects of withdrawal must be limited to the function concerned.",
		zh: "按事项提供撤回开关并写明路径，撤回仅影响相应功能。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
