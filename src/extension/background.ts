import { setBadge } from "./badge.ts";
import { settingsFor } from "./chosen.ts";
import { judge, judgeAgain, rulesAsText } from "./judge.ts";
import { addReviews, saveReviews } from "./keptReviews.ts";
import { lookAt } from "./look.ts";
import { answer } from "./messages.ts";
import { startRecorder } from "./recorder/index.ts";
import { siteOf } from "./recorder/leave.ts";
import { saw } from "./recorder/sights.ts";
import { CONTENT, WORDS } from "./scripts.ts";
import { forget, keep } from "./session.ts";
import { addText, forgetText } from "./texts.ts";

const idOf = (tabId: number): string => `watch ${tabId}`;

async function unregister(tabId: number): Promise<void> {
	const found = await chrome.scripting.getRegisteredContentScripts({ ids: [idOf(tabId)] });
	if (found.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [idOf(tabId)] });
}

/** A fresh visit, so that the browser puts no form back; an address with a fragment would not load anew. */
async function loadAgain(tabId: number, url: string): Promise<void> {
	if (url.includes("#")) await chrome.tabs.reload(tabId);
	else await chrome.tabs.update(tabId, { url });
}

answer("worker", {
	async look(_, tabId, clicked) {
		const looked = await lookAt(tabId, clicked);
		if ("flow" in looked) {
			await addReviews(tabId, looked.flow);
			void setBadge(tabId, looked.flow);
		}
		return looked;
	},
	async judge(_, tabId, flow) {
		const judged = judgeAgain(flow);
		await addReviews(tabId, judged);
		void setBadge(tabId, judged);
		return judged;
	},
	async addText(_, tabId, flow, text) {
		const judged = judgeAgain(await addText(tabId, flow, text));
		await addReviews(tabId, judged);
		void setBadge(tabId, judged);
		return judged;
	},
	async forgetText(_, tabId, flow, text) {
		const judged = judgeAgain(await forgetText(tabId, flow, text));
		await addReviews(tabId, judged);
		void setBadge(tabId, judged);
		return judged;
	},
	rules: () => rulesAsText,
	async watch(_, tabId) {
		const { url } = await chrome.tabs.get(tabId);
		if (!url) throw new Error("The page's address is withheld");
		await unregister(tabId);
		// The click on the icon lets this run in the clicked tab only, and only on the same site.
		await chrome.scripting.registerContentScripts([
			{
				id: idOf(tabId),
				js: [WORDS, CONTENT],
				matches: [siteOf(url)],
				runAt: "document_start",
				persistAcrossSessions: false,
			},
		]);
		await loadAgain(tabId, url);
	},
	async report(from, seen) {
		const tabId = from.tab?.id;
		if (tabId === undefined || from.frameId !== 0) return;
		await saw(tabId, seen);
		const report = await judge(tabId, seen, await settingsFor(tabId));
		await addReviews(tabId, report.flow);
		await keep(tabId, "reported", report);
		// After *Reload and watch*, one document was to be watched; the next ones load without us.
		await Promise.all([unregister(tabId), setBadge(tabId, report.flow)]);
	},
});

startRecorder();

saveReviews();

chrome.tabs.onRemoved.addListener((tabId) => {
	void forget(tabId);
	void unregister(tabId);
});
