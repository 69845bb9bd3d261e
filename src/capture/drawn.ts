import type { Means } from "../engine/moment.ts";
import type { Block } from "./blocks.ts";
import { type DrawnReading, readDrawn } from "./drawnState.ts";
import { rectOf } from "./runs.ts";
import type { Rect, Scene } from "./scene.ts";
import { childrenOf, isElement, parentOf } from "./tree.ts";
import type { Surroundings } from "./wording.ts";

/** A box that stands beside a consent wording and is neither an input nor has a role. */
export interface DrawnBox {
	element: Element;
	means: Means;
	reading: DrawnReading;
}

const SMALLEST = 8;
const LARGEST = 44;

const ICON_TEXT = /^[\ue000-\uf8ff]{1,2}$/u;
const EMPTY_SIGN = /^[\s]*[☐□○◯⚪⬜▢]/u;
const TICKED_SIGN = /^[\s]*[☑✅🗹✓✔√]/u;
/** Names of what leads on to another screen and stands where a tick might. */
const LEADS_ON = /arrow|chevron|right|next|more|enter|close|jiantou|you\b/i;

function textless(element: Element): boolean {
	const text = element.textContent?.trim() ?? "";
	// One letter or digit is the number of a step, not a mark in a box.
	return text.length <= 1 ? !/[\p{L}\p{N}]/u.test(text) || /[\ue000-\uf8ff]/u.test(text) : ICON_TEXT.test(text);
}

function firstLine(scene: Scene, block: Block): Rect | null {
	const first = block.runs.find((run) => run.text.trim().length > 1 || !textless(run.parent));
	if (!first) return null;
	const rect = rectOf(scene, first);
	if (!rect) return null;
	const line =
		Number.parseFloat(scene.style(first.parent).lineHeight) ||
		Number.parseFloat(scene.style(first.parent).fontSize) * 1.5;
	return { ...rect, height: Math.min(rect.height, line * 1.2) };
}

/** Means by shape: a switch is a pill, a tick a square; null for what is neither. */
function shapeOf(scene: Scene, element: Element): Means | null {
	const { width, height } = scene.rect(element);
	if (width < SMALLEST || height < SMALLEST || height > LARGEST) return null;
	const aspect = width / height;
	if (aspect > 0.5 && aspect < 1.4 && width <= LARGEST) return "tick";
	return aspect >= 1.4 && aspect < 2.7 && width <= 76 && height >= 12 ? "switch" : null;
}

function draws(scene: Scene, element: Element): boolean {
	if (/^(?:img|svg|i)$|-icon$/.test(element.localName)) return true;
	const style = scene.style(element);
	if (style.backgroundImage !== "none" || Number.parseFloat(style.borderTopWidth) > 0) return true;
	if (!/rgba\(\d+, \d+, \d+, 0\)|transparent/.test(style.backgroundColor)) return true;
	for (const pseudo of ["::before", "::after"]) {
		const { content } = getComputedStyle(element, pseudo);
		if (content !== "none" && content !== "normal") return true;
	}
	return element.querySelector("img, svg, i") !== null || (element.textContent?.trim().length ?? 0) === 1;
}

function beside(line: Rect, box: Rect, means: Means): boolean {
	const middle = box.top + box.height / 2;
	if (middle < line.top - 8 || middle > line.top + line.height + 8) return false;
	const gapLeft = line.left - (box.left + box.width);
	const gapRight = box.left - (line.left + line.width);
	return (gapLeft > -6 && gapLeft < 60) || (means === "switch" && gapRight > -6);
}

/** A tick at the end of its row, known by what it is called: icons that lead on stand there as well. */
function atTheEnd(line: Rect, box: Rect, element: Element, { state }: DrawnReading): boolean {
	const middle = box.top + box.height / 2;
	if (state === "unknown" || middle < line.top - 8 || middle > line.top + line.height + 8) return false;
	const names = [element, ...element.querySelectorAll("*")].map(
		(part) => `${part.className} ${part.getAttribute("src") ?? ""}`,
	);
	return box.left - (line.left + line.width) > -6 && !LEADS_ON.test(names.join(" "));
}

function* candidates(root: Element, depth = 0): Generator<Element> {
	if (depth > 5) return;
	for (const child of childrenOf(root)) {
		if (!isElement(child)) continue;
		if (textless(child)) yield child;
		if (child.localName !== "svg") yield* candidates(child, depth + 1);
	}
}

