import type { Flow } from "../engine/flow.ts";
import { standingOf } from "../report/reviews.ts";

const RED = "#b3261e";

/** Shows on the icon of one tab how many violations stand after the person's decisions, nothing when there is none. The browser clears it on navigation. */
export async function setBadge(tabId: number, flow: Flow | null): Promise<void> {
	const failed = flow ? standingOf(flow).failed : 0;
	await Promise.all([
		chrome.action.setBadgeText({ tabId, text: failed > 0 ? String(failed) : "" }),
		chrome.action.setBadgeBackgroundColor({ tabId, color: RED }),
		chrome.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
	]);
}
