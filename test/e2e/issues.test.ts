import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Served } from "../../src/cli/serve.ts";
import { issueIds } from "../../src/engine/issues.ts";
import { disclosureIds } from "../../src/facts/policy/disclosures.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { serveSite } from "./site.ts";

/** The pages by issue and by policy in the built extension. */
let site: Served;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
	site = await serveSite();
	chromium = await startChromium();
	page = await chromium.browser.newPage();
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	site?.close();
});

it("holds a screen against all ten issues and says what would let more be judged", async () => {
	await page.goto(`${site.origin}/h5/unfair/agreements.html`, { waitUntil: "load" });
	const popup = await chromium.openPopup(page);
	await popup.click("#tab-issues");
	await popup.waitForSelector("#page-issues:not([hidden])");
	const checked = await popup.$$eval("[data-checked]", (all) =>
		(all as HTMLElement[]).map(({ dataset }) => dataset.checked),
	);
	expect(checked).toEqual(issueIds);
	const said = await popup.$eval("#page-issues .intro", ({ textContent }) => textContent);
	expect(said).toContain("Checked against all ten issues: 2 with violations");
	await popup.click("[data-need='policy'] button");
	await popup.waitForSelector("#page-policy:not([hidden])");
});

it("lists what a policy states, with quotes, and opens it wide in a tab of its own", async () => {
	await page.goto(`${site.origin}/h5/privacy.html`, { waitUntil: "load" });
	const popup = await chromium.openPopup(page);
	await popup.click("#tab-policy");
	await popup.waitForSelector("[data-document]");
	expect(await popup.$$eval("[data-disclosure]", (all) => all.length)).toBe(disclosureIds.length);
	const opened = chromium.browser.waitForTarget((target) => target.url().includes("page=policy"));
	await popup.click("[data-action='open-wide']");
	const wide = (await (await opened).page()) as Page;
	await wide.waitForSelector("#page-policy:not([hidden]) [data-document]");
	const quotes = await wide.$$eval(
		"[data-disclosure='contact'] blockquote",
		(all) => (all as HTMLElement[]).filter((each) => each.checkVisibility()).length,
	);
	expect(quotes).toBeGreaterThan(0);
	expect(await wide.$("[data-action='open-wide']")).toBeNull();
	await wide.close();
});
