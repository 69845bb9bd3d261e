import type { DisclosedTime, DisclosureGroup, DisclosureTable } from "../engine/disclosure.ts";
import type { Text } from "../engine/finding.ts";
import type { PolicyDocument } from "../engine/flow.ts";
import { count, text } from "./wording.ts";

export const groupWords: Record<DisclosureGroup, Text> = {
	who: text("Who is responsible", "个人信息处理者"),
	what: text("What is collected, and why", "收集内容与使用目的"),
	sensitive: text("Sensitive information", "敏感个人信息"),
	keeping: text("Keeping and security", "保存与安全"),
	sharing: text("Sharing, third parties and SDKs", "共享、第三方与 SDK"),
	abroad: text("Sending abroad", "出境"),
	minors: text("Children", "未成年人"),
	rights: text("Rights, and closing the account", "用户权利与账号注销"),
	other: text("The text itself", "文本自身"),
};

export const sourceWords: Record<PolicyDocument["source"], Text> = {
	page: text("The page looked at", "所检查的页面"),
	fetched: text("Fetched at the person's request", "应用户要求读取"),
	file: text("A file", "文件"),
};

const concernWords: Record<DisclosedTime["concerns"], Text> = {
	closing: text("Closing an account", "注销账号"),
	request: text("Answering a request", "响应请求"),
	complaint: text("Handling a complaint", "处理投诉"),
};

const unitWords: Record<DisclosedTime["unit"], (n: number) => Text> = {
	hours: (n) => text(count(n, "hour", "hours"), `${n} 小时`),
	"working-days": (n) => text(count(n, "working day", "working days"), `${n} 个工作日`),
	days: (n) => text(count(n, "day", "days"), `${n} 天`),
	weeks: (n) => text(count(n, "week", "weeks"), `${n} 周`),
	months: (n) => text(count(n, "month", "months"), `${n} 个月`),
};

/** "Closing an account: 30 days (about 21 working days)". */
export function timeText({ concerns, amount, unit, workingDays }: DisclosedTime): Text {
	const { en, zh } = unitWords[unit](amount);
	const about = Math.round(workingDays);
	const counted = unit === "working-days" || unit === "hours" || about < 1 ? null : about;
	return text(
		`${concernWords[concerns].en}: ${en}${counted === null ? "" : ` (about ${count(counted, "working day", "working days")})`}`,
		`${concernWords[concerns].zh}：${zh}${counted === null ? "" : `（约 ${counted} 个工作日）`}`,
	);
}

/** A language by its name in either language; `null` where it is not known. */
export function languageText(tag: string): Text | null {
	if (tag === "und") return null;
	const named = (lang: string) => {
		try {
			return new Intl.DisplayNames([lang], { type: "language" }).of(tag) ?? tag;
		} catch {
			// A saved flow may say anything.
			return tag;
		}
	};
	return text(named("en"), named("zh-CN"));
}

/** How hard the text is to get through: figures, then what stands out, if anything. */
export function legibilityTexts(
	{ legibility, language }: DisclosureTable,
	blocks: number,
): { figures: Text; faults: Text[] } {
	const { length, meanSentence, longestBlock, headings, longSentences, unbroken, veryLong } = legibility;
	const [characters, longest] = [length, longestBlock].map((n) => n.toLocaleString("en"));
	const byCharacter = /^(?:zh|ja|ko|th)/.test(language);
	const mean = text(
		`${meanSentence} ${byCharacter ? "characters" : "words"}`,
		`${meanSentence} ${byCharacter ? "字" : "个词"}`,
	);
	return {
		figures: text(
			`${characters} characters in ${count(blocks, "paragraph", "paragraphs")}; ${count(headings, "heading", "headings")}; mean sentence ${mean.en}; longest paragraph ${longest} characters.`,
			`共 ${characters} 字符，${blocks} 段，${headings} 个标题；平均句长 ${mean.zh}；最长段落 ${longest} 字符。`,
		),
		faults: [
			...(longSentences ? [text("Its sentences are long.", "句子偏长。")] : []),
			...(unbroken ? [text("Long stretches have no heading or break.", "部分内容缺少标题或分段。")] : []),
			...(veryLong
				? [text("It is longer than a person reads before signing up.", "篇幅过长，用户注册前难以读完。")]
				: []),
		],
	};
}

export const disclosureWords = {
	notFound: text("Not found in the text read", "所读文本中未找到"),
	elsewhere: (title: string) => text(`Not in this text; see “${title}”`, `本文未找到，见“${title}”`),
	paragraph: (n: number) => text(`¶ ${n}`, `第 ${n} 段`),
	found: (n: number, of: number) => text(`${n} of ${of} found`, `找到 ${n}/${of} 项`),
	intro: text(
		"What each text states, in its own words. What was not found may be worded otherwise, or stand in a text that was not read.",
		"以下按原文列出文本所述内容。未找到的项目可能另有表述，或载于未读取的文件中。",
	),
	byVocabulary: text(
		"This language is read by vocabulary alone: what was not found here proves little.",
		"该语言仅按词汇识别，未找到的项目不足以说明文本未作说明。",
	),
	documents: (n: number) => text(`Texts read (${n})`, `已读取的文本（${n}）`),
	nothingRead: text(
		"No policy text has been read here, so there is nothing to tell of it.",
		"尚未读取任何政策文本，暂无内容可展示。",
	),
	origin: text("Where the text came from", "文本来源"),
	completes: text(
		"This text stands beside a policy, so only what it states is listed.",
		"该文件用于补充隐私政策，仅列出其中已说明的内容。",
	),
	address: text("Address", "地址"),
	asked: text("Linked as", "链接地址"),
	redirects: text("By way of", "经由"),
	source: text("Source", "来源"),
	takenAt: text("Read at", "读取时间"),
	language: text("Language", "语言"),
	unknownLanguage: text("not known", "无法判断"),
	sha256: text("SHA-256", "SHA-256"),
	legibility: text("Reading it", "易读性"),
	times: text("Promised times", "承诺的时限"),
	noTimes: text("No time is promised in the text read.", "所读文本中未找到承诺的时限。"),
	thirdParties: (n: number) => text(`Third parties and SDKs listed (${n})`, `所列第三方与 SDK（${n}）`),
	noThirdParties: text("No list of third parties was found in the text read.", "所读文本中未找到第三方清单。"),
	name: text("Name", "名称"),
	operator: text("Operator", "运营者"),
	purpose: text("Purpose", "使用目的"),
	data: text("Information", "涉及信息"),
	link: text("Link", "链接"),
	place: text("Place", "位置"),
	notStated: text("not stated", "未说明"),
} as const;
