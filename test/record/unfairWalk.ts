import type { ElementHandle } from "puppeteer-core";
import { expect } from "vitest";
import { SOON } from "../e2e/recorderOf.ts";
import type { Take } from "./recordedSite.ts";
import type { Reached } from "./site/serve.ts";
import { person, signUp } from "./walk.ts";

/** Any file will do for the photo. */
const PHOTO = "public/demo/h5/stall.svg";

/** From the home page of the unfair site, the question on it still open, to its policy. */
export async function walkUnfair(take: Take, reached: readonly Reached[]): Promise<void> {
	const { page, run } = take;
	const { onto, press, go } = person(take);
	await run("refuse", async () => {
		await onto(() => page.click("#decline"));
		const before = reached.length;
		// The page goes on following: some of it a good second after the refusal.
		await expect.poll(() => reached.length, SOON).toBeGreaterThan(before + 2);
	});
	await run("sign-up", () => signUp(take, ["agree"]));
	await press("account");
	await run("withdraw", () => press("private", "withdraw"));
	await go("/account");
	await run("close-account", async () => {
		await press("security", "close", "next");
		await page.type("[name=reason]", "Moving to an island without a station");
		await press("next", "next");
		await page.type("[name=card]", "110101199003078515");
		await ((await page.$("input[name=photo]")) as ElementHandle<HTMLInputElement>).uploadFile(PHOTO);
		await press("next");
		await page.type("[name=code]", "402817");
		await press("next", "next");
	});
	await go("/");
	await run("reach-policy", () => press("more", "firm", "papers", "rules", "privacy"));
}
