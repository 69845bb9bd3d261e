import { afterAll, beforeAll, expect, it } from "vitest";
import type { Served } from "../../src/cli/serve.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { serveSite } from "./site.ts";

let site: Served;
let chromium: Chromium;

beforeAll(async () => {
	site = await serveSite();
	chromium = await startChromium();
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	site?.close();
});

it("fetches the words of a page in German, which names its language nowhere", async () => {
	const page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/german.html`, { waitUntil: "load" });
	for (const time of ["first", "second"]) {
		const popup = await chromium.openPopup(page);
		const failed = await popup.$$eval("#page-findings [data-outcome=failed]", (all) =>
			(all as HTMLElement[]).map(({ dataset }) => dataset.rule),
		);
		expect(failed, time).toContain("default-prechecked-consent");
		const kind = await popup.$eval(".where b", ({ textContent }) => textContent);
		expect(kind, time).toBe("Sign-up screen");
		const purposes = await popup.$$eval("[data-request=r1] .purpose", (all) => all.map(({ className }) => className));
		expect(purposes, time).toContain("purpose privacy");
		await popup.close();
	}
});
