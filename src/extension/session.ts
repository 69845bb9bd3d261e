import type { Flow } from "../engine/flow.ts";
import type { Place } from "../store/place.ts";

/**
 * What is kept per tab while the browser runs, in memory only, so that nothing of an incognito window
 * reaches the disk. The worker may be stopped between any two lines: nothing else remembers.
 */
interface Kept {
	/** The last judged look of the watching script. */
	watched: Flow;
	/** Where the reader was in the result of `address`. */
	place: { address: string; place: Place };
}

const keyOf = (tabId: number, what: keyof Kept): string => `${what} ${tabId}`;

export async function keep<What extends keyof Kept>(tabId: number, what: What, value: Kept[What]): Promise<void> {
	await chrome.storage.session.set({ [keyOf(tabId, what)]: value });
}

export async function kept<What extends keyof Kept>(tabId: number, what: What): Promise<Kept[What] | null> {
	const key = keyOf(tabId, what);
	return ((await chrome.storage.session.get(key))[key] as Kept[What] | undefined) ?? null;
}

/** Forgets everything about a tab. */
export async function forget(tabId: number): Promise<void> {
	await chrome.storage.session.remove([keyOf(tabId, "watched"), keyOf(tabId, "place")]);
}

/** Calls `show` each time that the watching script of any tab has reported. */
export function onWatched(show: (tabId: number, flow: Flow) => void): void {
	chrome.storage.session.onChanged.addListener((changes) => {
		for (const [key, { newValue }] of Object.entries(changes)) {
			const [what, tabId] = key.split(" ");
			if (what === "watched" && newValue) show(Number(tabId), newValue as Flow);
		}
	});
}
