import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { unpackFlow } from "../../src/report/zip.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { grantedCopy } from "./granted.ts";
import { type JoinSite, serveJoinSite } from "./joinSite.ts";

/** A recording as a person makes it: with the buttons of the panel, which stands in a tab beside the page. */
const SOON = { timeout: 10_000, interval: 50 };

let site: JoinSite;
let copy: ReturnType<typeof grantedCopy>;
let chromium: Chromium;
let page: Page;
let panel: Page;
let folder: string;

beforeAll(async () => {
	site = await serveJoinSite();
	copy = grantedCopy();
	chromium = await startChromium({ folder: copy.folder });
	folder = await mkdtemp(join(tmpdir(), "fairtick-flow-"));
	const debug = await chromium.browser.target().createCDPSession();
	await debug.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
	page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/join`);
	const worker = await chromium.worker();
	const tabId = await worker.evaluate(async (origin) => {
		const tabs = await chrome.tabs.query({});
		return tabs.find(({ url }) => url?.startsWith(origin))?.id;
	}, site.origin);
	panel = await chromium.browser.newPage({ type: "tab", background: true });
	await panel.goto(`chrome-extension://${chromium.id}/src/extension/panel/index.html?tab=${tabId}&page=flow`);
	await panel.waitForSelector("[data-action=record]");
	await page.bringToFront();
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	copy?.remove();
	site?.close();
	await rm(folder, { recursive: true, force: true });
});

/** Presses a button of the panel, which stands behind the page that is pictured. */
const press = (action: string) =>
	panel.evaluate((name) => document.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click(), action);
const rulesShown = () =>
	panel.$$eval("[data-moment] [data-rule]", (found) => (found as HTMLElement[]).map(({ dataset }) => dataset.rule));
const count = (selector: string) => panel.$$eval(selector, ({ length }) => length);

it("shows each screen as it comes, and the line where the person agreed", async () => {
	await press("record");
	await expect.poll(() => count("[data-recording=recording]"), SOON).toBe(1);
	await expect.poll(() => count("[data-moment]"), SOON).toBe(1);
	await page.type("[name=mail]", "person@example.com");
	await page.type("[name=pass]", "Zebra-Crossing-9911");
	await page.click("#agree");
	await expect.poll(() => count("[data-line]"), SOON).toBe(1);
	await page.click("#next");
	await expect.poll(() => count("[data-moment]"), SOON).toBe(2);
	await expect.poll(() => count("[data-moment] .thumb"), SOON).toBe(2);
	await expect.poll(() => count('[data-moment="0"] [data-rule][data-outcome]'), SOON).toBeGreaterThan(0);
	expect(await count('[data-moment="0"] [data-event=request]')).toBeGreaterThan(0);
	expect(await count('[data-moment="0"] [data-event=agree]')).toBeGreaterThan(0);
	expect(await count("[data-missed]")).toBe(0);
	expect(await count("[data-party]")).toBeGreaterThan(0);
});

it("has a picture of each screen", async () => {
	await expect.poll(() => count("[data-picture=true]"), SOON).toBe(2);
	// What stands behind is not drawn, and asks for no picture.
	await panel.bringToFront();
	await panel.$eval('[data-moment="1"]', (step) => step.scrollIntoView());
	const drawn = () =>
		panel.$$eval(
			".thumb img",
			(all) => (all as HTMLImageElement[]).filter(({ naturalWidth }) => naturalWidth > 0).length,
		);
	await expect.poll(drawn, SOON).toBe(2);
	if (process.env.PICTURES) await panel.screenshot({ path: `${process.env.PICTURES}/flow-real.png`, fullPage: true });
	await page.bringToFront();
});

it("leads through a run, with details to type", async () => {
	await panel.evaluate(() => document.querySelector<HTMLElement>("[data-goal=sign-up] [data-action=run]")?.click());
	await expect.poll(() => count("[data-canary]"), SOON).toBe(3);
	await press("there");
	await expect.poll(() => count("[data-goal=sign-up] [data-action=run]"), SOON).toBe(1);
	await expect.poll(() => count("p[data-run=sign-up]"), SOON).toBe(1);
});

it("pauses, goes on and ends", async () => {
	await press("pause");
	await expect.poll(() => count("[data-recording=paused]"), SOON).toBe(1);
	await press("resume");
	await expect.poll(() => count("[data-recording=recording]"), SOON).toBe(1);
	await press("stop");
	await expect.poll(() => count("[data-action=record]"), SOON).toBe(1);
	expect(await count("[data-moment]")).toBe(2);
});

/** Presses an export button and gives the file. */
async function exported(action: string, ending: string): Promise<string> {
	await press(action);
	const find = async () => (await readdir(folder)).find((name) => name.endsWith(ending)) ?? null;
	await expect.poll(find, SOON).not.toBeNull();
	return join(folder, (await find()) as string);
}

it("exports, takes in again what it exported, and deletes", async () => {
	await exported("export-json", ".json");
	const zip = await exported("export-zip", ".zip");
	const { flow, pictures } = unpackFlow(await readFile(zip));
	expect(flow.moments).toHaveLength(2);
	expect(pictures.size).toBe(2);
	const findings = await rulesShown();
	await press("flows");
	await expect.poll(() => count("[data-flow]"), SOON).toBe(1);
	const input = (await panel.waitForSelector("[data-action=import]")) as ElementHandle<HTMLInputElement>;
	await input.uploadFile(zip);
	await expect.poll(() => count("[data-moment]"), SOON).toBe(2);
	await expect.poll(rulesShown, SOON).toEqual(findings);
	await press("flows");
	await expect.poll(() => count("[data-flow]"), SOON).toBe(2);
	await press("delete");
	await press("delete");
	await expect.poll(() => count("[data-flow]"), SOON).toBe(1);
});

it("says what is wrong with a file that is no flow", async () => {
	const input = (await panel.waitForSelector("[data-action=import]")) as ElementHandle<HTMLInputElement>;
	await input.uploadFile(join(copy.folder, "manifest.json"));
	const said = () => panel.$eval(".notice", (notice) => notice.textContent);
	await expect.poll(said, SOON).toContain("no Fairtick flow");
	expect(await count("[data-flow]")).toBe(1);
});
