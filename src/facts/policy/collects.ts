import type { Line, Quote } from "./lines.ts";
import { functionEn, functionZh } from "./wordingFaults.ts";

/** Kinds of datum by the ids of the law's lexicon, as policies name them. */
const kinds: readonly [string, RegExp][] = [
	["phone", /手机号|电话号码|联系电话|手机号码|\b(?:phone|mobile|telephone)(?: number)?s?\b/u],
	["email", /邮箱|电子邮件|邮件地址|\be-?mail(?: address(?:es)?)?\b/u],
	["realName", /姓名|真实名字|\b(?:full |first |last |real |your )?names?\b/u],
	["idNumber", /身份证|证件号|护照|\b(?:passport|identity card|national id|id (?:number|card)|social security)\b/u],
	[
		"bankCard",
		/银行卡|银行账|支付账|卡号|\b(?:credit|debit|bank|payment) card\b|\bbank account\b|\bpayment (?:details|information)\b/u,
	],
	[
		"biometric",
		/人脸|面部|指纹|声纹|虹膜|生物识别|\b(?:biometric|facial|face (?:scan|image|recognition)|fingerprint|voiceprint)/u,
	],
	[
		"preciseLocation",
		/(?:地理|精确|精准|实时|当前|所在|您的|设备)位置|位置(?:信息|权限|数据)|定位(?:信息|权限|数据)|精准定位|经纬度|行踪|\b(?:gps|geo)?location\b/u,
	],
	["health", /健康|病历|病史|体检|心率|步数|过敏|\b(?:health|medical|heart rate|allerg)/u],
	["minorData", /儿童(?:的)?(?:姓名|信息|资料)|宝宝|\bchild(?:ren)?'s (?:name|data|information)\b/u],
	["birthDate", /生日|出生|年龄|\b(?:date of birth|birth ?date|birthday|age)\b/u],
	["gender", /性别|\b(?:gender|sex)\b/u],
	["address", /收货地址|住址|家庭地址|邮寄地址|\b(?:postal|delivery|shipping|billing|home) address\b/u],
	["contacts", /通讯录|联系人|\b(?:address book|contacts?(?: list)?)\b/u],
	["nickname", /昵称|头像|显示名称|\b(?:nickname|display name|profile picture|avatar|username)\b/u],
	["password", /密码|\bpasswords?\b/u],
	[
		"deviceId",
		/设备(?:信息|型号|标识|识别)|唯一设备|imei|oaid|idfa|android ?id|mac地址|\b(?:device (?:information|identifiers?|model|id|type)|advertising id)\b/u,
	],
	[
		"network",
		/ip地址|浏览器|操作系统|网络(?:状态|类型|信息)|\b(?:ip address(?:es)?|browser|operating system|user agent)\b/u,
	],
	[
		"logs",
		/日志|崩溃|访问(?:日期|时间|记录)|浏览记录|使用(?:记录|数据|频率|时长)|\b(?:logs?|crash (?:reports?|data)|usage data|pages you visit|browsing history)\b/u,
	],
	["orders", /订单|交易(?:记录|信息)|购买记录|支付(?:状态|时间)|\b(?:orders?|purchase history|transactions?)\b/u],
	["media", /照片|图片|相册|视频|录音|音频|图像|\b(?:photos?|images?|videos?|recordings?|audio)\b/u],
	[
		"content",
		/搜索(?:记录|关键词)|聊天记录|评论内容|注册信息|(?:您|用户)(?:提供|填写|输入|录入|创建)的[^。]{0,10}(?:信息|内容|资料|记录)|\b(?:search (?:history|terms)|messages you|content you)\b/u,
	],
];
const sensitive = new Set(["idNumber", "bankCard", "biometric", "preciseLocation", "health", "minorData"]);

const takes =
	/收集|采集|获取|接收并|记录|读取|需要您?(?:提供|填写)|提供的|处理(?:以下|您|的)|填写|上传|\b(?:collect|receive|obtain|gather|record|ask (?:you )?for|process|provide|need|give us|use|store)\w*\b/u;
const collectingHeading =
	/收集|采集|获取|哪些信息|信息类型|个人信息的?使用|\b(?:collect|information we|data we|what (?:data|information))/u;
const denies =
	/不(?:会|再|主动|得|需|能|应)?(?:主动)?(?:收集|采集|获取|读取|访问|记录)|误收集|无意(?:中)?收集|不包含|未收集|无需提供|应用不得|应用应|如位置、通信录|是指|其中属于|\b(?:do not|don't|never|does not|will not|won't|not) (?:collect|ask|need|gather|store|include|contain|access|receive)\b|\bmeans\b/u;
const elsewhere = /sdk|第三方|共享|不收集|不会|安全|保护|权利|管理|third|sdks?|\bnot\b|rights|security|sharing/u;
const labelledItem = /^[^:：—–，。]{2,16}(?:[(（][^)）]{1,8}[)）])?\s*(?:[:：]|\s[—–-]+\s|——)\s*\S/u;
const negativeLabel = /^(?:零|无|完全|不|没有|本地|未)/u;

