import type { Text } from "../engine/finding.ts";
import type { ScreenKind } from "../engine/moment.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	nothingCollected: {
		en: "The policy states that nothing is collected.",
		zh: "隐私政策声明不收集个人信息。",
	},
	mapped: {
		en: "The policy ties information and purposes to functions.",
		zh: "隐私政策按业务功能说明了信息与目的。",
	},
	noData: {
		en: "No list of the information collected was found in the text read.",
		zh: "所读文本中未发现所收集信息的列举。",
	},
	notMapped: {
		en: "The policy lists information, but which function collects it and for what was not found in the text read.",
		zh: "隐私政策列举了信息，但所读文本中未发现各业务功能对应的信息与目的。",
	},
	screen: {
		en: "The policy does not seem to tell what the function seen on the screen collects and for what.",
		zh: "所读文本中未发现所见页面功能对应收集的信息与目的。",
	},
} as const satisfies Record<string, Text>;

/** Fewer functions than this make no list by function. */
const LEAST_MAPPED = 2;
/** Functions that a screen shows to be there, as policies call them. */
const shown: Partial<Record<ScreenKind, RegExp>> = {
	"sign-up": /注册|登录|账号|账户|sign|regist|log|account|create|verif|验证/u,
	"sign-in": /注册|登录|账号|账户|sign|regist|log|account|create|verif|验证/u,
	checkout: /订单|支付|下单|付款|配送|收货|order|pay|deliver|shipping/u,
};

function judge({ flow, reading, find }: PolicyCase): Answer {
	const { mapped } = reading.collects;
	const names = [...mapped.keys()];
	const [place = null] = mapped.values();
	const evidence = { entries: names };
	if (!find("dataTypes")) {
		return find("noCollection")
			? { outcome: "inapplicable", message: says.nothingCollected, place: find("noCollection") }
			: { outcome: "cantTell", message: says.noData };
	}
	if (names.length < LEAST_MAPPED)
		return { outcome: "cantTell", message: says.notMapped, place: find("dataTypes"), evidence };
	const unsaid = flow.moments.some(({ screen }) => {
		const words = shown[screen.kind];
		return words !== undefined && !names.some((name) => words.test(name));
	});
	return unsaid
		? { outcome: "cantTell", message: says.screen, place, evidence }
		: { outcome: "passed", message: says.mapped, place, evidence };
}

export const purposeNotMappedToFunction: Rule = {
	id: "purpose-not-mapped-to-function",
	issue: "unclear-purpose",
	severity: "serious",
	basis: [
		"M191 2.1",
		"PG03A 2.1.2 a)",
		"PG02A 2.1 a); 1.5 c)",
		"PIPL art. 17(1)(2)",
		"NDSMR art. 21(2) and 2nd para",
		"MIIT292 double list",
		"AUDIT 3(2)-(3)",
		"GDPR art. 13(1)(c)",
		"PIPA art. 30(1) item 1",
	],
	title: {
		en: "Policy does not say which function collects which data for what",
		zh: "未按业务功能逐项说明收集的目的、类型和方式",
	},
	remedy: {
		en: "Restructure the data section as a table by function: data, purpose, way, required or optional, consequence of refusal.",
		zh: "按业务功能列表说明：收集的信息、目的、方式、是否必需及拒绝的影响。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
