import type { Polarity } from "../engine/moment.ts";
import type { Hit } from "../words/match.ts";

/** "Uncheck if you do not want…": a tick that stays on is consent, whatever is negated inside. */
const uncheck =
	/\b(?:uncheck|untick|deselect|unselect|clear (?:this|the) (?:box|check))|取消(?:勾选|选中|打勾)|去掉勾/u;
/** A promise about later does not turn the present request round. */
const later =
	/(?:\b(?:can|may|could|able to|free to|how to|option to|right to|to) (?:\w+ ){0,2}?|\b)(?:opt[ -]?out|unsubscribe|withdraw|cancel)\b[^.;]{0,40}?\b(?:any ?time|whenever|at any|later|in (?:your|the)|by )|\bany ?time\b|(?:随时|可以?|能)[^，。；]{0,12}?(?:退订|取消|关闭|撤[回销]|拒收)|(?:退订|拒收)[^，。；]{0,4}(?:回|发|链接)|(?:回复?|发送?)[^，。；]{0,10}(?:退订|拒收)|回复?\s*(?:td|t|n)|[^.,;–(（、。]*(?:jederzeit|à tout moment|en cualquier momento|in qualsiasi momento|a qualquer momento|いつでも|언제든지|в любое время)[^.,;–)）。]*/gu;
const twice =
	/\b(?:do not|don't|never|not)\b[^.]{0,16}\b(?:unsubscribe|remove|opt(?: me)? out|stop|miss|forget|leave me out|exclude)\b|(?:不要|请勿|不想|不会?|别)(?:再)?(?:取消|退订|拒绝|错过)|不拒绝/u;
const negated =
	/\b(?:do not|don't|doesn't|never|not|rather not|no longer|stop|without)\b[^.]{0,30}?\b(?:send|e-?mail|contact|call|text|share|sell|receiv\w*|want|wish|like|use|subscrib\w*|add|sign|consent|agree|track|personali[sz]\w*|disclos\w*|get|hear|pass|allow|permit|process|me|include|join|be (?:contacted|added|sent))\b|\b(?:opt(?:ing)?[ -]?(?:me )?out|unsubscribe|remove me|decline|refuse|object|prefer not|no,? thanks)\b/u;
const negatedZh =
	/不(?:想要?|愿意?|希望|需要|要|同意|允许|再|得|必)?(?:再)?(?:接收|收到|收取|订阅|参与|參与|共享|分享|使用|推送|发送|提供|授权|被|向|将|公开|出售|获取|个性化)|不(?:同意|允许|接受|愿意|希望)|请勿|拒收|拒绝|拒絕|退订|谢绝|禁止|关闭个性化/u;

/** Whether ticking agrees or refuses, for one normalised sentence. Double negatives are resolved. */
export function polarityOf(sentence: string, hits: readonly Hit[]): Polarity {
	if (uncheck.test(sentence) || twice.test(sentence)) return "opt-in";
	const said = sentence.replaceAll(later, " ");
	if (negated.test(said) || negatedZh.test(said)) return "opt-out";
	const clauses = [...sentence.matchAll(later)].map((at) => [at.index, at.index + at[0].length] as const);
	const foreign = hits.some(
		({ concept, lang, start }) =>
			concept === "refusal" &&
			lang !== "en" &&
			lang !== "zh-CN" &&
			lang !== "zh-TW" &&
			!clauses.some(([from, to]) => start >= from && start < to),
	);
	return foreign ? "opt-out" : "opt-in";
}
