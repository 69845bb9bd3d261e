import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Served } from "../../src/cli/serve.ts";
import type { Flow } from "../../src/engine/flow.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { serveSite } from "./site.ts";

/** A person decides about findings in the built extension in Chromium. Each test goes on where the one before it ended. */
const PRECHECKED = "[data-rule=default-prechecked-consent]";
const BUNDLED = "[data-rule=bundle-terms-and-privacy-one-box]";

let site: Served;
let chromium: Chromium;
let page: Page;

async function start(profile?: string): Promise<void> {
	chromium = await startChromium(profile === undefined ? {} : { profile });
	page = await chromium.browser.newPage();
}

beforeAll(async () => {
	site = await serveSite();
	await start();
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	site?.close();
});

let popup: Page;
beforeEach(async () => {
	await page.goto(`${site.origin}/h5/unfair/agreements.html`, { waitUntil: "load" });
	popup = await chromium.openPopup(page);
});

/** Opens a finding's entry, where it does not stand open still. */
async function open(entry: string): Promise<void> {
	if (!(await popup.$(`${entry}[open]`))) await popup.click(`${entry} summary`);
	await popup.waitForSelector(`${entry} [data-action=confirm]`, { visible: true });
}

const headline = () => popup.$eval("#headline", ({ textContent }) => textContent);
const decision = (entry: string) => popup.$eval(entry, (element) => (element as HTMLElement).dataset.decision ?? null);
const note = (entry: string) => popup.$eval(`${entry} [data-note]`, (area) => (area as HTMLTextAreaElement).value);
const order = () =>
	popup.$$eval("#page-findings .entry", (all) => (all as HTMLElement[]).map(({ dataset }) => dataset.rule));

it("a decision counts in the verdict, and a note is whole though the popup closes at its last letter", async () => {
	await open(PRECHECKED);
	await popup.click(`${PRECHECKED} [data-action=confirm]`);
	expect(await decision(PRECHECKED)).toBe("confirmed");
	expect(await headline()).toMatch(/^3 violations.*Decided: 1 confirmed$/);
	await popup.type(`${PRECHECKED} [data-note]`, "Ticked for everybody, 已告知产品");
	await popup.close();

	popup = await chromium.openPopup(page);
	expect(await decision(PRECHECKED)).toBe("confirmed");
	expect(await note(PRECHECKED)).toBe("Ticked for everybody, 已告知产品");
	expect(await popup.$eval(`${PRECHECKED} [data-action=confirm]`, (button) => button.ariaPressed)).toBe("true");
});

it("not a problem counts once a reason is given; the badge goes down, and a new look puts it last", async () => {
	const first = "[data-rule=bundle-optional-consent-made-mandatory]";
	await open(first);
	await popup.click(`${first} [data-action=not-a-problem]`);
	expect(await decision(first)).toBeNull();
	expect(await chromium.badge()).toBe("3");
	await popup.click(`${first} [data-reason=cleared]`);
	expect(await decision(first)).toBe("not-a-problem");
	expect(await headline()).toMatch(/^2 violations.*Decided: 1 confirmed, 1 not a problem$/);
	await expect.poll(() => chromium.badge()).toBe("2");
	const before = await order();
	expect(before.at(-1)).not.toContain("bundle-optional");
	await popup.click("[data-action=look]");
	await expect.poll(async () => (await order()).at(-1)).toBe("bundle-optional-consent-made-mandatory");
	expect((await order()).toSorted()).toEqual(before.toSorted());
	expect(await chromium.badge()).toBe("2");
});

it("a reason in the person's own words is kept as it is typed, and none is no decision", async () => {
	await open(BUNDLED);
	await popup.click(`${BUNDLED} [data-action=not-a-problem]`);
	await popup.type(`${BUNDLED} [data-reason-text]`, "ok");
	expect(await decision(BUNDLED)).toBe("not-a-problem");
	await popup.keyboard.press("Backspace");
	await popup.keyboard.press("Backspace");
	expect(await decision(BUNDLED)).toBeNull();
	await popup.keyboard.type("Two texts, one act: agreed with the regulator");
	await popup.close();
	popup = await chromium.openPopup(page);
	expect(await popup.$eval(`${BUNDLED} [data-reason-text]`, (input) => (input as HTMLInputElement).value)).toBe(
		"Two texts, one act: agreed with the regulator",
	);
});

