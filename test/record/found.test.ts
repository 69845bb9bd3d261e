import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FlowEvent } from "../../src/engine/event.ts";
import type { Outcome } from "../../src/engine/finding.ts";
import type { Flow } from "../../src/engine/flow.ts";
import { lineOf } from "../../src/engine/line.ts";
import { SOON } from "../e2e/recorderOf.ts";
import { type Expected, fair, unfair } from "./expected.ts";
import { walkFair } from "./fairWalk.ts";
import { home, openStudio, record, type Studio, type Take } from "./recordedSite.ts";
import type { Tongue } from "./site/shell.ts";
import { walkUnfair } from "./unfairWalk.ts";

const cases = [
	["unfair", "zh", unfair, walkUnfair],
	["unfair", "en", unfair, walkUnfair],
	["fair", "zh", fair, walkFair],
	["fair", "en", fair, walkFair],
] as const;

const GRAVITY: readonly Outcome[] = ["failed", "cantTell", "passed", "inapplicable"];

const pathOf = (url: string) => new URL(url).pathname.replace(/^\/(?:zh|en)/, "");

/** The worst that each rule says of a flow. */
function worst({ findings }: Flow): Record<Outcome, string[]> {
	const by: Record<Outcome, string[]> = { failed: [], cantTell: [], passed: [], inapplicable: [] };
	const outcomes = new Map<string, Outcome>();
	for (const { rule, outcome } of findings) {
		const known = outcomes.get(rule);
		if (!known || GRAVITY.indexOf(outcome) < GRAVITY.indexOf(known)) outcomes.set(rule, outcome);
	}
	for (const [rule, outcome] of outcomes) by[outcome].push(rule);
	return by;
}

/** The panel in that language, scrolled to the line. */
async function pictureOf({ panel }: Take, path: string, language: Tongue): Promise<void> {
	await panel.bringToFront();
	await panel.setViewport({ width: 560, height: 900, deviceScaleFactor: 2 });
	await panel.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
	await panel.reload();
	await panel.waitForSelector("[data-flow] [data-action=open], [data-line]");
	await panel.evaluate(() => document.querySelector<HTMLElement>("[data-flow] [data-action=open]")?.click());
	await panel.waitForSelector("[data-line]");
	await panel.$eval("[data-line]", (line) => {
		line.scrollIntoView({ block: "center" });
		document.documentElement.scrollTop = 0;
		document.body.scrollTop = 0;
	});
	await panel.waitForNetworkIdle();
	await panel.screenshot({ path: path as `${string}.png` });
}

describe.each(cases)("the %s site in %s", (site, tongue, expected: Expected, walk) => {
	let studio: Studio;
	let flow: Flow;

	// A browser remembers for a site that nobody answered its question, and asks no more.
	beforeAll(async () => {
		studio = await openStudio();
	}, 60_000);

	afterAll(() => studio?.close());

	it("is recorded while a person walks through it", async () => {
		const take = await record(studio, home(studio.sites, site, tongue));
		const { recorder, id, press } = take;
		// Whoever looks at pictures has time to take them.
		if (process.env.PICTURES) take.interrupt = () => new Promise((resolve) => setTimeout(resolve, 800));
		studio.sites.reached.length = 0;
		await walk(take, studio.sites.reached);
		await press("stop");
		await expect.poll(recorder.shown, SOON).toBeNull();
		flow = await recorder.open(id);
		if (process.env.PICTURES) await pictureOf(take, `${process.env.PICTURES}/recording-${site}-${tongue}.png`, tongue);
	}, 120_000);

	it("has every screen in order", () => {
		expect(flow.moments.map(({ url }) => pathOf(url))).toEqual(expected.screens);
		expect(flow.recording?.runs.map(({ goal, ended }) => [goal, ended])).toEqual(
			expected.runs.map((goal) => [goal, "there"]),
		);
	});

	it("draws the line where the person first agreed", () => {
		const line = lineOf(flow);
		expect(pathOf(flow.moments[line?.moment ?? -1]?.url ?? "")).toBe(expected.line);
	});

	it("holds what happened", () => {
		const line = lineOf(flow)?.at ?? Number.POSITIVE_INFINITY;
		const told = (event: FlowEvent) => ({
			...event,
			screen: pathOf(flow.moments[event.moment]?.url ?? ""),
			side: event.at < line ? "before" : "after",
		});
		const events = flow.events.map(told);
		for (const seen of expected.events) {
			expect(
				events.filter(({ kind }) => kind === seen.kind),
				JSON.stringify(seen),
			).toContainEqual(expect.objectContaining({ ...seen, detail: expect.objectContaining(seen.detail) }));
		}
		expect(events.filter(({ kind }) => kind === "submit").map(({ screen }) => screen)).toEqual(expected.sent);
		const parties = flow.ledger?.thirdParties ?? [];
		const seenOn = (side: "before" | "after") => parties.filter((party) => party[side] > 0).map(({ name }) => name);
		expect(seenOn("before").sort()).toEqual([...expected.before].sort());
		expect(seenOn("after").sort()).toEqual([...expected.after].sort());
	});

	it("gives these findings", () => {
		const { failed, cantTell, passed } = worst(flow);
		expect(failed.sort()).toEqual([...expected.failed].sort());
		if (site === "fair") expect(cantTell.sort()).toEqual([...expected.review].sort());
		else expect(cantTell).toEqual(expect.arrayContaining(expected.review));
		expect(passed).toEqual(expect.arrayContaining(expected.passed));
	});
});
