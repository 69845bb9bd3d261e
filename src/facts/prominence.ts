import type { Look } from "../engine/moment.ts";

/** WCAG's least contrast for body text, and for large text and the parts of controls. */
const READABLE = 4.5;
export const LEAST = 3;

export type Prominence = "like" | "weaker" | "far-weaker";

interface Compared {
	fontSize: number;
	contrast: number | null;
}

/**
 * How much weaker a text is than those beside it. Far weaker: under 60 % of their size, or contrast
 * under 2.5:1 beside readable ones. Weaker: under 75 %, or under 3:1 beside readable ones, or hard to
 * read and under 60 % of their contrast. A red that is readable is emphasis, not concealment.
 */
export function compared(look: Compared, others: Compared): Prominence {
	const size = others.fontSize > 0 ? look.fontSize / others.fontSize : 1;
	const own = look.contrast;
	const theirs = others.contrast;
	const paler = own !== null && theirs !== null && theirs >= READABLE;
	if (size < 0.6 || (paler && own < 2.5)) return "far-weaker";
	if (size < 0.75 || (paler && own < LEAST)) return "weaker";
	if (paler && own < READABLE && own < theirs * 0.6 && size < 0.95) return "weaker";
	return "like";
}

/** Rounded for a person to read: pixels to one decimal, ratios to two. */
export function figures(prefix: string, look: Pick<Look, "fontSize" | "contrast">): Record<string, number | null> {
	return {
		[`${prefix}FontSize`]: Math.round(look.fontSize * 10) / 10,
		[`${prefix}Contrast`]: look.contrast === null ? null : Math.round(look.contrast * 100) / 100,
	};
}
