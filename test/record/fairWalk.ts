import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { SOON } from "../e2e/recorderOf.ts";
import type { Reached } from "./site/serve.ts";
import { vendors } from "./site/vendors.ts";
import { person, type Scribe, signUp } from "./walk.ts";

/** From the home page of the fair site, the question on it still open, to its policy. */
export async function walkFair(page: Page, scribe: Scribe, reached: readonly Reached[]): Promise<void> {
	const { run, onto, press, go } = person(page, scribe);
	await run("refuse", () => onto(() => page.click("#decline")));
	await run("sign-up", () => signUp(page, scribe, ["terms", "agree"]));
	await press("account", "private");
	await page.click("#count");
	await expect.poll(() => reached.some(({ host }) => host === vendors.analytics), SOON).toBe(true);
	await run("withdraw", async () => {
		await page.click("#count");
	});
	await go("/account");
	await run("close-account", async () => {
		await press("security", "close");
		await page.type("[name=pass]", "Tidewater-40-Lanterns");
		await press("next");
	});
	await run("reach-policy", () => onto(() => page.click(".rules")));
}
