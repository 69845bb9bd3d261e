import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/cli/serve.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { serveSite } from "./site.ts";

/** The extension's own pages as a screen reader meets them: the real popup, and the panel in a tab of its own. */
let site: Served;
let chromium: Chromium;
let page: Page;
let axe = "";

beforeAll(async () => {
	axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
	site = await serveSite();
	chromium = await startChromium();
	page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/h5/unfair/agreements.html`, { waitUntil: "load" });
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	site?.close();
});

/** What axe complains of, as `rule: elements`. Its script comes in past the extension's own policy, as the debugger's. */
async function complaints(view: Page): Promise<string[]> {
	await view.evaluate(axe);
	return view.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
		const { violations } = await axe.run();
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
	});
}

describe.each(["light", "dark"])("the popup in %s", (scheme) => {
	it.each(["findings", "asks", "issues", "policy", "rest"])("its page of %s has no axe violation", async (name) => {
		const popup = await chromium.openPopup(page);
		await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
		await popup.click(`#tab-${name}`);
		await popup.waitForSelector(`#page-${name}:not([hidden])`);
		await popup.$$eval("#page-findings .entry:not([open]) > summary", (all) => {
			for (const summary of all as HTMLElement[]) summary.click();
		});
		expect(await complaints(popup)).toEqual([]);
	});

	it("a refusal has no axe violation", async () => {
		const tab = await chromium.browser.newPage();
		await tab.goto("chrome://version/");
		const popup = await chromium.openPopup(tab);
		await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
		expect(await complaints(popup)).toEqual([]);
		await tab.close();
	});
});

it("the panel has no axe violation, with a result and without one", async () => {
	const popup = await chromium.openPopup(page);
	const tabId = await popup.evaluate(async () => {
		const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
		return tab?.id;
	});
	const panel = await chromium.browser.newPage();
	await panel.goto(`chrome-extension://${chromium.id}/src/extension/panel/index.html?tab=${tabId}`);
	await panel.waitForSelector("#headline");
	expect(await complaints(panel)).toEqual([]);
	await panel.goto(`chrome-extension://${chromium.id}/src/extension/panel/index.html?tab=999999`);
	await panel.waitForSelector(".refused");
	expect(await complaints(panel)).toEqual([]);
	await panel.close();
});
