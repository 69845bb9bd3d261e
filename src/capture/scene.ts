import type { Box, Item, Layer, Look, Place } from "../engine/moment.ts";
import { type Colour, contrastOf, isFilled } from "./contrast.ts";
import type { Mask } from "./mask.ts";
import { createPlaces } from "./place.ts";
import { createSelectors } from "./selector.ts";
import { closest } from "./tree.ts";

/** A rectangle in CSS pixels of the top frame's viewport. */
export interface Rect {
	left: number;
	top: number;
	width: number;
	height: number;
}

/**
 * One look's memory of styles and geometry: each is read at most once per element, and nothing is
 * written to the page in between, so that the browser lays it out once.
 */
export interface Scene {
	readonly top: Document;
	readonly mask: Mask;
	style(element: Element): CSSStyleDeclaration;
	rect(element: Element): Rect;
	/** Shown to a person: rendered, not transparent, larger than a dot. */
	shown(element: Element): boolean;
	look(element: Element): Look;
	/** Ground colours by element, filled by the reader of contrast. */
	readonly grounds: Map<Element, Colour | null>;
	/** Characters of an element's text, hidden parts included. */
	textLength(element: Element): number;
	/** Groups and layers are found later by their readers and kept here. */
	layerOf(element: Element): Layer;
	groupOf(element: Element): string | null;
	placeOf(element: Element): Place;
	/** The parts that all items share. `drawn` is what a person sees of it. */
	item(id: string, element: Element, text: string, drawn?: Element): Item;
	/** The same without contrast and ground, for things that nobody compares by looks. */
	plainItem(id: string, element: Element, text: string): Item;
	framePath(element: Element): string;
	/** The frame element that shows the element's document; null in the top one. */
	frameOf(element: Element): Element | null;
}

/** Remembers for the length of a look what was read of an element: several things stand in the same form or row. */
export function oncePerLook<Result>(
	read: (scene: Scene, element: Element) => Result,
): (scene: Scene, element: Element) => Result {
	const looks = new WeakMap<Scene, Map<Element, Result>>();
	return (scene, element) => {
		let known = looks.get(scene);
		if (!known) {
			known = new Map();
			looks.set(scene, known);
		}
		let result = known.get(element);
		if (result === undefined) {
			result = read(scene, element);
			known.set(element, result);
		}
		return result;
	};
}

interface Readers {
	frames: Map<Document, HTMLIFrameElement>;
	mask: Mask;
	layerOf(element: Element, scene: Scene): Layer;
}

