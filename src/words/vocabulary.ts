import type { Lang, Vocabulary } from "./concepts.ts";
import { screen as en } from "./en.ts";
import { forget } from "./memo.ts";
import { screen as zhCN } from "./zh-CN.ts";
import { screen as zhTW } from "./zh-TW.ts";

/** In the order in which they are tried. Chinese and English are always there; the others make a script half as long again. */
const learnt: Vocabulary[] = [
	["zh-CN", zhCN],
	["en", en],
	["zh-TW", zhTW],
];

export function vocabulary(): readonly Vocabulary[] {
	return learnt;
}

/** True where phrases of the language are recognised. */
export function knows(lang: Lang): boolean {
	return learnt.some(([known]) => known === lang);
}

/** Adds languages (`others.ts`); those known already stay as they are. */
export function learn(more: readonly Vocabulary[]): void {
	const added = more.filter(([lang]) => !knows(lang));
	if (added.length === 0) return;
	learnt.push(...added);
	forget();
}

/** How a language turns an action into agreement; for `und` the ways of every language. */
export function impliedPatterns(lang: Lang | "und"): RegExp[] {
	return learnt.flatMap(([known, { implied }]) => (implied && (lang === "und" || lang === known) ? [implied] : []));
}
