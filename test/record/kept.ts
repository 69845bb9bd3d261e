import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";

/** A text as it may stand in a file: V8 writes strings in one byte a letter or in two. */
const forms = (text: string): Buffer[] => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")];

/** Files in which the browser keeps what extensions keep: their databases, their settings, their caches. */
export function extensionFiles(profile: string, id: string): string[] {
	return readdirSync(join(profile, "Default"), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => path.includes(id) || /Extension (?:State|Rules|Scripts)|Local Extension Settings/.test(path));
}

/** Which of these texts stand in which of the files. */
export function foundIn(files: readonly string[], texts: readonly string[]): string[] {
	return files.flatMap((path) => {
		const held = readFileSync(path);
		return texts.filter((text) => forms(text).some((form) => held.includes(form))).map((text) => `${text} in ${path}`);
	});
}

/** The rows of each store of the recordings' database. */
export const rowsIn = (panel: Page): Promise<Record<string, number>> =>
	panel.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open("recordings");
			opening.onsuccess = () => resolve(opening.result);
		});
		const counts = [...db.objectStoreNames].map(
			(name) =>
				new Promise<[string, number]>((resolve) => {
					const counting = db.transaction(name).objectStore(name).count();
					counting.onsuccess = () => resolve([name, counting.result]);
				}),
		);
		const all = await Promise.all(counts);
		db.close();
		return Object.fromEntries(all);
	});

/** Part of a picture, in its pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** For each box of a recording's picture, how far its pixels differ, of 255: where two covers meet, they are rounded. */
export const spreadIn = (panel: Page, key: [recording: number, index: number], boxes: readonly Box[]) =>
	panel.evaluate(
		async (at, places) => {
			const db = await new Promise<IDBDatabase>((resolve) => {
				const opening = indexedDB.open("recordings");
				opening.onsuccess = () => resolve(opening.result);
			});
			const { picture } = await new Promise<{ picture: Blob }>((resolve) => {
				const reading = db.transaction("pictures").objectStore("pictures").get(at);
				reading.onsuccess = () => resolve(reading.result);
			});
			db.close();
			const bitmap = await createImageBitmap(picture);
			const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
				"2d",
			) as OffscreenCanvasRenderingContext2D;
			context.drawImage(bitmap, 0, 0);
			return places.map(({ left, top, right, bottom }) => {
				const { data } = context.getImageData(left, top, right - left, bottom - top);
				return data.reduce((most, value, i) => Math.max(most, Math.abs(value - (data[i % 4] as number))), 0);
			});
		},
		key,
		[...boxes],
	);
