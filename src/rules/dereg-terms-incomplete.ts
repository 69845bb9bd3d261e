import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type ClosingElement, closingElements } from "../facts/policy/closing.ts";
import { closingIn, closingKinds, hasAccounts } from "../facts/policy/deregistration.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	noAccounts: {
		en: "The text read speaks of no accounts.",
		zh: "所读文本未涉及账号。",
	},
	silent: {
		en: "The text speaks of accounts; closing one was not found in it. Look for terms of deletion in the settings.",
		zh: "文本涉及账号，但所读文本中未发现注销说明，请在设置中查找注销协议。",
	},
	complete: {
		en: "The text tells how to start, the conditions, the consequences, the time and what happens to the information.",
		zh: "文本写明了注销入口、条件、后果、时限和信息处理方式。",
	},
} as const satisfies Record<string, Text>;

function judge(policy: PolicyCase): Answer {
	const closing = closingIn(policy);
	if (!closing) {
		return hasAccounts(policy)
			? { outcome: "cantTell", message: says.silent }
			: { outcome: "inapplicable", message: says.noAccounts };
	}
	const place = closing.lines[0] ?? null;
	const missing = (Object.keys(closingElements) as ClosingElement[]).filter((id) => !closing.elements[id]);
	if (missing.length === 0) return { outcome: "passed", message: says.complete, place };
	const message = {
		en: `On closing the account, not found in the text read: ${missing.map((id) => closingElements[id].en).join("; ")}.`,
		zh: `关于账号注销，所读文本中未发现：${missing.map((id) => closingElements[id].zh).join("、")}。`,
	};
	return { outcome: "cantTell", message, place };
}

export const deregTermsIncomplete: Rule = {
	id: "dereg-terms-incomplete",
	issue: "unreasonable-deregistration",
	severity: "moderate",
	basis: [
		"PG03A 2.10.2 d), f)",
		"PG02A 1.5 i)",
		"NDSMR art. 21(4); art. 24",
		"AUDIT 3(5); 16(2)",
		"ECL art. 24",
		"CCA21 problem 1",
		"CHILD art. 20(4) (article number garbled in the stored copy; derived by counting the articles in order from art. 10)",
	],
	title: {
		en: "Deletion terms do not say conditions, consequences, process and data handling",
		zh: "未公示完整的注销规则",
	},
	remedy: {
		en: "Publish a short deletion notice (own page or policy section) with entry path, conditions, consequences, time limit and data treatment.",
		zh: "发布注销说明（独立协议或隐私政策章节），写明入口、条件、后果、时限及数据处理方式。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge, closingKinds(flow));
	},
};