export function createScene(top: Document, readers: Readers): Scene {
	const styles = new Map<Element, CSSStyleDeclaration>();
	const rects = new Map<Element, Rect>();
	const shows = new Map<Element, boolean>();
	const lengths = new Map<Element, number>();
	const formGroups = new Map<Element, Element | null>();
	const selectors = createSelectors();
	const place = createPlaces();
	const paths = new Map<Document, string>();
	const offsets = new Map<Document, { left: number; top: number }>();
	const groups = new Map<Element, string>();
	const scroll = { x: top.defaultView?.scrollX ?? 0, y: top.defaultView?.scrollY ?? 0 };

	function offsetOf(document: Document): { left: number; top: number } {
		if (document === top) return { left: 0, top: 0 };
		let offset = offsets.get(document);
		if (!offset) {
			const frame = readers.frames.get(document);
			const outer = frame ? scene.rect(frame) : { left: 0, top: 0 };
			offset = { left: outer.left + (frame?.clientLeft ?? 0), top: outer.top + (frame?.clientTop ?? 0) };
			offsets.set(document, offset);
		}
		return offset;
	}

	function frameShown(document: Document): boolean {
		const frame = readers.frames.get(document);
		return document === top || !frame || scene.shown(frame);
	}

	function base(id: string, element: Element, text: string, drawn: Element): Omit<Item, "look"> {
		const { left, top: y, width, height } = scene.rect(drawn);
		return {
			id,
			selector: selectors.of(element),
			frame: scene.framePath(element),
			layer: scene.layerOf(element).id,
			group: scene.groupOf(element),
			place: scene.placeOf(element),
			shown: scene.shown(drawn),
			box: [Math.round(left + scroll.x), Math.round(y + scroll.y), Math.round(width), Math.round(height)] satisfies Box,
			text: scene.mask.text(text),
		};
	}

	const scene: Scene = {
		top,
		mask: readers.mask,
		grounds: new Map(),
		textLength(element) {
			let length = lengths.get(element);
			if (length === undefined) {
				length = element.textContent?.length ?? 0;
				lengths.set(element, length);
			}
			return length;
		},
		style(element) {
			let style = styles.get(element);
			if (!style) {
				style = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
				styles.set(element, style);
			}
			return style;
		},
		rect(element) {
			let rect = rects.get(element);
			if (!rect) {
				const { left, top: y, width, height } = element.getBoundingClientRect();
				const offset = offsetOf(element.ownerDocument);
				rect = { left: left + offset.left, top: y + offset.top, width, height };
				rects.set(element, rect);
			}
			return rect;
		},
		shown(element) {
			let shown = shows.get(element);
			if (shown === undefined) {
				shown =
					element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
					visibleBox(scene, element) &&
					frameShown(element.ownerDocument);
				shows.set(element, shown);
			}
			return shown;
		},
		look(element) {
			const style = scene.style(element);
			return {
				fontSize: Number.parseFloat(style.fontSize) || 0,
				contrast: contrastOf(element, scene),
				weight: Number.parseInt(style.fontWeight, 10) || 400,
				underlined: style.textDecorationLine.includes("underline"),
				filled: isFilled(element, scene),
			};
		},
		frameOf: (element) => readers.frames.get(element.ownerDocument) ?? null,
		layerOf: (element) => readers.layerOf(element, scene),
		groupOf(element) {
			const parent = element.parentElement ?? element;
			let form = formGroups.get(parent);
			if (form === undefined) {
				form = closest(element, "form, fieldset, [role=form], [role=radiogroup], ul, ol, table, dialog, section");
				formGroups.set(parent, form);
			}
			if (!form) return null;
			let group = groups.get(form);
			if (!group) {
				group = `g${groups.size + 1}`;
				groups.set(form, group);
			}
			return group;
		},
		placeOf: (element) => (scene.layerOf(element).kind === "page" ? place(element) : "layer"),
		framePath(element) {
			const document = element.ownerDocument;
			const known = paths.get(document);
			if (known !== undefined) return known;
			const frame = readers.frames.get(document);
			const outer = frame ? scene.framePath(frame) : "";
			const path = frame ? [outer, selectors.of(frame)].filter(Boolean).join(" >>> ") : "";
			paths.set(document, path);
			return path;
		},
		item: (id, element, text, drawn = element) => ({ ...base(id, element, text, drawn), look: scene.look(drawn) }),
		plainItem(id, element, text) {
			const style = scene.style(element);
			const look = {
				fontSize: Number.parseFloat(style.fontSize) || 0,
				contrast: null,
				weight: 400,
				underlined: false,
				filled: false,
			};
			return { ...base(id, element, text, element), look };
		},
	};
	return scene;
}

/** A box larger than a dot and not moved off the page; a clipped-away box is a dot in every kit seen. */
function visibleBox(scene: Scene, element: Element): boolean {
	const { left, top, width, height } = scene.rect(element);
	if (width < 2 || height < 2) return scene.style(element).display === "contents";
	if (left > 20_000 || left + width < -50) return false;
	if (top + height < -50 && top + (scene.top.defaultView?.scrollY ?? 0) + height < -50) return false;
	if (width > 8 && height > 8) return true;
	const { clip, clipPath } = scene.style(element);
	return (
		!/^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(clip) && !/^inset\((?:50|100)%\)$/.test(clipPath)
	);
}
