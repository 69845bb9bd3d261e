import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FlowEvent } from "../../src/engine/event.ts";
import type { Outcome } from "../../src/engine/finding.ts";
import type { Flow } from "../../src/engine/flow.ts";
import { lineOf } from "../../src/engine/line.ts";
import { type Expected, fair, unfair } from "./expected.ts";
import { walkFair } from "./fairWalk.ts";
import { home, openStudio, type Studio } from "./recordedSite.ts";
import { walkUnfair } from "./unfairWalk.ts";

const cases = [
	["unfair", "zh", unfair, walkUnfair],
	["unfair", "en", unfair, walkUnfair],
	["fair", "zh", fair, walkFair],
	["fair", "en", fair, walkFair],
] as const;

const GRAVITY: readonly Outcome[] = ["failed", "cantTell", "passed", "inapplicable"];

let studio: Studio;

beforeAll(async () => {
	studio = await openStudio();
}, 60_000);

afterAll(() => studio?.close());

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

describe.each(cases)("the %s site in %s", (site, tongue, expected: Expected, walk) => {
	let flow: Flow;

	beforeAll(async () => {
		const { page, recorder, id, scribe } = await studio.record(home(studio.sites, site, tongue));
		await expect.poll(scribe.screens).toBe(1);
		await walk(page, scribe, studio.sites.reached);
		await recorder.ask("stop", id);
		flow = await recorder.open(id);
		await page.evaluate(() => localStorage.clear());
		await page.close();
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
		const third = events.flatMap((event) =>
			event.kind === "request" && event.detail.party === "third" ? [event] : [],
		);
		const sides = (side: string) =>
			new Set(third.filter((event) => event.side === side).map(({ detail }) => detail.vendor));
		expect(sides("before")).toEqual(new Set(expected.before));
		expect(sides("after")).toEqual(new Set(expected.after));
	});

	it("gives these findings", () => {
		const { failed, cantTell, passed } = worst(flow);
		expect(failed.sort()).toEqual([...expected.failed].sort());
		if (site === "fair") expect(cantTell.sort()).toEqual([...expected.review].sort());
		else expect(cantTell).toEqual(expect.arrayContaining(expected.review));
		expect(passed).toEqual(expect.arrayContaining(expected.passed));
	});
});
