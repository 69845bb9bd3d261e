import type { Vocabulary } from "../words/concepts.ts";

/** What the extension's scripts leave in their isolated world, where the page cannot see it. */
interface Marks {
	/** The id that the script's runtime had; gone once the extension was reloaded under it. */
	fairtickPage?: { alive(): boolean };
	/** Languages besides those that the looking script carries itself. */
	fairtickWords?: readonly Vocabulary[];
	fairtickOverlay?: { alive(): boolean; clear(): void };
}

export const marks = globalThis as Marks;

/** True while the extension that injected the running script is there. */
export function alive(): boolean {
	return Boolean(chrome.runtime?.id);
}
