import { lookAt } from "../look.ts";
import { type Answers, answer } from "../messages.ts";
import { pressed } from "./acts.ts";
import { heard } from "./heard.ts";
import { listen, unlisten } from "./listening.ts";
import { active, recorded } from "./live.ts";
import { adopted, arrived, onCreated, onRemoved } from "./navigation.ts";
import { verbs } from "./verbs.ts";

/** The top page of the tab that a page's script speaks for; null for anything else. */
function tabOf({ tab, frameId }: chrome.runtime.MessageSender): number | null {
	return tab?.id !== undefined && frameId === 0 ? tab.id : null;
}

const scribe: Answers<"scribe"> = {
	async arrived(from, arrival) {
		const tabId = tabOf(from);
		await adopted();
		if (tabId === null || !(await recorded(tabId))) return false;
		await arrived(tabId, arrival);
		// A document that was left and stands there again has nothing new to report by itself.
		if (arrival.again) await lookAt(tabId, false);
		return true;
	},
	async pressed(from, press) {
		const tabId = tabOf(from);
		if (tabId !== null) await pressed(tabId, press);
	},
	async heard(from, told) {
		const tabId = tabOf(from);
		if (tabId !== null) await heard(tabId, told, URL.canParse(from.url ?? "") ? new URL(from.url ?? "").hostname : "");
	},
};

/** Sets the recorder up in the worker. To be called while the worker starts: what woke it waits for its listeners. */
export function startRecorder(): void {
	answer("recorder", verbs);
	answer("scribe", scribe);
	chrome.tabs.onCreated.addListener(onCreated);
	chrome.tabs.onRemoved.addListener((tabId) => void onRemoved(tabId));
	listen();
	void active().then((row) => {
		if (!row) unlisten();
	});
}
