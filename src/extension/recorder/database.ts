import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { EventDetails, FlowEvent } from "../../engine/event.ts";
import type { Moment, OnOff } from "../../engine/moment.ts";
import type { Recording } from "../../engine/recording.ts";
import type { Review } from "../../engine/review.ts";
import type { Fetched } from "../../facts/policy/fetched.ts";

/** A tab of a recording that goes on. */
export interface RecordedTab {
	tabId: number;
	/** Index of the moment that stands in it; null before the first. */
	moment: number | null;
	/** Index of the moment that stood in it before that; null where none did. */
	before: number | null;
	/** When the screen or document that stands there came up, in milliseconds since the recording's start. */
	standsFrom: number;
	/** Start of the watch that saw that moment, which tells documents apart; 0 before the first. */
	since: number;
	/** How many state changes are kept already of each watch, by its start: the way back leads to documents that were left. */
	changes: Record<number, number>;
	/** The states of the moment's requests by id, changes since it was taken included. */
	states: Record<string, OnOff>;
	/** Ids of the moment's requests that the person has agreed to. */
	agreed: string[];
	/** Something has happened on the moment, so that it stands as it is. */
	touched: boolean;
	/** Where a document has come up and given no moment yet, the number of its first event; null otherwise. */
	awaitedFrom: number | null;
	/** How the browser said that the coming document was reached; null where it did not. */
	reached: { how: EventDetails["navigate"]["how"]; by: FlowEvent["by"] } | null;
	/** What was asked of others since the moment or the person's last act, by host, kind and load: pages ask on and on. */
	requested: string[];
	/** Ids of the last things that its pages told of. */
	told: string[];
	/** The last press, in milliseconds since the recording's start; null before the first. */
	pressedAt: number | null;
}

/** All that a recording is besides its moments and events. */
export interface RecordingRow {
	id: number;
	recording: Recording;
	/** Host of the first page. */
	site: string;
	tabs: RecordedTab[];
	moments: number;
	events: number;
	agreedAt: number | null;
	/** Of the last thing kept, in milliseconds since the start. */
	lastAt: number;
	/** How many pictures came so far: who shows them learns by it that there are more. */
	pictures?: number;
	/** What the last judgement found; absent before the first. */
	found?: { failed: number; cantTell: number };
	/** It came from a file, with what that says of it. */
	imported?: Imported;
}

/** What a flow that came from a file has besides a recording's own. */
export interface Imported {
	/** Decisions made elsewhere; the person's own come first. */
	reviews: Review[];
	/** One look that nobody recorded: that nothing happened in it means nothing. */
	look: boolean;
}

type Key = [recording: number, index: number];

export interface Schema extends DBSchema {
	recordings: { key: number; value: RecordingRow };
	moments: { key: Key; value: { recording: number; index: number; moment: Moment } };
	events: { key: Key; value: { recording: number; index: number; event: FlowEvent } };
	pictures: { key: Key; value: { recording: number; index: number; picture: Blob } };
	texts: { key: Key; value: { recording: number; index: number; text: Fetched } };
}

/** The stores whose rows belong to one recording each and are only ever added to. */
export const parts = ["moments", "events", "pictures", "texts"] as const;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The database of the recordings, which worker and panel share. */
export function database(): Promise<IDBPDatabase<Schema>> {
	opened ??= openDB<Schema>("recordings", 1, {
		upgrade(db) {
			db.createObjectStore("recordings", { keyPath: "id", autoIncrement: true });
			for (const part of parts) db.createObjectStore(part, { keyPath: ["recording", "index"] });
		},
		terminated() {
			opened = null;
		},
	});
	return opened;
}
