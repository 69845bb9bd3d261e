import { readWording } from "../facts/wording.ts";
import { joined, type Run, rectOf, runsOf, textOf, tidy } from "./runs.ts";
import type { Rect, Scene } from "./scene.ts";
import { ancestors, childrenOf, closest, isElement, isText, parentOf, within } from "./tree.ts";

/** What else a page lets a person operate: no wording reaches past one of these. */
export interface Surroundings {
	labels: Map<Element, HTMLLabelElement[]>;
	/** Ticks, fields and main buttons in document order. */
	stops: readonly Element[];
	places: Map<Element, number>;
	/** How many stops an element holds. */
	below: Map<Element, number>;
}

/** Counts once, upwards from each stop, what would otherwise be searched for from each control. */
export function surroundings(labels: readonly HTMLLabelElement[], stops: readonly Element[]): Surroundings {
	const below = new Map<Element, number>();
	for (const stop of stops) {
		for (let at: Element | null = stop; at; at = parentOf(at)) below.set(at, (below.get(at) ?? 0) + 1);
	}
	return { labels: labelsByControl(labels), stops, places: new Map(stops.map((stop, i) => [stop, i])), below };
}

export interface Found {
	text: string;
	/** The element that holds the wording; the control itself where it has none but an attribute. */
	element: Element;
}

const LONGEST = 400;
/** A sentence that ends so goes on: in the next span, link or cell. */
export const UNFINISHED = /(?:[同意受解读遵守和及与并或的、，《“:：]|(?:\b(?:the|to|and|our|of|with|by|a)|[,&]))\s*$/iu;

/** One Map over `label.control`: reading `input.labels` per input is quadratic. */
function labelsByControl(labels: readonly HTMLLabelElement[]): Map<Element, HTMLLabelElement[]> {
	const map = new Map<Element, HTMLLabelElement[]>();
	for (const label of labels) {
		const control = label.control;
		if (!control) continue;
		const known = map.get(control);
		if (known) known.push(label);
		else map.set(control, [label]);
	}
	return map;
}

function byIds(element: Element, attribute: string): Element[] {
	const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
	const root = element.getRootNode() as Document | ShadowRoot;
	return ids.flatMap((id) => (id ? (root.getElementById?.(id) ?? []) : []));
}

/** The wording that the markup itself ties to the control. */
function named(scene: Scene, parts: readonly Element[], around: Surroundings): Found | null {
	for (const part of parts) {
		const elements = byIds(part, "aria-labelledby");
		const labels = around.labels.get(part) ?? [];
		for (const list of [elements, labels]) {
			const texts = list.map((element) => textOf(scene, element, LONGEST)).filter(Boolean);
			if (texts.length > 0) return { text: tidy(texts.join(" ")), element: list[0] as Element };
		}
		const label = part.getAttribute("aria-label")?.trim();
		if (label) return { text: tidy(label), element: part };
		// ARIA names these roles from their content; a kit's own element may hold its label the same way.
		const content = part.localName === "input" || part.localName === "select" ? "" : textOf(scene, part, LONGEST);
		if (content.length > 1) return { text: content, element: part };
	}
	return null;
}

/** True when an element holds something else to operate than the control's own parts. */
function crowded(element: Element, parts: readonly Element[], around: Surroundings): boolean {
	const own = parts.filter((part) => around.places.has(part) && within(part, element)).length;
	return (around.below.get(element) ?? 0) > own;
}

interface Row {
	/** Widest element around the control with nothing else to operate in it. */
	free: Element | null;
	/** The next one up, where others stand too. */
	shared: Element | null;
}

function rowOf(scene: Scene, parts: readonly Element[], around: Surroundings): Row {
	let free: Element | null = null;
	let levels = 0;
	for (const at of ancestors(parentOf(parts[0] as Element))) {
		if (at.localName === "body" || crowded(at, parts, around)) return { free, shared: at };
		// An ancestor that adds pages of text is no row any more.
		if (levels++ > 7 || (free && scene.textLength(at) > 1500)) return { free, shared: at };
		free = at;
	}
	return { free, shared: null };
}

