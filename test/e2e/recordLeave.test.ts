import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RecordingEntry } from "../../src/extension/recorder/forms.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { type JoinSite, serveJoinSite } from "./joinSite.ts";
import { of, type Recorder, recorderOf, SOON } from "./recorderOf.ts";

let site: JoinSite;
let chromium: Chromium;
let page: Page;
let recorder: Recorder;
let id: number;

beforeAll(async () => {
	site = await serveJoinSite();
	// As it is installed: all that it may see is the tab whose icon was clicked.
	chromium = await startChromium();
	page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/hub`);
	await chromium.openPopup(page);
	recorder = await recorderOf(chromium, page, site.origin);
	({ id } = await recorder.ask<{ id: number }>("start", recorder.tabId, "With the icon alone", "tab"));
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	site?.close();
});

it("records the clicked site without any further permission, and says what it misses", async () => {
	await expect.poll(recorder.moments, SOON).toBe(1);
	await page.click("#moved");
	await expect.poll(recorder.moments, SOON).toBe(2);
	await page.click("#agree");
	await expect.poll(async () => (await recorder.shown())?.agreedAt, SOON).toBeTypeOf("number");
	const flow = await recorder.open(id);
	expect(flow.recording?.missed).toEqual(expect.arrayContaining(["pages", "requests", "page-world"]));
	expect(of(flow, "tick").map(({ by, moment }) => [by, moment])).toEqual([["person", 1]]);
	expect(of(flow, "request")).toEqual([]);
});

it("sees a page of another site after a click on the icon there", async () => {
	await page.goto(`http://${site.other}/join/details`);
	expect((await recorder.shown())?.moments).toBe(2);
	await chromium.openPopup(page);
	await expect.poll(recorder.moments, SOON).toBe(3);
	const flow = await recorder.open(id);
	expect(flow.moments.at(-1)?.url).toBe(`http://${site.other}/join/details`);
	expect(of(flow, "navigate").at(-1)?.detail).toEqual({ how: "load", url: `http://${site.other}/join/details` });
	// From then on the page is followed as any other.
	await page.click("#near");
	await expect.poll(async () => of(await recorder.open(id), "permission"), SOON).toHaveLength(1);
});

it("ends with its last tab", async () => {
	await page.close();
	const ended = async () => (await recorder.ask<RecordingEntry[]>("list"))[0]?.recording.endedAt;
	await expect.poll(ended, SOON).toBeTypeOf("string");
	expect(await recorder.shown()).toBeNull();
});
