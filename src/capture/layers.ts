import type { Layer } from "../engine/moment.ts";
import { colourOf } from "./contrast.ts";
import { joined, runsOf } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { isText, parentOf, shadowOf } from "./tree.ts";

/** Bars with less text than this are navigation or a fixed button, not a layer that says something. */
const LEAST_TEXT = 16;
/** Text read to tell an app's whole screen from a layer over a page. */
const MOST_TEXT = 6000;

/** Finds the layer that an element stands in and remembers it for all of its ancestors. */
export interface Layers {
	layerOf(element: Element, scene: Scene): Layer;
	list(): Layer[];
	/** The element of a layer; null for the page itself. */
	rootOf(layer: Layer): Element | null;
}

function saysDialog(element: Element): boolean {
	const role = element.getAttribute("role");
	if (role === "dialog" || role === "alertdialog" || element.getAttribute("aria-modal") === "true") return true;
	return element.localName === "dialog" && element.hasAttribute("open");
}

function isModal(element: Element, scene: Scene): boolean {
	if (element.getAttribute("aria-modal") === "true") return true;
	try {
		if (element.matches(":modal")) return true;
	} catch {
		// Browsers before :modal know no top layer either.
	}
	// A backdrop covers the corners of the window; what lies there is neither page text nor a control.
	const { innerWidth: width, innerHeight: height } = scene.top.defaultView ?? { innerWidth: 0, innerHeight: 0 };
	const corners = [
		[4, 4],
		[width - 5, 4],
		[4, height - 5],
		[width - 5, height - 5],
	] as const;
	const covered = corners.filter(([x, y]) => {
		const at = scene.top.elementFromPoint(x, y);
		if (!at) return false;
		if (element === at || element.contains(at)) return true;
		const { width: w, height: h } = scene.rect(at);
		const { position } = scene.style(at);
		return (
			w >= width * 0.95 &&
			h >= height * 0.95 &&
			(position === "fixed" || position === "absolute") &&
			!at.textContent?.trim()
		);
	});
	return covered.length >= 3;
}

/** Dims the page under it: by a see-through ground of its own, or by an empty child as large as itself. */
function hasBackdrop(element: Element, scene: Scene): boolean {
	const { width, height } = scene.rect(element);
	return [element, ...element.children].some((part) => {
		if (part !== element && part.textContent?.trim()) return false;
		const { backgroundColor, opacity } = scene.style(part);
		const ground = colourOf(backgroundColor);
		if (!ground || ground[3] === 0 || ground[3] * Number(opacity) > 0.97) return false;
		return scene.rect(part).width >= width * 0.95 && scene.rect(part).height >= height * 0.95;
	});
}

function coversWindow(element: Element, scene: Scene): boolean {
	const { width, height } = scene.rect(element);
	const view = scene.top.defaultView;
	return view !== null && width >= view.innerWidth * 0.95 && height >= view.innerHeight * 0.95;
}

/** An app that fixes its whole screen is the page, not a layer over it. */
function isWholePage(element: Element, scene: Scene): boolean {
	const { width, height } = scene.rect(element);
	const view = scene.top.defaultView;
	if (!view || width < view.innerWidth * 0.9 || height < view.innerHeight * 0.9) return false;
	if (hasBackdrop(element, scene)) return false;
	// What is laid out beside it shows through or waits below: then it lies over a page.
	const shown = (whole: Element) => joined(runsOf(scene, whole, MOST_TEXT)).length;
	return shown(element) > shown(element.ownerDocument.body) * 0.9;
}

/** Most elements asked about are fields, links and buttons, told from a layer without their style. */
function holdsLittle(element: Element): boolean {
	const { firstChild } = element;
	if (!firstChild) return element.localName !== "slot" && !shadowOf(element);
	return isText(firstChild) && !firstChild.nextSibling && firstChild.length < LEAST_TEXT && !shadowOf(element);
}

function isShownDialog(element: Element, scene: Scene): boolean {
	return saysDialog(element) && scene.style(element).display !== "none";
}

/**
 * How many elements above the first of a path lie flat in the page: one question for its offset parent
 * answers for all between the two. Where another tree begins, the browser answers no further.
 */
function flatAbove(path: readonly Element[]): number {
	const lifted = path.length > 1 && (path[0] as HTMLElement).offsetParent;
	if (!lifted) return 0;
	let count = 0;
	for (let next = path[1]; next && next !== lifted && next.localName !== "body"; next = path[count + 1]) {
		if (path[count]?.parentNode !== next) break;
		count++;
	}
	return count;
}

function isLayer(element: Element, scene: Scene): boolean {
	if (element.localName === "body" || element.localName === "html") return false;
	if (saysDialog(element)) return isShownDialog(element, scene);
	if (holdsLittle(element)) return false;
	const { position, zIndex, display } = scene.style(element);
	if (position === "static" || position === "relative" || display === "none") return false;
	const lifted =
		position !== "absolute" || Number(zIndex) >= 100 || (coversWindow(element, scene) && hasBackdrop(element, scene));
	if (!lifted || isWholePage(element, scene)) return false;
	const { width, height, top } = scene.rect(element);
	if (width < 120 || height < 32) return false;
	const view = scene.top.defaultView;
	if (position === "sticky" && view && top + height < view.innerHeight - 4) return false;
	return joined(runsOf(scene, element, LEAST_TEXT * 2)).length >= LEAST_TEXT;
}

function describe(element: Element, id: string, scene: Scene): Layer {
	const { left, top, width, height } = scene.rect(element);
	const view = scene.top.defaultView;
	const modal = isModal(element, scene);
	const tall = view?.innerHeight ?? 0;
	const wide = view?.innerWidth ?? 0;
	const atBottom = Math.abs(top + height - tall) <= 6;
	const atEdge = atBottom || Math.abs(top) <= 6;
	const full = width >= wide * 0.9;
	const kind = modal
		? atBottom && full && height < tall * 0.9
			? "sheet"
			: "dialog"
		: atEdge || (saysDialog(element) && height < tall * 0.5 && top > tall * 0.4)
			? "banner"
			: "dialog";
	const text = scene.mask.text(joined(runsOf(scene, element, 2000)));
	const page = [left + (view?.scrollX ?? 0), top + (view?.scrollY ?? 0), width, height].map(Math.round);
	return { id, kind, box: page as Layer["box"], modal, text };
}

export function createLayers(): Layers {
	const page: Layer = { id: "l1", kind: "page", box: [0, 0, 0, 0], modal: false, text: "" };
	const known = new Map<Element, Layer>();
	const roots = new Map<Layer, Element>();
	return {
		layerOf(element, scene) {
			let found = known.get(element);
			if (found) return found;
			const path: Element[] = [];
			for (let at: Element | null = element; at; at = parentOf(at) ?? scene.frameOf(at)) {
				found = known.get(at);
				if (found) break;
				path.push(at);
			}
			let layer = found ?? page;
			const flat = flatAbove(path);
			// From the outside in: the innermost layer wins.
			for (let i = path.length - 1; i >= 0; i--) {
				const at = path[i] as Element;
				if (i > 0 && i <= flat ? isShownDialog(at, scene) : isLayer(at, scene)) {
					const inner = describe(at, `l${roots.size + 2}`, scene);
					roots.set(inner, at);
					layer = inner;
				}
				known.set(at, layer);
			}
			return layer;
		},
		list: () => [page, ...roots.keys()],
		rootOf: (layer) => roots.get(layer) ?? null,
	};
}
