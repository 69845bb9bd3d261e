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
	return Math.max(b.box[1] - (a.box[1] + a.box[3]), a.box[1] - (b.box[1] + b.box[3]), 0);
}

/** Heights that a form takes up, sorted and apart: top and bottom. */
type Bands = [top: number, bottom: number][];

/** By layer and frame; remembered, because long pages have thousands of fields and links. */
const known = new WeakMap<Moment, Map<string, Bands>>();

function formBands(moment: Moment): Map<string, Bands> {
	const found = known.get(moment);
	if (found) return found;
	const byLayer = new Map<string, Bands>();
	const main = moment.actions.filter(({ does }) => does === "submit" || does === "get-code");
	for (const { shown, layer, frame, box } of [...moment.fields, ...main].sort((a, b) => a.box[1] - b.box[1])) {
		if (!shown) continue;
		const bands = byLayer.get(`${layer} ${frame}`) ?? [];
		byLayer.set(`${layer} ${frame}`, bands);
		const last = bands.at(-1);
		if (last && box[1] <= last[1]) last[1] = Math.max(last[1], box[1] + box[3]);
		else bands.push([box[1], box[1] + box[3]]);
	}
	known.set(moment, byLayer);
	return byLayer;
}

/** Distance from an item to the nearest field or main button of its layer. CSS pixels; Infinity where there is none. */
export function gapToForm(moment: Moment, { layer, frame, box }: Item): number {
	const bands = formBands(moment).get(`${layer} ${frame}`) ?? [];
	let low = 0;
	let high = bands.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((bands[middle]?.[0] ?? 0) > box[1]) high = middle;
		else low = middle + 1;
	}
	const above = bands[low - 1]?.[1] ?? Number.NEGATIVE_INFINITY;
	const below = bands[low]?.[0] ?? Number.POSITIVE_INFINITY;
	return Math.max(0, Math.min(box[1] - above, below - (box[1] + box[3])));
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

/** Scheme and host of an address on the web; null for a file, which belongs to no site. */
function originOf(url: string): string | null {
	return /^https?:\/\/[^/?#]+/i.exec(url)?.[0].toLowerCase() ?? null;
}

/** True where one screen or document can speak for another: both of one site on the web, or one page looked at twice. */
export function sameSite(a: Pick<Moment, "url">, b: Pick<Moment, "url">): boolean {
	const origin = originOf(a.url);
	return a.url === b.url || (origin !== null && origin === originOf(b.url));
}

/** Headings and titles that the look made out; a field may wrongly carry one for its label. */
function headingsOf({ screen, title }: Moment): Set<string> {
	const headings = screen.because.flatMap((sign) => sign.split("; ")).map((sign) => sign.replace(/^heading: /, ""));
	return new Set([title, ...title.split(/\s[-–—|·]\s|[_|]/), ...headings].map(plain));
}

const plain = (text: string) => text.trim().toLowerCase();

/** The field that stands for a form, worded by its own label and never by a heading of the page. */
export function askingField(moment: Moment): Field | null {
	const fields = collecting(moment);
	const headings = headingsOf(moment);
	const [first] = fields;
	const worded = fields.find(({ text }) => text !== "" && !headings.has(plain(text)));
	return worded ?? (first ? { ...first, text: "" } : null);
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
