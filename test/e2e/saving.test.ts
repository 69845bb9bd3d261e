import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Served, serve } from "../../src/cli/serve.ts";
import { type Chromium, startChromium } from "./chromium.ts";

const pages = fileURLToPath(new URL("./pages", import.meta.url));

let chromium: Chromium;
let served: Served;
let folder: string;
let page: Page;

beforeAll(async () => {
	served = await serve({ root: pages, folder: pages });
	chromium = await startChromium();
});

afterAll(async () => {
	await chromium?.close();
	served?.close();
});

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "fairtick-saved-"));
	const debug = await chromium.browser.target().createCDPSession();
	await debug.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
	page = await chromium.browser.newPage();
	await page.setViewport({ width: 900, height: 600 });
	return async () => {
		// The browser forgets the folder together with the session that named it.
		await debug.detach();
		await page.close();
		await rm(folder, { recursive: true, force: true });
	};
});

/** Types a name into the page, presses a button of the popup's foot and gives the file that is saved. */
async function saved(typed: string, action: string, ending: string): Promise<string> {
	await page.goto(`${served.origin}/typed.html`);
	await page.type("[name=user]", typed);
	await page.evaluate(() => scrollTo(0, 40));
	const popup = await chromium.openPopup(page);
	await popup.click(`[data-action=${action}]`);
	const find = async () => (await readdir(folder)).find((name) => name.endsWith(ending)) ?? null;
	await expect.poll(find, { timeout: 15_000 }).not.toBeNull();
	const name = await find();
	if (!name) throw new Error("Nothing was saved");
	const text = await readFile(join(folder, name), "utf8");
	await popup.close();
	await rm(join(folder, name));
	return text;
}

function pictures(report: string): string[] {
	return report.match(/data:image\/png;base64,[^"]+/g) ?? [];
}

describe("what is saved", () => {
	it("as JSON is the flow of contract 1, without what was typed", async () => {
		const text = await saved("violet-armadillo", "save-json", ".json");
		const flow = JSON.parse(text);
		expect(flow.schema).toBe("fairtick/1");
		expect(flow.moments[0].requests).toHaveLength(1);
		expect(text).not.toContain("violet-armadillo");
	});

	it("as a report has a picture of each control, and the page stands where it stood", async () => {
		const report = await saved("violet-armadillo", "save-report", ".html");
		expect(pictures(report).length).toBeGreaterThan(0);
		expect(report).not.toContain("violet-armadillo");
		expect(await page.evaluate(() => [scrollY, document.documentElement.lastElementChild?.localName])).toEqual([
			40,
			"body",
		]);
	});

	it("shows in no picture what was typed, however the page repeats it", async () => {
		const one = pictures(await saved("violet-armadillo", "save-report", ".html"));
		const other = pictures(await saved("quiet-rhinoceros", "save-report", ".html"));
		expect(one.length).toBeGreaterThan(0);
		expect(other).toEqual(one);
	});
});
