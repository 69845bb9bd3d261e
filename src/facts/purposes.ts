import type { Purpose } from "../engine/moment.ts";
import type { Hit } from "../words/match.ts";
import type { Named } from "./agreements.ts";

const concepts: Partial<Record<Hit["concept"], Purpose>> = {
	marketingConsent: "marketing",
	thirdPartySharing: "third-party-sharing",
	automatedDecision: "profiling",
	sensitive: "sensitive",
	crossBorder: "cross-border",
	cookies: "cookies",
	guardianConsent: "minor",
	ageConfirmation: "age",
	oneClickLogin: "carrier-login",
	collectionConsent: "privacy",
};
/** Third parties that a wording mentions without handing data to them. */
const namesThirdPartiesOnly =
	/第三方(?:账号|平台|登录|应用|支付|网站|链接|软件)|third[- ]party (?:login|account|services? login|sites?|links?|cookies)/u;
const receives =
	/接收|收到|订阅|推送|收取|发送|发给|獲取|\b(?:receiv|send|sent|e-?mails?\b|text|sms\b|get\b|subscrib|notif|updates?\b|newsletter|hear|keep me|join|sign me up|opt[ -]in|contact|call (?:me|you))/u;
const childCarer = /\b(?:parents?|guardian|child|ward)\b|监护|家长|儿童|未成年|未满/u;
const ageSelf =
	/周岁|周岁|岁|\bage\b|\bold(?:er)?\b|歳|세|лет|jahre|ans\b|años|anni|anos|jaar|tuổi|ปี|tahun|成年|18\+|21\+/u;
const messages =
	/\b(?:receive|get|send me|opt[ -]?in)\b[^.]{0,40}\b(?:e-?mails?|mailings?|newsletters?|digests?)\b|\b(?:sms|text messages?) (?:notifications?|messages?|alerts?|updates?)\b/u;

const fromPartners =
	/\b(?:from|with|to|by) (?:[\w']+ ){0,4}(?:partners|sponsors|affiliates|advertisers|subsidiaries)\b/u;
/** What the title of an agreement says that it is for. */
const sharing = /共享|分享|转让|第三方|合作|对外提供|委托处理/u;
const selling =
	/营销|行销|促销|推广[^，。]{0,4}(?:信息|短信|邮件|电话)|商业(?:性)?(?:信息|推广)|(?:广告|资讯|优惠)[^，。]{0,4}(?:接收|推送|订阅)|\bmarketing\b|\bnewsletter\b/u;
/** Data goes to somebody else: to a named party, or a party is let at it. */
const handsOver =
	/(?:提供|共享|分享|披露|转让|透露)给(?!我|您|你)|向(?!我|您|你|本人)[^，。；]{1,14}?(?:提供|共享|分享|披露|转让|出售)[^，。；]{0,8}(?:信息|资料|数据|联系方式|手机号?|号码)|(?:授权|允许|同意)[^，。；]{0,8}?(?:银行|商家|商户|机构|公司|合作方|伙伴|服务商|企业|保险|征信)[^，。；]{0,6}?(?:获取|查询|收集|使用|访问|读取|调取)/u;
const handlesMine =
	/\b(?:process|collect|us|stor|handl|transfer)\w*\b[^.]{0,30}\b(?:my|personal)\b[^.]{0,24}\b(?:data|information|info)\b/u;

/** What a wording agrees to. `agreeing`: it asks or assumes, so bare words count as well. */
export function purposesOf(
	text: string,
	hits: readonly Hit[],
	documents: readonly Named[],
	agreeing: boolean,
): Purpose[] {
	const found = new Set<Purpose>();
	for (const { kind, title } of documents) {
		const shares = kind === "other" && sharing.test(title);
		if (kind === "terms" || kind === "deletion-terms" || (kind === "other" && !shares)) found.add("terms");
		if (shares) found.add("third-party-sharing");
		if ((kind === "terms" || kind === "other") && selling.test(title)) found.add("marketing");
		if (kind === "privacy-policy" || kind === "data-list") found.add("privacy");
		if (kind === "cookie-policy") found.add("cookies");
		if (kind === "children") found.add("minor");
		if (kind === "third-party-list") found.add("third-party-sharing");
		if (kind === "carrier-terms") found.add("carrier-login").add("third-party-sharing");
	}
	for (const hit of hits) {
		const purpose = concepts[hit.concept];
		if (!purpose) continue;
		// A title's words are about that document, not purposes of their own: 儿童 and cookies are read above.
		if (documents.some((d) => hit.start >= d.start && hit.end <= d.end)) continue;
		if (hit.strength === "weak" && !(purpose === "marketing" && receives.test(text))) continue;
		if (purpose === "third-party-sharing" && namesThirdPartiesOnly.test(text)) continue;
		if (purpose === "minor" && !childCarer.test(text)) continue;
		if (purpose === "age" && !ageSelf.test(text)) continue;
		found.add(purpose);
	}
	if (messages.test(text)) found.add("marketing");
	if (agreeing && handsOver.test(text)) found.add("third-party-sharing");
	if (agreeing && fromPartners.test(text)) found.add("third-party-sharing");
	if (agreeing && handlesMine.test(text)) found.add("privacy");
	if (found.has("carrier-login")) found.add("third-party-sharing");
	if (agreeing && found.size === 0) found.add("other");
	return [...found];
}
