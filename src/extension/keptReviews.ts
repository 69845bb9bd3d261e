import type { Flow } from "../engine/flow.ts";
import { type Review, sitesOf } from "../engine/review.ts";

const PREFIX = "reviews ";

/** Under which key the decisions of a site are kept. */
export const keyOf = (site: string): string => PREFIX + site;

/** The site of such a key; null for keys of other things. */
export const siteIn = (key: string): string | null => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null);

/** Puts the decisions kept for a flow's sites into it; those of an incognito window start from those of the others. */
export async function addReviews(tabId: number, flow: Flow): Promise<void> {
	const keys = sitesOf(flow).map(keyOf);
	const [{ incognito }, everywhere] = await Promise.all([chrome.tabs.get(tabId), chrome.storage.local.get(keys)]);
	const kept = incognito ? { ...everywhere, ...(await chrome.storage.session.get(keys)) } : everywhere;
	flow.reviews = Object.values(kept as Record<string, Review[]>).flat();
}
