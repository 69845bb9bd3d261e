import { effect } from "@preact/signals";
import type { Review } from "../engine/review.ts";
import type { Store } from "../store/index.ts";
import { reviewing } from "../view/reviewWording.ts";
import { setBadge } from "./badge.ts";
import { areaOf } from "./chosen.ts";
import { keyOf, siteIn } from "./keptReviews.ts";

/**
 * Keeps each decision and each letter of a note as it is made, follows those made in other views, and has the badge
 * follow too. `tabId` tells the tab that is looked at.
 */
export function connectReviews(store: Store, incognito: boolean, tabId: () => number | null): void {
	const area = areaOf(incognito);
	let known = store.reviews.bySite.peek();
	/** Of what is written here, too, the browser tells: the echo of one letter must not take back the next. */
	const echoes = new Map<string, number>();
	const count = (key: string, by: number) => echoes.set(key, (echoes.get(key) ?? 0) + by);

	effect(() => {
		const bySite = store.reviews.bySite.value;
		for (const [site, reviews] of bySite) {
			if (known.get(site) === reviews) continue;
			const key = keyOf(site);
			count(key, 1);
			// In an incognito window an empty list hides what other windows decided.
			const done = reviews.length > 0 || incognito ? area.set({ [key]: reviews }) : area.remove(key);
			done.catch(() => {
				count(key, -1);
				store.notice.say(reviewing.notKept);
			});
		}
		if (known === bySite) return;
		known = bySite;
		const id = tabId();
		if (id !== null) void setBadge(id, store.verdict.flow.peek());
	});

	area.onChanged.addListener((changes) => {
		for (const [key, { newValue }] of Object.entries(changes)) {
			const site = siteIn(key);
			if (site === null) continue;
			if ((echoes.get(key) ?? 0) > 0) {
				count(key, -1);
				continue;
			}
			const reviews = (newValue as Review[] | undefined) ?? [];
			// Told by another view: nothing to write.
			known = new Map(known).set(site, reviews);
			store.reviews.receive(site, reviews);
		}
	});
}
