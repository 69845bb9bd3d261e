import type { Item, Moment } from "../../engine/moment.ts";

/** Share of the shorter look's sentences that two looks at one screen have in common, at least: notices, prices and hints come and go. */
const ALIKE = 0.5;

/** Counters and countdowns make no new screen. */
function bare(text: string): string {
	return text.replace(/\s+/g, "").replace(/\d+/g, "#");
}

/** The address without its query; fragments are not stored. */
export function pathOf(url: string): string {
	return url.replace(/\?.*$/s, "");
}

function asksOf(moment: Moment): Set<string> {
	const seen = ({ shown }: Item) => shown;
	return new Set([
		...moment.requests.map(({ means, text, shown }) => `request ${means} ${shown} ${bare(text)}`),
		...moment.fields.filter(seen).map(({ datum, label }) => `field ${datum} ${bare(label)}`),
		...moment.waysOut.filter(seen).map(({ kind, text }) => `way out ${kind} ${bare(text)}`),
		...moment.layers.filter(({ kind }) => kind !== "page").map(({ kind }) => `layer ${kind}`),
	]);
}

function within(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
	return [...some].every((entry) => all.has(entry));
}

function sentencesOf(moment: Moment): Set<string> {
	return new Set(moment.sentences.filter(({ shown }) => shown).map(({ text }) => bare(text)));
}

function saysAlike(a: Moment, b: Moment): boolean {
	const [one, other] = [sentencesOf(a), sentencesOf(b)];
	const both = [...one].filter((sentence) => other.has(sentence)).length;
	return both >= Math.min(one.size, other.size) * ALIKE;
}

/**
 * True where two looks saw the same screen: the same address, kind and asks, and much the same sentences. The states of
 * its controls and what its buttons are called while they work make no difference.
 */
export function sameScreen(a: Moment, b: Moment): boolean {
	return pathOf(a.url) === pathOf(b.url) && a.screen.kind === b.screen.kind && showsAlike(a, b);
}

function showsAlike(a: Moment, b: Moment): boolean {
	const [asked, asks] = [asksOf(a), asksOf(b)];
	return asked.size === asks.size && within(asked, asks) && saysAlike(a, b);
}

/** True where the second look saw all that the first asked, and more: a page that was still being built. */
export function grown(before: Moment, after: Moment): boolean {
	return pathOf(before.url) === pathOf(after.url) && within(asksOf(before), asksOf(after));
}

/** True where a look came between a route and what it leads to: under the new address, the screen before it still stood. */
export function undrawn(last: Moment, look: Moment): boolean {
	return pathOf(last.url) !== pathOf(look.url) && showsAlike(last, look);
}

/** True where an item stands at a place of the page. */
export function standsAt(item: Item, { selector, frame }: Pick<Item, "selector" | "frame">): boolean {
	return item.selector === selector && item.frame === frame;
}

/** The item of a moment that stands for one of another look at the same screen; null where there is none. */
export function counterpart<Kind extends Item>(item: Item, items: readonly Kind[]): Kind | null {
	const placed = items.filter((other) => standsAt(other, item));
	return (
		placed.find(({ text }) => text === item.text) ?? placed[0] ?? items.find(({ text }) => text === item.text) ?? null
	);
}
