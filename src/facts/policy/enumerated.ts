import { normalise } from "../../words/normalise.ts";
import { simplify } from "../../words/simplify.ts";
import type { Line } from "./lines.ts";
import { describe, entry, isTold, type ThirdParty } from "./thirdParty.ts";
import { isKnown, nameUsed, servicesIn } from "./thirdPartyNames.ts";

const denies = /不(?:会)?(?:使用|集成|接入)|未(?:集成|接入)|没有(?:集成|接入)/u;
/** The person turns to another's service: no part of this one. */
const byChoice = /您(?:也)?(?:可以?|能|选择|主动)+(?:使用|通过|用)|\byou (?:can|may|choose to) (?:use|pay|log|sign)/u;
/** The text takes these in or gives them data; a name alone may stand for a page or a phone. */
const takesIn =
	/接入|集成|使用|嵌入|采用|引入|调用|sdk|\b(?:us(?:e|es|ing)|integrat\w+|embed\w*|shar(?:e|ed|es|ing)|disclos\w+|provid\w+|process\w*|work with|sen[dt]|host\w*|powered)\b/u;
const aboutSdks = /sdk|软件开发工具包|第三方(?:服务|组件|合作|插件|代码|清单|名单|列表)/u;
/** What comes before a name in its piece of the sentence. */
const lead =
	/^.*(?:接入|集成|使用|嵌入|采用|引入|调用|包括但不限于|包括|包含|例如|比如|诸如|分别为|分别是|提供的|第三方|[:：]|(?<![\u4e00-\u9fff])[如有为])(?:了|到)?\s*/u;
/** Words that say what an SDK does or whose it might be: alone they name none. */
const generic =
	/^(?:(?:第三方|其他|相关|各类|各种|上述|以下|该|此类|部分|任何|合作方?|合作伙伴|所有|多个|一些|必要|服务商|平台|厂商|公司|技术|软件开发工具包|服务|开放|推送|消息|地图|定位|统计|分析|数据|支付|分享|登录|广告|短信|语音|识别|人脸|实名|认证|客服|直播|视频|安全|风控|监控|性能|崩溃|功能|类|的|等|及|和|与|或|我们|您|app|应用|\d+[个款种])*)$/u;
const suffixed = /^([^:：]{1,24}?)(?:的)?\s*sdk\s*(?:[(（](.*)[)）])?/iu;
const companyName = /公司|\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|plc|b\.v)\b/iu;

/** Cuts a sentence at its commas and "and"s, but for those in brackets. */
function pieces(text: string): string[] {
	const found: string[] = [""];
	let depth = 0;
	for (const part of text.split(/([(（)）、，,；;。]|以及|\band\b|(?<=sdk|SDK)[及和与])/u)) {
		if (/^[(（]$/.test(part)) depth++;
		if (/^[)）]$/.test(part)) depth = Math.max(0, depth - 1);
		if (depth === 0 && /^(?:[、，,；;。及和与]|以及|and)$/u.test(part)) found.push("");
		else found[found.length - 1] += part;
	}
	return found.map((piece) => piece.trim()).filter(Boolean);
}

/** "Stripe Payments Europe Ltd., payments" in brackets behind a name. */
function describeBracket(third: ThirdParty, bracket: string): void {
	const parts = bracket.split(/[,，;；、]\s*/u).map((part) => part.trim());
	const operator = parts.find((part) => companyName.test(part));
	if (operator) third.operator ??= operator;
	const rest = parts.filter((part) => part !== operator && part.length > 2).join(", ");
	if (rest) {
		if (!/信息|数据|标识|\b(?:data|identifiers?|address)\b/iu.test(rest)) third.purpose ??= rest;
		else describe(third, rest.toLowerCase());
	}
}

interface Named {
	name: string;
	bracket: string;
}

/** Services of the list that a piece names, as they are written there. */
function knownIn(text: string): Named[] {
	const plain = simplify(normalise(text));
	// Where normalising took characters away, places no longer tell how the name is written.
	const as = plain.length === text.length ? text : plain;
	const found = servicesIn(plain).map(({ name, index }) => {
		const end = index + name.length;
		const bracket = /^\s*[(（]([^)）]*)[)）]/u.exec(as.slice(end))?.[1] ?? "";
		return { name: as.slice(index, end), bracket, index, until: end + bracket.length };
	});
	return found.filter(({ index }) => !found.some((other) => other.index < index && index < other.until));
}

function chineseNames(text: string): Named[] {
	return pieces(text).flatMap((piece) => {
		const bare = piece.replace(/[(（].*$/u, "");
		const match = suffixed.exec(bare.replace(lead, "") + piece.slice(bare.length));
		if (!match) return knownIn(piece);
		const [, core = "", bracket = ""] = match;
		return generic.test(simplify(normalise(core))) ? [] : [{ name: `${core.trim()}SDK`, bracket }];
	});
}

/** Entries that running text names: "we use Acme Push to …", 接入友盟SDK、极光推送SDK. */
export function fromSentences(lines: readonly Line[]): ThirdParty[] {
	return lines.flatMap((line) => {
		if (line.isHeading || line.tag === "tr" || denies.test(line.plain) || byChoice.test(line.plain)) return [];
		if (!takesIn.test(line.plain) && !aboutSdks.test(line.under)) return [];
		const place = { block: line.block, text: line.text };
		const names = /[\u4e00-\u9fff]/u.test(line.text) ? chineseNames(line.text) : knownIn(line.text);
		const single = names.length === 0 ? nameUsed(line.text) : null;
		if (single) names.push({ name: single, bracket: "" });
		const found = names.map(({ name, bracket }) => {
			const third = entry(name, place);
			if (bracket) describeBracket(third, bracket);
			return third;
		});
		const told = entry("", place);
		const rest = names.reduce((text, { name }) => text.replace(name.toLowerCase(), ""), line.plain);
		// What one of several does is told by its name alone: only what is said of all counts.
		if (names.length === 1) describe(told, line.plain);
		else if (/用于|以便|来实现|\bto\b|\bfor\b/u.test(rest)) describe(told, rest.replace(/[(（][^)）]*[)）]/gu, ""));
		for (const third of found) {
			if (told.purpose) third.purpose ??= line.text;
			if (told.data) third.data ??= line.text;
			third.link ??= told.link;
			third.operator ??= told.operator;
		}
		// One unknown name of which nothing is told may be anything.
		return found.length > 1 ? found : found.filter((third) => isTold(third) || isKnown(third.name.toLowerCase()));
	});
}
