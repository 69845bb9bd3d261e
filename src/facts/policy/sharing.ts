import { normalise, sentences } from "../../words/normalise.ts";
import { simplify } from "../../words/simplify.ts";
import type { Line } from "./lines.ts";

/** Others that a wording names by their kind alone. */
const someone =
	/合作(?:伙伴|方|机构|商|企业|单位)|关联(?:公司|方|企业)|第三方(?!sdk|支付|登录|账号|平台登录)|广告(?:主|商|联盟|客户)|商业伙伴|其他(?:公司|企业|机构)|子公司|\b(?:partners|affiliates|affiliated compan(?:y|ies)|subsidiaries|third[- ]part(?:y|ies)|advertisers|sponsors|other companies|our family of companies)\b/u;
const gives =
	/(?:向|与|和|同|给)[^，。；]{0,30}(?:共享|分享|提供|披露|转让|出售|传输|交换)|(?:共享|分享|提供|披露|转让|出售|传输|发送)(?:给|至|予|与|到)|\b(?:share|disclose|sell|rent|transfer|provide|give|pass|exchange)[sd]?\b[^.;]{0,60}\b(?:with|to)\b|\b(?:shared|disclosed|sold|provided|transferred|passed(?: on)?|given)\b[^.;]{0,24}\b(?:with|to)\b/u;
const ofData = /信息|资料|数据|号码|\b(?:information|data|details|e-?mail address|profile|it|them)\b/u;
const denial =
	/不会|不得|防止|避免|不应|不向|从不|绝不|未经|除非|不允许|禁止|无关第三方|没有|并不|\b(?:not|never|don't|unless|without your|nor|nothing|none|neither|nobody|no one|no)\b/u;
/** No giving, or one with leave, by law, on behalf, at the person's own wish, or of nobody's data. */
const otherwise = [
	denial,
	/同意|许可|授权(?!合作|的?合作|第三方)|征得|\b(?:consent|permission|opt(?:ed)?[- ]?in|agree|authori[sz]e)/u,
	/法律|法规|司法|行政|监管|政府|法院|合并|收购|分立|破产|重组|诉讼|仲裁|投诉人|交易(?:的)?(?:对方|一方)|公共(?:安全|利益)|紧急|\b(?:law|legal|court|authorit|merger|merge|acqui|bankrupt|successor|govern|subpoena|emergenc|enforce)/u,
	/委托|受托|代表我们|按照我们的|为我们(?:提供|处理)|\b(?:on our behalf|on behalf of|service providers?|processors?|vendors|contractors|help us|our instructions|suppliers)\b/u,
	/您(?:主动|选择|要求|发起|自行|指示)|由您|应您|\b(?:you (?:ask|choose|direct|request|decide|post|connect)|at your (?:request|direction))\b/u,
	/匿名|去标识|脱敏|汇总|统计(?:数据|信息)|\b(?:aggregat|anonymi|de-?identif|non-personal)/u,
	/收集|获取|来自|从[^，。]{1,12}(?:处|取得)|取得|\b(?:collect|receive|obtain|get)\w*\b[^.;]{0,40}\bfrom\b/u,
];
/** A name, or a list that holds the names. */
const namesOne =
	/[\u4e00-\u9fffa-z（）()]{2,24}(?:有限|股份|责任)公司|清单|名单|列表|目录|附件|附录|(?:包括|例如|如|即|为)[：:“「]?(?:微信|支付宝|腾讯|阿里|百度|京东|高德|顺丰|中国)|如\s?[a-z]{3}|\blist(?:ed)?\b|\b(?:described|set out) in\b|\b(?:inc|ltd|llc|gmbh|corp|plc)\b/u;
const namesOneAsWritten = /\b(?:with|to|such as|including|like)\s+(?!I\b)[A-Z][\w&]+/u;

const speaks =
	/共享|分享|提供|披露|转让|出售|授权|传输|\b(?:shar|disclos|provid|pass|transfer|sell|giv|exchang)\w*|\bthird[- ]part/u;

/** Speaks of handing data on; "offers from our partners" does not. */
export function speaksOfGiving(text: string): boolean {
	return speaks.test(simplify(normalise(text)));
}

/** Names the company that gets the data, or points to a list of them. */
export function namesRecipient(text: string): boolean {
	return namesOne.test(simplify(normalise(text))) || namesOneAsWritten.test(text);
}

/**
 * The sentence of a wording by which data goes to others that it does not name, of the service's own accord;
 * null where there is none.
 */
export function givesToUnnamed(text: string): string | null {
	const found = sentences(text).find((sentence) => {
		const plain = simplify(normalise(sentence)).replaceAll("你", "您");
		if (!someone.test(plain) || !gives.test(plain) || !ofData.test(plain)) return false;
		return !otherwise.some((sign) => sign.test(plain)) && !namesRecipient(sentence);
	});
	return found ?? null;
}

/** What a policy says of giving data to others: sentences that name nobody, and one of the other kind, if any. */
export function sharingIn(lines: readonly Line[]): { unnamed: Line[]; accounted: Line | null } {
	const told = lines.filter(({ isHeading, tag }) => !isHeading && tag !== "tr");
	const deniedAbove = ({ under }: Line) => denial.test(under.split("\n").at(-1) ?? "");
	const unnamed = told.filter((line) => !deniedAbove(line) && givesToUnnamed(line.text) !== null);
	const accounted = told.find((line) => !unnamed.includes(line) && gives.test(line.plain) && ofData.test(line.plain));
	return { unnamed, accounted: accounted ?? null };
}
