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

/** Null once the script is in; else what the browser said in refusal. */
async function inject(tabId: number): Promise<string | null> {
	try {
		await chrome.scripting.executeScript({ target: { tabId }, files: [CONTENT], injectImmediately: true });
		return null;
	} catch (error) {
		return String(error);
	}
}

/** Looks at a tab's page and judges it; `clicked`: the person asked for it with the icon. Rejects only on a defect of our own. */
export async function lookAt(tabId: number, clicked: boolean): Promise<Looked> {
	// The script comes first: it does nothing where one stands already, and only a refusal tells why.
	// A panel may have lost the right to inject while the script of an earlier look still answers.
	const said = await inject(tabId);
	const seen = said === null ? await inTab("page", tabId).look() : await ask(tabId);
	if (seen && !("refused" in seen)) {
		performance.mark("captured");
		return { flow: judge(seen), watched: seen.watched };
	}
	const tab = await chrome.tabs.get(tabId);
	return { refused: seen?.refused ?? refusalOf(tab, said ?? "", clicked), address: tab.url ?? "" };
}
