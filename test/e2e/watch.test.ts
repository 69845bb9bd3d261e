import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Served, serve } from "../../src/cli/serve.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";

const pages = fileURLToPath(new URL("./pages", import.meta.url));
const RULE = "default-prechecked-consent";

let served: Served;

beforeAll(async () => {
	served = await serve({ root: pages, folder: pages });
});

afterAll(() => served?.close());

it("Chromium: a box that someone may have touched is judged after Reload and watch", async () => {
	const chromium = await startChromium();
	try {
		const page = await chromium.browser.newPage();
		await page.goto(`${served.origin}/drawn.html`);
		await page.click("h1");
		let popup = await chromium.openPopup(page);
		const outcome = () =>
			popup.$eval("[data-rule=default-prechecked-consent]", (finding) => finding.getAttribute("data-outcome"));
		expect(await outcome()).toBe("cantTell");
		await popup.click("[data-action=watch]");
		await popup.waitForSelector(".watched");
		expect(await outcome()).toBe("failed");
		expect(await popup.$("[data-action=watch]")).toBeNull();
		await expect.poll(() => chromium.badge()).toBe("1");
		const registered = () => popup.evaluate(() => chrome.scripting.getRegisteredContentScripts());
		await expect.poll(registered).toEqual([]);
		await popup.close();
		// The watching script goes on answering, and knows what the person does.
		await page.click("[role=checkbox]");
		popup = await chromium.openPopup(page);
		expect(await popup.$(".watched")).not.toBeNull();
	} finally {
		await chromium.close();
	}
});

it("Firefox: takes its permission back with the load, so the icon is asked for once more", async () => {
	const firefox = await startFirefox();
	try {
		const page = await firefox.open(`${served.origin}/drawn.html`);
		await page.click("h1");
		let popup = await firefox.openPopup();
		const outcome = (rule: string) => document.querySelector(`[data-rule=${rule}]`)?.getAttribute("data-outcome");
		expect(await popup.evaluate(outcome, RULE)).toBe("cantTell");
		await popup.click("[data-action=watch]");
		await popup.waitFor(() => document.querySelector("[data-refusal=reloaded]") !== null);
		// Later, so that the answer still finds its way out.
		await popup.evaluate(() => void window.setTimeout(() => window.close()));
		await popup.closed();
		popup = await firefox.openPopup();
		expect(await popup.evaluate(outcome, RULE)).toBe("failed");
	} finally {
		await firefox.close();
	}
}, 90_000);