it("a view in another tab follows", async () => {
	const worker = await chromium.worker();
	const tabId = await worker.evaluate(
		async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
		page.url(),
	);
	const tab = await chromium.browser.newPage();
	await tab.goto(`chrome-extension://${chromium.id}/src/extension/panel/index.html?tab=${tabId}`);
	await tab.waitForSelector(`${PRECHECKED}[data-decision=confirmed]`);
	popup = await chromium.openPopup(page);
	await open(PRECHECKED);
	await popup.click(`${PRECHECKED} [data-action=unsure]`);
	await tab.waitForSelector(`${PRECHECKED}[data-decision=unsure]`);
	await tab.close();
});

it("decisions are in the saved JSON and outlive the browser", async () => {
	const folder = await mkdtemp(join(tmpdir(), "fairtick-saved-"));
	const debug = await chromium.browser.target().createCDPSession();
	await debug.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
	await popup.click("[data-action=save-json]");
	const saved = async () => (await readdir(folder)).find((name) => name.endsWith(".json")) ?? "";
	await expect.poll(saved, { timeout: 15_000 }).not.toBe("");
	const flow: Flow = JSON.parse(await readFile(join(folder, await saved()), "utf8"));
	await rm(folder, { recursive: true });
	expect(flow.reviews.map(({ decision, reason, note, site }) => ({ decision, reason, note, site }))).toEqual(
		expect.arrayContaining([
			{ decision: "unsure", reason: "", note: "Ticked for everybody, 已告知产品", site: new URL(site.origin).host },
			{ decision: "not-a-problem", reason: "cleared", note: "", site: new URL(site.origin).host },
		]),
	);
	expect(flow.reviews.every(({ fingerprint }) => flow.findings.some((each) => each.fingerprint === fingerprint))).toBe(
		true,
	);

	await start(await chromium.leaveProfile());
	await page.goto(`${site.origin}/h5/unfair/agreements.html`, { waitUntil: "load" });
	popup = await chromium.openPopup(page);
	expect(await decision(PRECHECKED)).toBe("unsure");
	expect(await headline()).toMatch(/^1 violation\b.*Decided: 2 not a problem, 1 unsure$/);
	expect(await chromium.badge()).toBe("1");
}, 60_000);

it("on another page of the site they are told apart, and each goes with one click", async () => {
	await page.goto(`${site.origin}/h5/unfair/phone.html`, { waitUntil: "load" });
	popup = await chromium.openPopup(page);
	const told = () => popup.$$eval("[data-earlier=elsewhere] li", (all) => all.length);
	const before = await told();
	expect(before).toBeGreaterThan(0);
	await popup.click("[data-earlier=elsewhere] summary");
	await popup.click("[data-earlier=elsewhere] [data-action=undo]");
	expect(await told()).toBe(before - 1);

	await page.goto(`${site.origin}/h5/unfair/agreements.html`, { waitUntil: "load" });
	popup = await chromium.openPopup(page);
	const decided = () => popup.$$eval("#page-findings .entry[data-decision]", (all) => all.length);
	for (let left = await decided(); left > 0; left--) {
		// The buttons come after the verdict has been painted.
		await popup.waitForSelector(".entry [data-action=undo]");
		await popup.$eval(".entry [data-action=undo]", (button) => (button as HTMLElement).click());
		await expect.poll(decided).toBe(left - 1);
	}
	expect(await popup.$$eval("#page-findings .entry[data-decision]", (all) => all.length)).toBe(0);
	expect(await headline()).toMatch(/^3 violations(?!.*Decided)/);
	await expect.poll(() => chromium.badge()).toBe("3");
	popup = await chromium.openPopup(page);
	expect(await headline()).toMatch(/^3 violations(?!.*Decided)/);
	const left = await (await chromium.worker()).evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
	expect(left.filter((key) => key.startsWith("reviews"))).toEqual([]);
});
