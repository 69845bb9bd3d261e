import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { SOON } from "../e2e/recorderOf.ts";
import type { Reached } from "./site/serve.ts";
import { person, type Scribe, signUp } from "./walk.ts";

/** A visible picture of one dot; what stands on it does not matter. */
const PHOTO = "public/demo/h5/stall.svg";

/** From the home page of the unfair site, the question on it still open, to its policy. */
export async function walkUnfair(page: Page, scribe: Scribe, reached: readonly Reached[]): Promise<void> {
	const { run, onto, press, go } = person(page, scribe);
	await run("refuse", async () => {
		await onto(() => page.click("#decline"));
		const before = reached.length;
		// The page goes on following: some of it a good second after the refusal.
		await expect.poll(() => reached.length, SOON).toBeGreaterThan(before + 2);
	});
	await run("sign-up", () => signUp(page, scribe, ["agree"]));
	await press("account");
	await run("withdraw", () => press("private", "withdraw"));
	await go("/account");
	await run("close-account", async () => {
		await press("security", "close", "next");
		await page.type("[name=reason]", "Moving to an island without a station");
		await press("next", "next");
		await page.type("[name=card]", "110101199003078515");
		await (await page.$("[name=photo]"))?.uploadFile(PHOTO);
		await press("next");
		await page.type("[name=code]", "402817");
		await press("next", "next");
	});
	await go("/");
	await run("reach-policy", () => press("more", "firm", "papers", "rules", "privacy"));
}
