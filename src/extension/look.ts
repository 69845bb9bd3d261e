import type { Flow } from "../engine/flow.ts";
import type { Refusal } from "../store/inspection.ts";
import { judge } from "./judge.ts";
import { inTab, type Seen } from "./messages.ts";
import { refusalOf } from "./refusal.ts";
import { CONTENT } from "./scripts.ts";

export type Looked = { flow: Flow; watched: boolean } | { refused: Refusal; address: string };

async function ask(tabId: number): Promise<Seen | { refused: Refusal } | null> {
	try {
		return await inTab("page", tabId).look();
	} catch {
		return null;
	}
}

async function injected(tabId: number): Promise<boolean> {
	try {
		await chrome.scripting.executeScript({ target: { tabId }, files: [CONTENT], injectImmediately: true });
		return true;
	} catch {
		return false; // The browser refused, in words that differ by browser; `refusalOf` says why.
	}
}

/** Looks at a tab's page and judges it. Rejects only on a defect of our own. */
export async function lookAt(tabId: number): Promise<Looked> {
	// The script comes first: it does nothing where one stands already, and only a refusal tells why.
	// A panel may have lost the right to inject while the script of an earlier look still answers.
	const mayEnter = await injected(tabId);
	const seen = mayEnter ? await inTab("page", tabId).look() : await ask(tabId);
	const tab = await chrome.tabs.get(tabId);
	if (!seen) return { refused: refusalOf(tab), address: tab.url ?? "" };
	if ("refused" in seen) return { refused: seen.refused, address: tab.url ?? "" };
	return { flow: judge(seen), watched: seen.watched };
}
