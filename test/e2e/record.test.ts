import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { EventKind, EventOf, FlowEvent } from "../../src/engine/event.ts";
import type { Flow } from "../../src/engine/flow.ts";
import type { Canary } from "../../src/engine/recording.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { grantedCopy } from "./granted.ts";
import { type JoinSite, serveJoinSite } from "./joinSite.ts";

/** What a person types; it may be found nowhere afterwards. */
const SECRETS = ["Zebra-Crossing-9911", "Quillon Featherby", "13812345678"];
const SOON = { timeout: 8000, interval: 40 };

let site: JoinSite;
let copy: ReturnType<typeof grantedCopy>;
let chromium: Chromium;
let page: Page;
/** A page of the extension, which asks the recorder as the panel does. */
let panel: Page;
let tabId: number;

beforeAll(async () => {
	site = await serveJoinSite();
	copy = grantedCopy();
	chromium = await startChromium({ folder: copy.folder });
	page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/join`);
	panel = await chromium.browser.newPage({ type: "tab", background: true });
	await panel.goto(`chrome-extension://${chromium.id}/src/extension/panel/index.html?tab=0`);
	await page.bringToFront();
	tabId = await panel.evaluate(async (origin) => {
		const tabs = await chrome.tabs.query({});
		return tabs.find(({ url }) => url?.startsWith(origin))?.id ?? -1;
	}, site.origin);
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	copy?.remove();
	site?.close();
});

async function ask<Result>(call: string, ...args: unknown[]): Promise<Result> {
	const envelope = { to: "recorder", call, args };
	const answer = await panel.evaluate((sent) => chrome.runtime.sendMessage(sent), envelope);
	if ("error" in answer) throw new Error(answer.error);
	return answer.value;
}

const open = (id: number) => ask<Flow>("open", id);

interface Shown {
	moments: number;
	events: number;
	agreedAt: number | null;
}

/** What popup and panel are shown of the tab; null while it is not recorded. */
const shown = () =>
	panel.evaluate(async (key): Promise<Shown | null> => {
		const live = (await chrome.storage.session.get(key))[key] as Shown | undefined;
		return live ? { moments: live.moments, events: live.events, agreedAt: live.agreedAt } : null;
	}, `recording ${tabId}`);

/** Pictures named in the recording, by their moments. */
const pictures = async () => (await open(id)).moments.flatMap(({ picture }) => picture ?? []);

const momentsSeen = async () => (await shown())?.moments;

async function stopWorker(): Promise<void> {
	const session = await panel.createCDPSession();
	await session.send("ServiceWorker.enable");
	await session.send("ServiceWorker.stopAllWorkers");
	await expect
		.poll(() => chromium.browser.targets().some((target) => target.type() === "service_worker"), SOON)
		.toBe(false);
	await session.detach();
}

function of<Kind extends EventKind>({ events }: Flow, kind: Kind): EventOf<Kind>[] {
	return events.filter((event): event is FlowEvent & EventOf<Kind> => event.kind === kind);
}

/** Everything that the extension keeps, as one text; pictures as their sizes. */
const everything = () =>
	panel.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open("recordings");
			opening.onsuccess = () => resolve(opening.result);
		});
		const stores = [...db.objectStoreNames];
		const all = stores.map(
			(name) =>
				new Promise((resolve) => {
					const reading = db.transaction(name).objectStore(name).getAll();
					reading.onsuccess = () => resolve(reading.result);
				}),
		);
		const kept = [await Promise.all(all), await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
		db.close();
		return JSON.stringify(kept, (_, value) => (value instanceof Blob ? `picture of ${value.size}` : value));
	});

let id: number;
let canaries: Canary[];

it("records three steps of a sign-up, and the worker's death loses nothing", async () => {
	({ id } = await ask<{ id: number }>("start", tabId, "Joining", "all"));
	canaries = await ask<Canary[]>("offerCanaries", id);
	await expect.poll(momentsSeen, SOON).toBe(1);
	await page.type("[name=mail]", canaries[0]?.value ?? "");
	await page.type("[name=pass]", SECRETS[0] as string);
	await stopWorker();
	await page.click("#agree");
	await expect.poll(async () => (await shown())?.agreedAt, SOON).toBeTypeOf("number");
	const before = await shown();
	await stopWorker();
	expect(await shown()).toEqual(before);
	expect((await open(id)).events).toHaveLength(before?.events ?? -1);
	await page.click("#next");
	await expect.poll(momentsSeen, SOON).toBe(2);
	// Typing moves what a picture must not show, so that none is taken meanwhile.
	await expect.poll(pictures, SOON).toHaveLength(2);
	await page.type("[name=name]", SECRETS[1] as string);
	await page.type("[name=phone]", SECRETS[2] as string);
	await page.click("#near");
	await stopWorker();
	await page.click("#save");
	await expect.poll(momentsSeen, SOON).toBe(3);
	const flow = await open(id);
	expect(flow.moments.map(({ url }) => url.replace(/\?.*/, ""))).toEqual([
		`${site.origin}/join`,
		`${site.origin}/join/details`,
		`${site.origin}/join/done`,
	]);
	expect(of(flow, "navigate").map(({ detail }) => detail.how)).toEqual(["load", "route"]);
	expect(flow.recording?.missed).toEqual([]);
});

it("tells who agreed to what, and when", async () => {
	const flow = await open(id);
	const [first] = flow.moments;
	const wording = (target: string | null) =>
		first?.requests.find((request) => request.id === target)?.text.slice(0, 12);
	expect(of(flow, "tick").map(({ by, target, detail }) => [by, wording(target), detail.to])).toEqual([
		["person", "I have read ", "on"],
	]);
	// The box that was ticked beforehand is agreed to by sending the form off.
	expect(of(flow, "agree").map(({ target }) => wording(target))).toEqual(["I have read ", "Send me offe"]);
	expect(of(flow, "submit").map(({ detail }) => detail.fields)).toEqual(["email password", "realName phone"]);
	expect((await shown())?.agreedAt).toBe(of(flow, "agree")[0]?.at);
});

it("sees what the page sends to others, asks the browser for and stores", async () => {
	const flow = await open(id);
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
	const kept = await everything();
	expect(kept).toContain("visitor_id");
	for (const secret of [...SECRETS, encodeURIComponent(SECRETS[1] as string)]) expect(kept).not.toContain(secret);
	// What the tool made up is kept as the recording's own; nowhere else.
	expect(kept.split(canaries[0]?.value ?? "?")).toHaveLength(2);
	await ask("stop", id);
	expect(await shown()).toBeNull();
	await ask("remove", id);
	expect(await everything()).not.toContain("visitor_id");
	expect(await ask("list")).toEqual([]);
});
