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

function textless(element: Element): boolean {
	const text = element.textContent?.trim() ?? "";
	return text.length <= 1 || /^[\ue000-\uf8ff]{1,2}$/u.test(text);
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
	if (aspect > 0.7 && aspect < 1.4 && width <= LARGEST) return "tick";
	return aspect >= 1.4 && aspect < 2.7 && width <= 76 && height >= 12 ? "switch" : null;
}

function draws(scene: Scene, element: Element): boolean {
	if (/^(?:img|svg|i|uni-icon)$/.test(element.localName)) return true;
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
			if (!means || !scene.shown(element) || !beside(line, scene.rect(element), means) || !draws(scene, element))
				continue;
			found = { element, means, reading: readDrawn(scene, element) };
		}
		if (found) return found;
	}
	const styled = drawnByStyle(scene, block);
	return styled ? { element: styled, means: "tick", reading: readDrawn(scene, styled) } : null;
}
