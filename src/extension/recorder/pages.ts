import { inTab } from "../messages.ts";
import { CONTENT, PAGE_WORLD, RECORDING, WORDS } from "../scripts.ts";
import type { Marks } from "../standing.ts";
import type { RecordedTab } from "./database.ts";
import type { Leave } from "./forms.ts";
import { siteOf } from "./leave.ts";

const IDS = ["recording page", "recording world"];

/** Has each new page of a recording followed from its start. Without leave that reaches pages of the clicked tab's site. */
export async function register(leave: Leave, address: string): Promise<void> {
	await unregister();
	if (leave !== "all" && !address) return;
	const matches = leave === "all" ? ["<all_urls>"] : [siteOf(address)];
	const where = { matches, runAt: "document_start", persistAcrossSessions: false } as const;
	await chrome.scripting.registerContentScripts([
		{ ...where, id: IDS[1] as string, js: [PAGE_WORLD], world: "MAIN" },
		{ ...where, id: IDS[0] as string, js: [WORDS, CONTENT, RECORDING] },
	]);
}

async function unregister(): Promise<void> {
	const found = await chrome.scripting.getRegisteredContentScripts({ ids: IDS });
	if (found.length > 0) await chrome.scripting.unregisterContentScripts({ ids: found.map(({ id }) => id) });
}

/** Brings the recording's scripts into the page that stands in a tab. False where the browser lets none in. */
export async function enter(tabId: number): Promise<boolean> {
	const target = { tabId };
	try {
		const [standing] = await chrome.scripting.executeScript({ target, func: standsHere });
		if (standing?.result) return true;
		const inject = { target, injectImmediately: true };
		await chrome.scripting.executeScript({ ...inject, files: [PAGE_WORLD], world: "MAIN" });
		await chrome.scripting.executeScript({ ...inject, files: [CONTENT, RECORDING] });
		return true;
	} catch {
		return false;
	}
}

/** Runs in the page. */
function standsHere(): boolean {
	return (globalThis as Marks).fairtickRecording?.alive() ?? false;
}

/** Takes the recording's scripts out of the pages of its tabs. */
export async function withdraw(tabs: readonly RecordedTab[]): Promise<void> {
	await unregister();
	await Promise.allSettled(tabs.map(({ tabId }) => inTab("recorded", tabId).leave()));
}
