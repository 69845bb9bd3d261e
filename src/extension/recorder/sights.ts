import type { FlowEvent } from "../../engine/event.ts";
import type { Moment } from "../../engine/moment.ts";
import { momentOf } from "../../facts/sight.ts";
import type { Seen } from "../messages.ts";
import { addPersonal, statesOf } from "./acts.ts";
import type { RecordedTab } from "./database.ts";
import type { Page } from "./journal.ts";
import { active, record, recorded } from "./live.ts";
import { takePicture } from "./picture.ts";
import { counterpart, grown, pathOf, sameScreen, undrawn } from "./sameScreen.ts";
import { takeOwnText } from "./texts.ts";

/** A page that goes on being built this long after its first look is one screen, in milliseconds. */
const BUILDING = 2000;
/** A route that a single-page application takes this soon after a press is the person's, in milliseconds. */
const AFTERMATH = 1500;

/** Takes what a look at a tab saw into the recording that the tab is in; resolves once it is on disk. */
export async function saw(tabId: number, seen: Seen): Promise<void> {
	if (!(await recorded(tabId))) return;
	const moment = momentOf(seen);
	let fresh: number | null = null;
	await record(async (page) => {
		const tab = page.row.tabs.find((each) => each.tabId === tabId);
		if (tab) fresh = await place(page, tab, moment, seen);
	});
	const row = await active();
	if (fresh === null || !row) return;
	void takePicture(row.id, tabId, fresh);
	void takeOwnText(tabId, moment);
}

/** Finds the place of a look in the recording. The index of the moment is returned where its picture is to be taken. */
async function place(page: Page, tab: RecordedTab, moment: Moment, seen: Seen): Promise<number | null> {
	const at = page.since(Date.parse(moment.takenAt));
	const before = tab.moment === null ? null : ((await page.moment(tab.moment)) ?? null);
	const sameDocument = tab.since === seen.since;
	const known = tab.changes[seen.since] ?? 0;
	// Told again after a later one had come: the worker was stopped in between.
	if (seen.events.length < known) return null;
	const changes = seen.events.slice(known).map((event) => ({
		...event,
		at: page.since(seen.since + event.at),
	}));
	// What stood there when the recording began was not reached in it.
	const first = page.row.moments === 0;
	if (!sameDocument && tab.awaitedFrom === null && !first) navigated(page, tab, { at, url: moment.url, how: "load" });
	else if (sameDocument && before && pathOf(before.url) !== pathOf(moment.url)) {
		navigated(page, tab, { at, url: moment.url, how: "route" });
	}
	tab.since = seen.since;
	tab.changes[seen.since] = seen.events.length;
	if (moment.coverage.frames.some(({ reached }) => !reached)) page.miss("frames");
	const left = before && sameDocument ? addChanges(page, tab, { changes, from: moment, to: before }) : changes;

	if (before && sameScreen(before, moment) && (sameDocument || standsAlike(tab, before, moment))) {
		await settle(page, tab);
		return null;
	}
	const building = sameDocument && !tab.touched && before?.at !== undefined && at - before.at < BUILDING;
	if (
		tab.moment !== null &&
		building &&
		(grown(before, moment) || (await unfinished(page, tab.moment, before, moment)))
	) {
		page.fillMoment(tab.moment, { ...moment, at: before.at as number });
	} else {
		page.addMoment(tab, moment, at);
		if (sameDocument) tab.standsFrom = at;
	}
	tab.states = statesOf(moment);
	await settle(page, tab);
	addChanges(page, tab, { changes: left, from: moment, to: moment });
	return tab.moment;
}

/** The look before came too soon after a route: its screen is this one. */
async function unfinished(page: Page, index: number, before: Moment, moment: Moment): Promise<boolean> {
	const last = await page.moment(index - 1);
	return last !== undefined && pathOf(before.url) === pathOf(moment.url) && undrawn(last, before);
}

/** What happened while a document gave no moment yet happened on the one that it gave. */
async function settle(page: Page, tab: RecordedTab): Promise<void> {
	if (tab.awaitedFrom !== null && tab.moment !== null) await page.settleEvents(tab.awaitedFrom, tab.moment);
	tab.awaitedFrom = null;
}

function navigated(
	page: Page,
	tab: RecordedTab,
	{ at, url, how }: { at: number; url: string; how: "load" | "route" },
): void {
	const pressed = tab.pressedAt !== null && at - tab.pressedAt < AFTERMATH;
	const guessed = { how, by: pressed ? "person" : how === "route" ? "script" : "unknown" } as const;
	const reached = (how === "load" && tab.reached) || guessed;
	if (how === "load") tab.reached = null;
	const moment = page.row.moments;
	tab.awaitedFrom ??= page.row.events;
	const { by } = reached;
	page.addEvent({ at, moment, frame: "", kind: "navigate", by, target: null, detail: { url, how: reached.how } });
}

/** A document that came anew shows the same controls in the same states. */
function standsAlike(tab: RecordedTab, before: Moment, moment: Moment): boolean {
	return before.requests.every((request) => {
		const now = counterpart(request, moment.requests)?.state.now;
		return now === undefined || now === tab.states[request.id];
	});
}

interface Told {
	changes: FlowEvent[];
	from: Moment;
	/** The moment on which they are kept. */
	to: Moment;
}

/** Keeps the changes of controls that stand on a moment; those of other controls are returned. */
function addChanges(page: Page, tab: RecordedTab, { changes, from, to }: Told): FlowEvent[] {
	return changes.filter((event) => {
		const request = from.requests.find(({ id }) => id === event.target);
		const known = request && counterpart(request, to.requests);
		if (!known || event.kind !== "tick") return true;
		tab.states[known.id] = event.detail.to as Moment["requests"][number]["state"]["now"];
		addPersonal(page, tab, to, { ...event, moment: tab.moment ?? 0, frame: known.frame, target: known.id });
		return false;
	});
}
