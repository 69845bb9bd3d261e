import type { Flow } from "../engine/flow.ts";
import type { Fetched } from "../facts/policy/fetched.ts";
import type { Suggested } from "../store/inspection.ts";
import type { Place } from "../store/place.ts";
import type { Live } from "./recorder/forms.ts";

export interface Report {
	flow: Flow;
	/** It was there from the start of its document. */
	watched: boolean;
	/** Kinds of service that the page's words point to; the person chooses. */
	suggested: readonly Suggested[];
}

/**
 * What is kept per tab while the browser runs, in memory only, so that nothing of an incognito window
 * reaches the disk. The worker may be stopped between any two lines: nothing else remembers.
 */
interface Kept {
	/** The last judged look of a watching script. */
	reported: Report;
	/** Where the reader was in the result of `address`. */
	place: { address: string; place: Place };
	/** Texts that the person had read in this tab. */
	texts: Fetched[];
	/** The recording that the tab is in. */
	recording: Live;
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
	await chrome.storage.session.remove([keyOf(tabId, "reported"), keyOf(tabId, "place"), keyOf(tabId, "texts")]);
}

/** Forgets one thing about a tab. */
export async function drop(tabId: number, what: keyof Kept): Promise<void> {
	await chrome.storage.session.remove(keyOf(tabId, what));
}

/** Calls `show` each time that the watching script of any tab has reported. */
export function onReport(show: (tabId: number, report: Report) => void): void {
	chrome.storage.session.onChanged.addListener((changes) => {
		for (const [key, { newValue }] of Object.entries(changes)) {
			const [what, tabId] = key.split(" ");
			if (what === "reported" && newValue) show(Number(tabId), newValue as Report);
		}
	});
}