/** A tick drawn by a pseudo-element or a background of the line itself. */
function drawnByStyle(scene: Scene, block: Block): Element | null {
	let levels = 0;
	for (
		let at: Element | null = (block.runs[0]?.parent ?? block.element) as Element;
		at && levels++ < 4;
		at = parentOf(at)
	) {
		const style = scene.style(at);
		const { width, height, content, display } = getComputedStyle(at, "::before");
		const size = [Number.parseFloat(width), Number.parseFloat(height)] as const;
		const square = size.every((side) => side >= SMALLEST && side <= LARGEST) && Math.abs(size[0] - size[1]) < 6;
		const glyph = /^"[\ue000-\uf8ff☐☑✓✔□○◯⚪]"$/u.test(content);
		if (content !== "none" && content !== "normal" && display !== "none" && (square || glyph)) return at;
		const indent = Number.parseFloat(style.paddingLeft);
		if (
			style.backgroundImage.includes("url(") &&
			style.backgroundRepeat === "no-repeat" &&
			indent >= 14 &&
			indent <= 60
		)
			return at;
		if (at === block.element) break;
	}
	return null;
}

function hasGround(scene: Scene, element: Element): boolean {
	const { backgroundColor, borderTopWidth } = scene.style(element);
	return Number.parseFloat(borderTopWidth) > 0 || !/rgba\(\d+, \d+, \d+, 0\)|transparent/.test(backgroundColor);
}

/** Looks around a consent wording for the box that a person would tick. */
export function drawnBoxOf(scene: Scene, block: Block, around: Surroundings): DrawnBox | null {
	const line = firstLine(scene, block);
	if (!line) return null;
	let row: Element | null = block.element;
	for (let levels = 0; row && levels < 4; levels++, row = parentOf(row)) {
		if (row.localName === "body" || (levels > 0 && (around.below.get(row) ?? 0) > 0)) break;
		if ((row.textContent?.length ?? 0) > 1200) break;
		let found: DrawnBox | null = null;
		for (const element of candidates(row)) {
			// Of nested candidates the inner one is drawn; the outer may hold its empty label too.
			if (found && (!found.element.contains(element) || found.means === "tick" || hasGround(scene, found.element)))
				continue;
			const means = shapeOf(scene, element);
			if (!means || !scene.shown(element) || !draws(scene, element)) continue;
			const rect = scene.rect(element);
			const reading = readDrawn(scene, element);
			if (!beside(line, rect, means) && !atTheEnd(line, rect, element, reading)) continue;
			found = { element, means, reading };
		}
		if (found) return found;
	}
	const styled = drawnByStyle(scene, block);
	if (styled) return { element: styled, means: "tick", reading: readDrawn(scene, styled) };
	return placedBeside(scene, block, line, around) ?? signBefore(scene, block);
}

/** Drawing tools place box and text by coordinates: they are siblings with nothing else in common. */
function placedBeside(scene: Scene, block: Block, line: Rect, around: Surroundings): DrawnBox | null {
	let placed: Element | null = block.element;
	for (let levels = 0; placed && scene.style(placed).position !== "absolute"; placed = parentOf(placed)) {
		if (levels++ > 4) return null;
	}
	const plane = placed && parentOf(placed);
	if (!plane) return null;
	for (const element of Array.from(plane.children).slice(0, 400)) {
		if (element === placed || around.below.has(element) || !textless(element)) continue;
		const box = scene.rect(element);
		if (shapeOf(scene, element) !== "tick" || box.width > 28 || !scene.shown(element)) continue;
		const drawn = draws(scene, element) || element.querySelector("div, span") !== null;
		const gap = line.left - (box.left + box.width);
		if (drawn && gap > -4 && gap < 24 && beside(line, box, "tick"))
			return { element, means: "tick", reading: readDrawn(scene, element) };
	}
	return null;
}

/** A box typed as the first character of its own wording. */
function signBefore(scene: Scene, block: Block): DrawnBox | null {
	const [first] = block.runs;
	const element = first?.parent;
	if (!element) return null;
	if (TICKED_SIGN.test(first.text)) return { element, means: "tick", reading: { state: "on", certain: true } };
	if (EMPTY_SIGN.test(first.text)) return { element, means: "tick", reading: { state: "off", certain: true } };
	// A full circle is a bullet unless it can be pressed.
	const pressed = /^\s*[●◉⚫]\s*$/u.test(first.text) && scene.style(element).cursor === "pointer";
	return pressed ? { element, means: "tick", reading: { state: "unknown", certain: false } } : null;
}
