import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	none: {
		en: "Neither the screens nor the text read show personalisation. Record the flow to judge what the service does.",
		zh: "所见页面和所读文本均无个性化推荐的迹象；实际行为需录制流程判断。",
	},
	undisclosed: {
		en: "A screen offers personalised content, and no passage on it was found in the text read.",
		zh: "页面出现个性化推荐内容，但所读文本中未发现相关说明。",
	},
	noSwitch: {
		en: "The policy tells of personalisation; a way to switch it off was not found in the text read. It may be in the settings.",
		zh: "隐私政策说明了个性化推荐，但所读文本中未发现关闭方式；关闭选项可能在设置中。",
	},
	told: {
		en: "The policy tells of personalisation and how to switch it off.",
		zh: "隐私政策说明了个性化推荐及关闭方式。",
	},
} as const satisfies Record<string, Text>;

const onScreen =
	/猜你喜欢|为你推荐|为您推荐|个性化推荐|\b(?:recommended for you|picked for you|personali[sz]ed for you|just for you)\b/iu;

function judge({ flow, find }: PolicyCase): Answer {
	const signs = flow.moments.flatMap(({ screen, sentences, actions }) =>
		screen.kind === "policy"
			? []
			: [...sentences, ...actions].filter(({ text, shown }) => shown && text.length < 40 && onScreen.test(text)),
	);
	const place = find("automatedDecisions");
	const evidence = { sentences: signs.slice(0, 3).map(({ text }) => text) };
	if (!place) {
		return signs.length > 0
			? { outcome: "cantTell", message: says.undisclosed, evidence }
			: { outcome: "inapplicable", message: says.none };
	}
	return find("automatedOff")
		? { outcome: "passed", message: says.told, place }
		: { outcome: "cantTell", message: says.noSwitch, place };
}

export const purposeAutomatedDecisionUndisclosed: Rule = {
	id: "purpose-automated-decision-undisclosed",
	issue: "unclear-purpose",
	severity: "moderate",
	basis: [
		"PIPL art. 24(2)",
		"NDSMR art. 42",
		"M191 3.6",
		"PG02A 3.7; 1.5 e)",
		"ECL art. 18(1)",
		"AUDIT 9(2), 9(5)",
		"MIIT337 item 4",
		"GDPR art. 13(2)(f)",
		"HWAG 7.7",
	],
	title: { en: "Personalised ranking or ads without notice or off switch", zh: "个性化推荐/广告未告知或无法关闭" },
	remedy: {
		en: "Disclose the use and offer an easy off switch or a non-personalised mode; delete tags on request.",
		zh: "告知个性化推荐的使用情况，提供便捷的关闭选项，并支持删除用户标签。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
