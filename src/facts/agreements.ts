import type { AgreementKind } from "../engine/moment.ts";
import { type Hit, match } from "../words/match.ts";
import { remembered } from "../words/memo.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { takesBack } from "./takesBack.ts";

const paired =
	/《([^《》\n]{2,60})》|〈([^〈〉\n]{2,60})〉|「([^「」\n]{2,60})」|『([^『』\n]{2,60})』|“([^“”\n]{2,60})”|"([^"\n]{2,60})"|<([^<>\n/]{2,40})>|【([^【】\n]{2,40})】|［([^［］\n]{2,40})］/g;
const bookMarks = "《〈「『";
const documentNoun =
	/(?:协议|条款|协定|规则|规约|政策|声明|指引|须知|章程|守则|公约|规范|告知书|同意书|授权书|清单|目录|ポリシー|policy|terms|agreement|notice|statement|약관|방침)/iu;

/** Titles that a text puts in brackets or quotes, with offsets of the whole bracketed unit. */
export function titlesIn(text: string): { title: string; start: number; end: number }[] {
	const found: { title: string; start: number; end: number }[] = [];
	for (const at of text.matchAll(paired)) {
		const title = (at.slice(1).find((group) => group !== undefined) ?? "").trim();
		// Quotes and angles hold buttons and e-mail addresses as often as titles; 《》 holds titles only.
		if (!bookMarks.includes(at[0].charAt(0)) && !documentNoun.test(title)) continue;
		if (title) found.push({ title, start: at.index, end: at.index + at[0].length });
	}
	return found;
}

const nouns =
	"(?:政策|协议|声明|条款|指引|须知|说明|指南|守则|告知书?|通知书?|规则|制度|策略|授权书|同意书|公告|承诺书?|约定|规约|规定|章程|规章|保护)";
/** Consents to hand data on; 共享单车 and 共享充电 share something else. */
const sharingTitle =
	/(?:信息|数据|资料)的?(?:共享|分享|转让|对外提供|委托处理)[^，。》]{0,8}(?:协议|授权书?|同意书?|告知书?|声明|规则|说明|条款)|(?:向|对|给)[^，。》]{0,6}(?:第三方|合作)[^，。》]{0,10}(?:协议|授权书|同意书|告知书)/u;
const zhKinds: readonly [AgreementKind, RegExp][] = [
	["deletion-terms", new RegExp(`(?:注销|销户)[^，。]{0,10}${nouns}`, "u")],
	[
		"carrier-terms",
		/(?:移动|联通|电信|天翼|运营商|号码|号卡)[^，。》]{0,10}(?:认证|账号|统一|服务)[^，。》]{0,10}(?:条款|协议|政策)/u,
	],
	[
		"third-party-list",
		/(?:第三方|sdk|合作(?:方|伙伴|机构|商)|共享)[^，。]{0,12}(?:清单|目录|列表|名单|名录)|(?:清单|目录|列表)[^，。]{0,6}sdk/u,
	],
	// A consent of its own to hand data on, whatever the document is called.
	["other", sharingTitle],
	["data-list", /(?:收集|个人信息|信息)[^，。]{0,10}(?:清单|列表)/u],
	["children", new RegExp(`(?:儿童|未成年人?|青少年)[^，。]{0,16}${nouns}`, "u")],
	["cookie-policy", new RegExp(`cookies?[^，。]{0,6}${nouns}`, "u")],
	[
		"privacy-policy",
		new RegExp(
			`(?:隐私|私隐|个人信息|个人资料|个人数据|个资|个人资讯|用户信息|信息保护|数据保护)(?:权)?(?:安全|保护|保密|处理|收集|搜集|使用|与|和|及|以及|、|的|数据|信息|查询)*${nouns}`,
			"u",
		),
	],
];
const zhTerms =
	/(?:用户|使用者?|会员|服务|注册|平台|网站|站点|软件|产品|商城|许可|许可使用|授权|社区|论坛|客户|账号|账户|交易|购买|销售|充值|入驻|商家|卖家|买家|租赁|租车|借款|开户|投资|支付|认证|消费者|免责|法律|订购|预订|预约|预定|订票|购票|买卖|下载|安装|入会|参与|参赛|报名|活动|推广|招聘|发帖|发布|上传|版权|知识产权|使用许可|快捷|电子|签约|合作|加盟|分享|学员|教师|作者|司机|乘客|租客|房东|基本|通用|服务使用|网络|信息|知情|注意)+(?:及|与|和)?(?:协议|条款|规则|章程|守则|公约|规范|须知|声明|约定|合同|规定|告知书|协定|规约|合约){1,2}(?:条款)?/u;
const zhBareTerms = /(?:协议|条款|规则|章程|守则|公约|规约|合同)$/u;

/** Which document a concept of the vocabulary names. */
const concepts: Partial<Record<Hit["concept"], AgreementKind>> = {
	deregTerms: "deletion-terms",
	carrierTerms: "carrier-terms",
	sdkList: "third-party-list",
	piList: "data-list",
	privacyPolicy: "privacy-policy",
	cookiePolicy: "cookie-policy",
	userAgreement: "terms",
};

const otherChildren =
	/\bchildren'?s?\b[^.]{0,20}\b(?:privacy|policy|notice)\b|\bprivacy (?:policy|notice) for (?:children|kids)/u;
