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
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

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

/** What is wrong with the reading of a row; empty when it is right. */
function wrong({ truth, requests }: Row): string[] {
	if (!truth.request) return requests.map(({ means, text }) => `no consent, read as ${means}: ${text}`);
	const [request, ...more] = requests;
	if (!request) return ["not found"];
	const faults = more.map(({ means, text }) => `extra ${means}: ${text}`);
	if (request.means !== truth.means) faults.push(`means ${request.means}, is ${truth.means}`);
	if (request.state.now !== truth.now) faults.push(`state ${request.state.now}, is ${truth.now}`);
	return faults;
}

/** As a person presses: the mouse, on what the kit drew. Of a choice, the option that is not chosen. */
async function press(row: ElementHandle<Element>): Promise<void> {
	const { selector, second } = await row.evaluate((element) => {
		const { means, now } = JSON.parse(element.getAttribute("data-truth") as string) as Truth;
		return { selector: element.getAttribute("data-press") as string, second: means === "choice" && now === "on" };
	});
	const targets = await row.$$(selector);
	const target = targets[second ? 1 : 0];
	if (!target) throw new Error(`nothing to press: ${selector}`);
	await target.click();
}

const truthOf = (row: ElementHandle<Element>) => row.evaluate((element) => element.getAttribute("data-truth") as string);
const byScript = (name: string) => page.$eval(`[data-do=${name}]`, (button) => (button as HTMLButtonElement).click());

describe.each(kits)("%s", (kit) => {
	test("every control is read as it is", async () => {
		await page.goto(addressOf(kit));
		await page.waitForSelector("[data-do]");
		await page.addScriptTag({ content: readFileSync(script, "utf8") });
		const faults: string[] = [];
		let looks = 0;
		const judge = (when: string, rows: Row[], stray: string[]) => {
			looks += rows.length;
			for (const row of rows) faults.push(...wrong(row).map((fault) => `${when}, row ${row.name}: ${fault}`));
			faults.push(...stray.map((text) => `${when}, outside every row: ${text}`));
		};

		const first = await page.evaluate(() => document.body.dataset.first);
		if (first) {
			await page.waitForSelector("[role=dialog]");
			const { actions } = await look(page);
			for (const does of JSON.parse(first).actions) if (!actions.includes(does)) faults.push(`first layer: no ${does}`);
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
		expect(toggled.rows.filter(({ truth }, at) => truth.now === fresh.rows[at]?.truth.now && truth.request).length).toBeLessThan(
			fresh.rows.length / 3,
		);

		for (const [at, row] of (await page.$$("[data-truth]")).entries()) {
			const before = await truthOf(row);
			await press(row);
			const pressed = (await look(page, true)).rows[at] as Row;
			judge("after a press", [pressed], []);
			const fixed = await row.evaluate((element) => element.hasAttribute("data-fixed"));
			if (((await truthOf(row)) === before) !== fixed) throw new Error(`${pressed.name}: the page itself did not follow the press`);
		}
		const asked = fresh.rows.filter(({ truth }) => truth.request).length;
		const rowsWrong = new Set(faults).size;
		console.log(`${kit}: found ${found}/${asked}, looks right ${looks - Math.min(looks, rowsWrong)}/${looks}`);
		expect(faults).toEqual([]);
	});
});
