import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Canary, Goal } from "../../src/engine/recording.ts";
import { type Chromium, startChromium } from "../e2e/chromium.ts";
import { grantedCopy } from "../e2e/granted.ts";
import { type Recorder, recorderOf, SOON } from "../e2e/recorderOf.ts";
import { type Sites, serveSites } from "./site/serve.ts";
import type { Tongue } from "./site/shell.ts";

/** A browser that finds both sites, with an extension that was allowed everything. */
export interface Studio {
	sites: Sites;
	/** The browser that runs now. */
	chromium: Chromium;
	/** Ends the browser as the system does when memory runs out, and starts it anew with the same profile. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

/** One recording that goes on, made with the buttons of the panel, which stands in a tab beside the page. */
export interface Take {
	page: Page;
	panel: Page;
	/** What can be known of the recorder besides what the panel shows. */
	recorder: Recorder;
	id: number;
	/** Screens that the panel shows. */
	screens(): Promise<number>;
	/** Title of the last of them. */
	title(): Promise<string | null | undefined>;
	press(action: string): Promise<void>;
	/** A value that the panel offers for typing. */
	canary(datum: Canary["datum"]): Promise<string>;
	run(goal: Goal, act: () => Promise<void>): Promise<void>;
	/** Comes between what a person does and what they see of it. */
	interrupt(): Promise<void>;
}

export async function openStudio(): Promise<Studio> {
	const sites = await serveSites();
	const copy = grantedCopy();
	const options = { folder: copy.folder, args: sites.args };
	const studio = { sites, chromium: await startChromium(options), kill, close };

	async function kill(): Promise<void> {
		const process = studio.chromium.browser.process();
		const profile = process?.spawnargs.find((switched) => switched.startsWith("--user-data-dir="))?.split("=")[1];
		const gone = new Promise((resolve) => process?.once("exit", resolve));
		process?.kill("SIGKILL");
		await gone;
		studio.chromium = await startChromium({ ...options, profile: profile as string });
	}

	async function close(): Promise<void> {
		await studio.chromium.close();
		copy.remove();
		sites.close();
	}
	return studio;
}

export const home = (sites: Sites, site: "unfair" | "fair" | "open", tongue: Tongue): string =>
	`${sites[site]}/${tongue}/`;

const count = (panel: Page, selector: string) => panel.$$eval(selector, ({ length }) => length);

/** Presses something in the panel, which stands behind the page that is recorded. */
async function pressIn(panel: Page, selector: string): Promise<void> {
	await panel.waitForSelector(selector, { timeout: SOON.timeout });
	await panel.$eval(selector, (button) => (button as HTMLElement).click());
}

/** Opens a page and records it from there on. */
export async function record({ chromium }: Studio, address: string): Promise<Take> {
	const page = await chromium.browser.newPage();
	await page.goto(address);
	const recorder = await recorderOf(chromium, page, address);
	const panel = await chromium.browser.newPage({ type: "tab", background: true });
	await panel.goto(`chrome-extension://${chromium.id}/src/extension/panel/index.html?tab=${recorder.tabId}&page=flow`);
	await pressIn(panel, "[data-action=record]");
	await page.bringToFront();
	await expect.poll(async () => (await recorder.shown())?.moments, SOON).toBe(1);
	return {
		page,
		panel,
		recorder,
		id: (await recorder.shown())?.id ?? Number.NaN,
		screens: () => count(panel, "[data-moment]"),
		title: () => panel.$$eval("[data-moment] > details > summary .title", (all) => all.at(-1)?.textContent),
		press: (action) => pressIn(panel, `[data-action=${action}]`),
		canary: (datum) => panel.$eval(`[data-canary=${datum}] dd`, (value) => value.textContent ?? ""),
		async run(goal, act) {
			await pressIn(panel, `[data-goal=${goal}] [data-action=run]`);
			await panel.waitForSelector(`[data-run=${goal}] [data-action=there]`, { timeout: SOON.timeout });
			if (goal === "sign-up") await panel.waitForSelector("[data-canary=phone]", { timeout: SOON.timeout });
			await act();
			await pressIn(panel, "[data-action=there]");
			await panel.waitForSelector(`p[data-run=${goal}]`, { timeout: SOON.timeout });
		},
		interrupt: async () => {},
	};
}
