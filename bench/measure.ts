import type { Page } from "puppeteer-core";
import { inPage } from "../scripts/offline.ts";
import type { Flow } from "../src/engine/flow.ts";
import { median } from "./median.ts";

/** Milliseconds. */
export interface Costs {
	elements: number;
	/** The first look at the page, nothing warm. */
	first: number;
	capture: number;
	rules: number;
	/** From the call to its answer, the page's turns included. */
	wall: number;
	/** The longest time for which the page had no turn, in any warm look. */
	slice: number;
	walk: number;
	axe: number;
}

/** How often each size is measured; the median counts. */
export interface Rounds {
	looks: number;
	axe: number;
}

/** Runs in the page: one look, timed from outside as well. */
async function look(): Promise<{ capture: number; rules: number; wall: number }> {
	const { fairtick } = globalThis as unknown as { fairtick: { inspect(): Promise<Flow> } };
	const began = performance.now();
	const { timing } = await fairtick.inspect();
	return { capture: timing.captureMs, rules: timing.rulesMs, wall: performance.now() - began };
}

/** Runs in the page: the longest gap between two beats of a heart that beats as often as the page lets it. */
async function longestGap(): Promise<number> {
	const { fairtick } = globalThis as unknown as { fairtick: { inspect(): Promise<Flow> } };
	const { port1, port2 } = new MessageChannel();
	let last = performance.now();
	let longest = 0;
	const beat = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
	};
	port1.onmessage = () => {
		beat();
		port2.postMessage(null);
	};
	port2.postMessage(null);
	await new Promise((resolve) => setTimeout(resolve));
	longest = 0;
	last = performance.now();
	await fairtick.inspect();
	beat();
	port1.close();
	return longest;
}

/** Runs in the page: a walk over all elements that does nothing, often enough to be measurable. */
function bareWalk(times: number): number {
	const began = performance.now();
	let elements = 0;
	for (let i = 0; i < times; i++) {
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
		while (walker.nextNode()) elements++;
	}
	if (elements === 0) throw new Error("The page has no elements");
	return (performance.now() - began) / times;
}

/** Runs in the page. */
async function axeRun(): Promise<number> {
	const { axe } = globalThis as unknown as { axe: { run(): Promise<unknown> } };
	const began = performance.now();
	await axe.run();
	return performance.now() - began;
}

async function repeat<T>(times: number, once: () => Promise<T>): Promise<T[]> {
	const all: T[] = [];
	for (let i = 0; i < times; i++) all.push(await once());
	return all;
}

/** Measures looks, a bare walk and axe on the page that the tab shows. */
export async function measure(page: Page, scripts: { fairtick: string; axe: string }, rounds: Rounds): Promise<Costs> {
	const elements = await inPage(page, () => document.querySelectorAll("*").length);
	await page.evaluate(scripts.fairtick);
	const first = await inPage(page, look);
	await repeat(2, () => inPage(page, look));
	const looks = await repeat(rounds.looks, () => inPage(page, look));
	const gaps = await repeat(rounds.looks, () => inPage(page, longestGap));
	const walks = await repeat(5, () => inPage(page, bareWalk, Math.ceil(100_000 / elements)));
	await page.evaluate(scripts.axe);
	const axe = await repeat(rounds.axe, () => inPage(page, axeRun));
	return {
		elements,
		first: first.capture + first.rules,
		capture: median(looks.map(({ capture }) => capture)),
		rules: median(looks.map(({ rules }) => rules)),
		wall: median(looks.map(({ wall }) => wall)),
		slice: Math.max(...gaps),
		walk: median(walks),
		axe: median(axe),
	};
}
