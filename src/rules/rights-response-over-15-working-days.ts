import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Cap, capFor } from "../facts/policy/cap.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";
import type { PromisedTime } from "../facts/policy/times.ts";

const says = {
	silent: {
		en: "No answer time was found in the text read; the cap of the applicable rules then stands.",
		zh: "所读文本中未发现响应时限；未写明时以适用规则的上限为准。",
	},
	extended: {
		en: "The promised answer time is within the cap, but the text allows a longer one in some cases. Check for which.",
		zh: "承诺的响应时限未超过上限，但文本允许在特定情形下延长，请确认适用情形。",
	},
} as const satisfies Record<string, Text>;

const within = ({ text }: Cap): Text => ({
	en: `The promised answer time is within the cap: ${text.en}.`,
	zh: `承诺的响应时限未超过上限：${text.zh}。`,
});

const extends_ = /延长|复杂|特殊情况|\b(?:extend|complex|exceptional)/u;

function judge(policy: PolicyCase): Answer {
	const { reading } = policy;
	const cap = capFor(policy);
	const times = reading.times.filter(({ concerns }) => concerns !== "closing");
	const longest = times.reduce<PromisedTime | null>(
		(most, time) => (!most || time.workingDays > most.workingDays ? time : most),
		null,
	);
	if (!longest) return { outcome: "inapplicable", message: says.silent };
	const evidence = { workingDays: Math.round(longest.workingDays * 10) / 10 };
	if (longest.workingDays <= cap.workingDays)
		return { outcome: "passed", message: within(cap), place: longest, evidence };
	if (extends_.test(longest.text) && times.some(({ workingDays }) => workingDays <= cap.workingDays))
		return { outcome: "cantTell", message: says.extended, place: longest, evidence };
	const days = Math.round(longest.workingDays);
	const message = {
		en: `The policy promises an answer in a time that comes to about ${days} working days; the cap is ${cap.text.en}.`,
		zh: `隐私政策承诺的响应时限约合 ${days} 个工作日，上限为${cap.text.zh}。`,
	};
	return { outcome: "failed", message, place: longest, evidence };
}

export const rightsResponseOver15WorkingDays: Rule = {
	id: "rights-response-over-15-working-days",
	issue: "no-delete-correct-complain",
	severity: "moderate",
	basis: [
		"M191 6.3; 6.5",
		"PG03A 2.9.2 b), f)",
		"PG02A 6.2 b); 6.3 b)",
		"DRAFT20 Problem 8, strategies 2, 6",
		"NDSMR arts 20, 23",
		"PIPL arts 45(2), 46(2)",
		"GDPR art. 12(3)",
		"GB35273 8.7, 8.8",
	],
	title: {
		en: "Promised answer time is over the cap (15 working days in China) or missing",
		zh: "响应时限超过上限（中国为15个工作日）或未说明",
	},
	remedy: {
		en: "State at most 15 working days for correction, deletion, cancellation and complaints.",
		zh: "写明更正、删除、注销及投诉举报在15个工作日内完成处理。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
