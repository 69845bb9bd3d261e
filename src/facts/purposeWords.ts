import { remembered } from "../words/memo.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { functionEn, functionZh } from "./policy/wordingFaults.ts";

/** Says for what, by what rule or with what aim: 用于提现, "to verify your age". */
const reasonZh =
	/用于|用来|用作|以便|以(?:完成|核验|验证|核实|确认|保障|防止|确保|履行|办理|符合)|为(?:了|您|保障|确保|防止|避免|核实|核验|验证|完成|符合|遵守|办理)|便于|方便(?:您|你|我们|为)|仅供|供[^，。]{2,10}(?:使用|核验|办理)|(?:根据|依照?|依据|按照?)[^，。]{2,24}(?:规定|要求|办法|条例|法)|因[^，。]{2,20}需|目的|用途|(?:提现|退款|打款|发放|开票|办理|购票|入住|投保|取票|报销)[^，。]{0,8}需|需(?:要)?(?:核验|验证|核实|确认)[^，。]{0,8}(?:身份|本人|年龄)/u;
const reasonEn =
	/\b(?:so that|so we (?:can|know)|in order to|because|needed (?:to|for)|needs? (?:it|this|your [\w ]{2,24}) (?:to|for)|required (?:by|for|under)|used? (?:it |this )?(?:only |solely |just )?(?:to|for)|helps? us|by law|the law|why we (?:ask|need)|for (?:tax|identity|age|verification|delivery|your (?:safety|security|booking|protection))|to (?:verify|confirm|check|prove|prevent|pay|send|issue|comply|meet|calculate|process|match|find|ensure|protect|keep|receive|withdraw|book|open|determine|assess|tailor|plan|avoid|give|show|identify|register you|plan|report))\b/u;

/** What says nothing of a function: better service, better experience, research, targeted push. */
const stockZh =
	/(?:为了?|用于|以便?|便于|方便)?(?:能够?|可以)?(?:我们)?(?:更好地?|更优地?)?(?:为您|给您|向您|为用户|为大家)?(?:持续|不断|进一步)?(?:提升|改善|优化|提高|改进|增强|完善)[^，。；、]{0,12}(?:体验|质量|品质|服务|产品|功能)|(?:为了?|以便?|用于)?(?:能够?|更好地?)*(?:为您|给您|向您|为用户)?提供(?:更好|更优质|更完善|更贴心|更便捷|优质|贴心)[^，。；、]{0,6}服务|(?:用于|为了?)?(?:研发|开发)新(?:的)?(?:产品|功能|技术|服务)|(?:用于|为了?)?(?:定向|精准|个性化)(?:推送|推荐)(?:信息|内容|广告|服务)?|(?:根据|因|出于)?(?:业务|系统|工作|运营)需要/gu;
const stockEn =
	/\b(?:in order |used )?(?:to|so (?:that )?we can|helps? us(?: to)?|for) (?:\w+ ){0,3}?(?:improv\w+|enhanc\w+|optimi[sz]\w+|better)\b[^.;,]{0,50}?\b(?:experiences?|services?|products?|quality|offerings?|platform|site|app)\b|\b(?:to |so (?:that )?we can )?(?:provide|offer|give|serve) you (?:with )?(?:a |an )?(?:better|improved|the best)[^.;,]{0,24}|\b(?:for |to do )?(?:research and development|(?:our |general )?(?:business|internal|operational) (?:purposes|needs))\b|\b(?:to |for )?(?:develop(?:ing)? new (?:products|features|services)|targeted (?:push|ads|advertising|messages)|personali[sz]ed (?:push|recommendations?|content))\b/gu;

const plain = (text: string) => simplify(normalise(text)).replaceAll("你", "您");
const withoutStock = (text: string) => plain(text).replace(stockZh, " ").replace(stockEn, " ");

/** A reason in words that say something; stock phrases do not count. Chinese and English. */
export const statesReason = remembered((text: string): boolean => {
	const rest = withoutStock(text);
	return reasonZh.test(rest) || reasonEn.test(rest);
});

/** Stock phrases of improvement, each as the text has it, normalised. */
export function stockPhrases(text: string): string[] {
	const whole = plain(text);
	return [...whole.matchAll(stockZh), ...whole.matchAll(stockEn)].map(([phrase]) => phrase.trim());
}

/** Points to where a reason may stand: "Why do we ask?", 为什么需要. */
export function pointsToReason(text: string): boolean {
	return /为(?:什么|何)|了解(?:更多|详情)|(?:查看|采集|收集|使用)(?:说明|须知|规则)|温馨提示|\bwhy\b[^.]{0,30}\?|\blearn more\b|\bmore info|\bwhat's this\b/u.test(
		plain(text),
	);
}

/** A matter for which people expect to be asked who they are, as headings and buttons name it. */
export function namesMatter(text: string): boolean {
	return /提现|退款|开户|贷款|借款|信用(?!卡)|投保|保险|理赔|购票|订票|车票|入住|预约|挂号|就诊|医院|报名|报考|考试|查询|领取|开票|实名|认证|核验|验证(?!码|手机|邮箱)|身份(?!证)|绑定|收款|打款|入职|录取|\b(?:withdraw\w*|payouts?|refunds?|loans?|mortgage|insurance|bookings?|tickets?|check[- ]?in|appointments?|applications?|apply|exam|verif\w+(?! ?code)|(?:confirm|check|prove) (?:your )?identity|kyc|tax|patients?|clinic|health|payroll|hiring|donat\w+)\b/u.test(
		plain(text),
	);
}

/** What is refused, or when one agrees, is no purpose: 否则无法注册, "if you refuse you cannot order". */
const condition =
	/否则[^。]*|(?:不同意|拒绝|不提供|不授权)[^。]*|(?:点击)?(?:注册|登录)(?:即|后|前|时)|\botherwise\b[^.]*|\bif you (?:do not|don't|refuse|decline)\b[^.]*|\b(?:to|by|before) (?:\w+ )?(?:sign(?:ing)?[- ]?(?:up|in)|log(?:ging)? in|register(?:ing)?|create an account)\b/gu;

/** Names a function of the service beside the stock phrases, as a purpose that says something does. */
export function namesFunction(text: string): boolean {
	const rest = withoutStock(text).replace(condition, " ");
	return [functionZh, functionEn].some((functions) => new RegExp(functions.source, "u").test(rest));
}
