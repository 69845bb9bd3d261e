import { mkdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Page } from "puppeteer-core";
import { type Chromium, startChromium } from "../../test/e2e/chromium.ts";
import { readPopup } from "./popup.ts";
import { printVerdict } from "./print.ts";
import { type Screen, screensOn } from "./screens.ts";

const phone = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const desk = { width: 1280, height: 800 };

async function inspect(chromium: Chromium, page: Page, screen: Screen, folder: string): Promise<string[]> {
	const { address, path, name, mobile } = screen;
	const file = join(folder, path.replace(/\.html$/, "").replaceAll("/", "-"));
	const pictures = [`${file}-page.png`, `${file}-popup.png`] as const;
	await page.setViewport(mobile ? phone : desk);
	await page.goto(address, { waitUntil: "load" });
	await page.screenshot({ path: pictures[0] });
	const popup = await chromium.openPopup(page);
	const verdict = await readPopup(popup);
	if (verdict.refused) throw new Error(`${path}: ${verdict.headline}`);
	console.log(printVerdict(name, path, verdict));
	await popup.screenshot({ path: pictures[1] });
	await popup.close();
	return [...pictures];
}

/** Without a display: clicks the icon on each screen of the demo, prints what the popup says, and pictures both. */
export async function showUnseen(origin: string, folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	// Pictures as sharp as dense screens show them.
	const chromium = await startChromium({
		args: ["--screen-info={2560x2000 devicePixelRatio=2}", "--window-size=1280,960"],
	});
	try {
		const page = await chromium.browser.newPage();
		await page.goto(`${origin}/index.html`, { waitUntil: "load" });
		const screens = await screensOn(page);
		if (screens.length === 0) throw new Error("The demo's first page lists no screen");
		const pictures: string[] = [];
		for (const screen of screens) pictures.push(...(await inspect(chromium, page, screen, folder)));
		console.log(
			`Pictures of each page and its popup:\n${pictures.map((path) => `  ${relative("", path)}`).join("\n")}`,
		);
	} finally {
		await chromium.close();
	}
}
