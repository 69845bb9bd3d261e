import { inTab } from "../messages.ts";
import type { Hidden } from "./forms.ts";
import { keepPicture } from "./journal.ts";
import { alter, record, recorded } from "./live.ts";

/** Chrome allows two pictures in a second. */
const BETWEEN = 550;
/** A person may be typing while the first is taken. */
const TRIES = 3;
/** What lies over a hidden place reaches this far beyond it, in CSS pixels: glyphs and rings overhang. */
const MARGIN = 2;
const COVER = "#9aa5b1";

let lastAt = Number.NEGATIVE_INFINITY;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Takes the picture of a moment that a tab shows. What may not be seen is covered on it; it is dropped where the tab is
 * not in front or the page has moved meanwhile, and the recording says that pictures are missing. Never rejects.
 */
export function takePicture(id: number, tabId: number, index: number): Promise<void> {
	const mine = turn.then(async () => {
		let picture: Blob | null = null;
		for (let tries = 0; picture === null && tries < TRIES; tries++) picture = await shoot(tabId, index);
		if (picture) {
			await keepPicture(id, index, picture);
			await alter(id, ({ row }) => {
				row.pictures = (row.pictures ?? 0) + 1;
			});
		} else await record((page) => page.miss("pictures"));
	});
	turn = mine.catch(() => {});
	return mine.catch(() => {});
}

/** The window that shows a moment in front; null where none does (any more). */
async function windowShowing(tabId: number, index: number): Promise<number | null> {
	if ((await recorded(tabId))?.moment !== index) return null;
	const { active, windowId } = await chrome.tabs.get(tabId);
	return active && (await chrome.windows.get(windowId)).state !== "minimized" ? windowId : null;
}

async function shoot(tabId: number, index: number): Promise<Blob | null> {
	try {
		await new Promise((resolve) => setTimeout(resolve, Math.max(0, lastAt + BETWEEN - Date.now())));
		const windowId = await windowShowing(tabId, index);
		if (windowId === null) return null;
		const before = await inTab("recorded", tabId).hidden();
		lastAt = Date.now();
		const shot = await chrome.tabs.captureVisibleTab(windowId, { format: "png" });
		const after = await inTab("recorded", tabId).hidden();
		if ((await windowShowing(tabId, index)) !== windowId || JSON.stringify(before) !== JSON.stringify(after))
			return null;
		return await covered(shot, after);
	} catch {
		// The grant, the page or the browser's patience may be gone at any of these steps.
		return null;
	}
}

async function covered(shot: string, { boxes, viewportWidth }: Hidden): Promise<Blob> {
	const bitmap = await createImageBitmap(await (await fetch(shot)).blob());
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const context = canvas.getContext("2d");
	if (!context) throw new Error("No canvas to draw on");
	context.drawImage(bitmap, 0, 0);
	context.fillStyle = COVER;
	const scale = bitmap.width / viewportWidth;
	for (const { left, top, width, height } of boxes) {
		context.fillRect(
			(left - MARGIN) * scale,
			(top - MARGIN) * scale,
			(width + 2 * MARGIN) * scale,
			(height + 2 * MARGIN) * scale,
		);
	}
	return canvas.convertToBlob({ type: "image/png" });
}
