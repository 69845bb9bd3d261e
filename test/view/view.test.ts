import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Offline, startOffline } from "../../scripts/offline.ts";
import { issueIds } from "../../src/engine/issues.ts";
import { disclosureIds } from "../../src/facts/policy/disclosures.ts";

/**
 * The view alone, in a real browser, with hand-made flows: no axe violation, nothing wider than the
 * popup, and the marks that outside tests read. PICTURES=folder also writes a picture of each state.
 */
const here = fileURLToPath(new URL("./", import.meta.url));
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const pictures = process.env.PICTURES;

const states = {
	findings: "flow=many",
	"finding-open": "flow=many&open=2",
	"finding-sample": "flow=many&open=1&scroll=420",
	decided: "flow=decided",
	"decided-open": "flow=decided&open=1&scroll=330",
	"decided-settled": "flow=decided&open=3&scroll=1700",
	"decided-earlier": "flow=decided&keys=reviews gone,reviews elsewhere&scroll=3000",
	"decided-passed": "flow=decided&page=issues&keys=issue default-consent",
	asks: "flow=many&page=asks",
	issues: "flow=many&page=issues",
	"issues-open": "flow=many&page=issues&keys=issue default-consent,issue no-privacy-policy",
	policy: "flow=policy&page=policy",
	"policy-open": "flow=policy&page=policy&keys=open d1 who,open d2 third parties,open d1 times",
	"policy-none": "flow=many&page=policy",
	"policy-wide": "flow=policy&page=policy&panel",
	"issues-wide": "flow=many&page=issues&panel&keys=issue default-consent",
	stores: "flow=stores",
	"stores-open": "flow=stores&open=1",
	settings: "flow=many&settings",
	"settings-stores": "flow=stores&settings",
	"settings-alone": "refused=browser-page&settings",
	"settings-panel": "flow=many&settings&panel",
	rest: "flow=many&page=rest",
	clean: "flow=clean&notice",
	empty: "flow=empty&watched",
	"browser-page": "refused=browser-page",
	broken: "refused=broken",
	panel: "flow=many&open=1&panel",
	"panel-narrow": "flow=many&panel&width=360",
	"recording-popup": "flow=many&recording=on",
	"recording-popup-missed": "flow=many&recording=tab",
	flows: "flow=many&page=flow&panel&width=360",
	"flows-none": "flow=many&page=flow&panel&width=360&none",
	"flows-unseen": "refused=browser-page&page=flow&panel&width=360",
	"flow-recording": "flow=many&page=flow&panel&width=360&recording=on&opened&height=1100",
	"flow-missed": "flow=many&page=flow&panel&width=360&recording=tab&opened",
	"flow-paused": "flow=many&page=flow&panel&width=360&recording=paused&opened&keys=open flow runs&height=1100",
	"flow-run": "flow=many&page=flow&panel&width=360&recording=run&opened&height=900",
	"flow-opened":
		"flow=many&page=flow&panel&width=360&opened&height=2200&keys=open flow findings,open flow parties,open flow efforts",
	"flow-wide": "flow=many&page=flow&panel&opened&height=2600",
};

let offline: Offline;
let tab: Page;

/** The test page, bundled in memory: path to content. */
async function bundled(): Promise<Map<string, string | Uint8Array>> {
	const built = (await build({
		root: here,
		configFile: false,
		logLevel: "error",
		oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
		build: { write: false, minify: false, modulePreload: false },
	})) as Rolldown.RolldownOutput;
	return new Map(built.output.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source]));
}

const types: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".css": "text/css",
};

beforeAll(async () => {
	const files = await bundled();
	offline = await startOffline(async (path) => {
		const body = files.get(path);
		return body === undefined ? null : { type: types[extname(path)] ?? "text/plain", body };
	});
	tab = await offline.open();
	if (pictures) await mkdir(pictures, { recursive: true });
}, 60_000);

afterAll(() => offline?.close());

