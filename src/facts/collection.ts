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

/** Distance from an item to the nearest field or main button of the form. CSS pixels. */
export function gapToForm(moment: Moment, item: Item): number {
	const parts: Item[] = [
		...moment.fields.filter(({ shown }) => shown),
		...moment.actions.filter(({ shown, does }) => shown && (does === "submit" || does === "get-code")),
	].filter(({ layer, frame }) => layer === item.layer && frame === item.frame);
	return Math.min(...parts.map((part) => gap(part, item)));
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
