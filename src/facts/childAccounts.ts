import type { Jurisdiction } from "../engine/flow.ts";
import type { Item, Moment } from "../engine/moment.ts";
import { headsOf } from "./heads.ts";

/** Below these ages a guardian decides: law data of the rule. The Union's sixteen may be lower by national law. */
const thresholds: Partial<Record<Jurisdiction, number>> = { CN: 14, KR: 14, US: 13, IN: 18, EU: 16, UK: 13 };

export function thresholdsOf(jurisdictions: readonly Jurisdiction[]): { where: Jurisdiction; age: number }[] {
	return jurisdictions.flatMap((where) => {
		const age = thresholds[where];
		return age === undefined ? [] : [{ where, age }];
	});
}

const child = "(?:儿童|孩子|宝宝|小朋友|小学生|未成年人?|少儿)";
const childAccount = new RegExp(
	`${child}(?:用户|会员)?(?:注册|账[号户]|帐号|开通|档案|资料卡)|(?:注册|创建|添加|新建|开通)[^，。《]{0,4}${child}(?!.{0,4}(?:隐私|保护|协议|政策))|\\b(?:child(?:ren)?|kids?|junior|minor)(?:['’]?s?['’]?) (?:account|profile|sign[- ]?up|registration|membership)\\b|\\b(?:create|add|new|sign up|register) (?:an? |my |your |the )?(?:\\w+ )?(?:child|kid)s?\\b(?!['’]?s? (?:privacy|policy))`,
	"iu",
);
const saysYoung =
	/^(?:我是|我)?(?:小朋友|小学生|孩子|儿童)$|未满\s*1[0-8]\s*(?:周)?岁|未满十[一二三四五六七八]?(?:周)?岁|1[0-8]\s*(?:周)?岁以下|\bi(?:['’]m| am) (?:a (?:kid|child)|(?:under|younger than|not yet) 1[0-8])\b|^(?:under|younger than) 1[0-8]\b|^(?:kid|child)$/iu;
/** Meant for children themselves; what grown-ups buy or book for them is not. */
const forChildren = /儿童|少儿|幼儿|小学|宝宝|小朋友|卡通|\b(?:kids?|children['’]?s?|preschool(?:er)?s?|toddlers?)\b/iu;
const forAdults =
	/医院|门诊|服装|童装|用品|商城|书店|母婴|摄影|教师|老师|家长|父母|保险|公益|基金|隐私|保护|\b(?:shop|store|wear|clothing|clothes|hospital|clinic|parents?|teachers?|foundation|charity|photograph\w*|privacy)\b/iu;
const guardian =
	/监护人|家长|父母|爸爸|妈妈|法定代理人|\b(?:guardians?|parents?|parental|mother|father|grown-?ups?|legal representative)\b/iu;
const ageWords = /周岁|年龄|出生|生日|成年|\b(?:age|birth\w*|years old|\d\d or (?:over|older)|over \d\d)\b/iu;

/** The wording by which the service itself calls the account a child's; null where it does not. */
export function childLabel(moment: Moment): string | null {
	const main = moment.actions.filter(({ shown, does }) => shown && does === "submit").map(({ text }) => text);
	const chosen = moment.requests.filter(({ means, state }) => means === "choice" && state.now === "on");
	const worded = [...headsOf(moment), ...main, ...moment.sentences.filter(isHeading).map(({ text }) => text)];
	return (
		worded.find((text) => childAccount.test(text)) ?? chosen.find(({ text }) => saysYoung.test(text))?.text ?? null
	);
}

/** Printed as a heading: large or heavy, and short. */
const isHeading = ({ shown, text, look }: Item) =>
	shown && text.length <= 24 && (look.fontSize >= 18 || look.weight >= 600);

/** A button or choice by which a person says that they are below an age. */
export function youngChoice({ actions, requests }: Moment): Item | null {
	const choices = [...actions, ...requests.filter(({ means }) => means === "choice")];
	return choices.find(({ shown, text }) => shown && text.length <= 24 && saysYoung.test(text)) ?? null;
}

/** The title or heading that speaks to children; null where none does. */
export function childDirected(moment: Moment): string | null {
	return headsOf(moment).find((text) => forChildren.test(text) && !forAdults.test(text)) ?? null;
}

/** What a moment shows of the way to a guardian: a step that asks for them, words alone, or nothing. */
export function guardianPath(moment: Moment): { how: "asked" | "mentioned"; text: string } | null {
	const asks = moment.requests.find(
		({ shown, text, says }) => shown && guardian.test(text) && (says.does === "asks" || says.does === "implied"),
	);
	const field = moment.fields.find(({ shown, label, text }) => shown && guardian.test(`${label} ${text}`));
	const step = moment.actions.find(({ shown, text }) => shown && guardian.test(text));
	const found = asks ?? field ?? step;
	if (found) return { how: "asked", text: found.text };
	const spoken = [...moment.sentences, ...moment.agreements].find(({ shown, text }) => shown && guardian.test(text));
	const rules = spoken ?? moment.agreements.find(({ kind }) => kind === "children");
	return rules ? { how: "mentioned", text: rules.text } : null;
}

/** The screen asks or tells of an age at all. */
export function agesPerson({ fields, requests, sentences }: Moment): boolean {
	return (
		fields.some(({ shown, datum }) => shown && datum === "birthDate") ||
		[...requests, ...sentences].some(({ shown, text }) => shown && ageWords.test(text))
	);
}
