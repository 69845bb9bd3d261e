import type { Hit } from "../words/match.ts";

/** Readings under which a control with some wording is no consent request. */
export type NotConsent =
	| "remember-me"
	| "show-password"
	| "filter"
	| "age-gate"
	| "save-data"
	| "select-all"
	| "notification-setting"
	| "to-do"
	| "deletion-confirmation"
	| "theme"
	| "survey"
	| "spending"
	| "other";

const concepts: readonly (readonly [Hit["concept"], NotConsent])[] = [
	["rememberMe", "remember-me"],
	["showPassword", "show-password"],
	["selectAll", "select-all"],
	["saveData", "save-data"],
];

const patterns: readonly (readonly [NotConsent, RegExp])[] = [
	[
		"remember-me",
		/(?:自动|免)(?:登录|登陆)|记住(?!本协议)|保持登录|(?:keep|stay)(?: me)? (?:logged|signed)|\bremember\b|don't (?:show|ask|remind)|不再(?:提示|显示|提醒)/u,
	],
	["show-password", /(?:显示|顯示|隐藏)密[码]|(?:show|hide|reveal|display) (?:my )?(?:password|characters)/u],
	[
		"deletion-confirmation",
		/\b(?:confirm|understand|sure|want|aware|agree)\b[^.]{0,60}\b(?:delet|deactivat|clos|cancel|remov|eras|terminat)\w*|(?:确认|确定|我要|申请|了解|知悉|知晓)[^。]{0,12}(?:注销|删除|销户|清空)|\b(?:cannot|can't|not) be (?:undone|recovered|restored)\b/u,
	],
	[
		"save-data",
		/\b(?:save|store|remember|keep) (?:this|my|the) (?:card|address|name|info|information|details|payment|email)|\b(?:set|use|make)(?: it| this)?(?: my| as| the)*(?: my)? (?:default|primary|preferred)|same as (?:my )?(?:billing|shipping|delivery|above)|设为默认|设为預设|(?:保存|存储)(?:地址|卡|为|到|该)|\bsave as\b|\b(?:is|includes|contains) a gift\b|\bgift (?:wrap|receipt|message|options)/u,
	],
	["spending", /使用(?:优惠|红包|积分|余额|代金|礼品卡)|抵扣/u],
	["select-all", /^(?:全选|反选|全部|select all|check all|all|toggle all)$/u],
	["to-do", /\bto-?do\b|待办/u],
	[
		"theme",
		/\b(?:dark|night|light) (?:mode|theme)\b|夜间模式|深色模式|黑暗模式|\btoggle (?:menu|navigation|sidebar|theme)\b/u,
	],
	[
		"notification-setting",
		/^(?:系统|消息|新消息|推送|声音|震动|热门|评论|点赞|关注|私信|互动|活动)(?:消息|通知|提醒|推荐|推送)?$|^(?:push |email |desktop |sms )?notifications?$|\b(?:notify|alert) me (?:when|if|about|of|on|by)\b|\b(?:account activity|security alerts?|order updates?|login alerts?)\b|\b(?:this|the) (?:thread|topic|discussion|conversation|post|comments)\b|someone (?:comments|replies|mentions|follows)|\bmentions? (?:you|me)\b/u,
	],
	[
		"other",
		/匿名|\bhide (?:my )?(?:e-?mail|profile|name|phone|address|birthday)|\banonymous(?:ly)?\b|公开|仅自己可见|\bmake (?:my )?(?:profile|this) (?:public|private)|\bat least \d+ (?:characters?|letters?|digits?|numbers?)|\b(?:one|1) (?:uppercase|lowercase|number|special)|至少\s*\d+\s*(?:个|位)字符|\b(?:residential|business) address\b|\b(?:start )?import(?:ing)? (?:my|your|from)\b|\bi(?:'m| am) not a robot\b|\btwo[- ]factor\b|我不是机器人|\bsubmit anonymously\b|\bverify my\b/u,
	],
];

/** The reading under which a control with this normalised wording asks for no consent; null where there is none. */
export function notConsentOf(text: string, hits: readonly Hit[]): NotConsent | null {
	for (const [concept, reading] of concepts) {
		if (hits.some((hit) => hit.concept === concept && hit.strength === "strong")) return reading;
	}
	for (const [reading, pattern] of patterns) if (pattern.test(text)) return reading;
	return null;
}
