import type { Action, Layer, WayOut } from "../engine/moment.ts";
import type { ScreenSigns } from "../facts/screens.ts";
import type { Block } from "./blocks.ts";
import type { Asked } from "./fields.ts";
import { textOf, tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import type { Harvest } from "./walk.ts";

interface Seen {
	asked: readonly Asked[];
	actions: readonly Action[];
	waysOut: readonly WayOut[];
	layers: readonly Layer[];
	blocks: readonly Block[];
}

/** Characters of a page that can be read as one text. */
const SHORT_PAGE = 1500;

/** Short texts that tell a screen from others. */
const MOST_TEXTS = 160;

/** Characters of a dialog or banner that tell what it is. */
const LONGEST_LAYER = 2000;

function firstOf<Kind>(all: readonly Kind[], most: number, holds: (one: Kind) => boolean): Kind[] {
	const found: Kind[] = [];
	for (const one of all) {
		if (found.length === most) break;
		if (holds(one)) found.push(one);
	}
	return found;
}

/** Gathers the signs by which a screen is told from others; what was typed is masked, as in a moment. */
export function screenSignsOf(scene: Scene, harvest: Harvest, seen: Seen): ScreenSigns {
	const masked = (text: string) => scene.mask.text(text);
	const shownText = (elements: readonly Element[], most: number) =>
		firstOf(elements, most, (element) => scene.shown(element))
			.map((element) => tidy(textOf(scene, element, 80)).slice(0, 80))
			.filter(Boolean);
	const over = new Set(seen.layers.filter(({ kind }) => kind !== "page").map(({ id }) => id));
	const textOver = (kind: (layer: Layer) => boolean) =>
		seen.layers
			.filter((layer) => layer.kind !== "page" && kind(layer))
			.map(({ text }) => masked(text.slice(0, LONGEST_LAYER)))
			.join("\n");
	const texts = new Set<string>();
	for (const { text, element } of seen.blocks) {
		if (texts.size === MOST_TEXTS) break;
		if (text.length <= 24 && !texts.has(text) && scene.shown(element)) texts.add(text);
	}
	const buttons = seen.actions.filter(({ shown }) => shown);
	const groups = new Set(seen.asked.filter(({ field }) => field.shown).map(({ field }) => field.group));
	const grouped = buttons.filter(({ group }) => group !== null && groups.has(group));
	const beside = grouped.length > 0 ? grouped : buttons.filter(({ place }) => place !== "header" && place !== "footer");
	return {
		url: scene.mask.url(scene.top.URL),
		title: masked(scene.top.title),
		headings: shownText(harvest.headings, 12).map(masked),
		buttons: buttons.map(({ text }) => text),
		formButtons: beside.map(({ text }) => text),
		answers: buttons.filter(({ layer }) => over.has(layer)).map(({ does }) => does),
		fields: seen.asked
			.filter(({ field }) => field.shown)
			.map(({ field, element }) => ({
				datum: field.datum,
				type: element.type ?? "",
				autocomplete: element.getAttribute("autocomplete") ?? "",
			})),
		modalText: textOver((layer) => layer.modal || layer.kind === "dialog" || layer.kind === "sheet"),
		bannerText: textOver((layer) => layer.kind === "banner"),
		waysOut: seen.waysOut.map(({ kind }) => kind),
		texts: [
			...new Set([...texts, ...shownText(harvest.pressables.slice(0, 120), 80).filter((text) => text.length <= 24)]),
		]
			.slice(0, MOST_TEXTS)
			.map(masked),
		textLength: harvest.textLength,
		wholeText: harvest.textLength > SHORT_PAGE ? "" : seen.blocks.map(({ text }) => masked(text)).join(" "),
		controls: harvest.inputs.length + harvest.ticks.length,
	};
}
