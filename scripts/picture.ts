import { mkdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import type { Language } from "../src/report/wording.ts";
import { type Chromium, startChromium } from "../test/e2e/chromium.ts";

/**
 * Takes the read-me's pictures: `npm run build && npx tsx scripts/picture.ts`. A demo screen and the real
 * popup that the toolbar's click opens on it, side by side, once in each language.
 */
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const pictures: Record<Language, string> = { en: "docs/images/popup.png", zh: "docs/images/popup.zh-CN.png" };
const SCREEN = "public/demo/h5/unfair/agreements.html";
/** Sharp on dense screens. */
const SCALE = 2;

async function popupIn(chromium: Chromium, page: Page, language: Language): Promise<string> {
	const worker = await chromium.worker();
	await worker.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
	const popup = await chromium.openPopup(page);
	const picture = await popup.screenshot({ encoding: "base64" });
	await popup.close();
	return `data:image/png;base64,${picture}`;
}

const sheet = (screen: string, popup: string): string => `<!doctype html><style>
body { margin: 0; height: 100vh; display: flex; justify-content: center; align-items: center; gap: 44px; background: #e4eeec; }
img { display: block; border-radius: 18px; box-shadow: 0 18px 50px #0b3a4030; }
.phone { width: 330px; border: 9px solid #1d2528; border-radius: 40px; }
.popup { height: 640px; border: 1px solid #0b3a4022; }
</style><img class="phone" src="${screen}"><img class="popup" src="${popup}">`;

// The popup takes neither size nor density from emulation: it has them from the screen.
const chromium = await startChromium({
	args: [`--screen-info={2400x2000 devicePixelRatio=${SCALE}}`, "--window-size=1100,960"],
});
try {
	const page = await chromium.browser.newPage();
	await page.setViewport({ width: 390, height: 844, deviceScaleFactor: SCALE, isMobile: true, hasTouch: true });
	await page.goto(pathToFileURL(at(SCREEN)).href, { waitUntil: "load" });
	const screen = `data:image/png;base64,${await page.screenshot({ encoding: "base64" })}`;
	await mkdir(at("docs/images"), { recursive: true });
	for (const [language, path] of Object.entries(pictures) as [Language, string][]) {
		const popup = await popupIn(chromium, page, language);
		const easel = await chromium.browser.newPage();
		await easel.setViewport({ width: 900, height: 800, deviceScaleFactor: 1.5 });
		await easel.setContent(sheet(screen, popup), { waitUntil: "load" });
		await easel.screenshot({ path: at(path) });
		await easel.close();
	}
} finally {
	await chromium.close();
}