/** Keeps the runs that read on from the control: same line, or the lines right below it. */
function readingOn(scene: Scene, runs: readonly Run[], control: Rect): Run[] {
	const kept: Run[] = [];
	let bottom = control.top + control.height;
	let right = control.left + control.width;
	let lineTop = control.top;
	for (const run of runs) {
		const rect = rectOf(scene, run);
		if (!rect) continue;
		const size = Number.parseFloat(scene.style(run.parent).fontSize) || 16;
		const sameLine = rect.top < bottom - 2 && rect.top + rect.height > lineTop + 2;
		const text = joined(kept);
		if (sameLine) {
			const gap = rect.left - right;
			if (kept.length > 0 && gap > size * 2 && !UNFINISHED.test(text) && !/^[《“「<]/.test(run.text.trim())) break;
		} else {
			const gap = rect.top - bottom;
			if (gap > size * (kept.length === 0 ? 0.8 : 1.1) || rect.top + rect.height < control.top - size) break;
			if (kept.length > 0 && /[。！]\s*$/.test(text) && run.breaks) break;
			lineTop = rect.top;
		}
		kept.push(run);
		bottom = Math.max(bottom, rect.top + rect.height);
		right = rect.left + rect.width;
	}
	return kept;
}

function follows(node: Node, parts: readonly Element[]): boolean {
	const control = parts[0] as Element;
	return (control.compareDocumentPosition(node) & 4) !== 0 || parts.some((part) => part.contains(node));
}

function runsOfNode(scene: Scene, node: Node, parent: Element): Run[] {
	if (isElement(node)) {
		const runs = runsOf(scene, node, LONGEST);
		const [first] = runs;
		if (first && !/^(?:inline|contents)/.test(scene.style(node).display)) first.breaks = true;
		return runs;
	}
	return isText(node) && node.data.trim() ? [{ text: node.data, node, parent, breaks: false }] : [];
}

/** Runs of a shared parent that belong to this control: outwards from it, up to the next thing to operate. */
function ownRuns(
	scene: Scene,
	inner: Element,
	shared: Element,
	parts: readonly Element[],
	around: Surroundings,
): [Run[], Run[]] {
	const siblings = childrenOf(shared);
	const at = siblings.findIndex((node) => node === inner || (isElement(node) && within(inner, node)));
	const place = Math.max(...parts.map((part) => around.places.get(part) ?? -1));
	const next = around.stops[place + 1];
	const last = around.stops[Math.min(...parts.map((part) => around.places.get(part) ?? 0)) - 1];
	const after: Run[] = [];
	for (const node of siblings.slice(at + 1, at + 13)) {
		const runs = runsOfNode(scene, node, shared);
		after.push(...runs.filter((run) => !next || (run.node.compareDocumentPosition(next) & 4) !== 0));
		if (next && node.contains(next)) break;
	}
	const before: Run[] = [];
	for (const node of siblings.slice(Math.max(0, at - 6), Math.max(0, at)).reverse()) {
		// What stands in one element with another control is that one's wording.
		if (last && node.contains(last)) break;
		before.unshift(...runsOfNode(scene, node, shared));
	}
	return [after, before];
}

function bySight(scene: Scene, parts: readonly Element[], drawn: Element, around: Surroundings): Found | null {
	const { free, shared } = rowOf(scene, parts, around);
	const laid = scene.shown(drawn);
	const control = scene.rect(drawn);
	const inRow = free ? runsOf(scene, free) : [];
	const own = joined(inRow).length > 1;
	if (!own && !shared) return null;
	const [after, before] = own
		? [inRow.filter((run) => follows(run.node, parts)), inRow.filter((run) => !follows(run.node, parts))]
		: ownRuns(scene, free ?? (parts[0] as Element), shared as Element, parts, around);
	const kept = laid ? readingOn(scene, after, control) : after.slice(0, own ? 12 : 4);
	const text = joined(kept);
	if (text.length > 1) return { text: text.slice(0, LONGEST), element: (kept[0] as Run).parent };
	const beside = laid
		? before.filter((run) => {
				const rect = rectOf(scene, run);
				// What stands above is another row's.
				return rect && rect.top < control.top + control.height && rect.top + rect.height > control.top;
			})
		: before.slice(-3);
	const left = joined(beside);
	return left ? { text: left.slice(-LONGEST), element: (beside[0] as Run).parent } : null;
}

