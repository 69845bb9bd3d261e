import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page, Target } from "puppeteer-core";
import { startChromium } from "../test/e2e/chromium.ts";
import { grantedCopy } from "../test/e2e/granted.ts";
import { serveSites } from "../test/record/site/serve.ts";

/** What a recording of so many steps costs, of a walk around a site with third parties. */
export interface KeepingCosts {
	/** Bytes on the disk, pictures included. */
	disk: number;
	/** Bytes of them that are pictures, and how many there are. */
	pictures: number;
	pictured: number;
	events: number;
	/** Bytes in use by the worker's and the panel's scripts at the end, garbage collected. */
	worker: number;
	panel: number;
	/** Milliseconds for opening it in the panel, judged. */
	opened: number;
}

const PATHS = ["/join", "/join/about", "/welcome", "/account", "/account/security", "/close/1", "/close/4", "/privacy"];
const PATIENCE = 60_000;

function bytesUnder(folder: string): number {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Bytes that a page's or worker's scripts hold. */
async function heapOf(target: Target): Promise<number> {
	const session = await target.createCDPSession();
	await session.send("HeapProfiler.enable");
	await session.send("HeapProfiler.collectGarbage");
	const { usedSize } = await session.send("Runtime.getHeapUsage");
	await session.detach();
	return usedSize;
}

/** How much of the recording the strip of the panel tells of. */
const shown = (panel: Page): Promise<{ id: number; moments: number; events: number; pictures: number } | null> =>
	panel.evaluate(async () => {
		const all = await chrome.storage.session.get(null);
		const key = Object.keys(all).find((name) => name.startsWith("recording "));
		return (key ? all[key] : null) as never;
	});

async function until(met: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + PATIENCE;
	while (!(await met())) {
		if (Date.now() > end) throw new Error("The recording does not go on");
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

/** Records so many real steps with the built extension, as fast as it takes them down. */
export async function measureKeeping(steps: number): Promise<KeepingCosts> {
	const sites = await serveSites();
	const copy = grantedCopy();
	const chromium = await startChromium({ folder: copy.folder, args: sites.args });
	try {
		const page = await chromium.browser.newPage();
		const start = `${sites.unfair}/en`;
		await page.goto(`${start}/`);
		const worker = await chromium.worker();
		const tabId = await worker.evaluate(async (site) => {
			const tabs = await chrome.tabs.query({});
			return tabs.find(({ url }) => url?.startsWith(site))?.id;
		}, start);
		const panel = await chromium.browser.newPage({ type: "tab", background: true });
		const address = `chrome-extension://${chromium.id}/src/extension/panel/index.html`;
		await panel.goto(`${address}?tab=${tabId}`);
		await panel.waitForSelector("[data-action=record]");
		await panel.$eval("[data-action=record]", (button) => (button as HTMLElement).click());
		await page.bringToFront();
		for (let step = 1; step < steps; step++) {
			await until(async () => ((await shown(panel))?.moments ?? 0) >= step);
			await page.goto(`${start}${PATHS[step % PATHS.length]}`);
		}
		await until(async () => ((await shown(panel))?.moments ?? 0) >= steps);
		const { id, events, pictures: pictured } = (await shown(panel)) as NonNullable<Awaited<ReturnType<typeof shown>>>;
		const heldBy = await heapOf(
			(await chromium.browser.waitForTarget((target) => target.type() === "service_worker")) as Target,
		);
		await panel.$eval("[data-action=stop]", (button) => (button as HTMLElement).click());
		await panel.bringToFront();
		const began = performance.now();
		await panel.goto(`${address}?tab=${tabId}&page=flow`);
		const entry = await panel.waitForSelector(`[data-flow="${id}"] [data-action=open], [data-moment]`, {
			timeout: PATIENCE,
		});
		await entry?.evaluate((button) => (button as HTMLElement).click());
		await panel.waitForSelector(`[data-moment="${steps - 1}"]`, { timeout: PATIENCE });
		const opened = performance.now() - began;
		const held = await heapOf(panel.target());
		const spawned = chromium.browser.process()?.spawnargs ?? [];
		const profile = spawned.find((switched) => switched.startsWith("--user-data-dir="))?.split("=")[1] ?? "";
		const databases = join(profile, "Default/IndexedDB");
		const blobs = readdirSync(databases).filter((name) => name.includes(chromium.id) && name.endsWith(".blob"));
		return {
			disk: readdirSync(databases)
				.filter((name) => name.includes(chromium.id))
				.reduce((sum, name) => sum + bytesUnder(join(databases, name)), 0),
			pictures: blobs.reduce((sum, name) => sum + bytesUnder(join(databases, name)), 0),
			pictured,
			events,
			worker: heldBy,
			panel: held,
			opened,
		};
	} finally {
		await chromium.close();
		copy.remove();
		sites.close();
	}
}
