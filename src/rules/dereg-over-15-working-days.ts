import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Cap, capFor } from "../facts/policy/cap.ts";
import { closingIn, closingKinds } from "../facts/policy/deregistration.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";
import type { PromisedTime } from "../facts/policy/times.ts";

const says = {
	silent: {
		en: "Closing an account was not found in the text read.",
		zh: "所读文本中未发现账号注销的说明。",
	},
	byPeople: {
		en: "Closing the account is handled by people, and no time for it was found in the text read; the cap of the applicable rules then stands.",
		zh: "注销由人工处理，但所读文本中未发现时限；未写明时以适用规则的上限为准。",
	},
	selfService: {
		en: "The account is closed by the person alone; no handling time is needed.",
		zh: "可自助注销，无需写明人工处理时限。",
	},
} as const satisfies Record<string, Text>;

const within = ({ text }: Cap): Text => ({
	en: `The stated time for closing an account is within the cap: ${text.en}.`,
	zh: `写明的注销处理时限未超过上限：${text.zh}。`,
});

const reviewed = /人工|审核|客服|核实后|\b(?:staff|review|team|support|manually)\b/u;

function judge(policy: PolicyCase): Answer {
	const closing = closingIn(policy);
	if (!closing) return { outcome: "inapplicable", message: says.silent };
	const cap = capFor(policy);
	const times = policy.reading.times.filter(({ concerns }) => concerns === "closing");
	const longest = times.reduce<PromisedTime | null>(
		(most, time) => (!most || time.workingDays > most.workingDays ? time : most),
		null,
	);
	if (longest) {
		const evidence = { workingDays: Math.round(longest.workingDays * 10) / 10 };
		if (longest.workingDays <= cap.workingDays)
			return { outcome: "passed", message: within(cap), place: longest, evidence };
		const days = Math.round(longest.workingDays);
		const message = {
			en: `Closing an account takes, or may take, about ${days} working days; the cap is ${cap.text.en}.`,
			zh: `注销处理时限约合 ${days} 个工作日，上限为${cap.text.zh}。`,
		};
		return { outcome: "failed", message, place: longest, evidence };
	}
	const staff = closing.byPeople ?? closing.lines.find(({ plain }) => reviewed.test(plain)) ?? null;
	return staff && !closing.selfService
		? { outcome: "cantTell", message: says.byPeople, place: staff }
		: { outcome: "inapplicable", message: says.selfService, place: closing.selfService };
}

export const deregOver15WorkingDays: Rule = {
	id: "dereg-over-15-working-days",
	issue: "unreasonable-deregistration",
	severity: "serious",
	basis: [
		"M191 6.3",
		"PG03A 2.10.1 situation 1; 2.10.2 e)",
		"PG02A 6.1 b)",
		"DRAFT20 Problem 2, strategy 2",
		"CCA21 problem 4",
		"GB35273 8.5",
		"GDPR art. 12(3)",
		"NDSMR art. 23",
	],
	title: {
		en: "Deletion takes, or may take, longer than the cap (15 working days in China)",
		zh: "注销处理时限超过上限（中国为15个工作日）或未明示",
	},
	remedy: {
		en: "State a handling time of at most 15 working days, show status, and confirm completion.",
		zh: "写明不超过15个工作日的处理时限，提供进度查询，并在完成后告知。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge, closingKinds(flow));
	},
};
