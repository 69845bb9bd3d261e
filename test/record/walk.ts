import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Canary, Goal } from "../../src/engine/recording.ts";
import { SOON } from "../e2e/recorderOf.ts";

/** What a walk needs of the recorder, by whatever hand it is driven. */
export interface Scribe {
	canaries: Canary[];
	/** Screens recorded so far. */
	screens(): Promise<number>;
	runBegin(goal: Goal): Promise<void>;
	runEnd(): Promise<void>;
}

/** A person in a page that is being recorded, who goes on once the screen before is in the recording. */
export function person(page: Page, scribe: Scribe) {
	const address = page.url();
	const start = address.slice(0, new URL(address).origin.length + 3);

	/** Does what leads to as many new screens. */
	async function onto(act: () => Promise<unknown>, screens = 1): Promise<void> {
		const before = await scribe.screens();
		await act();
		await expect.poll(scribe.screens, SOON).toBe(before + screens);
	}
	return {
		onto,
		press: (...ids: string[]) => inTurn(ids, (id) => onto(() => page.click(`#${id}`))),
		go: (path: string) => onto(() => page.goto(`${start}${path}`)),
		canary: (datum: Canary["datum"]) => scribe.canaries.find((made) => made.datum === datum)?.value ?? "",
		async run(goal: Goal, act: () => Promise<void>): Promise<void> {
			await scribe.runBegin(goal);
			await act();
			await scribe.runEnd();
		},
	};
}

async function inTurn<Each>(all: readonly Each[], act: (each: Each) => Promise<void>): Promise<void> {
	for (const each of all) await act(each);
}

/** Signs up as a person who was asked to type the made-up values does; `boxes` are ticked. */
export async function signUp(page: Page, scribe: Scribe, boxes: readonly string[]): Promise<void> {
	const { press, canary } = person(page, scribe);
	await press("join");
	await page.type("[name=phone]", canary("phone"));
	await page.type("[name=pass]", "Tidewater-40-Lanterns");
	await inTurn(boxes, (id) => page.click(`#${id}`));
	await press("next");
	await page.type("[name=name]", canary("realName"));
	await page.type("[name=mail]", canary("email"));
	await press("next", "next");
}
