import type { Vocabulary } from "../words/concepts.ts";

/** What the extension's scripts leave in their isolated world, where the page cannot see it. */
export interface Marks {
	/** The id that the script's runtime had; gone once the extension was reloaded under it. */
	fairtickPage?: { alive(): boolean };
	/** Languages besides those that the looking script carries itself. */
	fairtickWords?: readonly Vocabulary[];
	/** `elsewhere`: the page's tab is not the recorded one, so that nobody asked for reports. */
	fairtickRecording?: { alive(): boolean; elsewhere: boolean; touched(event: Event): void };
	fairtickPolicy?: { alive(): boolean };
	fairtickOverlay?: { alive(): boolean; clear(): void };
}

export const marks = globalThis as Marks;

/** True while the extension that injected the running script is there. */
export function alive(): boolean {
	return Boolean(chrome.runtime?.id);
}

/** Milliseconds that a worker which was stopped in the midst of a message needs to come up anew, at most. */
const ANEW = 250;

/** Sends a message once more where its answer failed to come: the worker may have been stopped while it had it. */
export function delivered(send: () => Promise<unknown>, tries = 3): void {
	send().catch(() => {
		if (tries > 1 && alive()) setTimeout(delivered, ANEW, send, tries - 1);
	});
}
