import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { abroadIn } from "../facts/policy/abroad.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	none: {
		en: "Nothing in the text read points to a transfer abroad. Record the flow to judge where information goes.",
		zh: "所读文本无个人信息出境的迹象；信息实际流向需录制流程判断。",
	},
	contradicts: {
		en: "The policy says that information stays in the country, and names a service that is run abroad.",
		zh: "隐私政策称信息存储于境内，但列明了境外运营的服务。",
	},
	undisclosed: {
		en: "The policy names a service that is run abroad; a passage on transfers abroad was not found in the text read.",
		zh: "隐私政策列明了境外运营的服务，但所读文本中未发现个人信息出境的说明。",
	},
	noRecipient: {
		en: "The policy tells of transfers abroad; the recipient and its contact were not found in that passage.",
		zh: "隐私政策提及个人信息出境，但相关段落中未发现境外接收方名称及联系方式。",
	},
	told: {
		en: "The policy tells of transfers abroad and names the recipient.",
		zh: "隐私政策说明了个人信息出境并载明接收方。",
	},
	promised: {
		en: "The policy says that a transfer abroad comes only after telling who receives it.",
		zh: "隐私政策承诺如需出境，将事先告知境外接收方。",
	},
	home: {
		en: "The policy says that information stays in the country, and nothing in the text speaks against it.",
		zh: "隐私政策声明信息存储于境内，文本中未见相反内容。",
	},
} as const satisfies Record<string, Text>;

function judge(policy: PolicyCase): Answer {
	const { services, recipient, promised } = abroadIn(policy);
	const [service = null] = services;
	const passage = policy.find("crossBorder");
	const home = policy.find("storedAtHome");
	const evidence = { entries: services.map(({ name }) => name) };
	if (passage) {
		if (recipient) return { outcome: "passed", message: says.told, place: recipient, evidence };
		return promised && !service
			? { outcome: "passed", message: says.promised, place: promised, evidence }
			: { outcome: "cantTell", message: says.noRecipient, place: passage, evidence };
	}
	if (service)
		return { outcome: "cantTell", message: home ? says.contradicts : says.undisclosed, place: service.place, evidence };
	return home
		? { outcome: "passed", message: says.home, place: home }
		: { outcome: "inapplicable", message: says.none };
}

export const sdkCrossBorderUndisclosed: Rule = {
	id: "sdk-cross-border-undisclosed",
	issue: "third-party-sdk",
	severity: "serious",
	basis: [
		"PIPL arts 38, 39",
		"PG02A 1.5 d), f)",
		"DRAFT20 Problem 10, strategy 1",
		"AUDIT 15",
		"GB35273 9.8",
		"GDPR art. 13(1)(f)",
		"APPI art. 28",
	],
	title: { en: "Data leaves the country with no cross-border notice", zh: "个人信息出境未告知且未取得单独同意" },
	remedy: {
		en: "State recipient, contact, purpose, way, types and how to exercise rights abroad; obtain separate consent where required, or keep data inside.",
		zh: "告知境外接收方名称、联系方式、目的、方式、种类及行使权利的途径，依法取得单独同意；或将数据存储于境内。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
