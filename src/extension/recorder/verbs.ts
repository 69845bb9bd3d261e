import { countsOf } from "../../report/grouping.ts";
import { domainOf } from "../../vendors/index.ts";
import { lookAt } from "../look.ts";
import type { Answers } from "../messages.ts";
import { makeCanaries } from "./canaries.ts";
import type { RecordingRow } from "./database.ts";
import { flowOfRecording } from "./flow.ts";
import type { RecordingEntry } from "./forms.ts";
import { allRows, begin, erase } from "./journal.ts";
import { leaveFor, missedWith } from "./leave.ts";
import { listen, unlisten } from "./listening.ts";
import { active, alter, end, show } from "./live.ts";
import { newTab } from "./navigation.ts";
import { enter, register, withdraw } from "./pages.ts";

function entryOf({ tabs: _, lastAt: __, pictures: ___, imported: ____, ...entry }: RecordingRow): RecordingEntry {
	return entry;
}

/** Looks at the tab as it stands; what its page shows is in the recording after that. */
async function lookNow(tabId: number): Promise<void> {
	if (await enter(tabId)) await lookAt(tabId, false);
}

async function stop(id: number): Promise<void> {
	const going = await active();
	if (going?.id !== id) return;
	await alter(id, ({ row, since }) => end(row, since(Date.now())));
	unlisten();
	await withdraw(going.tabs);
}

/** What the panel and the popup ask of the recorder. */
export const verbs: Answers<"recorder"> = {
	async start(_, tabId, name, asked) {
		if (await active()) return { refused: "recorded-already" };
		const { incognito, url = "" } = await chrome.tabs.get(tabId);
		if (incognito) return { refused: "incognito" };
		const leave = await leaveFor(asked, url);
		const startedAt = new Date().toISOString();
		const row = {
			recording: {
				name,
				startedAt,
				endedAt: null,
				...(url && { domain: domainOf(new URL(url).hostname) }),
				missed: missedWith(leave),
				pauses: [],
				runs: [],
				canaries: [],
			},
			site: url && new URL(url).host,
			tabs: [newTab(tabId)],
			moments: 0,
			events: 0,
			agreedAt: null,
			lastAt: 0,
		};
		const id = await begin(row);
		await show({ ...row, id });
		listen();
		await register(leave, url);
		await lookNow(tabId);
		return { id };
	},
	async pause(_, id) {
		await alter(id, ({ row, since }) => {
			const { pauses } = row.recording;
			if (pauses.at(-1)?.to !== null) pauses.push({ from: since(Date.now()), to: null });
		});
	},
	async resume(_, id) {
		const { tabs } = await alter(id, ({ row, since }) => {
			const pause = row.recording.pauses.at(-1);
			if (pause) pause.to ??= since(Date.now());
		});
		await Promise.all(tabs.map(({ tabId }) => lookNow(tabId)));
	},
	stop: (_, id) => stop(id),
	async remove(_, id) {
		await stop(id);
		await erase(id);
	},
	async rename(_, id, name) {
		await alter(id, ({ row }) => {
			row.recording.name = name;
		});
	},
	async list() {
		// What a killed browser left open is ended first.
		await active();
		return (await allRows()).map(entryOf).reverse();
	},
	async open(_, id) {
		await active();
		return flowOfRecording(id);
	},
	async judged(_, id) {
		const { moments: __, events: ___, ...judged } = await flowOfRecording(id);
		const { failed, cantTell } = countsOf(judged.findings);
		await alter(id, ({ row }) => {
			row.found = { failed, cantTell };
		});
		return judged;
	},
	async runBegin(_, id, goal) {
		await alter(id, ({ row, since }) => {
			const from = since(Date.now());
			for (const run of row.recording.runs) run.to ??= from;
			row.recording.runs.push({ goal, from, to: null, ended: null });
		});
	},
	async runEnd(_, id, ended) {
		await alter(id, ({ row, since }) => {
			const run = row.recording.runs.at(-1);
			if (run?.to === null) Object.assign(run, { to: since(Date.now()), ended });
		});
	},
	async offerCanaries(_, id) {
		const { recording } = await alter(id, ({ row }) => {
			if (row.recording.canaries.length === 0) row.recording.canaries = makeCanaries();
		});
		return recording.canaries;
	},
};
