import { policyWords } from "../../words/policy.ts";
import type { Line, Quote } from "./lines.ts";

/** What terms of deletion should tell. */
export const closingElements = {
	path: { en: "how to start", zh: "注销入口" },
	conditions: { en: "conditions", zh: "注销条件" },
	consequences: { en: "consequences", zh: "注销后果" },
	time: { en: "time", zh: "处理时限" },
	data: { en: "what happens to the information", zh: "信息处理方式" },
} as const;
export type ClosingElement = keyof typeof closingElements;

/** Demands on whoever wants to leave, by the ids of the vocabulary. */
export type Obstacle =
	| "idPhoto"
	| "faceOrBiometric"
	| "bankCard"
	| "preciseHistory"
	| "offlineOrPaper"
	| "phoneOrStaffOnly"
	| "accountSecure"
	| "propertyCleared"
	| "unbindAll"
	| "linkedProducts"
	| "noDispute"
	| "reasonRequired"
	| "refusalRight";

/** What a text says of closing an account. */
export interface Closing {
	lines: Line[];
	elements: Partial<Record<ClosingElement, Quote>>;
	obstacles: Partial<Record<Obstacle, Line>>;
	selfService: Quote | null;
	byPeople: Quote | null;
}

const aboutClosing =
	/注销(?!登录|营业)|(?:删除|关闭)(?:您的|我的)?账(?:号|户)|账(?:号|户)(?:的)?(?:删除|关闭)|\b(?:delet|clos|cancel|terminat)\w*\b[^.]{0,16}\baccount|\baccount\b[^.]{0,8}\b(?:deletion|closure|cancellation)/u;
const platformActs =
	/有权(?:注销|关闭|封|删除)|违规|封禁|\bwe (?:may|can|reserve)[^.]{0,20}(?:terminate|suspend|close)/u;

const signs: Record<ClosingElement, RegExp> = {
	path: /路径|入口|设置|账号与安全|选择|我的|个人中心|点击|进入|页面|发送邮件|致电|拨打|联系(?:我们|客服)|提交申请|[>＞→»]|\b(?:settings|go to|open|tap|click|select|e-?mail us|call|contact|visit|send|write to)\b/u,
	conditions:
		/条件|前提|需满足|应当?满足|请(?:先|确保|确认)|未(?:完成|结清)|无(?:未|任何)|结清|验证|核验|校验|核实|\b(?:conditions?|provided that|before (?:you|your)|must|need to|no (?:open|outstanding|pending)|verify|password)\b/u,
	consequences:
		/注销后[^。]{0,40}(?:无法|不能|不可|将|清空|失效|放弃)|无法恢复|不可恢复|不可逆|将(?:被)?(?:清空|失效|丢失)|视为放弃|\b(?:lose|lost|cannot be (?:undone|restored|recovered)|no longer|permanent(?:ly)?|irreversible|will not be able)\b/u,
	time: /\d+\s*(?:个)?(?:工作日|自然日|天|日|小时)|[一二三四五六七八九十]+\s*(?:个)?(?:工作日|自然日|天|日)|立即|即时|即刻|\b(?:\d+|one|seven|ten|fourteen|fifteen|thirty)\s+(?:\w+\s)?(?:days?|hours?|weeks?)\b|\b(?:immediately|at once|instantly)\b/u,
	data: /(?:信息|数据|资料)[^。]{0,30}(?:删除|匿名化|清除|销毁|停止|保留)|(?:删除|匿名化|清除|销毁)[^。]{0,24}(?:信息|数据|资料)|停止为您提供[^。]{0,30}(?:删除|匿名)|\b(?:delete|erase|remove|anonymi[sz]e|retain|keep)\w*\b[^.]{0,40}\b(?:data|information|content|records?|it)\b|\b(?:data|information|content|records?)\b[^.]{0,40}\b(?:deleted|erased|removed|anonymi[sz]ed|kept|retained)\b/u,
};

const selfService =
	/(?:设置|我的|个人中心|账号与安全|账号安全|账户安全|客户端|app|小程序|网站|页面)[^。]{0,40}(?:注销|删除账|关闭账)|(?:在线|自助|自行)[^。]{0,12}注销|点击[^。]{0,12}注销|路径[:：][^。]*(?:注销|删除)|\b(?:settings|account page|profile|in the app|on the website|my account)\b[^.]{0,50}\b(?:delet|clos|cancel)|\b(?:delet|clos|cancel)\w*\b[^.]{0,60}\b(?:in (?:your |the )?(?:settings|app|profile|account)|yourself|online|button|from your account)/u;
const byPeople =
	/(?:拨打|致电|客服|热线|电话|邮寄|来信|书面|到店|柜台|营业厅|线下|现场|发送邮件|发邮件|邮件至|联系我们)|\b(?:call|phone|telephone|hotline|by (?:post|mail|letter)|in person|branch|in writing|customer (?:service|support)|live chat|e-?mail(?:ing)? us|emailing|contact(?:ing)? (?:us|support)|write to)\b/u;

