import type { Page } from "../store/place.ts";

/** Opens the view of one tab's page in a tab of its own beside it, at a page of the view. */
export async function openTab(tabId: number, page: Page): Promise<void> {
	const url = chrome.runtime.getURL(`src/extension/panel/index.html?tab=${tabId}&page=${page}`);
	await chrome.tabs.create({ url, openerTabId: tabId });
}
