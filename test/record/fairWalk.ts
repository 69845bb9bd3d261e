import { expect } from "vitest";
import { SOON } from "../e2e/recorderOf.ts";
import type { Take } from "./recordedSite.ts";
import type { Reached } from "./site/serve.ts";
import { vendors } from "./site/vendors.ts";
import { PASSWORD, person, signUp } from "./walk.ts";

/** From the home page of the fair site, the question on it still open, to its policy. */
export async function walkFair(take: Take, reached: readonly Reached[]): Promise<void> {
	const { page, run } = take;
	const { onto, press, tick, go } = person(take);
	await run("refuse", () => onto(() => page.click("#decline")));
	await run("sign-up", () => signUp(take, ["terms", "agree"]));
	await press("account", "private");
	await tick("count");
	await expect.poll(() => reached.some(({ host }) => host === vendors.analytics), SOON).toBe(true);
	await run("withdraw", () => tick("count"));
	await go("/account");
	await run("close-account", async () => {
		await press("security", "close");
		await page.type("[name=pass]", PASSWORD);
		await press("next");
	});
	await run("reach-policy", () => onto(() => page.click(".rules")));
}
