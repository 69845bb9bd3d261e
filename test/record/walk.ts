import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { SOON } from "../e2e/recorderOf.ts";
import type { Take } from "./recordedSite.ts";

/** Typed where no made-up value is asked for; it may be found nowhere afterwards. */
export const PASSWORD = "Tidewater-40-Lanterns";

/** A person in a page that is being recorded, who goes on once the panel shows the screen before. */
export function person(take: Take) {
	const { page, screens, recorder } = take;
	const address = page.url();
	const start = address.slice(0, new URL(address).origin.length + 3);

	async function onto(act: () => Promise<unknown>): Promise<void> {
		const before = await screens();
		await act();
		await take.interrupt();
		await expect.poll(screens, SOON).toBe(before + 1);
	}
	return {
		onto,
		/** Presses one thing after the other; each leads to a new screen. */
		press: (...ids: string[]) => inTurn(ids, (id) => onto(() => page.click(`#${id}`))),
		/** Ticks or unticks a box, and sees it told. */
		async tick(id: string): Promise<void> {
			const before = (await recorder.shown())?.events ?? 0;
			await page.click(`#${id}`);
			// The press, the change, and the agreement or refusal that it is.
			await expect.poll(async () => (await recorder.shown())?.events, SOON).toBeGreaterThanOrEqual(before + 3);
		},
		go: (path: string) => onto(() => page.goto(`${start}${path}`)),
	};
}

async function inTurn<Each>(all: readonly Each[], act: (each: Each) => Promise<void>): Promise<void> {
	for (const each of all) await act(each);
}

/** Signs up as a person who was asked to type the made-up values does; `boxes` are ticked. */
export async function signUp(take: Take, boxes: readonly string[]): Promise<void> {
	const { press } = person(take);
	const { page, canary } = take;
	await press("join");
	await typeInto(page, { phone: await canary("phone"), pass: PASSWORD });
	await inTurn(boxes, (id) => page.click(`#${id}`));
	await press("next");
	await typeInto(page, { name: await canary("realName"), mail: await canary("email") });
	await press("next");
	// The address changes before the page does.
	await page.waitForSelector("a#next");
	await expect.poll(take.title, SOON).toBe(await page.title());
	await press("next");
}

async function typeInto(page: Page, values: Record<string, string>): Promise<void> {
	for (const [name, value] of Object.entries(values)) await page.type(`[name=${name}]`, value);
}
