import type { FlowEvent } from "../../engine/event.ts";
import type { Moment } from "../../engine/moment.ts";
import type { Missed } from "../../engine/recording.ts";
import type { Fetched } from "../../facts/policy/fetched.ts";
import { database, parts, type RecordedTab, type RecordingRow } from "./database.ts";

/** A recording while something is written to it. What is changed here is on disk wholly or not at all. */
export interface Page {
	row: RecordingRow;
	/** Milliseconds since the recording's start, of a time since 1970; never before it. */
	since(time: number): number;
	moment(index: number): Promise<Moment | undefined>;
	/** Adds a moment to a tab. Its index is returned. */
	addMoment(tab: RecordedTab, moment: Moment, at: number): number;
	/** Puts the whole of a screen in the place of the part of it that was seen first. */
	fillMoment(index: number, moment: Moment): void;
	addEvent(event: FlowEvent): void;
	/** Puts the events of a tab's new document, from the `first` on, onto the moment that it gave. */
	settleEvents(first: number, moment: number): Promise<void>;
	miss(missed: Missed): void;
}

/** Everything of one recording: an array sorts behind every number. */
function keysOf(id: number, from = 0): IDBKeyRange {
	return IDBKeyRange.bound([id, from], [id, []]);
}

/**
 * Writes to a recording in one transaction, which is flushed to the disk. `change` may wait for nothing but the page's
 * own reading. Null where there is no such recording (any more).
 */
export async function write(id: number, change: (page: Page) => void | Promise<void>): Promise<RecordingRow | null> {
	const db = await database();
	const transaction = db.transaction(["recordings", "moments", "events"], "readwrite", { durability: "strict" });
	const recordings = transaction.objectStore("recordings");
	const moments = transaction.objectStore("moments");
	const events = transaction.objectStore("events");
	const row = await recordings.get(id);
	if (!row) return null;
	const startedAt = Date.parse(row.recording.startedAt);
	const pending: Promise<unknown>[] = [];
	const put = (index: number, moment: Moment) => pending.push(moments.put({ recording: id, index, moment }));
	await change({
		row,
		since: (time) => Math.max(0, Math.round(time - startedAt)),
		moment: async (index) => (await moments.get([id, index]))?.moment,
		addMoment(tab, moment, at) {
			const index = row.moments++;
			tab.before = tab.moment;
			tab.moment = index;
			tab.touched = false;
			tab.agreed = [];
			tab.requested = [];
			put(index, { ...moment, at });
			row.lastAt = Math.max(row.lastAt, at);
			return index;
		},
		fillMoment: put,
		addEvent(event) {
			pending.push(events.put({ recording: id, index: row.events++, event }));
			row.lastAt = Math.max(row.lastAt, event.at);
		},
		async settleEvents(first, moment) {
			for (const row of await events.getAll(keysOf(id, first))) {
				if (row.event.moment > moment) pending.push(events.put({ ...row, event: { ...row.event, moment } }));
			}
		},
		miss(missed) {
			if (!row.recording.missed.includes(missed)) row.recording.missed.push(missed);
		},
	});
	pending.push(recordings.put(row));
	await Promise.all([...pending, transaction.done]);
	return row;
}

/** Begins a recording; its id is returned. */
export async function begin(row: Omit<RecordingRow, "id">): Promise<number> {
	// The id is the database's to give.
	return (await database()).add("recordings", row as RecordingRow);
}

export async function rowOf(id: number): Promise<RecordingRow | null> {
	return (await (await database()).get("recordings", id)) ?? null;
}

export async function allRows(): Promise<RecordingRow[]> {
	return (await database()).getAll("recordings");
}

/** The moments from an index on, in order. */
export async function momentsFrom(id: number, from = 0): Promise<Moment[]> {
	return (await (await database()).getAll("moments", keysOf(id, from))).map(({ moment }) => moment);
}

/** The events from the `from`th on, as they were kept. */
export async function eventsFrom(id: number, from = 0): Promise<FlowEvent[]> {
	return (await (await database()).getAll("events", keysOf(id, from))).map(({ event }) => event);
}

/** The picture of a moment; null where none was taken. */
export async function pictureOf(id: number, index: number): Promise<Blob | null> {
	return (await (await database()).get("pictures", [id, index]))?.picture ?? null;
}

/** The texts of policies and agreements that were read, each once. */
export async function textsOf(id: number): Promise<Fetched[]> {
	return (await (await database()).getAll("texts", keysOf(id))).map(({ text }) => text);
}

/** Keeps a text; it takes the place of what was read there before. */
export async function keepText(id: number, text: Fetched): Promise<void> {
	const { store, done } = (await database()).transaction("texts", "readwrite", { durability: "strict" });
	const kept = await store.getAll(keysOf(id));
	const before = kept.findIndex((row) => row.text.asked === text.asked && row.text.kind === text.kind);
	await store.put({ recording: id, index: before < 0 ? kept.length : before, text });
	await done;
}

/** Keeps the picture of a moment and names it there, both or neither. */
export async function keepPicture(id: number, index: number, picture: Blob): Promise<void> {
	const transaction = (await database()).transaction(["moments", "pictures"], "readwrite", { durability: "strict" });
	const moments = transaction.objectStore("moments");
	const kept = await moments.get([id, index]);
	if (kept) {
		kept.moment.picture = `pictures/${index}.png`;
		await Promise.all([moments.put(kept), transaction.objectStore("pictures").put({ recording: id, index, picture })]);
	}
	await transaction.done;
}

/** Deletes all of a recording. */
export async function erase(id: number): Promise<void> {
	const transaction = (await database()).transaction(["recordings", ...parts], "readwrite", { durability: "strict" });
	await Promise.all([
		transaction.objectStore("recordings").delete(id),
		...parts.map((part) => transaction.objectStore(part).delete(keysOf(id))),
		transaction.done,
	]);
}
