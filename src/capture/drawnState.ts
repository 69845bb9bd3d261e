import type { OnOff } from "../engine/moment.ts";
import { colourOf, groundOf, saturation } from "./contrast.ts";
import { ICON_OFF, ICON_ON, MIXED, tokens, verdictOfPicture, verdictOfWords } from "./drawnNames.ts";
import type { Scene } from "./scene.ts";
import { isElement } from "./tree.ts";

/** What the signs on a drawn box say. `certain` when a sign names the state in words and none disagrees. */
export interface DrawnReading {
	state: OnOff;
	certain: boolean;
}

const TICKS = /[✓✔☑√✅🗹]/u;
const EMPTIES = /[☐□○◯⚪]/u;

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
		const pictures = pictureOf(scene, part)
			.split(" ")
			.map((name) => name.replace(/\.\w+$/, ""))
			.filter(Boolean);
		const said = pictures.map(verdictOfPicture).find((verdict) => verdict !== 0);
		if (said) return greyed(scene, part) ? 0 : said;
		const names = [...pictures, ...(part !== parts[0] || isGlyph(part) ? namesOf(part).split(/\s+/) : [])];
		for (const name of names) {
			if (ICON_ON.test(name)) return greyed(scene, part) ? 0 : 1;
			if (ICON_OFF.test(name)) return -1;
		}
	}
	return 0;
}

/** An element that is nothing but one character of an icon font: its class names what is drawn. */
function isGlyph(element: Element): boolean {
	if (element.childElementCount > 0) return false;
	const drawn = `${element.textContent?.trim() ?? ""}${getComputedStyle(element, "::before").content.replace(/"/g, "")}`;
	return /^(?:none)?[\ue000-\uf8ff](?:none)?$/u.test(drawn);
}

function byGlyphs(scene: Scene, parts: readonly Element[]): number {
	for (const part of parts) {
		for (const pseudo of ["::before", "::after"]) {
			const style = getComputedStyle(part, pseudo);
			if (style.display === "none" || style.visibility === "hidden" || Number(style.opacity) === 0) continue;
			if (TICKS.test(style.content)) return pale(style.color, scene, part) ? 0 : visibleColour(style.color) ? 1 : -1;
			if (EMPTIES.test(style.content)) return -1;
		}
		const text = part.childElementCount === 0 ? (part.textContent ?? "") : "";
		if (TICKS.test(text) && scene.shown(part))
			return greyed(scene, part) ? 0 : visibleColour(scene.style(part).color) ? 1 : -1;
		if (EMPTIES.test(text)) return -1;
	}
	return 0;
}

/** A light grey tick on a light ground may be a tick or the place for one. */
function pale(css: string, scene: Scene, element: Element): boolean {
	const ink = colourOf(css);
	const ground = groundOf(element, scene);
	if (!ink || !ground || saturation(ink) > 0.15) return false;
	return Math.min(...ink.slice(0, 3)) > 140 && Math.min(...ground.slice(0, 3)) > 225;
}

function greyed(scene: Scene, element: Element): boolean {
	return isGlyph(element) && pale(getComputedStyle(element, "::before").color, scene, element);
}

/** Pictures stand in the box and none of them is shown: the mark waits for a person's click. */
function byMark(scene: Scene, parts: readonly Element[]): number {
	// A mark in a part that is not shown at all belongs to another way of drawing the same control.
	const marks = parts
		.slice(1)
		.filter((part) => part.localName === "img" || part.localName === "svg")
		.filter(({ parentElement }) => parentElement !== null && scene.shown(parentElement));
	return marks.length > 0 && !marks.some((mark) => scene.shown(mark)) ? -1 : 0;
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
	const seen =
		byMark(scene, parts) ||
		byPictures(scene, parts) ||
		byGlyphs(scene, parts) ||
		bySvg(scene, parts) ||
		byKnob(scene, box);
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
