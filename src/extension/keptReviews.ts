import type { Flow } from "../engine/flow.ts";
import { type Review, sitesOf } from "../engine/review.ts";

/**
 * Decisions are kept by site. Views write them to memory, in one step that a closing popup cannot lose (Firefox drops
 * what is on its way to the disk); the worker, which outlives them, copies them to the disk. What is decided in an
 * incognito window stays in memory.
 */
const prefixOf = (incognito: boolean): string => (incognito ? "incognito reviews " : "reviews ");

/** Under which key a site's decisions are kept. */
export const keyOf = (site: string, incognito: boolean): string => prefixOf(incognito) + site;

/** The site of such a key; null for keys of other things. */
export function siteIn(key: string, incognito: boolean): string | null {
	const prefix = prefixOf(incognito);
	return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}

async function keptFor(site: string, incognito: boolean): Promise<Review[]> {
	const key = keyOf(site, false);
	const own = keyOf(site, true);
	const [inMemory, onDisk] = await Promise.all([
		chrome.storage.session.get(incognito ? [own, key] : key),
		chrome.storage.local.get(key),
	]);
	// An incognito window starts from the decisions of the others.
	return (inMemory[own] ?? inMemory[key] ?? onDisk[key] ?? []) as Review[];
}

/** The decisions kept for a flow's sites. */
export async function reviewsFor(flow: Flow, incognito: boolean): Promise<Review[]> {
	return (await Promise.all(sitesOf(flow).map((site) => keptFor(site, incognito)))).flat();
}

/** Puts the decisions kept for a flow's sites into it. Rejects where the tab is gone. */
export async function addReviews(tabId: number, flow: Flow): Promise<void> {
	const { incognito } = await chrome.tabs.get(tabId);
	flow.reviews = await reviewsFor(flow, incognito);
}

/** Copies decisions to the disk as they are made, those of incognito windows excepted. For the worker. */
export function saveReviews(): void {
	chrome.storage.session.onChanged.addListener((changes) => {
		for (const [key, { newValue }] of Object.entries(changes)) {
			if (siteIn(key, false) === null || !newValue) continue;
			const reviews = newValue as Review[];
			void (reviews.length > 0 ? chrome.storage.local.set({ [key]: reviews }) : chrome.storage.local.remove(key));
		}
	});
}
