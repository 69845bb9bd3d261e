import type { OnOff } from "../engine/moment.ts";
import { colourOf, saturation } from "./contrast.ts";
import type { Scene } from "./scene.ts";
import { isElement } from "./tree.ts";

/** What the signs on a drawn box say. `certain` when a sign names the state in words and none disagrees. */
export interface DrawnReading {
	state: OnOff;
	certain: boolean;
}

const ON = new Set("checked selected active on chosen ticked choose chose act cur current yes agreed xuanzhong gouxuan sel opened".split(" "));
const OFF = new Set("unchecked unselected inactive off uncheck unselect unchoose unagree unsel unactive normal nor nocheck empty blank weixuan".split(" "));
const NOT = new Set(["not", "un", "no", "non"]);
/** Icon names say what they draw: a tick in a circle, or the bare circle. */
const ICON_ON = /check[-_]?(?:circle|square)|(?:circle|square)[-_]?check|check[-_]?box[-_]?(?:checked|on|fill|marked)|(?:circle|square|box)[-_]?(?:fill|selected)|success|(?:^|[-_])(?:tick|right|gou|dui|duigou)(?:$|[-_])/i;
const ICON_OFF = /(?:^|[-_])(?:circle|square|box|round|quan|yuan|radio)(?:[-_](?:o|outline|line|empty|blank|thin))?$|(?:outline[-_]?blank|unchecked)/i;
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
	const source = element.getAttribute("src") ?? element.getAttribute("xlink:href") ?? element.getAttribute("href") ?? "";
	const { backgroundImage, maskImage } = scene.style(element);
	const url = /url\("?([^")]+)"?\)/.exec(`${backgroundImage} ${maskImage ?? ""}`)?.[1] ?? "";
	const file = (address: string) => (address.startsWith("data:") ? "" : (address.split(/[?#]/)[0]?.split("/").at(-1) ?? ""));
	const fragment = source.includes("#") ? (source.split("#")[1] ?? "") : "";
	return `${file(source)} ${fragment} ${file(url)}`;
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

/** A strong colour fills a box that is on; an empty one is white, clear or grey. */
function byFill(scene: Scene, parts: readonly Element[]): number {
	const box = parts.find((part) => {
		const { width, height } = scene.rect(part);
		return width >= 10 && height >= 10 && (visibleColour(scene.style(part).backgroundColor) || hasBorder(scene, part));
	});
	if (!box) return 0;
	const colour = colourOf(scene.style(box).backgroundColor);
	if (!colour || colour[3] < 0.3) return hasBorder(scene, box) && byGlyphs(scene, parts) === 0 && !box.firstElementChild ? -1 : 0;
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
	const seen = byPictures(scene, parts) || byGlyphs(scene, parts) || byKnob(scene, box);
	const fill = byFill(scene, parts);
	const signs = [words, seen, fill].filter((sign) => sign !== 0);
	if (signs.length === 0) return { state: "unknown", certain: false };
	const on = signs.filter((sign) => sign > 0).length;
	if (on > 0 && on < signs.length) {
		// Words and looks disagree: what is drawn is what a person sees, but a guess is no reading.
		const drawn = seen || fill;
		return words !== 0 && drawn !== 0 && words !== drawn
			? { state: "unknown", certain: false }
			: { state: words > 0 || (words === 0 && drawn > 0) ? "on" : "off", certain: false };
	}
	return { state: on > 0 ? "on" : "off", certain: words !== 0 || signs.length > 1 };
}
