import { drop, keep } from "../session.ts";
import type { RecordedTab, RecordingRow } from "./database.ts";
import type { Live } from "./forms.ts";
import { allRows, type Page, write } from "./journal.ts";

/** The recording that goes on, as it was last written: the worker alone writes, and reads it anew after each of its deaths. */
let current: Promise<RecordingRow | null> | null = null;

/** Its tabs, for those who cannot wait to be told. */
let tabIds: ReadonlySet<number> = new Set();

/** True where a tab is known to be recorded. Right after the worker has started, none is known yet. */
export function isKnown(tabId: number): boolean {
	return tabIds.has(tabId);
}

/** The recording that goes on; null where there is none. */
export function active(): Promise<RecordingRow | null> {
	current ??= findActive();
	return current;
}

/** The tab of the recording that goes on; null where it is not recorded. */
export async function recorded(tabId: number | undefined): Promise<RecordedTab | null> {
	return (await active())?.tabs.find((tab) => tab.tabId === tabId) ?? null;
}

/** True while nothing is to be kept. */
export function rests({ recording: { endedAt, pauses } }: RecordingRow): boolean {
	return endedAt !== null || pauses.at(-1)?.to === null;
}

/** Writes to the recording that goes on, unless it rests; what popup and panel show follows what is on disk. */
export async function record(change: (page: Page) => void | Promise<void>): Promise<void> {
	const row = await active();
	if (!row || rests(row)) return;
	await alter(row.id, (page) => (rests(page.row) ? undefined : change(page)));
}

/** As many of the last things told are known again. */
const REMEMBERED = 40;

/** Writes what a recorded tab's page tells of; what is told again is known already. */
export async function hear(
	tabId: number,
	{ id }: { id: string },
	change: (page: Page, tab: RecordedTab) => void | Promise<void>,
): Promise<void> {
	await record(async (page) => {
		const tab = page.row.tabs.find((each) => each.tabId === tabId);
		if (!tab || tab.told.includes(id)) return;
		tab.told = [...tab.told, id].slice(-REMEMBERED);
		await change(page, tab);
	});
}

/**
 * Index of the moment on which something happened at a time, in milliseconds since the start. What is told late belongs
 * to the screen before; of a document that has come up and given no moment yet, to the next.
 */
export function momentNow({ row }: Page, tab: RecordedTab, at: number): number {
	const { moment, awaitedFrom, standsFrom, before } = tab;
	if (moment === null) return row.moments;
	const late = at < standsFrom;
	if (awaitedFrom !== null) return late ? moment : row.moments;
	return late && before !== null ? before : moment;
}

/** Writes to any recording, resting or ended too. Rejects where there is none of that id. */
export async function alter(id: number, change: (page: Page) => void | Promise<void>): Promise<RecordingRow> {
	const row = await write(id, change);
	if (!row) throw new Error(`There is no recording ${id}`);
	if ((await active())?.id === id) await show(row);
	return row;
}

/** Makes a written recording what is shown of its tabs; null for none. */
export async function show(row: RecordingRow | null): Promise<void> {
	const before = (await current) ?? null;
	current = Promise.resolve(row?.recording.endedAt === null ? row : null);
	const tabs = row?.recording.endedAt === null ? row.tabs : [];
	tabIds = new Set(tabs.map(({ tabId }) => tabId));
	const gone = before?.tabs.filter(({ tabId }) => !tabs.some((tab) => tab.tabId === tabId)) ?? [];
	await Promise.all([
		...gone.map(({ tabId }) => drop(tabId, "recording")),
		...tabs.map(({ tabId }) => keep(tabId, "recording", liveOf(row as RecordingRow))),
	]);
}

function liveOf(row: RecordingRow): Live {
	const { id, recording, moments, events, agreedAt, pictures = 0 } = row;
	const { name, startedAt, missed, pauses, runs } = recording;
	const pause = pauses.at(-1);
	return {
		id,
		name,
		state: rests(row) ? "paused" : "recording",
		startedAt,
		pausedAt: pause?.to === null ? pause.from : null,
		moments,
		events,
		pictures,
		agreedAt,
		missed,
		run: runs.find(({ to }) => to === null) ?? null,
	};
}

/** A recording outlives the worker, not the browser's session or this version of the extension: then it ended where it stood. */
async function findActive(): Promise<RecordingRow | null> {
	const open = (await allRows()).filter(({ recording }) => recording.endedAt === null);
	const shown = await chrome.storage.session.get(null);
	const going = open.find(({ tabs }) => tabs.some(({ tabId }) => Object.hasOwn(shown, `recording ${tabId}`)));
	await Promise.all(open.filter((row) => row !== going).map(({ id }) => write(id, endWhereItStood)));
	tabIds = new Set(going?.tabs.map(({ tabId }) => tabId));
	return going ?? null;
}

function endWhereItStood({ row }: Page): void {
	end(row, row.lastAt);
}

/** Ends a recording at a time, in milliseconds since its start. */
export function end(row: RecordingRow, at: number): void {
	const { recording } = row;
	recording.endedAt = new Date(Date.parse(recording.startedAt) + at).toISOString();
	for (const span of [...recording.pauses, ...recording.runs]) span.to ??= at;
	row.tabs = [];
}