async function open(query: string): Promise<void> {
	const { searchParams: asked } = new URL(`?${query}`, offline.origin);
	const width = Number(asked.get("width") ?? (asked.has("panel") ? 900 : 400));
	await tab.setViewport({ width, height: Number(asked.get("height") ?? 590), deviceScaleFactor: 2 });
	await tab.goto(`${offline.origin}/index.html?${query}`, { waitUntil: "load" });
	// The settings come with a script of their own.
	await tab.waitForSelector("main:not(:empty)");
	// So do recordings.
	if (asked.get("page") === "flow") await tab.waitForSelector("#page-flow > *");
}

describe.each(["light", "dark"])("in %s", (scheme) => {
	describe.each(["en", "zh"])("in %s", (language) => {
		it.each(Object.entries(states))("%s is whole and accessible", async (name, query) => {
			await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
			await open(`${query}&language=${language}`);
			if (pictures) await tab.screenshot({ path: `${pictures}/${name}-${language}-${scheme}.png` });
			await tab.evaluate(await readFile(axe, "utf8"));
			const report = await tab.evaluate(async () => {
				const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
				const { violations } = await axe.run();
				const wide = [
					...document.querySelectorAll("body, main, [role=tabpanel], .tabs, .foot, .choices, .against"),
				].filter((element) => element.scrollWidth > element.clientWidth + 1);
				return {
					violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`),
					wide: wide.map(({ className, localName }) => `${localName}.${className}`),
				};
			});
			expect(report).toEqual({ violations: [], wide: [] });
		});
	});
});

describe("what outside tests read", () => {
	it("marks each finding and each consent request", async () => {
		await open("flow=many&language=en");
		// The other pages come in once the verdict has been painted.
		await tab.waitForSelector("[data-outcome=inapplicable]");
		const findings = await tab.$$eval("[data-rule]", (all) =>
			(all as HTMLElement[]).map(({ dataset }) => `${dataset.rule} ${dataset.outcome} ${dataset.severity}`),
		);
		expect(findings).toHaveLength(10);
		expect(findings[0]).toBe("default-prechecked-consent failed critical");
		const requests = await tab.$$eval("[data-request]", (all) =>
			(all as HTMLElement[]).map(({ dataset }) => `${dataset.request} ${dataset.state} ${dataset.means}`),
		);
		expect(requests).toContain("agree on tick");
		expect(requests).toContain("implied unknown implied");
		expect(requests).toHaveLength(8);
	});

	it("lays no notice over the findings", async () => {
		await open("flow=many&language=en&notice");
		const bottom = await tab.$eval("[role=tabpanel]:not([hidden])", (page) => page.getBoundingClientRect().bottom);
		expect(await tab.$eval(".notice", (notice) => notice.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bottom);
	});

	it("tells counts that decisions do not change apart from the verdict", async () => {
		const over = () => tab.$eval(".counts", (counts) => counts.previousElementSibling?.textContent);
		await open("flow=decided&language=en");
		expect(await over()).toBe("All that was found, whatever was decided");
		await open("flow=many&language=en");
		expect(await tab.$(".counted")).toBeNull();
	});

	it("offers one answer for all that a store may send back, beside their number", async () => {
		await open("flow=stores&language=en");
		expect(await tab.$eval("[data-part=sentBack] .part", (part) => part.textContent)).toMatch(
			/^5 findings that a store/,
		);
		expect(await tab.$$("[data-part=sentBack] > .deeds [data-answer]")).toHaveLength(2);
		await tab.click("[data-part=sentBack] > .deeds [data-answer=zh]");
		await tab.waitForFunction(() => document.querySelector(".notice")?.textContent?.includes("Copied a draft"));
	});

	it("puts the page's words in as text, never as markup", async () => {
		await open("flow=hostile&language=en&open=1");
		expect(await tab.$("#view img, #view script")).toBeNull();
		expect(await tab.$eval(".detail blockquote", (quote) => quote.textContent)).toContain("<img src=x onerror=");
	});
});

describe("the settings", () => {
	const chosen = () =>
		tab.$$eval("[name=pack]:checked", (all) => (all as HTMLInputElement[]).map(({ value }) => value));
	const china = () => tab.$eval("[name=pack][value=CN]", (box) => box.closest("label")?.textContent?.trim());

	it("open from the head or from what was checked against, and close", async () => {
		await open("flow=many&language=en");
		expect(await tab.$eval(".against span", (line) => line.textContent)).toBe("Checked against: China (website)");
		await tab.click("[data-action=change]");
		await tab.waitForSelector(".settings h2:focus");
		expect(await tab.$("#headline")).toBeNull();
		await tab.click("[data-action=close-settings]");
		await tab.waitForSelector("#headline");
		expect(await tab.$("[data-action=settings]:focus")).not.toBeNull();
		await tab.click("[data-action=settings]");
		await tab.waitForSelector(".settings");
	});

	it("keep at least one pack, and name China's for what is checked", async () => {
		await open("flow=many&language=en&settings");
		await tab.waitForSelector("[name=pack]");
		expect(await tab.$eval("[name=pack][value=CN]", (box) => (box as HTMLInputElement).disabled)).toBe(true);
		await tab.click("[name=pack][value=stores]");
		await tab.click("[name=pack][value=CN]");
		expect(await chosen()).toEqual(["stores"]);
		expect(await tab.$eval(".hint", (hint) => hint.textContent)).toContain("inside an app");
		expect(await china()).toBe("China (website)");
		await tab.click("[name=surface][value=h5-in-app]");
		expect(await china()).toBe("China (app and H5 page)");
		expect(await tab.$(".hint")).toBeNull();
	});

	it("find a kind of service in either language, and never choose the suggested one", async () => {
		await open("flow=many&language=en&settings");
		await tab.waitForSelector("[data-service]");
		const service = () => tab.$eval("[data-service]", (line) => (line as HTMLElement).dataset.service);
		const found = () => tab.$$eval("[name=service]", (all) => (all as HTMLInputElement[]).map(({ value }) => value));
		expect(await service()).toBe("");
		expect(await found()).toHaveLength(40);
		await tab.type("[type=search]", "打车");
		expect(await found()).toEqual(["ride-hailing"]);
		await tab.click("[name=service]");
		expect(await service()).toBe("ride-hailing");
		await tab.click("[data-suggested=online-shopping]");
		expect(await service()).toBe("online-shopping");
		expect(await tab.$("[data-suggested]")).toBeNull();
	});
});

describe("the ten issues", () => {
	it("stand in the guideline's order, and lead to what was found", async () => {
		await open("flow=many&language=en&page=issues");
		const issues = await tab.$$eval("[data-checked]", (all) =>
			(all as HTMLElement[]).map(({ dataset }) => dataset.checked),
		);
		expect(issues).toEqual(issueIds);
		await tab.click("[data-checked='default-consent'] > summary");
		await tab.locator("[data-checked='default-consent'] [data-action='to-finding']").click();
		await tab.waitForSelector("#page-findings:not([hidden]) .entry[open] > summary:focus");
		expect(await tab.$eval(".entry[open]", (entry) => (entry as HTMLElement).dataset.rule)).toBe(
			"default-prechecked-consent",
		);
	});
});

describe("the texts read", () => {
	const folds = (): Promise<number[]> =>
		Promise.all(["details.fold", "details.fold[open]"].map(async (folded) => (await tab.$$(folded)).length));

	it("are folded where there is little room, with the way to more", async () => {
		await open("flow=policy&language=en&page=policy");
		expect((await folds())[1]).toBe(0);
		await tab.click("[data-action='open-wide']");
		expect(await tab.$eval("html", ({ dataset }) => dataset.deed)).toBe("wide");
	});

	it("are open in a tab of their own, and stay shut once shut", async () => {
		await open("flow=policy&language=en&page=policy&panel");
		const [all, opened] = await folds();
		expect(opened).toBe(all);
		expect(await tab.$("[data-action='open-wide']")).toBeNull();
		await tab.click("details.fold summary");
		expect((await folds())[1]).toBe((all ?? 0) - 1);
	});

	it("name every disclosure of a policy, and of a list only what it states", async () => {
		await open("flow=policy&language=en&page=policy");
		const counts = await tab.$$eval("[data-document]", (all) =>
			all.map((each) => each.querySelectorAll("[data-disclosure]").length),
		);
		expect(counts).toEqual([disclosureIds.length, 2, disclosureIds.length]);
		expect(await tab.$$eval("[data-document='d2'] [data-found='0']", (all) => all.length)).toBe(0);
	});
});

describe("by keyboard", () => {
	it("moves through the pages with arrow keys, and opens a finding with Enter", async () => {
		await open("flow=many&language=en");
		await tab.focus("#tab-findings");
		await tab.keyboard.press("ArrowRight");
		expect(await tab.$eval(":focus", ({ id }) => id)).toBe("tab-asks");
		expect(await tab.$eval("#page-asks", (page) => (page as HTMLElement).hidden)).toBe(false);
		await tab.keyboard.press("End");
		expect(await tab.$eval(":focus", ({ id }) => id)).toBe("tab-rest");
		await tab.keyboard.press("Home");
		await tab.focus("details.entry summary");
		await tab.keyboard.press("Enter");
		expect(await tab.$$eval("details.entry[open]", (open) => open.length)).toBe(1);
	});

	it("decides, gives a reason, writes a note and takes it all back", async () => {
		await open("flow=many&language=en&open=1");
		const entry = "[data-rule=default-prechecked-consent]";
		const decision = () => tab.$eval(entry, (element) => (element as HTMLElement).dataset.decision ?? null);
		const focused = () =>
			tab.$eval(":focus", (element) => {
				const { dataset } = element as HTMLElement;
				return dataset.action ?? dataset.reason ?? Object.keys(dataset)[0] ?? null;
			});
		await tab.focus(`${entry} [data-action=confirm]`);
		await tab.keyboard.press("Enter");
		expect(await decision()).toBe("confirmed");
		await tab.keyboard.press("Tab");
		await tab.keyboard.press("Space");
		expect(await focused()).toBe("not-a-problem");
		expect(await decision()).toBe("confirmed");
		await tab.keyboard.press("Tab");
		expect(await focused()).toBe("unsure");
		await tab.keyboard.press("Tab");
		expect(await focused()).toBe("misread");
		await tab.keyboard.press("Enter");
		expect(await decision()).toBe("not-a-problem");
		expect(await tab.$eval(`${entry} :focus`, ({ ariaPressed }) => ariaPressed)).toBe("true");
		for (let i = 0; i < 5; i++) await tab.keyboard.press("Tab");
		expect(await focused()).toBe("reasonText");
		await tab.keyboard.press("Tab");
		expect(await focused()).toBe("note");
		await tab.keyboard.type("No box at all");
		expect(await tab.$eval(`${entry} :focus`, (area) => getComputedStyle(area).outlineStyle)).toBe("solid");
		await tab.keyboard.press("Tab");
		expect(await focused()).toBe("undo");
		await tab.keyboard.press("Enter");
		expect(await decision()).toBeNull();
		expect(await tab.$eval(`${entry} [data-note]`, (area) => (area as HTMLTextAreaElement).value)).toBe("");
	});

	it("offers no “not a problem” for what passed", async () => {
		await open("flow=many&language=en&page=issues&keys=issue default-consent");
		const passed = "[data-checked=default-consent] [data-outcome=passed]";
		await tab.click(`${passed} .deciding summary`);
		await tab.click(`${passed} [data-action=confirm]`);
		expect(await tab.$eval(passed, (element) => (element as HTMLElement).dataset.decision)).toBe("confirmed");
		expect(await tab.$(`${passed} [data-action=not-a-problem]`)).toBeNull();
		expect(await tab.$eval("#headline", ({ textContent }) => textContent)).toBe("4 violations, 3 need review");
	});

	it("switches the language in place", async () => {
		await open("flow=many&language=en");
		await tab.focus(".languages [lang='zh-CN']");
		await tab.keyboard.press("Enter");
		expect(await tab.$eval("#headline", (headline) => headline.textContent)).toBe("4 项不合规，3 项需人工复核");
		expect(await tab.$eval("html", (html) => html.lang)).toBe("zh-CN");
	});
});
