const SHAMING =
	/残忍|狠心|忍痛|无情|(?:放弃|错过|不要|不想要?|不需要)(?:这个|这份|本次|我的|更多|领取|享受)?[^，。]{0,4}(?:优惠|福利|折扣|好礼|礼包|红包|省钱|特权|好处|权益|精彩|机会)|我(?:不在乎|无所谓|宁愿|宁可|喜欢(?:原价|花冤枉|多花)|不(?:喜欢|爱)(?:省钱|优惠|福利))|\bi(?:['’]d| would)? (?:hate|prefer (?:to )?pay|love (?:to )?pay|(?:like|enjoy) (?:to )?(?:pay|wast)|rather (?:pay|miss|not (?:save|know))|(?:don['’]?t|do not) (?:care|(?:like|want|need|wish)(?: to)? (?:sav|free|discount|deal|offer|better|improv|good|great|fun|be (?:safe|smart|informed))))|\bmiss(?:ing)? out\b|\bstay (?:uninformed|in the dark)\b|\bpay full price\b/iu;
/** Two negatives in a row, so that nobody is sure what a press means. */
const DOUBLE_NEGATIVE =
	/(?:不要?|勿|别|请?取消|停止)(?:再)?(?:不(?:同意|接受|接收|授权|允许)|拒绝|禁止|拒收)|\b(?:do not|don['’]?t|no,? do not|never)\b[^.,;]{0,16}\b(?:not|opt(?:ed)?[ -]?out|refuse|decline|reject|disable|unsubscribe|stop|block)\b|\b(?:refuse|decline|reject) (?:to|the) (?:opt(?:ing)?[ -]?out|refusal)\b/iu;

/** A refusal worded so that who presses it feels bad: 残忍拒绝, "No thanks, I hate saving money". */
export function shames(text: string): boolean {
	return SHAMING.test(text);
}

/** A refusal of a refusal: "Don't opt out", 取消拒绝. */
export function doublyNegative(text: string): boolean {
	return DOUBLE_NEGATIVE.test(text);
}