/** Beyond the vocabulary: demands whose wording varies too much for phrases. */
const wider: Partial<Record<Obstacle, RegExp>> = {
	idPhoto:
		/手持[^。]{0,6}(?:身份)?证|身份证(?:件)?(?:正反面|原件|复印件|照片|扫描件)|户口本|\b(?:photo|copy|scan|picture)s? of (?:your |an? )?(?:id|identity|passport|government)|\bholding your (?:id|passport)/u,
	faceOrBiometric:
		/人脸(?:识别|核验|验证|比对)|刷脸|活体|\b(?:face (?:scan|recognition|verification|check)|facial|liveness|selfie)\b/u,
	bankCard:
		/(?:绑定|提供|上传)[^。]{0,8}银行卡|充值(?:记录|凭证)|\b(?:bind|provide|link)\b[^.]{0,16}\b(?:bank|credit|debit) card\b/u,
	preciseHistory:
		/(?:注册时间|首次登录|历史密码|曾用密码|历史(?:登录|操作)|常用登录地|登录设备)[^。]{0,20}|\b(?:previous passwords|date you (?:created|registered)|first (?:log|sign)[- ]?in|devices? you have used)\b/u,
	linkedProducts:
		/(?:同时|一并|同步)(?:被)?(?:注销|关闭|清除|失效)|(?:旗下|关联|其他)(?:所有|全部)?(?:产品|应用|服务|平台)[^。]{0,20}(?:注销|无法使用|不能登录|失效)|\ball (?:our |other |associated |linked )?(?:products|services|apps)\b[^.]{0,50}\b(?:also|close|delet|lose|no longer)/u,
	noDispute:
		/无(?:任何)?(?:纠纷|投诉|争议)|不存在[^。]{0,12}(?:纠纷|投诉|争议)|\bno (?:open |pending |ongoing )?(?:disputes?|complaints?|investigations?)\b/u,
	unbindAll: /(?:解除|解绑|取消)[^。]{0,10}(?:绑定|授权|关联|实名)|\b(?:unlink|disconnect|unbind)\b/u,
	accountSecure:
		/(?:近|最近|过去)?[^。]{0,4}(?:\d+|[一两三二])(?:天|日|周|个月)内[^。]{0,10}(?:没有|未|无)[^。]{0,10}(?:更换|修改|改密|换绑|敏感)|\bno (?:recent )?(?:password|phone|e-?mail) changes?\b|\bin the (?:last|past) \d+ days\b/u,
	reasonRequired:
		/(?:必须?|须|需要?)(?:填写|说明|提供)[^。]{0,6}(?:注销)?(?:原因|理由)|\b(?:must|required to) (?:state|give|explain)\b[^.]{0,16}\breasons?\b/u,
	refusalRight: /有权拒绝[^。]{0,12}(?:注销|申请)|视情况决定|(?:our|sole) (?:sole )?discretion|right to refuse/u,
};

function phrases(obstacle: Obstacle): string[] {
	return ["zh-CN", "en"].flatMap((lang) =>
		(policyWords[lang as "en"].obstacles[obstacle] ?? "").split("|").filter((phrase) => phrase.length > 2),
	);
}

const negated = /无需|不需要|不要求|不会要求|\b(?:do not|don't|never|will not|not) (?:need|ask|require|have to)\b/u;
const optional =
	/任选|任一|之一|或者?(?:通过)?(?:短信|密码|验证码)|可选|\b(?:any of|one of|either|optionally|or (?:by )?(?:password|code|sms))\b/u;
const recovery = /找回|无法登录|忘记密码|\b(?:recover|lost access|forgot)/u;

function obstaclesIn(lines: readonly Line[]): Closing["obstacles"] {
	const found: Closing["obstacles"] = {};
	const all = Object.keys({ ...wider, propertyCleared: 0 }) as Obstacle[];
	for (const obstacle of all) {
		const words = phrases(obstacle);
		const line = lines.find(({ plain, isHeading }) => {
			if (isHeading || negated.test(plain) || recovery.test(plain)) return false;
			if (["idPhoto", "faceOrBiometric", "bankCard"].includes(obstacle) && optional.test(plain)) return false;
			return wider[obstacle]?.test(plain) || words.some((phrase) => plain.includes(phrase));
		});
		if (line) found[obstacle] = line;
	}
	return found;
}

/** How long something is kept is told in passing; it is no term of closing. */
const kept = /保存|保留|存储|\b(?:keep|kept|retain|store)/u;

/** Sentences on closing the account: those that name it, and all that stand under a heading that does. */
export function closingLines(lines: readonly Line[], whole: boolean): Line[] {
	return lines.filter(({ plain, under, isHeading }) => {
		if (isHeading || platformActs.test(plain)) return false;
		if (whole || aboutClosing.test(under.split("\n").at(-1) ?? "")) return true;
		return aboutClosing.test(plain) && !kept.test(plain);
	});
}

/** What these sentences say of closing an account. */
export function closingOf(lines: readonly Line[]): Closing {
	const elements: Closing["elements"] = {};
	for (const id of Object.keys(signs) as ClosingElement[]) {
		const line = lines.find(({ plain }) => signs[id].test(plain));
		if (line) elements[id] = line;
	}
	return {
		lines: [...lines],
		elements,
		obstacles: obstaclesIn(lines),
		selfService: lines.find(({ plain }) => selfService.test(plain)) ?? null,
		byPeople: lines.find(({ plain }) => byPeople.test(plain)) ?? null,
	};
}
