import type { Refusal } from "../store/inspection.ts";
import { langs } from "../words/concepts.ts";
import { settingsFor } from "./chosen.ts";
import { judge } from "./judge.ts";
import { inTab, type Looked, type Seen } from "./messages.ts";
import { recorded } from "./recorder/live.ts";
import { enter } from "./recorder/pages.ts";
import { saw } from "./recorder/sights.ts";
import { refusalOf } from "./refusal.ts";
import { CONTENT, WORDS } from "./scripts.ts";

async function ask(tabId: number): Promise<Seen | { refused: Refusal } | null> {
	try {
		return await inTab("page", tabId).look();
	} catch {
		return null;
	}
}

/** Null once the script is in; else what the browser said in refusal. */
async function inject(tabId: number, file: string): Promise<string | null> {
	try {
		const [done] = await chrome.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
		// Firefox keeps scripts out of its own pages without an error.
		return done ? null : "";
	} catch (error) {
		return String(error);
	}
}

/** Where the page speaks a language that the script has not learnt, the words come in and it looks again. */
async function withWords(tabId: number, seen: Seen): Promise<Seen> {
	const { unknownLanguages } = seen.moment.coverage;
	if (!langs.some((lang) => unknownLanguages.includes(lang))) return seen;
	if ((await inject(tabId, WORDS)) !== null) return seen;
	const again = await ask(tabId);
	return again && !("refused" in again) ? { ...again, captureMs: seen.captureMs + again.captureMs } : seen;
}

/** Looks at a tab's page and judges it; `clicked`: the person asked for it with the icon. Rejects only on a defect of our own. */
export async function lookAt(tabId: number, clicked: boolean): Promise<Looked> {
	// The script comes first: it does nothing where one stands already, and only a refusal tells why.
	// A panel may have lost the right to inject while the script of an earlier look still answers.
	const said = await inject(tabId, CONTENT);
	const seen = said === null ? await inTab("page", tabId).look() : await ask(tabId);
	if (seen && !("refused" in seen)) {
		const whole = await withWords(tabId, seen);
		if (await recorded(tabId)) await enter(tabId);
		await saw(tabId, whole);
		return judge(tabId, whole, await settingsFor(tabId));
	}
	const tab = await chrome.tabs.get(tabId);
	return { refused: seen?.refused ?? refusalOf(tab, said ?? "", clicked), address: tab.url ?? "" };
}
