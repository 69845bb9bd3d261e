import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, parse } from "node:path";
import { type Browser, type ElementHandle, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Truth } from "./frame/truth.ts";
import { look, type Row } from "./look.ts";

const dist = join(import.meta.dirname, "dist");
const script = join(import.meta.dirname, "../../dist/fairtick.js");
const kits = readdirSync(join(import.meta.dirname, "src")).map((file) => parse(file).name);
const types: Record<string, string> = {
	".html": "text/html",
	".js": "text/javascript",
	".css": "text/css",
	".png": "image/png",
};

let server: Server;
let browser: Browser;
let page: Page;

/** uni-app's page is a build of its own, with the Vue that uni-app ships. */
const addressOf = (kit: string) =>
	`http://127.0.0.1:${(server.address() as AddressInfo).port}/${kit === "uni-app" ? "uni/" : ""}${kit}.html`;

beforeAll(async () => {
	server = createServer((request, response) => {
		const path = join(dist, decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
		try {
			response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream").end(readFileSync(path));
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	browser = await launch({
		executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
		args: ["--no-sandbox", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
		defaultViewport: { width: 800, height: 1400 },
	});
	page = await browser.newPage();
});

afterAll(async () => {
	await browser?.close();
	server?.close();
});

/** Read as it is, or said to be unknown where it cannot be known. */
const stateRight = (truth: Truth, now: string) => now === truth.now || (truth.readable === false && now === "unknown");

/** What is wrong with the reading of a row; empty when it is right. */
function wrong({ truth, requests }: Row): string[] {
	if (!truth.request) return requests.map(({ means, text }) => `no consent, read as ${means}: ${text}`);
	const [request, ...more] = requests;
	if (!request) return ["not found"];
	const faults = more.map(({ means, text }) => `extra ${means}: ${text}`);
	if (request.means !== truth.means) faults.push(`means ${request.means}, is ${truth.means}`);
	if (!stateRight(truth, request.state.now)) faults.push(`state ${request.state.now}, is ${truth.now}`);
	return faults;
}

/** As a person presses: the mouse, on what the kit drew. Of a choice, the option that is not chosen. */
async function press(row: ElementHandle<Element>): Promise<void> {
	const { selector, second } = await row.evaluate((element) => {
		const { means, now } = JSON.parse(element.getAttribute("data-truth") as string) as Truth;
		return { selector: element.getAttribute("data-press") as string, second: means === "choice" && now === "on" };
	});
	const targets = await row.$$(selector);
	const target = targets[second ? 1 : 0] ?? targets[0];
	// A select opens a list that no page can see into: the arrow keys choose from it without opening it.
	if ((await target?.evaluate((element) => element.localName)) === "select")
		await target?.press(second ? "ArrowDown" : "ArrowUp");
	else await target?.click();
}

const truthOf = (row: ElementHandle<Element>) =>
	row.evaluate((element) => element.getAttribute("data-truth") as string);
const byScript = (name: string) => page.$eval(`[data-do=${name}]`, (button) => (button as HTMLButtonElement).click());

describe.each(kits)("%s", (kit) => {
	test("every control is read as it is", async () => {
		await page.goto(addressOf(kit));
		await page.waitForSelector("[data-do]");
		await page.addScriptTag({ content: readFileSync(script, "utf8") });
		const faults: string[] = [];
		const states = { right: 0, all: 0 };
		const judge = (when: string, rows: Row[], stray: string[]) => {
			for (const row of rows) {
				faults.push(...wrong(row).map((fault) => `${when}, row ${row.name}: ${fault}`));
				if (row.truth.request) states.all++;
				if (row.truth.request && row.requests.some(({ state }) => stateRight(row.truth, state.now))) states.right++;
			}
			faults.push(...stray.map((text) => `${when}, outside every row: ${text}`));
		};

		const first = await page.evaluate(() => document.body.dataset.first);
		if (first) {
			const { shown, actions: expected } = JSON.parse(first);
			await page.waitForSelector(shown, { visible: true });
			const { actions } = await look(page, true);
			for (const does of expected) if (!actions.includes(does)) faults.push(`first layer: no ${does}`);
			await byScript("open");
		}
		await page.waitForSelector("[data-truth]", { visible: true });
		await look(page, true);

		const fresh = await look(page);
		judge("at first", fresh.rows, fresh.stray);
		const found = fresh.rows.filter(({ truth, requests }) => truth.request && requests.length).length;

		await byScript("script-toggle");
		const toggled = await look(page, true);
		judge("after the script", toggled.rows, []);
		const still = toggled.rows.filter(({ truth }, at) => truth.now === fresh.rows[at]?.truth.now);
		// One of the two kids is on already when the script turns both on.
		if (still.length > 1) faults.push(`the page itself did not follow the script: ${still.map(({ name }) => name)}`);

		for (const [at, row] of (await page.$$("[data-truth]")).entries()) {
			const before = await truthOf(row);
			await press(row);
			const pressed = (await look(page, true)).rows[at] as Row;
			judge("after a press", [pressed], []);
			const fixed = await row.evaluate((element) => element.hasAttribute("data-fixed"));
			if (((await truthOf(row)) === before) !== fixed)
				faults.push(`row ${pressed.name}: the page itself did not follow the press`);
		}
		const asked = fresh.rows.filter(({ truth }) => truth.request).length;
		console.log(`${kit}: found ${found}/${asked}, state right ${states.right}/${states.all}, faults ${faults.length}`);
		expect(faults).toEqual([]);
	});
});
