import { effect } from "@preact/signals";
import type { Review } from "../engine/review.ts";
import type { Store } from "../store/index.ts";
import { reviewing } from "../view/reviewWording.ts";
import { setBadge } from "./badge.ts";
import { keyOf, siteIn } from "./keptReviews.ts";

/**
 * Keeps each decision and each letter of a note as it is made, follows those made in other views, and has the badge
 * follow too. `tabId` tells the tab that is looked at.
 */
export function connectReviews(store: Store, incognito: boolean, tabId: () => number | null): void {
	let known = store.reviews.bySite.peek();
	/** Of what is written here, too, the browser tells: the echo of one letter must not take back the next. */
	const echoes = new Map<string, number>();
	const count = (key: string, by: number) => echoes.set(key, (echoes.get(key) ?? 0) + by);

	function keep(site: string, reviews: readonly Review[]): void {
		const key = keyOf(site, incognito);
		count(key, 1);
		chrome.storage.session.set({ [key]: reviews }).catch(() => {
			count(key, -1);
			store.notice.say(reviewing.notKept);
		});
	}

	effect(() => {
		const bySite = store.reviews.bySite.value;
		if (known === bySite) return;
		for (const [site, reviews] of bySite) if (known.get(site) !== reviews) keep(site, reviews);
		known = bySite;
		const id = tabId();
		if (id !== null) void setBadge(id, store.verdict.decided.peek());
	});

	chrome.storage.session.onChanged.addListener((changes) => {
		for (const [key, { newValue }] of Object.entries(changes)) {
			const site = siteIn(key, incognito);
			if (site === null || !newValue) continue;
			if ((echoes.get(key) ?? 0) > 0) {
				count(key, -1);
				continue;
			}
			// Told by another view: nothing to write.
			const reviews = newValue as Review[];
			known = new Map(known).set(site, reviews);
			store.reviews.receive(site, reviews);
		}
	});
}
