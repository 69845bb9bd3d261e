import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventsOf, type FlowEvent } from "../../src/engine/event.ts";
import type { Request } from "../../src/engine/moment.ts";
import { launchChromium, launchFirefox } from "../browsers.ts";
import { type Cause, causes } from "./causes.ts";

/** Longest that a page may take to settle into the expected state, in milliseconds. */
const PATIENCE = 6000;

async function bundle(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: "silent",
		build: {
			write: false,
			minify: false,
			rolldownOptions: { input: fileURLToPath(new URL("./entry.ts", import.meta.url)), output: { format: "iife" } },
		},
	});
	const [built] = Array.isArray(result) ? result : [result];
	if (!built || !("output" in built)) throw new Error("vite built nothing");
	return built.output[0].code;
}

async function act(page: Page, { person = [] }: Cause): Promise<void> {
	for (const { press, key, type, on } of person) {
		if (press) await page.click(press);
		if (type && on) await page.type(on, type);
		if (key && on) {
			await page.focus(on);
			await page.keyboard.press(key as "Space");
		}
	}
}

interface Seen {
	request: Request | undefined;
	events: FlowEvent[];
}

function seen(page: Page): Promise<Seen> {
	return page.evaluate(() => {
		const { reports } = window.watched;
		const request = reports.at(-1)?.moment.requests.find(({ means }) => means === "tick" || means === "switch");
		return { request, events: reports.flatMap(({ events }) => events) };
	});
}

/** The last report once it says what is expected, or what it said when patience ran out. */
async function settled(page: Page, cause: Cause): Promise<Seen> {
	const until = Date.now() + PATIENCE;
	let last = await seen(page);
	const right = ({ request, events }: Seen) =>
		request?.state.now === cause.now && request.state.setBy === cause.setBy && (!cause.event || events.length > 0);
	while (!right(last) && Date.now() < until) {
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
		last = await seen(page);
	}
	return last;
}

let server: Server;
let script: string;
let html = "";

beforeAll(async () => {
	script = await bundle();
	server = createServer((_, response) => {
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
		response.end(`<!doctype html><html lang="zh-CN"><title>注册</title><body>${html}</body></html>`);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 60_000);

afterAll(() => new Promise((resolve) => server?.close(resolve)));

describe.each([
	["Chromium", launchChromium],
	["Firefox", launchFirefox],
] as const)("who set it, in %s", (_, launch) => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	}, 60_000);
	afterAll(() => browser?.close());

	it.each(causes)(
		"$name",
		async (cause) => {
			html = cause.html;
			const page = await browser.newPage();
			try {
				await page.evaluateOnNewDocument(`${script}; window.watched.begin(true);`);
				await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
				// The default must have been seen before the person acts.
				await page.waitForFunction(() => window.watched.reports.length > 0);
				await act(page, cause);
				const { request, events } = await settled(page, cause);
				expect(request?.state).toEqual({ now: cause.now, byDefault: cause.byDefault, setBy: cause.setBy });
				if (cause.unsure !== undefined) expect(request?.unsure).toBe(cause.unsure);
				if (cause.event) {
					expect(eventsOf(events, "tick").map(({ by, detail }) => ({ by, after: detail.after }))).toContainEqual(
						cause.event,
					);
				}
			} finally {
				await page.close();
			}
		},
		20_000,
	);
});
