import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";
import type { ThirdParty } from "../facts/policy/thirdParty.ts";

const says = {
	none: {
		en: "The text read names no third-party code or service; what the page loads needs a recorded flow.",
		zh: "所读文本未提及第三方代码或服务；页面实际加载情况需录制流程判断。",
	},
	statesNone: {
		en: "The policy states that no third-party code is used; what the page loads needs a recorded flow.",
		zh: "隐私政策声明未使用第三方代码；页面实际加载情况需录制流程判断。",
	},
	elsewhere: {
		en: "The policy links a list of third parties that was not read. Read it too.",
		zh: "隐私政策链接了第三方清单，但尚未读取，请一并核查。",
	},
	missing: {
		en: "The policy speaks of third-party code or services; a list of them was not found in the text read.",
		zh: "隐私政策提及第三方代码或服务，但所读文本中未发现清单。",
	},
	complete: {
		en: "The policy lists third parties with operator, purpose, information and link.",
		zh: "隐私政策列明了第三方的主体、目的、信息类型及链接。",
	},
} as const satisfies Record<string, Text>;

const parts = {
	operator: { en: "operator", zh: "主体" },
	purpose: { en: "purpose", zh: "目的" },
	data: { en: "information", zh: "信息类型" },
	link: { en: "link to its policy", zh: "隐私政策链接" },
} as const;
const partIds = Object.keys(parts) as (keyof typeof parts)[];
const listLink = /sdk|第三方|共享清单|合作方|third[- ]part|sub-?processors|partners list/iu;
const none =
	/(?:不|未|没有|无)(?:会)?(?:集成|使用|接入|包含|嵌入)?(?:任何)?第三方|不(?:会)?(?:集成|使用|接入)(?:任何)?[^。]{0,8}sdk|\b(?:no|not|never|without)\b[^.]{0,20}\bthird[- ]party\b[^.]{0,24}(?:sdks?|services?|code|analytics)/u;

/** Names of the entries that lack something, with what. A company's own name in the entry's stands for its operator. */
function gaps(entries: readonly ThirdParty[]): { en: string; zh: string }[] {
	return entries.flatMap((entry) => {
		const lacking = partIds.filter((part) => entry[part] === null);
		if (lacking.length === 0) return [];
		const name = entry.name.slice(0, 40);
		return [
			{
				en: `${name}: ${lacking.map((part) => parts[part].en).join(", ")}`,
				zh: `${name}：${lacking.map((part) => parts[part].zh).join("、")}`,
			},
		];
	});
}

function judge({ document, reading, beside, find, flow }: PolicyCase): Answer {
	const entries = [reading, ...beside].flatMap(({ thirdParties }) => thirdParties);
	const mention = find("thirdPartyMention");
	if (entries.length === 0) {
		const saysNone = reading.lines.find(({ plain }) => none.test(plain));
		if (saysNone) return { outcome: "inapplicable", message: says.statesNone, place: saysNone };
		const read = new Set(flow.documents.map(({ url }) => url));
		const link = document.links.find(({ text, href }) => listLink.test(text) && !read.has(href));
		if (link) return { outcome: "cantTell", message: says.elsewhere, place: mention };
		return mention
			? { outcome: "cantTell", message: says.missing, place: mention }
			: { outcome: "inapplicable", message: says.none };
	}
	const lacking = gaps(entries);
	const place = entries[0]?.place ?? null;
	const evidence = { entries: entries.map(({ name }) => name.slice(0, 60)) };
	if (lacking.length === 0) return { outcome: "passed", message: says.complete, place, evidence };
	const message = {
		en: `${lacking.length} of ${entries.length} entries lack key facts: ${lacking
			.slice(0, 4)
			.map(({ en }) => en)
			.join("; ")}.`,
		zh: `${entries.length} 个条目中有 ${lacking.length} 个缺少关键信息：${lacking
			.slice(0, 4)
			.map(({ zh }) => zh)
			.join("；")}。`,
	};
	return { outcome: "cantTell", message, place, evidence };
}

export const sdkListMissingOrIncomplete: Rule = {
	id: "sdk-list-missing-or-incomplete",
	issue: "third-party-sdk",
	severity: "serious",
	basis: [
		"M191 2.1",
		"DRAFT20 Problem 10, situation 1; strategy 1",
		"PG03A 2.1.1 cases 2-3; 2.1.2 c)-d)",
		"PG02A 2.1 c); 1.5 h)",
		"NDSMR art. 21(2nd para)",
		"PIPL art. 23",
		"MIIT292 double list",
		"GB35273 9.7",
		"GB41391 6.6",
		"GDPR art. 13(1)(e)",
		"LGPD art. 9 V",
	],
	title: { en: "No third-party or SDK list, or entries lack key facts", zh: "缺少第三方SDK/共享清单或信息不完整" },
	remedy: {
		en: "Publish a list with name and company, data, purpose, way and policy link for each third party; reach it within two levels.",
		zh: "公布第三方/SDK清单，逐项列明名称与主体、信息类型、目的、方式及隐私政策链接。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
