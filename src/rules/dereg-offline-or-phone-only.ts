import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { closingIn, closingKinds } from "../facts/policy/deregistration.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	silent: {
		en: "Closing an account, or a way to do it, was not found in the text read.",
		zh: "所读文本中未发现账号注销的说明或途径。",
	},
	online: {
		en: "The text tells of a way to close the account online and alone.",
		zh: "文本提供了在线自助注销的途径。",
	},
	byPeople: {
		en: "Every way to close the account found in the text leads through people: phone, e-mail, letter, visit or chat. Look for a control in the settings.",
		zh: "文本中的注销途径均需经人工（电话、邮件、信函、现场或客服）办理，请查看设置中是否有自助入口。",
	},
	regulated: {
		en: "Every way to close the account found in the text leads through people; the service seems to be of a regulated kind, where that may be needed.",
		zh: "文本中的注销途径均需经人工办理；服务疑似属于受监管行业，可能确需如此。",
	},
} as const satisfies Record<string, Text>;

const regulated =
	/银行|证券|保险|电信|号码|营业厅|信托|基金销售|\b(?:bank|securities|insurance|broker|telecom|carrier)\b/u;

function judge(policy: PolicyCase): Answer {
	const closing = closingIn(policy);
	if (!closing) return { outcome: "inapplicable", message: says.silent };
	if (closing.selfService) return { outcome: "passed", message: says.online, place: closing.selfService };
	const { byPeople } = closing;
	if (!byPeople) return { outcome: "inapplicable", message: says.silent };
	const name = policy.reading.found.operatorName[0]?.text ?? "";
	return regulated.test(`${name} ${byPeople.text}`)
		? { outcome: "cantTell", message: says.regulated, place: byPeople, severity: "minor" }
		: { outcome: "cantTell", message: says.byPeople, place: byPeople };
}

export const deregOfflineOrPhoneOnly: Rule = {
	id: "dereg-offline-or-phone-only",
	issue: "unreasonable-deregistration",
	severity: "serious",
	basis: [
		"PG03A 2.10.1 situation 1; 2.10.2 a)",
		"PG02A 6.1 a), c)",
		"M191 6.2",
		"NDSMR art. 23",
		"PIPL art. 50(1)",
		"PIPA art. 38(4)",
		"GDPR art. 12(2)",
		"EDPB03 4.4.2 Longer than necessary",
		"APPLE 5.1.1(v) support page",
		"CCPA 7004(a)(5)",
	],
	title: { en: "Deletion is only possible by phone, letter, visit or chat", zh: "仅能线下或电话/人工客服注销" },
	remedy: {
		en: "Add a self-service deletion page; keep phone and e-mail as a fallback with a published deadline.",
		zh: "增加自助注销页面；电话、邮件仅作备用渠道并公布处理时限。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge, closingKinds(flow));
	},
};
