import type { Finding } from "../engine/finding.ts";
import { pictureKey } from "../report/sheet.ts";
import { inTab, type Posed } from "./messages.ts";
import { OVERLAY, SITTING } from "./scripts.ts";

/** Chrome allows two pictures of a tab in a second. */
const BETWEEN = 550;
/** Ground around the control and its wording, in CSS pixels. */
const MARGIN = 16;
/** A report of more pictures than this would take longer than a person waits. */
const MOST = 40;

export interface PictureOptions {
	tabId: number;
	windowId: number;
	/** Told before each picture. */
	progress(i: number, of: number): void;
}

/**
 * One picture of each control that the findings name, as data URLs by the report's `pictureKey`. The tab must be in
 * front; what was typed is covered. Controls that are gone or not shown have none.
 */
export async function takePictures(
	findings: readonly Finding[],
	options: PictureOptions,
): Promise<Map<string, string>> {
	const { tabId, windowId, progress } = options;
	const wanted = new Map(findings.filter(({ selector }) => selector).map((finding) => [pictureKey(finding), finding]));
	const pictures = new Map<string, string>();
	await chrome.scripting.executeScript({ target: { tabId }, files: [OVERLAY] });
	const sitting = chrome.tabs.connect(tabId, { name: SITTING, frameId: 0 });
	try {
		let shot: ImageBitmap | null = null;
		let takenAt = Number.NEGATIVE_INFINITY;
		const all = [...wanted].slice(0, MOST);
		for (const [i, [key, finding]] of all.entries()) {
			progress(i + 1, all.length);
			const { selector, frame, quote } = finding;
			const posed = await inTab("overlay", tabId).pose({ selector, frame, quote });
			if (!posed) continue;
			if (posed.moved || !shot) {
				await until(takenAt + BETWEEN);
				takenAt = performance.now();
				shot = await bitmapOf(await chrome.tabs.captureVisibleTab(windowId, { format: "png" }));
			}
			pictures.set(key, cut(shot, posed));
		}
	} finally {
		sitting.disconnect();
	}
	return pictures;
}

function until(time: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
}

async function bitmapOf(url: string): Promise<ImageBitmap> {
	return createImageBitmap(await (await fetch(url)).blob());
}

/** The part of a picture around a control; the scale comes from the picture itself, zoom included. */
function cut(shot: ImageBitmap, { left, top, width, height, viewportWidth }: Posed): string {
	const scale = shot.width / viewportWidth;
	const x = Math.max(0, (left - MARGIN) * scale);
	const y = Math.max(0, (top - MARGIN) * scale);
	const right = Math.min(shot.width, (left + width + MARGIN) * scale);
	const bottom = Math.min(shot.height, (top + height + MARGIN) * scale);
	const canvas = document.createElement("canvas");
	canvas.width = Math.max(1, Math.round(right - x));
	canvas.height = Math.max(1, Math.round(bottom - y));
	canvas.getContext("2d")?.drawImage(shot, x, y, canvas.width, canvas.height, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL("image/png");
}
