import type { Action, Layer, Moment, WayOut } from "../engine/moment.ts";
import { screenOf } from "../facts/screens.ts";
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

/** Gathers the signs by which a screen is told from others. */
export function screenKindOf(scene: Scene, harvest: Harvest, seen: Seen): Moment["screen"] {
	const shownText = (elements: readonly Element[], most: number) =>
		elements
			.filter((element) => scene.shown(element))
			.slice(0, most)
			.map((element) => tidy(textOf(scene, element, 80)).slice(0, 80))
			.filter(Boolean);
	const over = (kind: (layer: Layer) => boolean) =>
		seen.layers
			.filter((layer) => layer.kind !== "page" && kind(layer))
			.map(({ text }) => text)
			.join("\n");
	const texts = seen.blocks
		.filter(({ text, element }) => text.length <= 24 && scene.shown(element))
		.map(({ text }) => text);
	const buttons = seen.actions.filter(({ shown }) => shown);
	const groups = new Set(seen.asked.filter(({ field }) => field.shown).map(({ field }) => field.group));
	const grouped = buttons.filter(({ group }) => group !== null && groups.has(group));
	const beside = grouped.length > 0 ? grouped : buttons.filter(({ place }) => place !== "header" && place !== "footer");
	return screenOf({
		url: scene.mask.url(scene.top.URL),
		title: scene.top.title,
		headings: shownText(harvest.headings, 12),
		buttons: buttons.map(({ text }) => text),
		formButtons: beside.map(({ text }) => text),
		fields: seen.asked
			.filter(({ field }) => field.shown)
			.map(({ field, element }) => ({
				datum: field.datum,
				type: element.type ?? "",
				autocomplete: element.getAttribute("autocomplete") ?? "",
			})),
		modalText: over((layer) => layer.modal || layer.kind === "dialog" || layer.kind === "sheet"),
		bannerText: over((layer) => layer.kind === "banner"),
		waysOut: seen.waysOut.map(({ kind }) => kind),
		texts: [
			...new Set([...texts, ...shownText(harvest.pressables.slice(0, 120), 80).filter((text) => text.length <= 24)]),
		].slice(0, 160),
		textLength: harvest.textLength,
		wholeText: harvest.textLength > SHORT_PAGE ? "" : seen.blocks.map(({ text }) => text).join(" "),
		controls: harvest.inputs.length + harvest.ticks.length,
	});
}