const purposeSign =
	/用于|以便|以(?:实现|完成|及|保障|确保)|为了?|目的|用途|实现|完成|\b(?:to|for|purposes?|so that|in order)\b/u;

/** What the text says is collected, and which function it ties to which data for what purpose. */
export interface Collects {
	/** Kinds of datum, each with its first place. */
	kinds: Map<string, Quote>;
	sensitiveKinds: Map<string, Quote>;
	/** Names of functions that have their data and a purpose stated. */
	mapped: Map<string, Quote>;
	/** Functions that the text names with data or purposes at all. */
	functions: Set<string>;
	/** Items of a labelled list under a heading of collection that name no known kind. */
	items: Quote[];
}

/** Named in a table of functions as often as sign-up is. */
const accounts = /\byour account\b|账号注册|\bnewsletters?\b/gu;

function functionsIn(text: string): string[] {
	return [...text.matchAll(functionZh), ...text.matchAll(functionEn), ...text.matchAll(accounts)].map(([word]) => word);
}

/** Reads what is collected: sentence by sentence, with tables and headed sections read as one. */
export function collectsOf(lines: readonly Line[]): Collects {
	const found: Collects = {
		kinds: new Map(),
		sensitiveKinds: new Map(),
		mapped: new Map(),
		functions: new Set(),
		items: [],
	};
	const sections = new Map<string, { functions: string[]; kinds: number; purpose: boolean; place: Quote }>();
	for (const line of lines) {
		if (denies.test(line.plain) || elsewhere.test(line.under)) continue;
		const collecting = collectingHeading.test(line.under);
		if (!(collecting || takes.test(line.plain) || line.tag === "tr")) continue;
		const here = kinds.filter(([, words]) => words.test(line.plain)).map(([kind]) => kind);
		const functions = functionsIn(line.plain);
		if (!line.isHeading) {
			for (const kind of here) {
				if (!found.kinds.has(kind)) found.kinds.set(kind, line);
				if (sensitive.has(kind) && !found.sensitiveKinds.has(kind)) found.sensitiveKinds.set(kind, line);
			}
			if (collecting && labelledItem.test(line.text) && !negativeLabel.test(line.plain)) found.items.push(line);
		}
		for (const name of functions) found.functions.add(name);
		const key = line.isHeading ? `${line.under}\n${line.plain}` : line.under;
		const section = sections.get(key) ?? {
			functions: functionsIn(key.split("\n").at(-1) ?? ""),
			kinds: 0,
			purpose: false,
			place: line,
		};
		sections.set(key, section);
		section.kinds += line.isHeading ? 0 : here.length;
		section.purpose ||= purposeSign.test(line.plain);
		if (functions.length > 0 && here.length > 0 && (purposeSign.test(line.plain) || line.tag === "tr")) {
			for (const name of functions) if (!found.mapped.has(name)) found.mapped.set(name, line);
		}
	}
	for (const { functions, kinds: count, purpose, place } of sections.values()) {
		if (count > 0 && purpose) for (const name of functions) if (!found.mapped.has(name)) found.mapped.set(name, place);
	}
	return found;
}
