import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signUpPage } from "../../bench/page.ts";
import { type Served, serve } from "../../src/cli/serve.ts";
import { type Chromium, startChromium } from "./chromium.ts";

/** Milliseconds from the popup's start to its findings, on a page of 10,000 elements, on a machine that does nothing else. */
const TARGET = 150;
/** What a machine may be slower that runs other things beside the tests; beyond this the popup itself is slow. */
const SLACK = 5;

let folder: string;
let site: Served;
let chromium: Chromium;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "fairtick-speed-"));
	await writeFile(join(folder, "index.html"), signUpPage(10_000));
	site = await serve({ root: folder, folder });
	chromium = await startChromium();
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	site?.close();
	await rm(folder, { recursive: true, force: true });
});

it(`paints its findings within ${TARGET} ms of the popup's start, with slack for a busy machine`, async () => {
	const page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/index.html`, { waitUntil: "load" });
	const painted: number[] = [];
	for (let i = 0; i < 5; i++) {
		const popup = await chromium.openPopup(page);
		const mark = await popup.waitForFunction(() => performance.getEntriesByName("painted")[0]?.startTime);
		painted.push((await mark.jsonValue()) ?? Number.NaN);
	}
	const median = painted.sort((a, b) => a - b)[2] ?? Number.NaN;
	const verdict = median <= TARGET ? "met" : "MISSED on this machine";
	console.log(`Findings painted after ${painted.map(Math.round).join(", ")} ms; median ≤ ${TARGET} ms: ${verdict}`);
	expect(median).toBeLessThanOrEqual(SLACK * TARGET);
});
