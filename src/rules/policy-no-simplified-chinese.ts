import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";
import { aimsAtChina, serviceLanguage, versionIn } from "../facts/policy/serviceLanguage.ts";

const says = {
	short: {
		en: "The text read is too short to tell its language with certainty.",
		zh: "所读文本过短，无法可靠判断其语言。",
	},
	sameLanguage: { en: "The policy is in the language of the service.", zh: "隐私政策与服务语言一致。" },
	traditional: {
		en: "The service is in Simplified Chinese and the policy in Traditional Chinese. Check for whom the service is meant.",
		zh: "服务界面为简体中文，隐私政策为繁体中文，请确认服务面向的用户。",
	},
	linked: {
		en: "The text read is not in the language of the service, but it links a version that seems to be. Read that one too.",
		zh: "所读文本与服务语言不一致，但其中链接了相应语言版本，请一并核查。",
	},
	otherLanguage: {
		en: "The service is offered in one language and its policy was found in another only.",
		zh: "服务界面语言与隐私政策语言不一致，且未发现对应语言版本。",
	},
	aimed: {
		en: "The text speaks to people in mainland China, but is not in Simplified Chinese. Look for a Chinese version.",
		zh: "文本面向中国大陆用户，但并非简体中文，请确认是否另有简体中文版。",
	},
	unknown: {
		en: "Nothing seen shows that the service is offered in another language than its policy.",
		zh: "未发现服务语言与隐私政策语言不一致的迹象。",
	},
} as const satisfies Record<string, Text>;

const LEAST_CHARACTERS = 300;
const LEAST_HAN = 80;
const base = (language: string) => language.split("-")[0] ?? language;

function judge({ flow, document, reading }: PolicyCase): Answer {
	const service = serviceLanguage(flow, document);
	const evidence = { language: reading.language, interfaceLanguage: service };
	const answer = (outcome: Answer["outcome"], message: Text): Answer => ({ outcome, message, evidence });
	if (
		reading.language === "und" ||
		reading.legibility.length < (base(reading.language) === "zh" ? LEAST_HAN : LEAST_CHARACTERS)
	)
		return answer("cantTell", says.short);
	if (reading.language === service || reading.language === "zh-CN") return answer("passed", says.sameLanguage);
	if (service === "und" || base(service) === base(reading.language)) {
		if (service === "zh-CN") return answer("cantTell", says.traditional);
		if (base(reading.language) === "zh") return answer("passed", says.sameLanguage);
		return aimsAtChina(reading) && !versionIn("zh-CN", document)
			? answer("cantTell", says.aimed)
			: answer("inapplicable", says.unknown);
	}
	return versionIn(service, document) ? answer("cantTell", says.linked) : answer("failed", says.otherLanguage);
}

export const policyNoSimplifiedChinese: Rule = {
	id: "policy-no-simplified-chinese",
	issue: "no-privacy-policy",
	severity: "serious",
	basis: [
		"M191 1.4",
		"PG02A 1.4 b)",
		"PIPL art. 17(1)",
		"EDPB03 4.5.4 Language discontinuity",
		"GDPR art. 12(1)",
		"DPDP s. 5(3); s. 6(3)",
		"CCPA 7003(b)(2)",
	],
	title: { en: "No policy in the language of the service", zh: "未提供简体中文版本（或与服务语言不一致）" },
	remedy: {
		en: "Publish the policy and consent texts in every language in which the service is offered, with Simplified Chinese for users in mainland China.",
		zh: "按服务语言提供隐私政策和同意文本；面向境内用户须提供简体中文版。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
