import type { Page } from "puppeteer-core";
import type { Finding } from "../engine/finding.ts";
import { pictureKey } from "../report/sheet.ts";
import type { World } from "./world.ts";

/** Ground around the control and its wording, in CSS pixels. */
const MARGIN = 12;

interface Clip {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Runs in the page: brings a thing into view and tells where it stands with its wording, in pixels of the page. */
function pose(frame: string, selector: string, wording: string, margin: number): Clip | null {
	const bare = (text: string) => text.replace(/\s+/g, "");
	let root: ParentNode | null = document;
	let found: Element | null = null;
	let left = 0;
	let top = 0;
	for (const step of frame ? frame.split(" >>> ") : []) {
		const host: Element | null = root?.querySelector(step) ?? null;
		const inner: Document | null | undefined = (host as HTMLIFrameElement | null)?.contentDocument;
		host?.scrollIntoView({ block: "center", behavior: "instant" });
		root = inner ?? host?.shadowRoot ?? null;
	}
	for (const step of selector.split(" >>> ")) {
		found = root?.querySelector(step) ?? null;
		root = found?.shadowRoot ?? null;
	}
	if (!found) return null;
	found.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
	// The nearest part that holds the wording too, unless that is half the page.
	let shown = found;
	const start = bare(wording).slice(0, 12);
	for (let at: Element | null = found, levels = 0; at && levels < 6; levels++) {
		const { width, height } = at.getBoundingClientRect();
		if (height > 320 || width > innerWidth) break;
		shown = at;
		if (width > 1 && height > 1 && bare(at.textContent ?? "").includes(start)) break;
		at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
	}
	// What the browser filled in by itself is nobody's business.
	for (const input of document.querySelectorAll("input, textarea")) {
		(input as HTMLElement).style.setProperty("-webkit-text-security", "disc", "important");
	}
	for (
		let view = shown.ownerDocument.defaultView;
		view?.frameElement;
		view = view.frameElement.ownerDocument.defaultView
	) {
		const outer = view.frameElement.getBoundingClientRect();
		left += outer.left + view.frameElement.clientLeft;
		top += outer.top + view.frameElement.clientTop;
	}
	const rect = shown.getBoundingClientRect();
	if (rect.width < 1 || rect.height < 1) return null;
	const x = Math.max(0, left + rect.left - margin);
	const y = Math.max(0, top + rect.top - margin);
	const right = Math.min(innerWidth, left + rect.right + margin);
	const bottom = Math.min(innerHeight, top + rect.bottom + margin);
	if (right - x < 2 || bottom - y < 2) return null;
	return { x: x + scrollX, y: y + scrollY, width: right - x, height: bottom - y };
}

/**
 * A picture of each control that is found wanting, as `data:` URLs by `pictureKey`. Scrolls the page, so
 * it comes after the look. Controls that are gone or not shown have none.
 */
export async function takePictures(
	page: Page,
	world: World,
	findings: readonly Finding[],
): Promise<Map<string, string>> {
	const pictures = new Map<string, string>();
	for (const finding of findings) {
		const { outcome, selector, frame, quote } = finding;
		const key = pictureKey(finding);
		if ((outcome !== "failed" && outcome !== "cantTell") || !selector || pictures.has(key)) continue;
		const clip = await world.run(pose, frame, selector, quote, MARGIN);
		if (!clip) continue;
		const data = await page.screenshot({ clip, type: "png", encoding: "base64", captureBeyondViewport: false });
		pictures.set(key, `data:image/png;base64,${data}`);
	}
	return pictures;
}
