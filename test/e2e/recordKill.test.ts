import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Chromium, startChromium } from "./chromium.ts";
import { grantedCopy } from "./granted.ts";
import { type JoinSite, serveJoinSite } from "./joinSite.ts";
import { of, type Recorder, recorderOf, SOON } from "./recorderOf.ts";

const KILLS = 20;

let site: JoinSite;
let copy: ReturnType<typeof grantedCopy>;
let chromium: Chromium;
let page: Page;
let recorder: Recorder;

beforeAll(async () => {
	site = await serveJoinSite();
	copy = grantedCopy();
	chromium = await startChromium({ folder: copy.folder });
	page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/join`);
	recorder = await recorderOf(chromium, page, site.origin);
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	copy?.remove();
	site?.close();
});

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

it(`loses nothing that was shown or done when the worker is stopped at ${KILLS} points`, async () => {
	const { id } = await recorder.ask<{ id: number }>("start", recorder.tabId, "Stopped", "all");
	await expect.poll(recorder.moments, SOON).toBe(1);
	for (let kill = 0; kill < KILLS; kill++) {
		await page.click("#agree");
		// Anywhere between the press, the look that it leads to, and what is written of it.
		await after(Math.random() * 120);
		const before = await recorder.shown();
		await recorder.stopWorker();
		const { moments, events } = await recorder.open(id);
		expect(moments.length, `kill ${kill}`).toBeGreaterThanOrEqual(before?.moments ?? Number.NaN);
		expect(events.length, `kill ${kill}`).toBeGreaterThanOrEqual(before?.events ?? Number.NaN);
		// What was on its way to the worker is told again.
		const clicks = async () => of(await recorder.open(id), "click").length;
		const ticks = async () => of(await recorder.open(id), "tick").length;
		await expect.poll(clicks, SOON).toBe(kill + 1);
		await expect.poll(ticks, SOON).toBe(kill + 1);
	}
	const flow = await recorder.open(id);
	expect(flow.moments).toHaveLength(1);
	expect(of(flow, "agree")).toHaveLength(KILLS / 2);
	expect(of(flow, "refuse")).toHaveLength(KILLS / 2);
});
