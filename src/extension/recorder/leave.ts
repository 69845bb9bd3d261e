import type { Missed } from "../../engine/recording.ts";
import type { Leave } from "./forms.ts";

/** The pattern of a page's site. Firefox knows no ports in patterns; without one, every port matches. */
export function siteOf(address: string): string {
	const { protocol, hostname } = new URL(address);
	return protocol === "file:" ? "file:///*" : `${protocol}//${hostname}/*`;
}

/**
 * Asks the person for what a recording needs. To be called inside their own click and before anything is awaited, from
 * a panel or tab: the browser's question closes or covers a popup. What was allowed is returned. `address`: the
 * tab's, empty where it is withheld.
 */
export async function askLeave(wanted: Leave, address: string): Promise<Leave> {
	if (wanted === "tab" || (wanted === "site" && !address)) return "tab";
	const origins = wanted === "all" ? ["<all_urls>"] : [siteOf(address)];
	const given = await chrome.permissions.request({ origins, permissions: ["webNavigation"] });
	return given ? wanted : "tab";
}

/** What was asked for, as far as the browser allows it; no more than that, though more may have been allowed before. */
export async function leaveFor(asked: Leave, address: string): Promise<Leave> {
	const may = (origins: string[]) => chrome.permissions.contains({ origins });
	if (asked === "all" && (await may(["<all_urls>"]))) return "all";
	return asked !== "tab" && address && (await may([siteOf(address)])) ? "site" : "tab";
}

/** What a recording with this leave will not see. */
export function missedWith(leave: Leave): Missed[] {
	if (leave === "tab") return ["pages", "requests", "page-world"];
	// Requests to another site are shown only to those who may see that site.
	if (leave === "site") return ["other-sites", "requests"];
	return [];
}
