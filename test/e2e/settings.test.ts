import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/cli/serve.ts";
import type { Settings } from "../../src/engine/settings.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { serveSite } from "./site.ts";

/** What a team whose H5 page a store has sent back does in the popup. */
let site: Served;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
	site = await serveSite();
	chromium = await startChromium();
	page = await chromium.browser.newPage();
	await chromium.browser
		.defaultBrowserContext()
		.overridePermissions(`chrome-extension://${chromium.id}`, ["clipboard-read", "clipboard-sanitized-write"]);
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	site?.close();
});

const against = (popup: Page) => popup.$eval(".against span", ({ textContent }) => textContent);
const rulesIn = (popup: Page) =>
	popup.$$eval("#page-findings [data-rule]", (all) => (all as HTMLElement[]).map(({ dataset }) => dataset.rule));

/** The instruments of an entry's first group of clauses, in order. */
async function clauses(popup: Page, rule: string): Promise<string[]> {
	if (!(await popup.$(`[data-rule=${rule}][open]`))) await popup.click(`[data-rule=${rule}] summary`);
	await popup.waitForSelector(`[data-rule=${rule}][open] .clauses li`);
	return popup.$$eval(`[data-rule=${rule}] .clauses details:first-of-type .source`, (all) =>
		all.map(({ textContent }) => textContent ?? ""),
	);
}

/** As a person would have chosen before. */
async function chosenBefore(settings: Settings): Promise<void> {
	const worker = await chromium.worker();
	await worker.evaluate((settings) => chrome.storage.local.set({ settings }), settings as object);
}

const inStore: Settings = { surface: "h5-in-app", jurisdictions: ["CN", "stores"], services: {} };

async function choose(popup: Page, ...options: string[]): Promise<void> {
	await popup.click("[data-action=settings]");
	await popup.waitForSelector(".choices");
	for (const option of options) await popup.locator(option).click();
	await popup.click("[data-action=close-settings]");
	await popup.waitForSelector(".against");
}

describe("what is checked against", () => {
	it("is chosen once, counts at once, and is kept", async () => {
		await page.goto(`${site.origin}/sentBack.html`, { waitUntil: "load" });
		const popup = await chromium.openPopup(page);
		expect(await against(popup)).toBe("Checked against: China (website)");
		const bundled = ["bundle-optional-consent-made-mandatory", "bundle-terms-and-privacy-one-box"];
		expect(await rulesIn(popup)).toEqual([...bundled, "default-implied-by-action"]);
		const website = await clauses(popup, "default-implied-by-action");
		expect(website[0]).toContain("Personal Information Protection Law");
		expect(website.filter((clause) => clause.includes("yardstick, written for apps")).length).toBeGreaterThan(0);

		await choose(popup, "[name=surface][value=h5-in-app]", "[name=pack][value=stores]");
		await popup.waitForFunction(() => document.querySelector(".against")?.textContent?.includes("App stores"));
		expect(await against(popup)).toBe("Checked against: China (app and H5 page), App stores");
		expect(await rulesIn(popup)).toEqual(["default-implied-by-action", ...bundled]);
		expect(await popup.$$eval(".part", (all) => all.map(({ textContent }) => textContent))).toEqual([
			"1 finding that a store may send back",
			"Other findings (2)",
		]);
		expect(await popup.$eval("[data-rule=default-implied-by-action] .stores", ({ textContent }) => textContent)).toBe(
			"A store may send this back: Huawei AppGallery",
		);
		const h5 = await clauses(popup, "default-implied-by-action");
		expect(h5[0]).not.toContain("Personal Information Protection Law");
		expect(h5.join(" ")).not.toContain("yardstick");

		const next = await chromium.openPopup(page);
		expect(await against(next)).toBe("Checked against: China (app and H5 page), App stores");
		expect(await rulesIn(next)).toEqual(["default-implied-by-action", ...bundled]);
	});

	it.each([
		["zh", ["涉及应用商店：华为应用市场", "所在页面：登录 - 湖畔商城 ", "整改内容：我们已增设", "〔版本号〕"]],
		[
			"en",
			[
				"App stores concerned: Huawei AppGallery",
				"Where: 登录 - 湖畔商城 ",
				"What was changed: We have added",
				"[version]",
			],
		],
	])("gives the answer to the review in %s, whatever the interface speaks", async (language, parts) => {
		await chosenBefore(inStore);
		await page.goto(`${site.origin}/sentBack.html?inviter=138#top`, { waitUntil: "load" });
		const popup = await chromium.openPopup(page);
		const entry = "[data-rule=default-implied-by-action]";
		if (!(await popup.$(`${entry}[open]`))) await popup.click(`${entry} summary`);
		await popup.locator(`${entry} [data-answer=${language}]`).click();
		await popup.waitForFunction(() => document.querySelector(".notice")?.textContent?.includes("Copied a draft"));
		const copied = await popup.evaluate(() => navigator.clipboard.readText());
		for (const part of parts) expect(copied).toContain(part);
		expect(copied).toContain("登录即代表您已阅读并同意《用户协议》和《隐私政策》");
		expect(copied).toContain(`${site.origin}/sentBack.html\n`);
		expect(copied).not.toContain("inviter");
	});

	it("takes the kind of service for this site, as the person picks the suggested one", async () => {
		await chosenBefore(inStore);
		await page.goto(`${site.origin}/sentBack.html`, { waitUntil: "load" });
		const popup = await chromium.openPopup(page);
		await popup.click("[data-action=change]");
		const suggested = await popup.waitForSelector("[data-suggested]");
		expect(await suggested?.evaluate((button) => (button as HTMLElement).dataset.suggested)).toBe("online-shopping");
		expect(await popup.$eval("[data-service]", (line) => (line as HTMLElement).dataset.service)).toBe("");
		await suggested?.click();
		await popup.waitForSelector("[data-service=online-shopping]");
		await popup.click("[data-action=close-settings]");
		await popup.waitForFunction(() => document.querySelector(".against")?.textContent?.includes("Online shopping"));
		const worker = await chromium.worker();
		const { settings } = await worker.evaluate(() => chrome.storage.local.get("settings"));
		expect(settings).toEqual({
			...inStore,
			services: { [new URL(site.origin).host]: "online-shopping" },
		});
	});

	it("is followed by another view that stands open", async () => {
		await chosenBefore(inStore);
		await page.goto(`${site.origin}/sentBack.html`, { waitUntil: "load" });
		await chromium.openPopup(page);
		const worker = await chromium.worker();
		const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true })).at(0)?.id);
		const panels = [await chromium.browser.newPage(), await chromium.browser.newPage()] as const;
		for (const panel of panels) {
			await panel.goto(`chrome-extension://${chromium.id}/src/extension/panel/index.html?tab=${tabId}`);
			await panel.waitForSelector(".against");
			expect(await against(panel)).toContain("App stores");
		}
		const [one, other] = panels;
		await one.bringToFront();
		await choose(one, "[name=pack][value=stores]", "[name=pack][value=UK]");
		await other.waitForFunction(() => document.querySelector(".against")?.textContent?.includes("United Kingdom"));
		expect(await against(other)).toBe("Checked against: China (app and H5 page), United Kingdom");
		for (const panel of panels) await panel.close();
	});
});
