import type { Text } from "../engine/finding.ts";

/** What the clauses say that the rules rest on which hold a screen against its policy; a part of `gists.ts`. */
export const comparisonGists: Readonly<Record<string, Text>> = {
	"M191 3.3; 3.9": {
		en: "Collecting more than was agreed to, and acting against one's own published rules, are listed.",
		zh: "列明的情形：实际收集超出用户授权范围；违反自身声明的收集使用规则。",
	},
	"DRAFT20 Problem 9, situations 1-2": {
		en: "Collecting more, or less, than the policy tells is named.",
		zh: "列明的问题：实际收集范围大于或小于隐私政策所述。",
	},
	"PG03A 2.7.1 scenario 1; 2.7.2 a)-b)": {
		en: "What is collected differs from the rules; keep the two in step.",
		zh: "列明的问题：实际收集与所声明的规则不一致；应保持同步。",
	},
	"PG02A 3.4 a); 3.10 a)": {
		en: "What is collected equals what the rules declare.",
		zh: "实际收集的信息应与所声明的规则一致。",
	},
	"PIPL arts 7, 14(2), 17(2)": {
		en: "Rules are open and truthful; on a change people are told, and consent is asked anew.",
		zh: "处理规则公开、真实；发生变更的，应告知并重新取得同意。",
	},
	"CSL art. 41(2)": {
		en: "No collecting or using against the law or the agreement with the person.",
		zh: "不得违反法律规定和双方约定收集、使用个人信息。",
	},
	"GDPR art. 5(1)(a)-(b); art. 13": {
		en: "Data is handled transparently and for stated purposes, of which people are told at collection.",
		zh: "透明处理、目的限定，并在收集时告知。",
	},
	"APPI art. 18(1)": {
		en: "No handling beyond what the stated purpose needs without consent.",
		zh: "未经同意，不得超出所示目的的必要范围处理。",
	},
};
