import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context, Flow } from "../src/engine/flow.ts";
import { run } from "../src/engine/run.ts";
import { withFetched } from "../src/facts/policy/fetched.ts";
import { readFlow } from "../src/report/json.ts";
import { rules } from "../src/rules/index.ts";
import { launchChromium } from "./browsers.ts";
import { mismatches } from "./fixtures/compare.ts";
import { documentsOf, fetchedOf } from "./fixtures/documents.ts";
import { marksOf, placesOf } from "./fixtures/marks.ts";

/**
 * Every page under test/fixtures/<rule>/ is opened in a real browser, inspected by the built script and
 * held against the verdicts marked in it. Anything beyond the marks fails: see test/fixtures/README.md.
 */
const folder = fileURLToPath(new URL("./fixtures/", import.meta.url));
const bundles = ["fairtick.js", "fairtick-documents.js"].map((name) => new URL(`../dist/${name}`, import.meta.url));

const pages = (await readdir(folder, { recursive: true })).filter((name) => /^[^/]+\/[^/]+\.html$/.test(name)).sort();
const rulesWithPages = [...new Set(pages.map((name) => name.split("/")[0] as string))];

/** Answers from the folder, and to every `/policy/…` with a short text, so that links lead somewhere. */
const server = createServer(async (incoming, response) => {
	const path = decodeURIComponent(new URL(incoming.url ?? "/", "http://localhost").pathname);
	const policy = path.startsWith("/policy/") ? "<h1>隐私政策 Privacy Policy</h1>" : null;
	const body = policy ?? (path.endsWith(".html") ? await readFile(folder + path.slice(1)).catch(() => null) : null);
	response.writeHead(body === null ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
	response.end(body);
});

let browser: Browser;
let tab: Page;
let script = "";
let origin = "";

beforeAll(async () => {
	script = (await Promise.all(bundles.map((bundle) => readFile(bundle, "utf8")))).join("\n;\n");
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	browser = await launchChromium();
	tab = await browser.newPage();
}, 60_000);

afterAll(async () => {
	await browser?.close();
	server.closeAllConnections();
	server.close();
});

/** Looks at a page as contract 3 says and adds the events that the page brings; policy texts are judged outside of it. */
async function inspect(): Promise<Flow> {
	// What the page's own events leave out is filled in as for a saved flow.
	const seen = readFlow(JSON.stringify(await look()));
	const flow = withFetched(seen, (await tab.evaluate(documentsOf)).map(fetchedOf));
	return { ...flow, findings: run(rules, flow) };
}

function look(): Promise<object> {
	return tab.evaluate(async () => {
		type Global = { inspect(options: { context: Partial<Context> }): Promise<Flow> };
		const { fairtick } = globalThis as unknown as { fairtick: Global };
		const said = (name: string) => document.querySelector(`meta[name=${name}]`)?.getAttribute("content") ?? null;
		const service = said("service");
		const chosen = said("jurisdictions")?.split(" ") as Context["jurisdictions"] | undefined;
		const context = {
			...(service && { service, serviceBy: "person" as const }),
			...(chosen && { jurisdictions: chosen }),
		};
		const flow = await fairtick.inspect({ context });
		const recorded = document.querySelector('meta[name="recording"]')?.getAttribute("content");
		if (recorded !== undefined && recorded !== null) {
			const missed = recorded.split(" ").filter(Boolean) as NonNullable<Flow["recording"]>["missed"];
			flow.recording = { name: "", startedAt: "", endedAt: null, missed, pauses: [], runs: [], canaries: [] };
		}
		const told = document.querySelector("script[data-events]")?.textContent;
		if (!told) return flow;
		const [moment] = flow.moments;
		const items = moment ? [...moment.requests, ...moment.actions] : [];
		const idOf = (css: string) => {
			const element = document.querySelector(css);
			return items.find(({ selector }) => document.querySelector(selector) === element)?.id ?? null;
		};
		const events = (JSON.parse(told) as { target?: string; detail?: object }[]).map((event) => ({
			...event,
			moment: 0,
			frame: "",
			detail: event.detail ?? {},
			target: event.target && idOf(event.target),
		}));
		return { ...flow, events };
	});
}

describe.each(rulesWithPages)("%s", (rule) => {
	it.each(pages.filter((name) => name.startsWith(`${rule}/`)))("%s", async (name) => {
		const mobile = /name="device" content="mobile"/.test(await readFile(folder + name, "utf8"));
		await tab.setViewport(
			mobile
				? { width: 390, height: 844, deviceScaleFactor: 3, isMobile: true, hasTouch: true }
				: { width: 1280, height: 800 },
		);
		await tab.goto(`${origin}/${name}`, { waitUntil: "load" });
		await tab.evaluate(script);
		const flow = await inspect();
		const marks = await tab.evaluate(marksOf);
		const places = await tab.evaluate(
			placesOf,
			flow.findings.map(({ selector, frame }) => ({ selector, frame })),
		);
		expect(mismatches(rule, flow.findings, marks, places)).toEqual([]);
	});
});
