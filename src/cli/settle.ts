import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "puppeteer-core";
import { isGone, openWorld, type World } from "./world.ts";

/** A page is settled when for so long nothing changed in it and nothing was loading, in milliseconds. */
const QUIET = 250;
/** Pages that never settle are looked at after this, in milliseconds. */
const MOST = 6_000;
/** The same for a frame that is looked at after its page has settled, in milliseconds. */
const MOST_IN_FRAME = 2_000;
/** Between two questions to a frame, in milliseconds. */
const STEP = 40;
/** Documents that a page may pass through by itself before the one that stays. */
export const HOPS = 5;

/** Runs in the page. */
function quiet(still: number, most: number): Promise<void> {
	return new Promise((resolve) => {
		const began = performance.now();
		let changed = began;
		const observer = new MutationObserver(() => {
			changed = performance.now();
		});
		observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
		const check = () => {
			const now = performance.now();
			const done = document.readyState === "complete" && now - changed >= still;
			if (!done && now - began < most) {
				setTimeout(check, 40);
				return;
			}
			observer.disconnect();
			resolve();
		};
		check();
	});
}

/** Resolves when the page has loaded and come to rest, redirects by script included, or after a few seconds. */
export async function settle(page: Page, client: CDPSession): Promise<void> {
	const deadline = performance.now() + MOST;
	for (let hop = 0; hop < HOPS; hop++) {
		const left = Math.max(QUIET, deadline - performance.now());
		try {
			const world = await openWorld(client);
			const idle = page.waitForNetworkIdle({ idleTime: QUIET, timeout: left }).catch(ignoreTimeout);
			await Promise.all([world.run(quiet, QUIET, left), idle]);
			return;
		} catch (error) {
			if (!isGone(error)) throw error;
		}
	}
}

/** Runs in the frame: how far it has come. */
function stage(): { loaded: boolean; sign: string } {
	const elements = document.getElementsByTagName("*").length;
	const text = document.documentElement.textContent?.length ?? 0;
	return { loaded: document.readyState === "complete", sign: `${document.readyState} ${elements} ${text}` };
}

/**
 * Resolves when a frame's document has loaded and stays as it is, or after two seconds. Asks from outside,
 * because no timer runs in a sandbox without scripts.
 */
export async function rest(world: World): Promise<void> {
	const deadline = performance.now() + MOST_IN_FRAME;
	let before = "";
	let changed = performance.now();
	for (;;) {
		const { loaded, sign } = await world.run(stage);
		const now = performance.now();
		if (sign !== before) changed = now;
		if (now >= deadline || (loaded && now - changed >= QUIET)) return;
		before = sign;
		await pause(STEP);
	}
}

function ignoreTimeout(error: unknown): void {
	if (!(error instanceof Error && error.name === "TimeoutError")) throw error;
}
