import type { Flow } from "../../engine/flow.ts";
import type { Recording } from "../../engine/recording.ts";
import type { Packed } from "../../report/zip.ts";
import { database, type RecordingRow } from "./database.ts";
import { end } from "./live.ts";

const types: Readonly<Record<string, string>> = { png: "image/png", webp: "image/webp", jpg: "image/jpeg" };

/** As long as a name may be that a file gives. */
const LONGEST = 120;

/** One look tells of no time. */
function ofLook({ moments }: Flow, name: string): Recording {
	const startedAt = moments[0]?.takenAt ?? "";
	const endedAt = moments.at(-1)?.takenAt ?? startedAt;
	return { name, startedAt, endedAt, missed: [], pauses: [], runs: [], canaries: [] };
}

function rowOf(flow: Flow, name: string): Omit<RecordingRow, "id"> {
	const { moments, events, recording, reviews } = flow;
	const told = recording ?? ofLook(flow, name);
	const url = moments[0]?.url ?? "";
	const row = {
		recording: { ...told, name: (told.name || name).slice(0, LONGEST) },
		site: URL.canParse(url) ? new URL(url).host : "",
		tabs: [],
		moments: moments.length,
		events: events.length,
		agreedAt: events.find(({ kind }) => kind === "agree")?.at ?? null,
		lastAt: Math.max(0, ...moments.map(({ at = 0 }) => at), events.at(-1)?.at ?? 0),
		imported: { reviews, look: recording === null },
	};
	if (told.endedAt === null) end({ ...row, id: 0 }, row.lastAt);
	return row;
}

/** Keeps a flow that came from a file as an ended recording of its own, wholly or not at all; its id is returned. */
export async function keepFlow({ flow, pictures }: Packed, name: string): Promise<number> {
	const db = await database();
	const all = ["recordings", "moments", "events", "pictures", "texts"] as const;
	const transaction = db.transaction(all, "readwrite", { durability: "strict" });
	const id = await transaction.objectStore("recordings").add(rowOf(flow, name) as RecordingRow);
	const pending: Promise<unknown>[] = [];
	for (const [index, { picture = "", ...moment }] of flow.moments.entries()) {
		const bytes = pictures.get(picture);
		const ending = picture.slice(picture.lastIndexOf(".") + 1);
		const named = bytes ? { ...moment, picture: `pictures/${index}.${ending}` } : moment;
		pending.push(transaction.objectStore("moments").put({ recording: id, index, moment: named }));
		if (!bytes) continue;
		const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[ending] ?? "" });
		pending.push(transaction.objectStore("pictures").put({ recording: id, index, picture: blob }));
	}
	for (const [index, event] of flow.events.entries()) {
		pending.push(transaction.objectStore("events").put({ recording: id, index, event }));
	}
	for (const [index, document] of flow.documents.entries()) {
		const { kind, asked = document.url } = document;
		const text = { asked, kind, reach: "ok" as const, document };
		pending.push(transaction.objectStore("texts").put({ recording: id, index, text }));
	}
	await Promise.all([...pending, transaction.done]);
	return id;
}
