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

/** Characters of a dialog or banner that tell what it is. */
const LONGEST_LAYER = 2000;

/** Gathers the signs by which a screen is told from others; what was typed is masked, as in a moment. */
export function screenSignsOf(scene: Scene, harvest: Harvest, seen: Seen): ScreenSigns {
	const masked = (text: string) => scene.mask.text(text);
	const shownText = (elements: readonly Element[], most: number) =>
		elements
			.filter((element) => scene.shown(element))
			.slice(0, most)
			.map((element) => tidy(textOf(scene, element, 80)).slice(0, 80))
			.filter(Boolean);
	const over = new Set(seen.layers.filter(({ kind }) => kind !== "page").map(({ id }) => id));
	const textOver = (kind: (layer: Layer) => boolean) =>
		seen.layers
			.filter((layer) => layer.kind !== "page" && kind(layer))
			.map(({ text }) => masked(text.slice(0, LONGEST_LAYER)))
			.join("\n");
	const texts = seen.blocks
		.filter(({ text, element }) => text.length <= 24 && scene.shown(element))
		.map(({ text }) => text);
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
			.slice(0, 160)
			.map(masked),
		textLength: harvest.textLength,
		wholeText: harvest.textLength > SHORT_PAGE ? "" : seen.blocks.map(({ text }) => masked(text)).join(" "),
		controls: harvest.inputs.length + harvest.ticks.length,
	};
}
