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
	"NDSMR arts 12, 21(2nd para)": {
		en: "A contract binds each recipient, and people find the recipients in a list.",
		zh: "与接收方订立合同约定，并以清单形式向个人列明接收方。",
	},
	"AUDIT 8(1)-(2)": {
		en: "The audit asks whether consent of its own was obtained and the recipient was told.",
		zh: "审计要点：是否取得单独同意，是否告知接收方信息。",
	},
	"M191 5.1-5.3": {
		en: "Giving information to third parties without consent is listed.",
		zh: "列明的情形：未经同意向第三方提供个人信息。",
	},
	"PG02A 1.5 h); 5.1 c)": {
		en: "State purposes, kinds and recipients of sharing; a change needs consent anew.",
		zh: "说明对外提供的目的、类型和接收方；发生变化的重新征得同意。",
	},
	"PG03A 2.8.2 a)-d)": {
		en: "Ask consent before giving information to others, and tell of changes.",
		zh: "对外提供前征得同意，变化时及时告知。",
	},
	"GB35273 9.2": {
		en: "Sharing and transfer (seen as a heading only).",
		zh: "个人信息共享、转让（仅见标题）。",
	},
	"PIPA art. 17; art. 22(1) item 2": {
		en: "Separate consent that tells recipient, purpose, items and period.",
		zh: "就提供给第三方单独取得同意，并告知接收方、目的、项目和期限。",
	},
	"COPPA 312.5(a)(2)": {
		en: "A parent can agree to the use without agreeing to disclosure to third parties.",
		zh: "家长可仅同意使用而不同意向第三方披露。",
	},
	"APPI art. 27(1)": {
		en: "Prior consent to provision to third parties.",
		zh: "向第三方提供须事先取得同意。",
	},
};
