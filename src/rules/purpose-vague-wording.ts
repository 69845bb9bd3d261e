import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, examples, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";
import { vaguePurposes } from "../facts/policy/wordingFaults.ts";

const says = {
	noPurpose: {
		en: "No sentence that states a purpose was recognised in the text read.",
		zh: "所读文本中未识别出说明目的的语句。",
	},
	concrete: {
		en: "Most purposes name the function that they serve.",
		zh: "多数目的均指明了所服务的具体功能。",
	},
} as const satisfies Record<string, Text>;

/** Of the purposes stated, the share in stock words from which a person should look. A house threshold. */
const MOST_VAGUE = 1 / 3;
/** A lone one is passed over unless hardly any other purpose is stated. */
const FEW = 2;
const MOST_OF_FEW = 1 / 2;

function judge({ reading }: PolicyCase): Answer {
	const { vague, stated } = vaguePurposes(reading.lines);
	const evidence = { count: vague.length, stated, sentences: examples(vague) };
	const [place = null] = vague;
	if (stated === 0) return { outcome: "inapplicable", message: says.noPurpose };
	if (vague.length / stated < (vague.length < FEW ? MOST_OF_FEW : MOST_VAGUE))
		return { outcome: "passed", message: says.concrete, evidence };
	const message = {
		en: `Of ${stated} ${stated === 1 ? "sentence" : "sentences"} on purposes, ${vague.length} ${vague.length === 1 ? "has" : "have"} stock words alone, with no function that they serve.`,
		zh: `${stated} 处目的说明中有 ${vague.length} 处仅使用笼统表述，未指明所服务的功能。`,
	};
	return { outcome: "cantTell", message, place, evidence };
}

export const purposeVagueWording: Rule = {
	id: "purpose-vague-wording",
	issue: "unclear-purpose",
	severity: "moderate",
	basis: [
		"M191 2.3; 2.4",
		"PG03A 2.1.1 scenario 1; 2.6.1 situation 3",
		"PIPL arts 6, 7, 17(1)",
		"NDSMR art. 21",
		"PG02A 2.4 a)",
		"EDPB03 4.6.2 Ambiguous wording",
		"GDPR art. 5(1)(b); art. 12(1)",
		"LGPD art. 8 §4",
		"ICO what to include",
		"APPI art. 17(1)",
	],
	title: { en: "Purposes are described only in general words", zh: "目的描述笼统（如“提升用户体验”）" },
	remedy: {
		en: "Name the function and the data for each purpose in plain words; remove catch-alls.",
		zh: "逐项写明“为实现何功能、使用何信息”，删除兜底式表述。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
