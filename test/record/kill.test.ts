import { afterAll, beforeAll, expect, it } from "vitest";
import type { Flow } from "../../src/engine/flow.ts";
import type { RecordingEntry } from "../../src/extension/recorder/forms.ts";
import { eventText } from "../../src/report/recordingWording.ts";
import { clock } from "../../src/report/timeline.ts";
import { recorderOf, SOON } from "../e2e/recorderOf.ts";
import { chance } from "./chance.ts";
import { unfair } from "./expected.ts";
import { home, openStudio, record, type Studio, type Take } from "./recordedSite.ts";
import { walkUnfair } from "./unfairWalk.ts";

/** `npm run test:kill` takes all points; every run of the tests takes some of them, others each time. */
const all = process.env.MODE === "kill";
const STOPS = all ? 20 : 5;
const KILLS = all ? 5 : 1;
/** Steps of the walk at which something can be ended. */
const STEPS = unfair.screens.length - 1;
/** Longest between what a person does and the end, in milliseconds. */
const LATEST = 400;

const seed = Number(process.env.FAIRTICK_SEED ?? Date.now() % 100_000);
const { below, some } = chance(seed);

let studio: Studio;

beforeAll(async () => {
	console.log(`FAIRTICK_SEED=${seed}`);
	studio = await openStudio();
}, 60_000);

afterAll(() => studio?.close());

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** What the panel shows: the titles of its screens and the sentences of its events. */
const shownIn = ({ panel }: Take) =>
	panel.evaluate(() => {
		const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
		return { screens: texts("[data-moment] > details > summary .title"), events: texts("[data-event]") };
	});

async function stopWorker({ panel }: Take): Promise<void> {
	const { browser } = studio.chromium;
	const gone = new Promise<void>((resolve) => {
		browser.on("targetdestroyed", function end(target) {
			if (target.type() !== "service_worker") return;
			browser.off("targetdestroyed", end);
			resolve();
		});
	});
	const session = await panel.createCDPSession();
	await session.send("ServiceWorker.enable");
	await session.send("ServiceWorker.stopAllWorkers");
	await gone;
	await session.detach();
}

/** Of the screens and events that were shown, those that the recording does not hold now. */
function lost({ screens, events }: Awaited<ReturnType<typeof shownIn>>, flow: Flow): (string | null)[] {
	const titles = flow.moments.map(({ title }) => title);
	const told = flow.events.flatMap((event) => [
		clock(event.at) + eventText(event).en,
		// Requests and what was stored stand in lists of their own, by name.
		...(event.kind === "request" ? [event.detail.vendor ?? event.detail.host] : []),
		...(event.kind === "storage" ? [event.detail.key] : []),
	]);
	return [
		...screens.filter((title, i) => titles[i] !== title),
		...events.filter((shown) => !told.some((text) => shown?.startsWith(text))),
	];
}

it(`loses nothing shown when the worker is stopped at ${STOPS} points`, async () => {
	const take = await record(studio, home(studio.sites, "unfair", "zh"));
	const points = some(STOPS, STEPS);
	let step = 0;
	take.interrupt = async () => {
		if (!points.has(step++)) return;
		await after(below(LATEST));
		const before = await shownIn(take);
		await stopWorker(take);
		const flow = await take.recorder.open(take.id);
		expect(lost(before, flow), `at step ${step}`).toEqual([]);
		expect(flow.recording?.endedAt, `at step ${step}`).toBeNull();
	};
	await walkUnfair(take, studio.sites.reached);
	expect(step).toBe(STEPS);
	const before = await shownIn(take);
	await take.press("stop");
	await expect.poll(take.recorder.shown, SOON).toBeNull();
	const flow = await take.recorder.open(take.id);
	expect(flow.moments).toHaveLength(unfair.screens.length);
	expect(flow.recording?.runs.map(({ goal, ended }) => [goal, ended])).toEqual(
		unfair.runs.map((goal) => [goal, "there"]),
	);
	expect(lost(before, flow)).toEqual([]);
	for (const kind of ["refuse", "tick", "agree", "submit", "permission", "storage"] as const) {
		expect(
			flow.events.some((event) => event.kind === kind),
			kind,
		).toBe(true);
	}
	await take.page.evaluate(() => localStorage.clear());
	await take.page.close();
}, 180_000);

class Killed extends Error {}

it.each(Array.from({ length: KILLS }, (_, i) => i + 1))(
	"loses nothing shown when the browser is killed: %i",
	async () => {
		const take = await record(studio, home(studio.sites, "unfair", "en"));
		const point = below(STEPS);
		let step = 0;
		let before = await shownIn(take);
		take.interrupt = async () => {
			if (step++ !== point) return;
			await after(below(LATEST));
			before = await shownIn(take);
			await studio.kill();
			throw new Killed();
		};
		await expect(walkUnfair(take, studio.sites.reached)).rejects.toThrow(Killed);
		const page = await studio.chromium.browser.newPage();
		await page.goto(home(studio.sites, "fair", "en"));
		const recorder = await recorderOf(studio.chromium, page, studio.sites.fair);
		const [entry] = await recorder.ask<RecordingEntry[]>("list");
		expect(entry?.id).toBe(take.id);
		expect(entry?.recording.endedAt).not.toBeNull();
		expect(lost(before, await recorder.open(take.id)), `after step ${point}`).toEqual([]);
		await page.goto(home(studio.sites, "unfair", "en"));
		await page.evaluate(() => localStorage.clear());
		await page.close();
	},
	120_000,
);
