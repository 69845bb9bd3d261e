import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/cli/serve.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { overlayOn } from "./overlayOn.ts";
import { serveSite } from "./site.ts";

/** The built extension in Chromium, opened by the toolbar's own click. */
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

async function open(path: string): Promise<Page> {
	await page.goto(site.origin + path, { waitUntil: "load" });
	return chromium.openPopup(page);
}

/** Resolves once the popup is gone. */
function closing(popup: Page): Promise<void> {
	return new Promise((resolve) => popup.once("close", () => resolve()));
}

const shown = (popup: Page) =>
	popup.$$eval("#page-findings [data-rule]", (all) =>
		(all as HTMLElement[]).map(({ dataset }) => `${dataset.rule} ${dataset.outcome} ${dataset.severity}`),
	);

describe("the popup", () => {
	it("shows the verdict and each finding with the page's own words", async () => {
		const popup = await open("/h5/unfair/agreements.html");
		expect(await popup.$eval("#headline", ({ textContent }) => textContent)).toBe("3 violations, 1 needs review");
		expect(await shown(popup)).toEqual([
			"default-prechecked-consent failed critical",
			"bundle-optional-consent-made-mandatory failed serious",
			"bundle-terms-and-privacy-one-box failed serious",
			"sdk-sharing-no-separate-consent cantTell serious",
		]);
		const said = await popup.$eval("[data-rule=default-prechecked-consent]", (entry) => entry.textContent);
		expect(said).toContain("我已阅读并同意《用户协议》《隐私政策》");
		expect(await popup.$$eval("[data-request]", (all) => all.length)).toBe(1);
	});

	it("finds nothing on the fair twin and says what it looked for", async () => {
		const popup = await open("/h5/fair/phone.html");
		expect(await popup.$eval("#headline", ({ textContent }) => textContent)).toBe("No unfair consent found");
		expect(await shown(popup)).toEqual([]);
		expect(await popup.$$eval(".clean dd", (all) => all.length)).toBeGreaterThan(10);
	});

	it("switches its language, and keeps it for the next page", async () => {
		const popup = await open("/h5/unfair/agreements.html");
		await popup.click(".languages [lang=zh-CN]");
		expect(await popup.$eval("#headline", ({ textContent }) => textContent)).toBe("3 项不合规，1 项需人工复核");
		expect(await popup.$eval("html", ({ lang }) => lang)).toBe("zh-CN");
		await popup.close();
		const next = await open("/h5/unfair/account.html");
		expect(await next.$eval("#headline", ({ textContent }) => textContent)).toBe("1 项不合规，1 项需人工复核");
		await next.click(".languages [lang=en]");
		await next.waitForFunction(() => document.documentElement.lang === "en");
	});

	it("is worked by the keyboard alone", async () => {
		const popup = await open("/h5/unfair/agreements.html");
		const focused = () =>
			popup.$eval(":focus", ({ id, localName, textContent }) => id || `${localName} ${textContent}`);
		await popup.focus("#tab-findings");
		await popup.keyboard.press("ArrowRight");
		expect(await focused()).toBe("tab-asks");
		await popup.keyboard.press("ArrowLeft");
		await popup.keyboard.press("Tab");
		expect(await focused()).toBe("page-findings");
		await popup.keyboard.press("Tab");
		expect(await focused()).toMatch(/^summary Violation: A consent box is ticked/);
		await popup.keyboard.press("Enter");
		await popup.waitForSelector("[data-rule=default-prechecked-consent][open] [data-action=show]", { visible: true });
		// Past the clauses of each jurisdiction.
		for (let i = 0; i < 12 && !(await popup.$("[data-action=show]:focus")); i++) await popup.keyboard.press("Tab");
		const closed = closing(popup);
		// The popup may be gone before the key comes up again.
		await popup.keyboard.press("Enter").catch(() => {});
		await closed;
		expect((await overlayOn(page))?.label).toContain("A consent box is ticked");
	});

	it.each([
		["chrome://version/", "browser-page"],
		["/paper.pdf", "pdf"],
		["about:blank", "withheld"],
	])("says of %s why it cannot be inspected", async (address, why) => {
		await page.goto(address.startsWith("/") ? site.origin + address : address);
		const popup = await chromium.openPopup(page);
		expect(await popup.$eval(".refused", (section) => (section as HTMLElement).dataset.refusal)).toBe(why);
		expect(await popup.$eval(".refused p", ({ textContent }) => textContent?.length)).toBeGreaterThan(20);
		expect(await chromium.badge()).toBe("");
	});
});

describe("the badge", () => {
	it("counts the violations, and stays empty where there are none", async () => {
		await open("/h5/unfair/agreements.html");
		expect(await chromium.badge()).toBe("3");
		await open("/h5/fair/phone.html");
		expect(await chromium.badge()).toBe("");
	});
});

describe("a worker that the browser stops", () => {
	it("loses neither the badge nor the reader's place", async () => {
		const popup = await open("/h5/unfair/agreements.html");
		await popup.click("[data-rule=default-prechecked-consent] summary");
		await popup.waitForSelector("[data-rule=default-prechecked-consent][open]");
		await (await chromium.worker()).close();
		const next = await chromium.openPopup(page);
		await next.waitForSelector("[data-rule=default-prechecked-consent][open]");
		expect(await shown(next)).toHaveLength(4);
		expect(await chromium.badge()).toBe("3");
	});
});

describe("what it may do", () => {
	// What stands beside the four of a look shows nothing without a host: docs/decisions/0012.
	it("holds no host permission, and no page can probe for its files", async () => {
		const { origins, permissions } = await (await chromium.worker()).evaluate(() => chrome.permissions.getAll());
		expect(origins).toEqual([]);
		expect(permissions?.sort()).toEqual(["activeTab", "scripting", "sidePanel", "storage", "webRequest"]);
		await page.goto(`${site.origin}/h5/fair/phone.html`);
		const reached = await page.evaluate(
			(id) =>
				fetch(`chrome-extension://${id}/content.js`).then(
					() => true,
					() => false,
				),
			chromium.id,
		);
		expect(reached).toBe(false);
	});

	it("is on the toolbar and opens by a keyboard shortcut", async () => {
		const worker = await chromium.worker();
		expect(await worker.evaluate(() => chrome.action.getUserSettings())).toEqual({ isOnToolbar: true });
		const commands = await worker.evaluate(() => chrome.commands.getAll());
		expect(commands.map(({ name, shortcut }) => `${name} ${shortcut}`)).toEqual(["_execute_action Alt+Shift+F"]);
	});
});
