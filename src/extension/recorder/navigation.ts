import { createMask } from "../../capture/mask.ts";
import type { RecordedTab } from "./database.ts";
import type { Arrival } from "./forms.ts";
import { active, alter, end, hear, record, recorded } from "./live.ts";
import { withdraw } from "./pages.ts";

/** A page that comes up this soon after a press came by it, in milliseconds. */
const AFTERMATH = 5000;

/** What the browser opens for a person who asks for an empty tab, and pages of extensions. */
const OWN_TABS = /^(?:chrome:|edge:|about:(?:newtab|home|privatebrowsing)|chrome-extension:|moz-extension:)/;

const { url: cutAddress } = createMask([]);

/** Takes a document that came up in a recorded tab into the recording. */
export async function arrived(tabId: number, arrival: Arrival): Promise<void> {
	await hear(tabId, arrival, (page, tab) => {
		// What stood there when the recording began was not reached in it.
		if (arrival.at < Date.parse(page.row.recording.startedAt)) return;
		const at = page.since(arrival.at);
		const { how, by } = tab.reached ?? { how: arrival.how, by: guess(tab, at) };
		tab.reached = null;
		tab.awaitedFrom = page.row.events;
		tab.standsFrom = at;
		const detail = { url: cutAddress(arrival.url), how };
		page.addEvent({ at, moment: page.row.moments, frame: "", kind: "navigate", by, target: null, detail });
	});
}

function guess({ pressedAt }: RecordedTab, at: number): "person" | "unknown" {
	return pressedAt !== null && at - pressedAt < AFTERMATH ? "person" : "unknown";
}

type Committed = chrome.webNavigation.WebNavigationTransitionCallbackDetails;

/** What only the browser knows of a navigation; the document itself tells the rest. */
export async function onCommitted({ tabId, frameId, transitionType, transitionQualifiers }: Committed): Promise<void> {
	if (frameId !== 0 || !(await recorded(tabId))) return;
	const says = (qualifier: Committed["transitionQualifiers"][number]) => transitionQualifiers.includes(qualifier);
	await record((page) => {
		const tab = page.row.tabs.find((each) => each.tabId === tabId);
		if (!tab || tab.reached?.how === "new-tab") return;
		if (says("forward_back")) tab.reached = { how: "back", by: "person" };
		else if (says("client_redirect")) tab.reached = { how: "redirect", by: "script" };
		else if (says("server_redirect")) tab.reached = { how: "redirect", by: "unknown" };
		else if (says("from_address_bar") || transitionType === "typed" || transitionType === "reload") {
			tab.reached = { how: "load", by: "person" };
		}
	});
}

/** Tabs that are being taken in: their pages may speak before that is on disk. */
let adopting: Promise<void> = Promise.resolve();

/** Resolves once every tab that was opened is known as recorded or not. */
export function adopted(): Promise<void> {
	return adopting;
}

/** A tab that a recorded one opens is recorded too; one that the person opens for themselves is not. */
export function onCreated(tab: chrome.tabs.Tab): void {
	adopting = adopting.then(() => adopt(tab)).catch(() => {});
}

async function adopt({ id, openerTabId, pendingUrl, url }: chrome.tabs.Tab): Promise<void> {
	if (id === undefined || !(await recorded(openerTabId))) return;
	if (OWN_TABS.test(pendingUrl || url || "")) return;
	await record((page) => {
		const opener = page.row.tabs.find(({ tabId }) => tabId === openerTabId);
		if (!opener) return;
		const by = guess(opener, page.since(Date.now()));
		page.row.tabs.push({ ...newTab(id), reached: { how: "new-tab", by }, pressedAt: opener.pressedAt });
	});
}

/** A recording ends with its last tab, also while it rests. */
export async function onRemoved(tabId: number): Promise<void> {
	const row = await active();
	if (!row || !(await recorded(tabId))) return;
	const after = await alter(row.id, (page) => {
		page.row.tabs = page.row.tabs.filter((tab) => tab.tabId !== tabId);
		if (page.row.tabs.length === 0) end(page.row, page.since(Date.now()));
	});
	if (after.recording.endedAt !== null) await withdraw([]);
}

/** A tab as it stands before the first look. */
export function newTab(tabId: number): RecordedTab {
	return {
		tabId,
		moment: null,
		before: null,
		standsFrom: 0,
		since: 0,
		changes: {},
		states: {},
		agreed: [],
		touched: false,
		awaitedFrom: null,
		reached: null,
		requested: [],
		told: [],
		pressedAt: null,
	};
}
