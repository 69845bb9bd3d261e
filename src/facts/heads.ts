import type { Moment } from "../engine/moment.ts";

/** The title of a page and the headings by which its kind was told, as the page words them. */
export function headsOf({ title, screen }: Moment): string[] {
	const signs = screen.because.flatMap((sign) => sign.split("; ")).filter((sign) => sign.startsWith("heading: "));
	return [title, ...signs.map((sign) => sign.slice("heading: ".length))].filter(Boolean);
}
