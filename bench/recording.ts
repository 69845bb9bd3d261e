import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import type { FlowEvent } from "../src/engine/event.ts";
import type { Moment } from "../src/engine/moment.ts";
import { launchChromium } from "../test/browsers.ts";
import { field, moment, request, sentence } from "../test/unit/flows.ts";
import { median } from "./median.ts";

/** New steps that are measured, after one that warms. */
const ROUNDS = 15;
const REQUESTS = 20;
const START = Date.parse("2026-11-25T06:20:00Z");
const PATIENCE = 60_000;

/** Milliseconds from the word of a new step to its being painted in the panel. */
export interface RecordingCosts {
	step: number;
	/** The longest of all. */
	slowest: number;
}

function screen(index: number): Moment {
	return moment(index % 3 === 0 ? "sign-up" : "other", {
		url: `https://shop.example/step/${index}`,
		title: `Step ${index}`,
		at: index * 1000,
		takenAt: new Date(START + index * 1000).toISOString(),
		requests: [request(`I agree to the terms of part ${index}`), request("我已阅读并同意《隐私政策》")],
		fields: [field("phone"), field("realName")],
		sentences: Array.from({ length: 10 }, (_, i) => sentence(`Sentence ${i} of step ${index}`)),
	});
}

function traffic(index: number): FlowEvent[] {
	return Array.from({ length: REQUESTS }, (_, i) => ({
		at: index * 1000 + i,
		moment: index,
		frame: "",
		kind: "request",
		by: "unknown",
		target: null,
		detail: {
			host: `h${i % 7}.third${i % 5}.example`,
			domain: `third${i % 5}.example`,
			party: "third",
			vendor: null,
			operator: null,
			vendorKind: null,
			type: "script",
			method: "GET",
			carries: "cookie",
			hidden: false,
		},
	}));
}

interface Kept {
	from: number;
	moments: Moment[];
	events: FlowEvent[];
	startedAt: string;
}

/** Runs in the panel: keeps steps as the recorder does, says so, and tells when the last of them was painted. */
async function keep({ from, moments, events, startedAt }: Kept): Promise<number> {
	const db = await new Promise<IDBDatabase>((done, fail) => {
		const opening = indexedDB.open("recordings");
		opening.onsuccess = () => done(opening.result);
		opening.onerror = () => fail(opening.error);
	});
	const count = from + moments.length;
	const each = events.length / moments.length;
	const recording = { name: "Long", startedAt, endedAt: null, missed: [], pauses: [], runs: [], canaries: [] };
	const row = { id: 1, recording, site: "shop.example", tabs: [], moments: count, events: count * each, lastAt: 0 };
	const writing = db.transaction(["recordings", "moments", "events"], "readwrite");
	writing.objectStore("recordings").put({ ...row, agreedAt: null });
	for (const [i, moment] of moments.entries()) {
		writing.objectStore("moments").put({ recording: 1, index: from + i, moment });
	}
	for (const [i, event] of events.entries()) {
		writing.objectStore("events").put({ recording: 1, index: from * each + i, event });
	}
	await new Promise((done) => {
		writing.oncomplete = done;
	});
	db.close();
	const { name, missed } = recording;
	const live = { id: 1, name, state: "recording", startedAt, pausedAt: null, moments: count, events: count * each };
	const began = performance.now();
	await chrome.storage.session.set({
		"recording 999999": { ...live, pictures: 0, agreedAt: null, missed, run: null },
	});
	while (!document.querySelector(`[data-moment="${count - 1}"]`)) await new Promise(requestAnimationFrame);
	// The frame in which it stands has been painted when the next one begins.
	await new Promise(requestAnimationFrame);
	return performance.now() - began;
}

async function add(panel: Page, from: number, count: number): Promise<number> {
	const indices = Array.from({ length: count }, (_, i) => from + i);
	const startedAt = new Date(START).toISOString();
	return panel.evaluate(keep, { from, moments: indices.map(screen), events: indices.flatMap(traffic), startedAt });
}

/** Shows a recording of so many steps in the panel of `dist/chrome`, and adds further ones while it is judged beside. */
export async function measureRecording(steps: number): Promise<RecordingCosts> {
	const browser = await launchChromium({ pipe: true, enableExtensions: true });
	try {
		const id = await browser.installExtension(resolve("dist/chrome"));
		const panel = await browser.newPage();
		panel.setDefaultTimeout(PATIENCE);
		await panel.goto(`chrome-extension://${id}/src/extension/panel/index.html?tab=0&page=flow`);
		await panel.waitForSelector("[data-action=import]");
		await add(panel, 0, steps);
		const costs: number[] = [];
		for (let i = 0; i <= ROUNDS; i++) {
			const cost = await add(panel, steps + i, 1);
			if (i > 0) costs.push(cost);
		}
		return { step: median(costs), slowest: Math.max(...costs) };
	} finally {
		await browser.close();
	}
}
