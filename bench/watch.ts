import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { build } from "vite";
import { inPage, type Offline } from "../scripts/offline.ts";
import { ownShare } from "./ownTime.ts";

const ELEMENTS = 10_000;
const SCRIPT = "fairtick-watch.js";
/** How long a page is watched that gives no cause for a look, milliseconds. */
const QUIET_STRETCH = 10_000;
/** How long a restless page is watched: several looks must fall into it. */
const RESTLESS_STRETCH = 30_000;
const MUTATIONS_PER_SECOND = 1_000;

/** Share of the wall time that watching took in one state of the page. */
export interface Watched {
	name: string;
	share: number;
	target: number;
	/** Looks that fell into the stretch. */
	looks: number;
}

async function bundle(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: "silent",
		build: {
			write: false,
			rolldownOptions: { input: fileURLToPath(new URL("watchEntry.ts", import.meta.url)), output: { format: "iife" } },
		},
	});
	const [built] = Array.isArray(result) ? result : [result];
	if (!built || !("output" in built)) throw new Error("vite built nothing");
	return `${built.output[0].code}\n//# sourceURL=${SCRIPT}`;
}

/** Runs in the page: changes texts, classes and children, so many times a second, without end. */
function mutate(perSecond: number): void {
	const cards = [...document.querySelectorAll(".card")];
	const link = document.querySelector(".agree a");
	const began = performance.now();
	let done = 0;
	const turn = () => {
		for (const due = ((performance.now() - began) * perSecond) / 1000; done < due; done++) {
			const card = cards[done % cards.length];
			const source = card?.querySelector("span");
			if (!card || !source || !link) throw new Error("The page has no cards or no tick");
			// A wording that a moment holds, so that every look is reported and can be counted.
			if (done % 50 === 0) link.textContent = `《用户服务协议 第${done}版》`;
			if (done % 3 === 0) source.textContent = `${done}`;
			else if (done % 3 === 1) card.classList.toggle("on");
			else card.append(source);
		}
		setTimeout(turn, 10);
	};
	turn();
}

/** Runs in the page. */
const firstReport = () =>
	new Promise<void>((resolve) => {
		const check = () => (globalThis.reported > 0 ? resolve() : setTimeout(check, 20));
		check();
	});

async function opened(offline: Offline, script: string): Promise<Page> {
	const page = await offline.open();
	await page.goto(`${offline.origin}/${ELEMENTS}`, { waitUntil: "load", timeout: 60_000 });
	await page.evaluate(script);
	await inPage(page, firstReport);
	return page;
}

/** Watches a still page, a hidden one and one that never settles. The first look is not counted. */
export async function measureWatching(offline: Offline): Promise<Watched[]> {
	const page = await opened(offline, await bundle());
	const elements = ELEMENTS.toLocaleString("en");
	const watched = async (name: string, target: number, stretch: number): Promise<Watched> => {
		const before = await inPage(page, () => globalThis.reported);
		const share = await ownShare(page, SCRIPT, stretch);
		return { name, target, share, looks: (await inPage(page, () => globalThis.reported)) - before };
	};
	const still = await watched(`still page of ${elements}`, 0.001, QUIET_STRETCH);
	await inPage(page, mutate, MUTATIONS_PER_SECOND);
	const name = `page of ${elements} that mutates ${MUTATIONS_PER_SECOND.toLocaleString("en")}×/s`;
	const restless = await watched(name, 0.02, RESTLESS_STRETCH);
	const front = await offline.open();
	await front.bringToFront();
	const visibility = await inPage(page, () => document.visibilityState);
	if (visibility !== "hidden")
		throw new Error(`The tab behind is ${visibility}; watching a hidden page cannot be measured`);
	// "None" is less than the sampling can tell from nothing.
	const hidden = await watched("the same, hidden", 0.0001, QUIET_STRETCH);
	await front.close();
	await page.close();
	return [still, restless, hidden];
}
