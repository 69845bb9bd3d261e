import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Offline, startOffline } from "../scripts/offline.ts";
import type { Flow } from "../src/engine/flow.ts";

/** What one look at a demo screen must give: these findings fail or need review, and no others. */
interface Screen {
	page: string;
	device: "mobile" | "desktop";
	/** What a person does before the look, and what has to be on the screen then. */
	after?: { type: Record<string, string>; press: string; shows: string };
	expect: { rule: string; outcome: string }[];
}

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}public/demo/`;
const screens = JSON.parse(await readFile(`${root}test/demo/expected.json`, "utf8")) as Screen[];
const files = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
const pages = files.filter((name) => name.endsWith(".html")).sort();

const types: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css",
	".js": "text/javascript",
	".svg": "image/svg+xml",
};
const viewports = {
	mobile: { width: 390, height: 844, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
	desktop: { width: 1280, height: 800 },
};

let offline: Offline;
let tab: Page;
let script = "";
const missed: string[] = [];

beforeAll(async () => {
	script = await readFile(`${root}dist/fairtick.js`, "utf8");
	offline = await startOffline(async (path) => {
		const body = await readFile(folder + path.slice(1)).catch(() => null);
		if (!body && path !== "/favicon.ico") missed.push(path);
		return body && { type: types[extname(path)] ?? "application/octet-stream", body };
	});
	tab = await offline.open();
}, 60_000);

afterAll(() => offline?.close());

async function open({ page, device, after }: Screen): Promise<void> {
	await tab.setViewport(viewports[device]);
	await tab.goto(`${offline.origin}/${page}`, { waitUntil: "load" });
	if (!after) return;
	for (const [selector, text] of Object.entries(after.type)) await tab.type(selector, text);
	await tab.click(after.press);
	await tab.waitForSelector(after.shows, { visible: true });
}

async function inspect(): Promise<string[]> {
	await tab.evaluate(script);
	const flow = await tab.evaluate(() =>
		(globalThis as unknown as { fairtick: { inspect(): Promise<Flow> } }).fairtick.inspect(),
	);
	return flow.findings
		.filter(({ outcome }) => outcome === "failed" || outcome === "cantTell")
		.map(({ outcome, rule }) => `${outcome} ${rule}`)
		.sort();
}

describe("the demo screens give what they were made to show", () => {
	it.each(
		screens.map(
			(screen) => [screen.after ? `${screen.page} after ${screen.after.press}` : screen.page, screen] as const,
		),
	)("%s", async (_, screen) => {
		await open(screen);
		expect(await inspect()).toEqual(screen.expect.map(({ outcome, rule }) => `${outcome} ${rule}`).sort());
	});

	it("leaves no page of the demo unlisted", () => {
		expect([...new Set(screens.map(({ page }) => page))].sort()).toEqual(pages);
	});
});

describe("the demo pages work", () => {
	it("link only to each other, by relative addresses, without a dead end", async () => {
		const wrong: string[] = [];
		for (const page of pages) {
			await tab.goto(`${offline.origin}/${page}`, { waitUntil: "load" });
			const targets = await tab.$$eval("[href], [src], [data-next]", (all) =>
				all.map(
					(element) =>
						element.getAttribute("data-next") ?? element.getAttribute("href") ?? element.getAttribute("src") ?? "",
				),
			);
			for (const target of targets.filter((to) => to !== "#")) {
				const path = new URL(target, `http://demo/${page}`).pathname.slice(1);
				if (/^(?:\w+:|\/)/.test(target) || !files.includes(path)) wrong.push(`${page} → ${target}`);
			}
		}
		expect(wrong).toEqual([]);
		expect(missed).toEqual([]);
	});

	it("the fair sign-up asks for both ticks, then walks to the account's deletion", async () => {
		await tab.setViewport(viewports.mobile);
		await tab.goto(`${offline.origin}/h5/fair/phone.html`, { waitUntil: "load" });
		await tab.click(".code");
		expect(await tab.$eval(".field .error", (error) => error.textContent)).toBe("请输入手机号");
		await tab.type("[name=phone]", "13800000000");
		await tab.click(".code");
		expect(await tab.$eval(".code", (button) => button.textContent)).toMatch(/^\d+ 秒后重发$/);
		await tab.type("[name=code]", "123456");
		await tab.click(".primary");
		expect(await tab.$$eval(".tick + .error", (all) => all.filter((error) => error.textContent).length)).toBe(2);
		await tab.click("#terms input");
		await tab.click("#privacy input");
		await press(".primary", "/h5/fair/choices.html");
		await tab.click("[role=switch]");
		expect(await tab.$eval("[role=switch]", (control) => control.getAttribute("aria-checked"))).toBe("true");
		await press(".primary", "/h5/fair/profile.html");
		await tab.type("[name=nickname]", "小禾");
		await press(".primary", "/h5/fair/account.html");
		await press("a[href='delete.html']", "/h5/fair/delete.html");
		await tab.click("[data-open='#done']");
		await tab.waitForSelector("#done", { visible: true });
	});

	it("the unfair sign-up does not go on without its box", async () => {
		await tab.goto(`${offline.origin}/h5/unfair/agreements.html`, { waitUntil: "load" });
		expect(await tab.$eval(".primary", (button) => (button as HTMLButtonElement).disabled)).toBe(false);
		await tab.click("#agree");
		expect(await tab.$eval(".primary", (button) => (button as HTMLButtonElement).disabled)).toBe(true);
	});
});

async function press(selector: string, lands: string): Promise<void> {
	await Promise.all([tab.waitForNavigation(), tab.click(selector)]);
	expect(new URL(tab.url()).pathname).toBe(lands);
}
