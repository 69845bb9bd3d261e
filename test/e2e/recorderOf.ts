import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { EventKind, EventOf } from "../../src/engine/event.ts";
import { eventsOf } from "../../src/engine/event.ts";
import type { Flow } from "../../src/engine/flow.ts";
import type { Chromium } from "./chromium.ts";

/** What a tab's popup and panel are shown of its recording. */
export interface Shown {
	id: number;
	moments: number;
	events: number;
	agreedAt: number | null;
}

/** The recorder as the panel asks it, from a page of the extension behind the others. */
export interface Recorder {
	tabId: number;
	ask<Result>(call: string, ...args: unknown[]): Promise<Result>;
	open(id: number): Promise<Flow>;
	/** Null while the tab is not recorded. */
	shown(): Promise<Shown | null>;
	moments(): Promise<number | undefined>;
	/** Stops the worker as the browser does, between any two lines. */
	stopWorker(): Promise<void>;
	/** Everything that the extension keeps, as one text; pictures as their sizes. */
	everything(): Promise<string>;
}

/** Longest that the recorder may take, in milliseconds; the machine that measures may be busy. */
export const SOON = { timeout: 8000, interval: 40 };

/** The recorder for the tab that shows a page of `origin`. */
export async function recorderOf(chromium: Chromium, page: Page, origin: string): Promise<Recorder> {
	const panel = await chromium.browser.newPage({ type: "tab", background: true });
	await panel.goto(`chrome-extension://${chromium.id}/src/extension/panel/index.html?tab=0`);
	await page.bringToFront();
	const tabId = await panel.evaluate(async (start) => {
		const tabs = await chrome.tabs.query({});
		return tabs.find(({ url }) => url?.startsWith(start))?.id ?? -1;
	}, origin);

	async function ask<Result>(call: string, ...args: unknown[]): Promise<Result> {
		const envelope = { to: "recorder", call, args };
		const answer = await panel.evaluate((sent) => chrome.runtime.sendMessage(sent), envelope);
		if ("error" in answer) throw new Error(answer.error);
		return answer.value;
	}

	const shown = () =>
		panel.evaluate(async (key): Promise<Shown | null> => {
			const live = (await chrome.storage.session.get(key))[key] as Shown | undefined;
			return live ? { id: live.id, moments: live.moments, events: live.events, agreedAt: live.agreedAt } : null;
		}, `recording ${tabId}`);

	return {
		tabId,
		ask,
		open: (id) => ask<Flow>("open", id),
		shown,
		moments: async () => (await shown())?.moments,
		async stopWorker() {
			const session = await panel.createCDPSession();
			await session.send("ServiceWorker.enable");
			await session.send("ServiceWorker.stopAllWorkers");
			const runs = () => chromium.browser.targets().some((target) => target.type() === "service_worker");
			await expect.poll(runs, SOON).toBe(false);
			await session.detach();
		},
		everything: () =>
			panel.evaluate(async () => {
				const db = await new Promise<IDBDatabase>((resolve) => {
					const opening = indexedDB.open("recordings");
					opening.onsuccess = () => resolve(opening.result);
				});
				const all = [...db.objectStoreNames].map(
					(name) =>
						new Promise((resolve) => {
							const reading = db.transaction(name).objectStore(name).getAll();
							reading.onsuccess = () => resolve(reading.result);
						}),
				);
				const { local, session } = chrome.storage;
				const kept = [await Promise.all(all), await local.get(null), await session.get(null)];
				db.close();
				return JSON.stringify(kept, (_, value) => (value instanceof Blob ? `picture of ${value.size}` : value));
			}),
	};
}

export function of<Kind extends EventKind>({ events }: Flow, kind: Kind): EventOf<Kind>[] {
	return eventsOf(events, kind);
}
