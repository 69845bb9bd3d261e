import type { Moment } from "../engine/moment.ts";
import { type ScreenSigns, screenOf } from "./screens.ts";

/**
 * What a look saw, before it is said what kind of screen it was. That is left to whoever judges: it takes
 * many words and nothing of the page, and the script that every page gets should be small.
 */
export interface Sight {
	moment: Omit<Moment, "screen">;
	signs: ScreenSigns;
}

/** The moment of a sight; reads by the languages that are learnt where it runs. */
export function momentOf({ moment, signs }: Sight): Moment {
	return { ...moment, screen: screenOf(signs) };
}
