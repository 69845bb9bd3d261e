import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/cli/serve.ts";
import { type Firefox, startFirefox } from "./firefox.ts";
import { serveSite } from "./site.ts";

/** The built extension in Firefox, opened by the toolbar's own click. */
let site: Served;
let firefox: Firefox;

beforeAll(async () => {
	site = await serveSite();
	firefox = await startFirefox();
}, 60_000);

afterAll(async () => {
	await firefox?.close();
	site?.close();
});

const headline = () => document.querySelector("#headline")?.textContent ?? null;

describe("in Firefox", () => {
	it("the popup shows the findings, and the badge their number", async () => {
		const page = await firefox.open(`${site.origin}/h5/unfair/agreements.html`);
		const popup = await firefox.openPopup();
		expect(await popup.evaluate(headline)).toBe("3 violations, 1 needs review");
		const shown = await popup.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>("#page-findings [data-rule]")].map(
				({ dataset }) => `${dataset.rule} ${dataset.outcome} ${dataset.severity}`,
			),
		);
		expect(shown).toEqual([
			"default-prechecked-consent failed critical",
			"bundle-optional-consent-made-mandatory failed serious",
			"bundle-terms-and-privacy-one-box failed serious",
			"sdk-sharing-no-separate-consent cantTell serious",
		]);
		expect(await firefox.badge()).toBe("3");
		await popup.close();
		await page.close();
	});

	it("a fair page has no badge", async () => {
		const page = await firefox.open(`${site.origin}/h5/fair/phone.html`);
		const popup = await firefox.openPopup();
		expect(await popup.evaluate(headline)).toBe("No unfair consent found");
		expect(await firefox.badge()).toBe("");
		await popup.close();
		await page.close();
	});

	it("the popup switches its language", async () => {
		const page = await firefox.open(`${site.origin}/h5/unfair/account.html`);
		const popup = await firefox.openPopup();
		await popup.click(".languages [lang=zh-CN]");
		await popup.waitFor(() => document.querySelector("#headline")?.textContent === "1 项不合规，1 项需人工复核");
		await popup.click(".languages [lang=en]");
		await popup.waitFor(() => document.documentElement.lang === "en");
		await popup.close();
		await page.close();
	});

	it("Show on page closes the popup and draws the overlay; Escape takes it away", async () => {
		const page = await firefox.open(`${site.origin}/h5/unfair/agreements.html`);
		const overlays = () => page.$$eval("html > div[popover]", (all) => all.length);
		const popup = await firefox.openPopup();
		await popup.click("[data-rule=default-prechecked-consent] summary");
		await popup.click("[data-rule=default-prechecked-consent] [data-action=show]");
		await popup.closed();
		await expect.poll(overlays).toBe(1);
		await page.keyboard.press("Escape");
		await expect.poll(overlays).toBe(0);
		await page.close();
	});

	it.each([
		["about:support", "browser-page"],
		["/paper.pdf", "pdf"],
	])("says of %s why it cannot be inspected", async (address, why) => {
		const page = await firefox.open(address.startsWith("/") ? site.origin + address : address);
		const popup = await firefox.openPopup();
		expect(await popup.evaluate(() => document.querySelector<HTMLElement>(".refused")?.dataset.refusal)).toBe(why);
		await popup.close();
		await page.close();
	});
});
