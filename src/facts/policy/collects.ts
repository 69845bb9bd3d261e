import { kindsCovered, kindsIn, sensitiveKinds } from "./kinds.ts";
import type { Line, Quote } from "./lines.ts";
import { functionEn, functionZh } from "./wordingFaults.ts";

const takes =
	/收集|采集|获取|接收并|记录|读取|需要您?(?:提供|填写|输入)|提供(?:的|您|会员|用户|本人|个人|真实|准确|完整|有效|以下|如下)|处理(?:以下|您|的)|填写|上传|录入|绑定|涉及您|\b(?:collect|receive|obtain|gather|record|ask (?:you )?for|process|provide|need|give us|use|store|require|request)\w*\b|\b(?:we|servers?) (?:automatically )?logs?\b/u;
const collectingHeading =
	/(?<!不会?|未)(?:收集|采集|获取)|哪些(?:个人)?信息|信息类型|个人信息的?使用|(?<!not )\b(?:collect|information (?:we|you)|data we|what (?:data|information))/u;
const denies =
	/不(?:会|再|主动|得|需|能|应|以明文)?(?:主动|故意|有意)?(?:收集|采集|获取|读取|访问|记录|长期保存)|误收集|无意(?:中)?收集|不包含|未收集|无需提供|应用不得|应用应|如位置、通信录|是指|其中属于|\b(?:do not|don't|never|does not|doesn't|will not|won't|not)\b (?:(?:knowingly|intentionally|normally|also|ever) )?(?:collect|ask|need|gather|store|include|contain|access|receive|require)|\bmeans\b/u;
/** What a denial does not reach: the clause behind a contrast. */
const contrast = /[，,；;](?:但|不过|仅|只)|\b(?:but|however)\b|[；;]/u;
/** A denial of collecting in so many words. */
const deniesFlatly =
	/(?:不会|从不|绝不)(?:主动)?(?:收集|采集|获取|读取)|\bwe (?:do not|don't|never|will never|will not) (?:collect|ask for|gather|request)\b/u;
const conditional =
	/sdk|第三方|除非|除了|以外|故意|明文|儿童|未成年|岁|未经|知情|单独|必须|主动提供|\b(?:third|unless|except|without|knowingly|intentionally|child|children|minors?|under|more than|additional|unnecessary|if you|until)\b/u;
const notCollectedHeading = /不(?:会)?(?:收集|采集|获取)|\b(?:do not|don't|never) collect\b/u;
const ofThirdParties = /sdk|第三方|\bthird\b|sdks?/u;
const elsewhere = /共享|分享|不会|安全|保护|权利|管理(?:您|个人|自己)|\bnot\b|rights|security|sharing/u;
/** The title of the whole: 个人信息保护政策 is no section on protection. */
const policyTitle = /政策|声明|协议|指引|条款|\b(?:policy|notice|statement|terms)\b/u;
const labelledItem = /^[^:：—–，。]{2,16}(?:[(（][^)）]{1,8}[)）])?\s*(?:[:：]|\s[—–-]+\s|——)\s*\S/u;
const negativeLabel = /^(?:零|无|完全|不|没有|本地|未)/u;
/** How the operator is reached or reaches people: no address of the reader's is told of. */
const reaches =
	/(?:以|通过)[^，。]{0,24}(?:邮件|短信|电话|信函)[^，。]{0,10}(?:方式|形式|通知|告知|联系|向您)|\b(?:by|via|through) (?:e-?mail|phone|telephone|post|mail|sms|text)\b|@[\w-]+\.\w|联系我们|与我们联系|(?:注册|办公|公司)地址|\d{3,4}-\d{6,}|\b(?:contact|email|e-mail|write to|reach) us\b/u;

const purposeSign =
	/用于|以便|以(?:实现|完成|及|保障|确保)|为了?|目的|用途|实现|完成|\b(?:to|for|purposes?|so that|in order)\b/u;

/** What the text says is collected, and which function it ties to which data for what purpose. */
export interface Collects {
	/** Kinds of datum, each with its first place. */
	kinds: Map<string, Quote>;
	sensitiveKinds: Map<string, Quote>;
	/** Kinds that the text names anywhere as the reader's, collected or not: enough not to say that it is silent. */
	named: Map<string, Quote>;
	/** Kinds that words such as "contact details" take in, where the text says that these are collected. */
	covered: Map<string, Quote>;
	/** Kinds that the text says, without a condition, are not collected. */
	denied: Map<string, Quote>;
	/** Names of functions that have their data and a purpose stated. */
	mapped: Map<string, Quote>;
	/** Functions that the text names with data or purposes at all. */
	functions: Set<string>;
	/** Items of a labelled list under a heading of collection that name no known kind. */
	items: Quote[];
}

/** Named in a table of functions as often as sign-up is. */
const accounts = /\byour account\b|账号注册|(?:^|您的)账[号户](?:管理)?(?= ?\|)|\bnewsletters?\b/gu;

function functionsIn(text: string): string[] {
	return [...text.matchAll(functionZh), ...text.matchAll(functionEn), ...text.matchAll(accounts)].map(([word]) => word);
}

type Standing = "collected" | "not-collected" | "elsewhere" | "anywhere";

/** What stands under these headings, outermost first: what is collected, what is not, or something else. */
function standingUnder(under: string): Standing {
	const heads = under.split("\n").filter((head) => !policyTitle.test(head));
	if (notCollectedHeading.test(heads.at(-1) ?? "")) return "not-collected";
	if (heads.some((head) => ofThirdParties.test(head))) return "elsewhere";
	// A part on collection holds parts of its own, such as 登录与安全.
	if (heads.some((head) => collectingHeading.test(head))) return "collected";
	return heads.some((head) => elsewhere.test(head)) ? "elsewhere" : "anywhere";
}

/** Splits a sentence at its denial: what stands before it or behind a contrast is not denied. */
function parted(plain: string): { said: string; denied: string } {
	const at = plain.search(denies);
	if (at < 0) return { said: plain, denied: "" };
	const before = plain.slice(0, at);
	const after = plain.slice(at);
	const turn = after.search(contrast);
	const said = `${takes.test(before) ? before : ""} ${turn < 0 ? "" : after.slice(turn)}`.trim();
	return { said, denied: turn < 0 ? after : after.slice(0, turn) };
}

function add(map: Map<string, Quote>, kinds: Iterable<string>, line: Line): void {
	for (const kind of kinds) if (!map.has(kind)) map.set(kind, { block: line.block, text: line.text });
}

/** Reads what is collected: sentence by sentence, with tables and headed sections read as one. */
export function collectsOf(lines: readonly Line[]): Collects {
	const found: Collects = {
		kinds: new Map(),
		sensitiveKinds: new Map(),
		named: new Map(),
		covered: new Map(),
		denied: new Map(),
		mapped: new Map(),
		functions: new Set(),
		items: [],
	};
	const sections = new Map<string, { functions: string[]; kinds: number; purpose: boolean; place: Quote }>();
	const standings = new Map<string, Standing>();
	for (const line of lines) {
		const under = line.isHeading ? `${line.under}\n${line.plain}` : line.under;
		const where = standings.get(under) ?? standingUnder(under);
		standings.set(under, where);
		const { said, denied } = where === "not-collected" ? { said: "", denied: line.plain } : parted(line.plain);
		if (denied && !line.isHeading && !conditional.test(line.plain)) {
			if (where === "not-collected" || deniesFlatly.test(line.plain)) add(found.denied, kindsIn(denied), line);
		}
		if (!said) continue;
		const here = kindsIn(said);
		if (!line.isHeading && !reaches.test(said)) add(found.named, here, line);
		if (where === "elsewhere") continue;
		const collecting = where === "collected";
		if (!(collecting || takes.test(said) || line.tag === "tr")) continue;
		const functions = functionsIn(said);
		if (!line.isHeading) {
			if (!reaches.test(said)) {
				add(found.kinds, here, line);
				add(found.covered, kindsCovered(said), line);
			}
			if (collecting && labelledItem.test(line.text) && !negativeLabel.test(line.plain)) found.items.push(line);
		}
		for (const name of functions) found.functions.add(name);
		const section = sections.get(under) ?? {
			functions: functionsIn(under.split("\n").at(-1) ?? ""),
			kinds: 0,
			purpose: false,
			place: line,
		};
		sections.set(under, section);
		section.kinds += line.isHeading ? 0 : here.length;
		section.purpose ||= purposeSign.test(said);
		if (functions.length > 0 && here.length > 0 && (purposeSign.test(said) || line.tag === "tr")) {
			for (const name of functions) if (!found.mapped.has(name)) found.mapped.set(name, line);
		}
	}
	for (const [kind, place] of found.kinds) if (sensitiveKinds.has(kind)) found.sensitiveKinds.set(kind, place);
	for (const { functions, kinds: count, purpose, place } of sections.values()) {
		if (count > 0 && purpose) for (const name of functions) if (!found.mapped.has(name)) found.mapped.set(name, place);
	}
	return found;
}
