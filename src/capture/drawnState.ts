import type { OnOff } from "../engine/moment.ts";
import { colourOf, groundOf, saturation } from "./contrast.ts";
import type { Scene } from "./scene.ts";
import { isElement } from "./tree.ts";

/** What the signs on a drawn box say. `certain` when a sign names the state in words and none disagrees. */
export interface DrawnReading {
	state: OnOff;
	certain: boolean;
}

const ON = new Set(
	"checked selected active on chosen ticked choose chose act cur current yes agreed xuanzhong gouxuan sel opened".split(
		" ",
	),
);
const OFF = new Set(
	"unchecked unselected inactive off uncheck unselect unchoose unagree unsel unactive normal nor nocheck empty blank weixuan".split(
		" ",
	),
);
const MIXED = new Set("indeterminate half partial mixed halfselect minus".split(" "));
const NOT = new Set(["not", "un", "no", "non"]);
/** Icon names say what they draw: a tick in a circle, or the bare circle. */
const ICON_ON =
	/check[-_]?(?:circle|square)|(?:circle|square)[-_]?check|check[-_]?box[-_]?(?:checked|on|fill|marked)|(?:circle|square|box)[-_]?(?:fill|selected)|success|(?:^|[-_])(?:tick|right|gou|dui|duigou)(?:$|[-_])/i;
const ICON_OFF =
	/(?:^|[-_])(?:circle|square|box|round|quan|yuan|radio)(?:[-_](?:o|outline|line|empty|blank|thin))?$|(?:outline[-_]?blank|unchecked)/i;
const TICKS = /[✓✔☑√✅🗹]/u;
const EMPTIES = /[☐□○◯⚪]/u;

/** Words of a class list or file name: split at punctuation, digits and camel case. */
export function tokens(name: string): string[] {
	return name
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean);
}

/** +1 for on, -1 for off, 0 for nothing said. A negation before the word turns it round. */
export function verdictOfWords(words: readonly string[]): number {
	let sum = 0;
	words.forEach((word, i) => {
		const negated = NOT.has(words[i - 1] ?? "");
		if (ON.has(word)) sum += negated ? -1 : 1;
		else if (OFF.has(word)) sum -= 1;
	});
	return Math.sign(sum);
}

function namesOf(element: Element): string {
	return `${element.getAttribute("class") ?? ""} ${element.getAttribute("data-icon") ?? ""} ${element.getAttribute("name") ?? ""}`;
}

