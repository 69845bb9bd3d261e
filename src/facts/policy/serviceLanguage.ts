import type { Flow, PolicyDocument } from "../../engine/flow.ts";
import { languageOf } from "../../words/language.ts";
import type { PolicyReading } from "./analyse.ts";

/** Fewer short texts than this may be brand names alone. */
const LEAST_TEXTS = 3;

/** The language in which the service is offered, from other screens of the flow or from the menus around the text; `und` when not known. */
export function serviceLanguage({ moments }: Flow, { url }: PolicyDocument): string {
	const elsewhere = moments.find(
		(moment) => moment.screen.kind !== "policy" && moment.url !== url && moment.language !== "und",
	);
	if (elsewhere) return tag(elsewhere.language);
	const around = moments.flatMap(({ actions, agreements, waysOut }) =>
		[...actions, ...agreements, ...waysOut].filter(({ shown }) => shown).map(({ text }) => text),
	);
	return around.length < LEAST_TEXTS ? "und" : languageOf(around.join(" "));
}

function tag(language: string): string {
	if (!language.startsWith("zh")) return language.split("-")[0] ?? language;
	return /tw|hk|mo|hant/i.test(language) ? "zh-TW" : "zh-CN";
}

const versions: Readonly<Record<string, RegExp>> = {
	zh: /中文|简体|chinese/iu,
	en: /\benglish\b|英文/iu,
	ja: /日本語|japanese/iu,
	ko: /한국어|korean/iu,
	de: /deutsch|german/iu,
	fr: /français|french/iu,
	es: /español|spanish/iu,
};

/** True where the text links a version of itself in that language. */
export function versionIn(language: string, { links }: PolicyDocument): boolean {
	const words = versions[language.split("-")[0] ?? ""];
	return links.some(({ text }) => text.length < 24 && words?.test(text));
}

const china =
	/icp|中国大陆|mainland china|\+86|人民币|\bpipl\b|personal information protection law of the people|gongan|公网安备/iu;

/** True where the text speaks to people in mainland China. */
export function aimsAtChina({ lines }: PolicyReading): boolean {
	return lines.some(({ plain }) => china.test(plain));
}
