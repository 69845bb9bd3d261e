import type { Page } from "puppeteer-core";
import type { Canary, Goal } from "../../src/engine/recording.ts";
import { type Chromium, startChromium } from "../e2e/chromium.ts";
import { grantedCopy } from "../e2e/granted.ts";
import { type Recorder, recorderOf } from "../e2e/recorderOf.ts";
import { type Sites, serveSites } from "./site/serve.ts";
import type { Tongue } from "./site/shell.ts";
import type { Scribe } from "./walk.ts";

/** A browser that finds both sites, with an extension that was allowed everything. */
export interface Studio {
	sites: Sites;
	chromium: Chromium;
	/** Opens a page and records it from there on. */
	record(address: string): Promise<Take>;
	close(): Promise<void>;
}

/** One recording that goes on. */
export interface Take {
	page: Page;
	recorder: Recorder;
	id: number;
	scribe: Scribe;
}

export async function openStudio(): Promise<Studio> {
	const sites = await serveSites();
	const copy = grantedCopy();
	const chromium = await startChromium({ folder: copy.folder, args: sites.args });
	return {
		sites,
		chromium,
		record: (address) => record(chromium, address),
		async close() {
			await chromium.close();
			copy.remove();
			sites.close();
		},
	};
}

export const home = ({ unfair, fair }: Sites, site: "unfair" | "fair", tongue: Tongue): string =>
	`${site === "unfair" ? unfair : fair}/${tongue}/`;

async function record(chromium: Chromium, address: string): Promise<Take> {
	const page = await chromium.browser.newPage();
	await page.goto(address);
	const recorder = await recorderOf(chromium, page, address);
	const { id } = await recorder.ask<{ id: number }>("start", recorder.tabId, address, "all");
	const scribe: Scribe = {
		canaries: await recorder.ask<Canary[]>("offerCanaries", id),
		screens: async () => (await recorder.moments()) ?? 0,
		runBegin: (goal: Goal) => recorder.ask("runBegin", id, goal),
		runEnd: () => recorder.ask("runEnd", id, "there"),
	};
	return { page, recorder, id, scribe };
}
