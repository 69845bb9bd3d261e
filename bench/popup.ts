import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Extension, Page } from "puppeteer-core";
import { launchChromium } from "../test/browsers.ts";
import { median } from "./median.ts";

const ROUNDS = 7;
const PATIENCE = 20_000;

/** Milliseconds, medians. */
export interface PopupCosts {
	/** From the popup's document to its findings painted. */
	opened: number;
	/** The same from the click on the icon. */
	click: number;
	/** The click of a popup that shows one line of text. */
	empty: number;
}

interface Opening {
	opened: number;
	click: number;
	findings: number;
}

/** An extension whose popup does nothing but paint: what the browser alone takes. */
async function emptyExtension(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "fairtick-empty-"));
	const manifest = { manifest_version: 3, name: "Empty", version: "1", action: { default_popup: "popup.html" } };
	await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
	await writeFile(join(folder, "popup.html"), "<!doctype html><p>Empty</p><script src=popup.js></script>");
	await writeFile(join(folder, "popup.js"), 'requestAnimationFrame(() => performance.mark("painted"));');
	return folder;
}

/** Presses the extension's icon on the page; when its popup has painted, in milliseconds since its document and since the press. */
async function press(browser: Browser, extension: Extension, page: Page): Promise<Opening> {
	await page.bringToFront();
	const opening = browser.waitForTarget(
		(target) => target.url().startsWith(`chrome-extension://${extension.id}/`) && target.url().endsWith(".html"),
		{ timeout: PATIENCE },
	);
	const pressedAt = Date.now();
	await extension.triggerAction(page);
	const popup = await (await opening).asPage();
	// The mark is set in the frame in which the findings appear; it is read later, so reading costs nothing.
	await popup.waitForFunction(() => performance.getEntriesByName("painted").length > 0, { timeout: PATIENCE });
	const { origin, painted, findings } = await popup.evaluate(() => ({
		findings: document.querySelectorAll("[data-rule]").length,
		origin: performance.timeOrigin,
		painted: performance.getEntriesByName("painted")[0]?.startTime ?? Number.NaN,
	}));
	await popup.close();
	return { opened: painted, click: origin + painted - pressedAt, findings };
}

/** Opens the popup of `dist/chrome` over and over on a page, beside an empty one in the same browser. */
export async function measurePopup(address: string): Promise<PopupCosts> {
	const dist = resolve("dist/chrome");
	await access(join(dist, "manifest.json"));
	const empty = await emptyExtension();
	const browser = await launchChromium({ pipe: true, enableExtensions: true });
	try {
		// Given to `launch`, the paths would be installed without being waited for.
		const install = async (path: string): Promise<Extension> => {
			const id = await browser.installExtension(path);
			const found = (await browser.extensions()).get(id);
			if (!found) throw new Error(`The browser does not list the extension of ${path}`);
			return found;
		};
		const fairtick = await install(dist);
		const nothing = await install(empty);
		const page = await browser.newPage();
		await page.goto(address, { waitUntil: "load", timeout: 60_000 });
		const ours: Opening[] = [];
		const bare: number[] = [];
		for (let i = 0; i <= ROUNDS; i++) {
			const looked = await press(browser, fairtick, page);
			if (looked.findings === 0) throw new Error("The popup painted no finding");
			const { click } = await press(browser, nothing, page);
			// The first of each warms the browser's caches.
			if (i === 0) continue;
			ours.push(looked);
			bare.push(click);
		}
		return {
			opened: median(ours.map(({ opened }) => opened)),
			click: median(ours.map(({ click }) => click)),
			empty: median(bare),
		};
	} finally {
		await browser.close();
		await rm(empty, { recursive: true, force: true });
	}
}
