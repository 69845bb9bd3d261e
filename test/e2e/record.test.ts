import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Canary } from "../../src/engine/recording.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { grantedCopy } from "./granted.ts";
import { type JoinSite, serveJoinSite } from "./joinSite.ts";
import { of, type Recorder, recorderOf, SOON } from "./recorderOf.ts";

/** What a person types; it may be found nowhere afterwards. */
const SECRETS = ["Zebra-Crossing-9911", "Quillon Featherby", "13812345678"];

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

/** Pictures named in the recording, by their moments. */
const pictures = async () => (await recorder.open(id)).moments.flatMap(({ picture }) => picture ?? []);

let id: number;
let canaries: Canary[];

it("records three steps of a sign-up, and the worker's death loses nothing", async () => {
	({ id } = await recorder.ask<{ id: number }>("start", recorder.tabId, "Joining", "all"));
	canaries = await recorder.ask<Canary[]>("offerCanaries", id);
	// Typing moves what a picture must not show, so that none is taken meanwhile.
	await expect.poll(pictures, SOON).toHaveLength(1);
	await page.type("[name=mail]", canaries[0]?.value ?? "");
	await page.type("[name=pass]", SECRETS[0] as string);
	await recorder.stopWorker();
	await page.click("#agree");
	await expect.poll(async () => (await recorder.shown())?.agreedAt, SOON).toBeTypeOf("number");
	const before = await recorder.shown();
	await recorder.stopWorker();
	expect(await recorder.shown()).toEqual(before);
	expect((await recorder.open(id)).events).toHaveLength(before?.events ?? -1);
	await page.click("#next");
	await expect.poll(recorder.moments, SOON).toBe(2);
	await expect.poll(pictures, SOON).toHaveLength(2);
	await page.type("[name=name]", SECRETS[1] as string);
	await page.type("[name=phone]", SECRETS[2] as string);
	// A link that nothing is known of repeats what was typed.
	await page.click("#greeting");
	await page.click("#near");
	await recorder.stopWorker();
	await page.click("#save");
	await expect.poll(recorder.moments, SOON).toBe(3);
	const flow = await recorder.open(id);
	expect(flow.moments.map(({ url }) => url.replace(/\?.*/, ""))).toEqual([
		`${site.origin}/join`,
		`${site.origin}/join/details`,
		`${site.origin}/join/done`,
	]);
	expect(of(flow, "navigate").map(({ detail }) => detail.how)).toEqual(["load", "route"]);
	expect(flow.recording?.missed).toEqual([]);
});

it("tells who agreed to what, and when", async () => {
	const flow = await recorder.open(id);
	const [first] = flow.moments;
	const wording = (target: string | null) =>
		first?.requests.find((request) => request.id === target)?.text.slice(0, 12);
	expect(of(flow, "tick").map(({ by, target, detail }) => [by, wording(target), detail.to])).toEqual([
		["person", "I have read ", "on"],
	]);
	// The box that was ticked beforehand is no act of the person's, though it goes with the form.
	expect(of(flow, "agree").map(({ target }) => wording(target))).toEqual(["I have read "]);
	expect(of(flow, "submit").map(({ detail }) => detail.fields)).toEqual(["email password", "realName phone"]);
	expect((await recorder.shown())?.agreedAt).toBe(of(flow, "agree")[0]?.at);
});

it("sees what the page sends to others, asks the browser for and stores", async () => {
	const flow = await recorder.open(id);
	const [mail] = of(flow, "request").filter(({ detail }) => detail.party === "third");
	expect(mail?.detail).toMatchObject({ host: site.other, carries: "canary:email:encoded", type: "xmlhttprequest" });
	expect(mail?.at).toBeLessThan(of(flow, "agree")[0]?.at ?? 0);
	expect(
		of(flow, "permission").map(({ moment, detail }) => [moment, detail.name, detail.activated, detail.said]),
	).toEqual([[1, "location", true, "We use your location to find shops nearby."]]);
	expect(of(flow, "storage").map(({ moment, detail }) => [moment, detail.area, detail.key, detail.identifier])).toEqual(
		[
			[1, "localStorage", "visitor_id", true],
			[1, "cookie", "theme", false],
		],
	);
});

it("takes a picture of each step", async () => {
	await expect.poll(pictures, SOON).toEqual(["pictures/0.png", "pictures/1.png", "pictures/2.png"]);
});

it("keeps nothing that was typed, and deletes a recording wholly", async () => {
	const kept = await recorder.everything();
	expect(kept).toContain("visitor_id");
	for (const secret of [...SECRETS, encodeURIComponent(SECRETS[1] as string)]) expect(kept).not.toContain(secret);
	// What the tool made up is kept as the recording's own; nowhere else.
	expect(kept.split(canaries[0]?.value ?? "?")).toHaveLength(2);
	await recorder.ask("stop", id);
	expect(await recorder.shown()).toBeNull();
	await recorder.ask("remove", id);
	expect(await recorder.everything()).not.toContain("visitor_id");
	expect(await recorder.ask("list")).toEqual([]);
});