function pictureOf(scene: Scene, element: Element): string {
	const source =
		element.getAttribute("src") ?? element.getAttribute("xlink:href") ?? element.getAttribute("href") ?? "";
	const { backgroundImage, maskImage } = scene.style(element);
	const url = /url\("?([^")]+)"?\)/.exec(`${backgroundImage} ${maskImage ?? ""}`)?.[1] ?? "";
	const file = (address: string) =>
		address.startsWith("data:") ? "" : (address.split(/[?#]/)[0]?.split("/").at(-1) ?? "");
	const fragment = source.includes("#") ? (source.split("#")[1] ?? "") : "";
	return `${file(source)} ${fragment} ${file(url)}`;
}

function namesMixed(element: Element): boolean {
	// "prev-indeterminate" tells of the state before.
	return tokens(namesOf(element)).some(
		(word, i, all) => MIXED.has(word) && !/^(?:prev|was|not|no)$/.test(all[i - 1] ?? ""),
	);
}

/** True when the signs say that some of what a master tick covers is on; kits mark the box or what wraps it. */
export function looksMixed(box: Element): boolean {
	const wrappers = [box.parentElement, box.parentElement?.parentElement].filter((element) => element != null);
	return [...partsOf(box), ...wrappers].some(namesMixed);
}

/** The box and the few elements that draw it. */
function partsOf(box: Element): Element[] {
	return [box, ...Array.from(box.querySelectorAll("*")).slice(0, 12)];
}

function byWords(parts: readonly Element[]): number {
	return Math.sign(parts.reduce((sum, part) => sum + verdictOfWords(tokens(namesOf(part))), 0));
}

function byPictures(scene: Scene, parts: readonly Element[]): number {
	for (const part of parts) {
		if (!scene.shown(part)) continue;
		const picture = pictureOf(scene, part);
		const said = verdictOfWords(tokens(picture));
		if (said !== 0) return said;
		const names = part === parts[0] ? [] : [...namesOf(part).split(/\s+/), picture.trim()];
		for (const name of names) {
			if (ICON_ON.test(name)) return 1;
			if (ICON_OFF.test(name)) return -1;
		}
	}
	return 0;
}

function byGlyphs(scene: Scene, parts: readonly Element[]): number {
	for (const part of parts) {
		for (const pseudo of ["::before", "::after"]) {
			const style = getComputedStyle(part, pseudo);
			if (style.display === "none" || style.visibility === "hidden" || Number(style.opacity) === 0) continue;
			if (TICKS.test(style.content)) return visibleColour(style.color) ? 1 : -1;
			if (EMPTIES.test(style.content)) return -1;
		}
		const text = part.childElementCount === 0 ? (part.textContent ?? "") : "";
		if (TICKS.test(text) && scene.shown(part)) return visibleColour(scene.style(part).color) ? 1 : -1;
		if (EMPTIES.test(text)) return -1;
	}
	return 0;
}

function visibleColour(css: string): boolean {
	const colour = colourOf(css);
	return colour !== null && colour[3] > 0.1;
}

/** Shapes of a picture drawn in place: a bare outline is an empty box, an outline with a stroke in it a ticked one. */
function bySvg(scene: Scene, parts: readonly Element[]): number {
	const svg = parts.find((part) => part.localName === "svg");
	if (!svg || !scene.shown(svg)) return 0;
	const shapes = Array.from(svg.querySelectorAll("path, polyline, line, rect, circle, ellipse, use")).filter(
		(shape) => {
			const { fill, stroke, opacity, display } = scene.style(shape);
			return display !== "none" && Number(opacity) > 0.1 && !(isClear(fill) && isClear(stroke));
		},
	);
	const [first] = shapes;
	if (!first) return 0;
	if (shapes.length > 1) return shapes.some(({ localName }) => /^(?:path|polyline|line|use)$/.test(localName)) ? 1 : 0;
	const { fill } = scene.style(first);
	if (/^(?:rect|circle|ellipse)$/.test(first.localName) && isClear(fill)) return -1;
	// A single drawing inside a box that has its own outline is the tick in it.
	const box = svg.parentElement;
	return box && parts.includes(box) && hasBorder(scene, box) && inkShows(scene, svg) ? 1 : 0;
}

function isClear(paint: string): boolean {
	return paint === "none" || !visibleColour(paint);
}

/** Ink of the ground's own colour is there and cannot be seen. */
function inkShows(scene: Scene, element: Element): boolean {
	const shape = element.querySelector("path, polyline") ?? element;
	const { fill, color } = scene.style(shape);
	const ink = colourOf(isClear(fill) ? color : fill);
	const ground = element.parentElement ? groundOf(element.parentElement, scene) : null;
	if (!ink || !ground) return true;
	return Math.max(...[0, 1, 2].map((i) => Math.abs((ink[i] as number) - (ground[i] as number)))) > 40;
}

/** A strong colour fills a box that is on, or thickens its edge; an empty one is white, clear or grey. */
function byFill(scene: Scene, parts: readonly Element[]): number {
	const box = parts.find((part) => {
		const { width, height } = scene.rect(part);
		return width >= 10 && height >= 10 && (visibleColour(scene.style(part).backgroundColor) || hasBorder(scene, part));
	});
	if (!box) return 0;
	const { backgroundColor, borderTopColor, borderTopWidth } = scene.style(box);
	const edge = colourOf(borderTopColor);
	if (edge && Number.parseFloat(borderTopWidth) >= 4 && saturation(edge) > 0.35) return 1;
	const colour = colourOf(backgroundColor);
	if (!colour || colour[3] < 0.3)
		return hasBorder(scene, box) && byGlyphs(scene, parts) === 0 && !box.firstElementChild ? -1 : 0;
	return saturation(colour) > 0.35 ? 1 : Math.max(...colour.slice(0, 3)) > 200 ? -1 : 0;
}

function hasBorder(scene: Scene, element: Element): boolean {
	return Number.parseFloat(scene.style(element).borderTopWidth) > 0 && scene.style(element).borderTopStyle !== "none";
}

/** The knob of a switch stands at the end for on, at the start for off. */
function byKnob(scene: Scene, box: Element): number {
	const track = scene.rect(box);
	if (track.width < track.height * 1.3 || track.height < 10) return 0;
	for (const part of partsOf(box).slice(1)) {
		const knob = scene.rect(part);
		if (knob.width < track.height * 0.4 || knob.width > track.width * 0.7 || knob.height > track.height * 1.6) continue;
		const middle = (knob.left + knob.width / 2 - track.left) / track.width;
		if (middle > 0.6) return 1;
		if (middle < 0.4) return -1;
	}
	return 0;
}

/**
 * Reads the state of a box that a kit or a page draws itself, from general signs: state words in
 * class names, file names of pictures, tick glyphs, the switch's knob, and the fill.
 */
export function readDrawn(scene: Scene, box: Element): DrawnReading {
	const parts = partsOf(box).filter((part) => isElement(part));
	const words = byWords(parts) || verdictOfWords(tokens(box.parentElement ? namesOf(box.parentElement) : ""));
	if (looksMixed(box)) return { state: "mixed", certain: true };
	const seen = byPictures(scene, parts) || byGlyphs(scene, parts) || bySvg(scene, parts) || byKnob(scene, box);
	const fill = byFill(scene, parts);
	// A white ground alone says little: many ticks are drawn on one.
	const signs = [words, seen, fill < 0 && (words || seen) ? 0 : fill].filter((sign) => sign !== 0);
	if (signs.length === 0) return { state: "unknown", certain: false };
	const on = signs.filter((sign) => sign > 0).length;
	// Words of a class and what is drawn agree, or nothing is certain: a kit may keep its icon hidden in the box.
	const certain = words !== 0 && (seen || fill) === words;
	if (on === 0 || on === signs.length) return { state: on > 0 ? "on" : "off", certain };
	const drawn = seen || fill;
	if (words !== 0 && drawn !== 0 && words !== drawn) return { state: "unknown", certain: false };
	return { state: words > 0 || (words === 0 && drawn > 0) ? "on" : "off", certain: false };
}
