import type { Agreement, Coverage, Field, Item, Moment } from "../engine/moment.ts";

/** Answers to these prove who is typing or guard the form; they say nothing of the person. */
const ANONYMOUS = new Set(["captcha", "code", "other"]);
/** How far below or beside a form a link still belongs to it, in CSS pixels. */
const BESIDE = 320;
/** A footer right under a short form is seen with it; further down it is the site's own. */
const BESIDE_FOOTER = 140;

/** Shown fields that ask for personal information. */
export function collecting(moment: Moment): Field[] {
	return moment.fields.filter(({ shown, datum }) => shown && !ANONYMOUS.has(datum));
}

/** Vertical distance between two boxes, 0 where they share a height. CSS pixels. */
export function gap(a: Item, b: Item): number {
	const [, top, , height] = a.box;
	const [, otherTop, , otherHeight] = b.box;
	return Math.max(otherTop - (top + height), top - (otherTop + otherHeight), 0);
}

/** Fields and main buttons of each layer; remembered, because long pages have thousands of both. */
const known = new WeakMap<Moment, Map<string, Item[]>>();

function formParts(moment: Moment): Map<string, Item[]> {
	const found = known.get(moment);
	if (found) return found;
	const parts = new Map<string, Item[]>();
	const main = moment.actions.filter(({ does }) => does === "submit" || does === "get-code");
	for (const item of [...moment.fields, ...main]) {
		if (!item.shown) continue;
		const key = `${item.layer} ${item.frame}`;
		const peers = parts.get(key);
		if (peers) peers.push(item);
		else parts.set(key, [item]);
	}
	known.set(moment, parts);
	return parts;
}

/** Distance from an item to the nearest field or main button of its layer. CSS pixels; Infinity where there is none. */
export function gapToForm(moment: Moment, item: Item): number {
	let least = Number.POSITIVE_INFINITY;
	for (const part of formParts(moment).get(`${item.layer} ${item.frame}`) ?? []) least = Math.min(least, gap(part, item));
	return least;
}

/** True where a person who fills in the form sees the item with it. */
export function besideForm(moment: Moment, item: Item): boolean {
	if (item.place === "form") return true;
	const layer = moment.layers.find(({ id }) => id === item.layer);
	if (layer && layer.kind !== "page") {
		return layer.kind !== "banner" || moment.fields.some((field) => field.layer === layer.id);
	}
	if (item.place === "header") return false;
	return gapToForm(moment, item) <= (item.place === "footer" ? BESIDE_FOOTER : BESIDE);
}

/** Documents that a request names, in the moment's order. */
export function namedBy(moment: Moment, ids: readonly string[]): Agreement[] {
	return moment.agreements.filter(({ id }) => ids.includes(id));
}

/** Why an absence cannot be sworn to on this look; null when the whole screen was read. */
export type Blind = "frames" | "language" | "closed" | "stopped" | "canvas";

export function blindTo({ frames, unknownLanguages, closedRoots, stopped, canvases }: Coverage): Blind | null {
	if (stopped) return "stopped";
	if (frames.some(({ reached }) => !reached)) return "frames";
	if (unknownLanguages.length > 0) return "language";
	if (closedRoots > 0) return "closed";
	return canvases > 3 ? "canvas" : null;
}
