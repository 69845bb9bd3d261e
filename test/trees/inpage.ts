import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "puppeteer-core";
import type { Flow } from "../../src/engine/flow.ts";
import type { Moment } from "../../src/engine/moment.ts";
import { launchChromium } from "../browsers.ts";

declare global {
	var fairtick: { inspect(): Promise<Flow>; capture(): Promise<Moment> };
}

const script = readFileSync(new URL("../../dist/fairtick.js", import.meta.url), "utf8");

/** A browser with one tab that shows pages given as text, and looks at them through the in-page global. */
export interface Desk {
	page: Page;
	show(body: string): Promise<void>;
	look(): Promise<Moment>;
	close(): Promise<void>;
}

/** Opens the desk. Other paths than `/` answer with the text given for them, and `/empty` with nothing. */
export async function openDesk(others: Record<string, string> = {}): Promise<Desk> {
	let body = "";
	const server: Server = createServer((request, response) => {
		const path = request.url ?? "/";
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
		response.end(
			`<!doctype html><html lang="zh-CN"><title>注册</title><body>${path === "/" ? body : (others[path] ?? "")}</body></html>`,
		);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const browser: Browser = await launchChromium();
	const page = await browser.newPage();
	return {
		page,
		async show(text) {
			body = text;
			await page.goto(address, { waitUntil: "load" });
			await page.evaluate(script);
		},
		look: () => page.evaluate(() => globalThis.fairtick.capture()),
		async close() {
			await browser.close();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
