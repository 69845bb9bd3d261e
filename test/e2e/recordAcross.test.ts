import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RecordingEntry } from "../../src/extension/recorder/forms.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { grantedCopy } from "./granted.ts";
import { type JoinSite, serveJoinSite } from "./joinSite.ts";
import { of, type Recorder, recorderOf, SOON } from "./recorderOf.ts";

let site: JoinSite;
let copy: ReturnType<typeof grantedCopy>;
let chromium: Chromium;
let page: Page;
let recorder: Recorder;
let id: number;

beforeAll(async () => {
	site = await serveJoinSite();
	copy = grantedCopy();
	chromium = await startChromium({ folder: copy.folder });
	page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/hub`);
	recorder = await recorderOf(chromium, page, site.origin);
	({ id } = await recorder.ask<{ id: number }>("start", recorder.tabId, "Across", "all"));
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	copy?.remove();
	site?.close();
});

const navigations = async () =>
	of(await recorder.open(id), "navigate").map(({ by, detail }) => [
		detail.how,
		by,
		detail.url.replace(site.origin, ""),
	]);

it("records one tab at a time", async () => {
	expect(await recorder.ask("start", recorder.tabId, "Again", "all")).toEqual({ refused: "recorded-already" });
});

it("tells redirects of a server and of a script from loads, and the way back", async () => {
	await page.click("#moved");
	await expect.poll(recorder.moments, SOON).toBe(2);
	await page.goBack();
	await expect.poll(recorder.moments, SOON).toBe(3);
	await page.click("#script");
	await expect.poll(recorder.moments, SOON).toBe(4);
	const told = await navigations();
	expect(told.map(([how, , url]) => `${how} ${url}`)).toEqual(["redirect /join", "back /hub", "redirect /join"]);
});

it("takes a reload of the same screen for no new one", async () => {
	await page.reload();
	await expect.poll(async () => (await navigations()).at(-1), SOON).toEqual(["load", "person", "/join"]);
	await page.click("#agree");
	await expect.poll(async () => of(await recorder.open(id), "tick").map(({ moment }) => moment), SOON).toEqual([3]);
	const { moments, events } = await recorder.open(id);
	expect(moments).toHaveLength(4);
	expect(events.every(({ moment }) => moment <= 3)).toBe(true);
});

it("takes a reload that ticks a box anew for another moment", async () => {
	await page.click("#offers");
	await expect.poll(async () => of(await recorder.open(id), "refuse"), SOON).toHaveLength(1);
	await page.reload();
	await expect.poll(recorder.moments, SOON).toBe(5);
});

it("keeps nothing while it is paused", async () => {
	await recorder.ask("pause", id);
	const before = await recorder.shown();
	await page.goto(`${site.origin}/hub`);
	await page.click("#tab");
	const opened = await chromium.browser.waitForTarget((target) => target.url().endsWith("/join/details"));
	await (await opened.page())?.close();
	expect(await recorder.shown()).toEqual(before);
	await recorder.ask("resume", id);
	await expect.poll(recorder.moments, SOON).toBe(6);
	const [pause] = (await recorder.open(id)).recording?.pauses ?? [];
	expect(pause?.to).toBeGreaterThan(pause?.from ?? 0);
});

it("follows the tabs that the page opens", async () => {
	await page.bringToFront();
	await page.click("#tab");
	await expect.poll(recorder.moments, SOON).toBe(7);
	const flow = await recorder.open(id);
	expect(flow.moments.at(-1)?.url).toBe(`${site.origin}/join/details`);
	expect((await navigations()).at(-1)).toEqual(["new-tab", "person", "/join/details"]);
});

it("gives the page its own functions, and takes nothing from it", async () => {
	const look = () => {
		const { getCurrentPosition } = Geolocation.prototype;
		const thrown = (call: () => void) => {
			try {
				call();
			} catch (error) {
				return String(error);
			}
			return null;
		};
		return [
			getCurrentPosition.name,
			getCurrentPosition.length,
			String(getCurrentPosition),
			thrown(() => getCurrentPosition.call({} as Geolocation, () => {})),
			thrown(() => (navigator.geolocation.getCurrentPosition as () => void)()),
			Object.keys(Geolocation.prototype).sort().join(),
		];
	};
	const recorded = await page.evaluate(look);
	const other = await chromium.browser.newPage();
	await recorder.ask("stop", id);
	await other.goto(`${site.origin}/hub`);
	expect(recorded).toEqual(await other.evaluate(look));
	await other.close();
});

it("is there after the browser was killed, and ended where it stood", async () => {
	await page.bringToFront();
	const { id: second } = await recorder.ask<{ id: number }>("start", recorder.tabId, "Killed", "all");
	await page.goto(`${site.origin}/join`);
	await page.click("#agree");
	await expect.poll(async () => (await recorder.shown())?.agreedAt, SOON).toBeTypeOf("number");
	const before = await recorder.shown();
	const process = chromium.browser.process();
	const profile = process?.spawnargs.find((switched) => switched.startsWith("--user-data-dir="))?.split("=")[1];
	const gone = new Promise((resolve) => process?.once("exit", resolve));
	process?.kill("SIGKILL");
	await gone;
	chromium = await startChromium({ folder: copy.folder, profile: profile as string });
	page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/hub`);
	recorder = await recorderOf(chromium, page, site.origin);
	const [entry, first] = await recorder.ask<RecordingEntry[]>("list");
	expect(entry).toMatchObject({ id: second, moments: before?.moments, events: before?.events });
	expect(entry?.recording.endedAt).not.toBeNull();
	expect(first?.recording.name).toBe("Across");
	expect((await recorder.open(second)).moments).toHaveLength(before?.moments ?? -1);
	expect(await recorder.shown()).toBeNull();
});