function byAttribute(parts: readonly Element[]): Found | null {
	for (const part of parts) {
		for (const name of ["title", "alt", "placeholder"]) {
			const text = part.getAttribute(name)?.trim();
			if (text) return { text: tidy(text), element: part };
		}
	}
	return byStyle(parts);
}

/** Wording that a style sheet writes: `content` of what stands before or after the control or beside it. */
function byStyle(parts: readonly Element[]): Found | null {
	for (const part of parts) {
		for (const element of [part, part.nextElementSibling, part.previousElementSibling, parentOf(part)]) {
			if (!element) continue;
			for (const pseudo of ["::after", "::before"]) {
				const text = /^"(.{4,})"$/su.exec(getComputedStyle(element, pseudo).content)?.[1];
				if (text) return { text: tidy(text.replace(/\\"/g, '"')), element };
			}
		}
	}
	return null;
}

/**
 * The whole sentence of a control: what markup ties to it, read on to where the sentence ends;
 * where markup ties nothing, what stands beside it. `parts` are the control's elements, the one that
 * carries it first; `drawn` is what a person sees of it.
 */
export function wordingOf(scene: Scene, parts: readonly Element[], drawn: Element, around: Surroundings): Found | null {
	const tied = named(scene, parts, around);
	if (tied && !UNFINISHED.test(tied.text) && (tied.text.length > 24 || complete(tied.text))) return tied;
	const seen = bySight(scene, parts, drawn, around);
	if (!tied) return seen ?? byAttribute(parts);
	if (!seen) return tied;
	// The label may be only the sentence's beginning: 我已阅读并同意 <a>《用户协议》</a> outside of it.
	const begins = seen.text.replace(/\s/g, "").includes(tied.text.replace(/\s/g, ""));
	if (begins) return seen.text.length > tied.text.length && !standsAlone(tied.text) ? seen : tied;
	if (UNFINISHED.test(tied.text)) return { text: `${tied.text} ${seen.text}`, element: tied.element };
	// "Switch", "checkbox", "option 1": a label for its own sake, where the row says what is asked.
	const mute = readWording(tied.text).stance === "none" && !standsAlone(tied.text);
	return mute && readWording(seen.text).stance === "asks" ? seen : tied;
}

function complete(text: string): boolean {
	return readWording(text).documents.length > 0 || standsAlone(text);
}

/** A label whose meaning is already plain and which no neighbouring sentence may change. */
function standsAlone(text: string): boolean {
	return readWording(text).notConsent !== null;
}

function textBefore(scene: Scene, node: Node): string {
	if (isText(node)) return tidy(node.data);
	if (!isElement(node) || !scene.shown(node) || node.querySelector("input, select, textarea")) return "";
	return textOf(scene, node, LONGEST);
}

/**
 * Heading or legend of the group that a control belongs to: the question that Yes and No answer, the
 * sentence that "SMS" and "E-mail" complete.
 */
export function questionOf(scene: Scene, element: Element): string {
	const group = closest(element, "fieldset, [role=radiogroup], [role=group]");
	const legend = group ? (group.querySelector("legend") ?? byIds(group, "aria-labelledby")[0]) : null;
	if (legend) return textOf(scene, legend, LONGEST);
	const named = group?.getAttribute("aria-label") ?? "";
	let levels = 0;
	for (const at of ancestors(element)) {
		if (levels++ > 6 || /^(?:form|body|main|section)$/.test(at.localName)) return named;
		for (let node = at.previousSibling; node; node = node.previousSibling) {
			const text = textBefore(scene, node);
			// Earlier boxes of the same group stand between this one and its heading.
			if (/[:：?？]$/.test(text)) return text;
			if (text.length > 60) return named;
		}
	}
	return named;
}
