import type { Flow } from "../engine/flow.ts";

const RED = "#b3261e";

/** Shows the number of violations on the icon of one tab, nothing when there is none. The browser clears it on navigation. */
export async function setBadge(tabId: number, flow: Flow | null): Promise<void> {
	const failed = flow?.findings.filter(({ outcome }) => outcome === "failed").length ?? 0;
	await Promise.all([
		chrome.action.setBadgeText({ tabId, text: failed > 0 ? String(failed) : "" }),
		chrome.action.setBadgeBackgroundColor({ tabId, color: RED }),
		chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
	]);
}
