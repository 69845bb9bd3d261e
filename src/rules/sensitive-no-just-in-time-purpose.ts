import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { blindTo, sameSite } from "../facts/collection.ts";
import { headsOf } from "../facts/heads.ts";
import { namesMatter, pointsToReason, statesReason, stockPhrases } from "../facts/purposeWords.ts";
import { isPayment, type SensitiveAsk, sensitiveAsks, speaksOf, wordsBeside } from "../facts/sensitiveAsks.ts";

const says = {
	absent: {
		en: "Nothing beside this field or in its form says why the information is asked for.",
		zh: "该字段旁及所在表单中均未说明收集该信息的目的。",
	},
	stock: {
		en: "The only reason given beside this field is a stock phrase about better service, which names no function.",
		zh: "该字段旁仅有“提升服务、改善体验”一类笼统表述，未说明具体目的。",
	},
	elsewhere: {
		en: "No reason stands beside this field, but a mark or link there may open one. Open it and read.",
		zh: "该字段旁未直接说明目的，但有可能展开说明的图标或链接，请打开确认。",
	},
	matter: {
		en: "No sentence gives a reason; the screen's heading or buttons hint at one. Check whether people can tell why this is asked for.",
		zh: "没有语句说明目的，仅标题或按钮有所提示，请确认用户能否据此明白收集目的。",
	},
	unclear: {
		en: "The form gives a reason, but whether it is the one for this information is not clear. Read it on the page.",
		zh: "表单中说明了某项目的，但是否针对该信息并不明确，请在页面上人工阅读。",
	},
	context: {
		en: "No reason was found beside this field. Whether it is needed depends on what the field is for; look at it on the page.",
		zh: "该字段旁未发现目的说明。是否需要说明取决于字段用途，请在页面上人工确认。",
	},
	capture: {
		en: "No reason was found on the screen that begins the capture. Read it on the page.",
		zh: "在开始采集的页面上未发现目的说明，请在页面上人工阅读。",
	},
	blind: {
		en: "No reason was found beside this field, but part of the page or its language could not be read.",
		zh: "该字段旁未发现目的说明，但页面有部分内容或语言无法读取。",
	},
	before: {
		en: "The screen before says why this information is asked for.",
		zh: "上一步页面已说明收集该信息的目的。",
	},
	stated: { en: "The reason is given where the information is asked for.", zh: "收集该信息的同时已说明目的。" },
	evident: {
		en: "The purpose is the act itself: paying with the card, or signing in with the number.",
		zh: "目的即操作本身：以该卡付款，或以该号码登录。",
	},
	nothing: { en: "This screen asks for no sensitive information.", zh: "本页没有收集敏感个人信息。" },
} as const satisfies Record<string, Text>;

/** What the method of 2019 names, or asks for the body; of other kinds the context decides. */
const NAMED = new Set(["idNumber", "idPhoto", "bankCard", "biometric"]);

type Verdict = Pick<Judgement, "outcome" | "message"> & { words?: string };
const cantTell = (message: Text, words = ""): Verdict => ({ outcome: "cantTell", message, words });

function judge(ask: SensitiveAsk, at: number, { moments }: Flow): Verdict {
	const seen = moments[at] as Moment;
	const { datum, fields, item } = ask;
	if (isPayment(ask, seen) || (seen.screen.kind === "sign-in" && fields.length > 0))
		return { outcome: "inapplicable", message: says.evident };
	const helps = fields.map(({ help }) => help);
	const beside = wordsBeside(ask, seen);
	const heads = headsOf(seen);
	const reasons = [...beside, ...heads].filter(statesReason);
	const own = helps.find(statesReason) ?? reasons.find((text) => speaksOf(datum, text));
	if (own) return { outcome: "passed", message: says.stated, words: own };
	const earlier = moments
		.slice(0, at)
		.filter((moment) => sameSite(moment, seen))
		.flatMap(({ sentences, layers }) => [...sentences, ...layers].map(({ text }) => text));
	const before = earlier.find((text) => statesReason(text) && speaksOf(datum, text));
	if (before) return { outcome: "passed", message: says.before, words: before };
	if (fields.some(({ tip }) => tip) || [...helps, ...beside].some(pointsToReason)) return cantTell(says.elsewhere);
	const [other] = reasons;
	if (other) return cantTell(says.unclear, other);
	if (blindTo(seen.coverage) || !/^(?:zh|en)/.test(seen.language)) return cantTell(says.blind);
	if (fields.length === 0) return cantTell(says.capture);
	const stock = [...helps, ...beside].find((text) => stockPhrases(text).length > 0);
	const buttons = seen.actions.filter(({ shown, layer }) => shown && layer === item.layer).map(({ text }) => text);
	const labels = new Set(fields.flatMap(({ label, text }) => [label, text]));
	const lines = beside.filter((text) => !labels.has(text) && !matchesLabel(text, fields));
	const hint = [...heads, ...buttons, ...lines].find((text) => text.length <= 60 && namesMatter(text));
	if (hint) return cantTell(says.matter, hint);
	if (!NAMED.has(datum)) return cantTell(says.context);
	return { outcome: "failed", message: stock ? says.stock : says.absent, words: stock ?? "" };
}

/** A line that is but the field's own label, mark and placeholder: 身份证号 * hints at nothing. */
function matchesLabel(line: string, fields: SensitiveAsk["fields"]): boolean {
	return fields.some(({ label, help }) => (label !== "" && line.startsWith(label)) || help.startsWith(line));
}

export const sensitiveNoJustInTimePurpose: Rule = {
	id: "sensitive-no-just-in-time-purpose",
	issue: "sensitive-pi-rules",
	severity: "serious",
	basis: [
		"M191 2.3",
		"DRAFT20 Problem 6, situation and strategy 2",
		"PG03A 2.6.1 scenarios 1, 3; 2.6.2 b)",
		"PG02A 2.3 b)",
		"PIPL arts 17, 30",
		"GDPR art. 13(1)(c), 13(2)(e)",
		"GB42574 8.1-8.3",
	],
	title: {
		en: "No purpose is shown where a sensitive item is requested",
		zh: "收集身份证号、银行卡、人脸等未同步告知目的",
	},
	remedy: {
		en: "Show a short reason beside the field before input, naming the function and what happens if it is not given.",
		zh: "在字段旁同步说明收集目的、对应功能及不提供的后果。",
	},
	*check(flow) {
		for (const [moment, seen] of flow.moments.entries()) {
			const asks = sensitiveAsks(seen);
			if (asks.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.nothing };
			for (const ask of asks) {
				const { words, ...verdict } = judge(ask, moment, flow);
				const beside = ask.fields.map(({ help }) => help).filter(Boolean);
				const evidence = { data: [ask.datum], reason: words ? words.slice(0, 120) : null, beside };
				yield { ...verdict, moment, subject: ask.item, evidence };
			}
		}
	},
};