const asking = /[?？]|怎么|如何|\bhow (?:to|do)\b|\bwhat (?:is|are)\b/iu;
const vague =
	/^(?:(?:read|view|see|our|site) )?(?:privacy|terms|legal)$|^(?:点击|点此|请)?(?:这里|此处|查看|详情|查看详情|了解更多|全文|阅读全文)$|^(?:click )?here$|^(?:learn|read) more$|^(?:隐私|隐私权|datenschutz|confidentialité|privacidad|privacidade|プライバシー)$/iu;

/** The kind that a normalised title itself names; null where it names no document. */
function kindOfTitle(title: string, bracketed: boolean): AgreementKind | null {
	for (const [kind, pattern] of zhKinds) if (pattern.test(title)) return kind;
	if (otherChildren.test(title)) return "children";
	const hits = match(title);
	for (const concept of Object.keys(concepts) as Hit["concept"][]) {
		if (hits.some((hit) => hit.concept === concept && hit.strength === "strong")) return concepts[concept] ?? null;
	}
	if (zhTerms.test(title) || (bracketed && zhBareTerms.test(title))) return "terms";
	const weak = hits.find((hit) => hit.strength === "weak" && concepts[hit.concept] === "terms");
	if (weak && weak.end - weak.start >= title.length - 6) return "terms";
	return bracketed && documentNoun.test(title) ? "other" : null;
}

/**
 * Kind of agreement that a link's wording or a bracketed title names. Short texts only; null for
 * what is no document: settings, questions, running text.
 */
export function agreementKindOf(text: string, href?: string | null): AgreementKind | null {
	const { kind, vagueTitle } = titled(text);
	return vagueTitle === null ? kind : kindOfAddress(vagueTitle, href ?? "");
}

interface Titled {
	kind: AgreementKind | null;
	/** A title that its address must tell. */
	vagueTitle: string | null;
}

const NOTHING: Titled = { kind: null, vagueTitle: null };

/** What the wording alone says; most links of a page say the same as others. */
const titled = remembered((text: string): Titled => {
	if (text.length > 120) return NOTHING;
	const whole = simplify(normalise(text));
	const [bracketed] = titlesIn(whole);
	const title = bracketed?.title ?? whole.replace(/^[\s"'“”（([·•>|-]+|[\s"'“”）)\]。，,.:：;|>]+$/gu, "");
	if (!title || title.length > 80 || asking.test(title)) return NOTHING;
	// 撤回对《隐私政策》的同意 undoes an agreement and opens no document.
	if (takesBack(bracketed ? whole.slice(0, bracketed.start) + whole.slice(bracketed.end) : whole)) return NOTHING;
	const kind = kindOfTitle(title, bracketed !== undefined);
	if (kind) return { kind, vagueTitle: null };
	return vague.test(title) ? { kind: null, vagueTitle: title } : NOTHING;
});

/** A word that says little ("Privacy", "here") is told by its address. */
function kindOfAddress(title: string, href: string): AgreementKind | null {
	const address = href.toLowerCase();
	if (/settings|preferences|account|choices/.test(address)) return null;
	if (/cookie/.test(address)) return "cookie-policy";
	if (/privacy|datenschutz|confidentialit|yinsi|ysxy|yszc|privacidad/.test(address)) return "privacy-policy";
	if (/terms|(?:^|[/_-])tos\b|agreement|xieyi|protocol|conditions|nutzung|agb/.test(address)) return "terms";
	return title === "terms" ? "terms" : null;
}

/** A document that a wording names, where it stands in the normalised text. */
export interface Named {
	kind: AgreementKind;
	title: string;
	start: number;
	end: number;
}

const bare = /(?:协议|条款|规则|守则|公约|章程|合同|规约)/gu;
const bareLatin =
	/\b(?:terms(?:\s*(?:&|and)\s*conditions)?|t&cs?|regulations?|rules|conditions|agreement|policies)\b|\b(?:agb|cgu|cgv)\b/gu;
const barePrivacy =
	/(?<=\b(?:terms|conditions|agreement)\s*(?:&|and|,|\/)\s*(?:our )?)privacy\b|\bprivacy(?=\s*(?:&|and|\/)\s*(?:terms|cookies|conditions))/gu;

/** Documents that a normalised wording names, bracketed or not, in its order. `agreeing`: bare nouns count too. */
export function documentsIn(text: string, hits: readonly Hit[], agreeing: boolean): Named[] {
	const found: Named[] = [];
	const free = (start: number, end: number) => found.every((d) => end <= d.start || start >= d.end);
	for (const { title, start, end } of titlesIn(text)) {
		const kind = kindOfTitle(title, true) ?? (agreeing && text.charAt(start) === "《" ? "other" : null);
		if (kind) found.push({ kind, title, start, end });
	}
	const add = (kind: AgreementKind, start: number, length: number) => {
		if (free(start, start + length))
			found.push({ kind, title: text.slice(start, start + length), start, end: start + length });
	};
	for (const [kind, pattern] of [...zhKinds, ["terms", zhTerms] as const]) {
		for (const at of text.matchAll(new RegExp(pattern.source, "gu"))) add(kind, at.index, at[0].length);
	}
	for (const hit of hits) {
		const kind = concepts[hit.concept];
		if (kind && hit.strength === "strong") add(kind, hit.start, hit.end - hit.start);
	}
	for (const at of text.matchAll(barePrivacy)) add("privacy-policy", at.index, at[0].length);
	if (agreeing) {
		for (const at of text.matchAll(bareLatin)) add("terms", at.index, at[0].length);
		if (!found.length) for (const at of text.matchAll(bare)) add("terms", at.index, at[0].length);
		for (const hit of hits) {
			const kind = concepts[hit.concept];
			if (kind && !found.some((d) => d.kind === kind)) add(kind, hit.start, hit.end - hit.start);
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
