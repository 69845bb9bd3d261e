import { createLookout, type Lookout } from "../words/lookout.ts";
import { match, mayMatter } from "../words/match.ts";
import { remembered } from "../words/memo.ts";
import { normalise } from "../words/normalise.ts";
import type { Slices } from "./slices.ts";
import { isEditable, isElement, isText, mayHideRoot, shadowOf } from "./tree.ts";

/** What the one walk over a page sets aside for the readers; everything is in document order. */
export interface Harvest {
	/** Native and ARIA controls with two states, and selects. */
	ticks: Element[];
	/** Inputs that a person fills in. */
	inputs: Element[];
	/** Hidden inputs whose name may record an agreement. */
	hidden: HTMLInputElement[];
	/** Elements whose content a person edits. */
	editables: Element[];
	labels: HTMLLabelElement[];
	/** Ticks, inputs and buttons: where one's wording ends and another's begins. */
	stops: Element[];
	/** Buttons, links and whatever says that it acts like one. */
	pressables: Element[];
	headings: Element[];
	/** Text nodes whose words may matter. */
	texts: Text[];
	/** Elements that say that they are a dialog. */
	dialogs: Element[];
	/** Reached frames: the frame element of each document, outermost first. */
	frames: Map<Document, HTMLIFrameElement>;
	/** Shadow roots that the walk went through. */
	shadows: ShadowRoot[];
	unreached: { url: string; why: string }[];
	closedRoots: number;
	canvases: number;
	/** Languages whose words are still to be loaded. */
	lookout: Lookout;
	/** Short lines taken so far. */
	rows: number;
	/** Characters of text, and elements. */
	textLength: number;
	elements: number;
	stopped: boolean;
}

const SKIPPED = new Set(["script", "style", "noscript", "template", "svg", "math", "head", "object", "video", "audio"]);
const LONGEST_ROW = 28;
const MOST_ROWS = 300;
const TWO_STATES = /^(?:checkbox|switch|radio|menuitemcheckbox|menuitemradio)$/;
const AGREEMENT_NAME = /agree|consent|protocol|privacy|policy|terms|clause|xieyi|tiaokuan/i;

function roleOf(element: Element): string {
	return element.getAttribute("role") ?? "";
}

function takeInput(input: HTMLInputElement, harvest: Harvest): void {
	switch (input.type) {
		case "checkbox":
		case "radio":
			harvest.ticks.push(input);
			break;
		case "hidden":
			if (AGREEMENT_NAME.test(`${input.name} ${input.id}`)) harvest.hidden.push(input);
			break;
		case "submit":
		case "button":
		case "image":
		case "reset":
			harvest.pressables.push(input);
			break;
		default:
			harvest.inputs.push(input);
	}
}

/** Opens a frame's document, or records why it could not be reached. */
function enter(frame: HTMLIFrameElement, harvest: Harvest): Element | null {
	const url = frame.src || (frame.srcdoc ? "about:srcdoc" : "about:blank");
	let inner: Document | null = null;
	try {
		inner = frame.contentDocument;
	} catch {
		// Some browsers throw where others answer null.
	}
	if (!inner?.documentElement) {
		harvest.unreached.push({ url, why: "cross-origin" });
		return null;
	}
	harvest.frames.set(inner, frame);
	return inner.documentElement;
}

function take(element: Element, localName: string, harvest: Harvest): void {
	switch (localName) {
		case "input":
			takeInput(element as HTMLInputElement, harvest);
			return;
		case "select":
			harvest.ticks.push(element);
			harvest.inputs.push(element);
			return;
		case "textarea":
			harvest.inputs.push(element);
			return;
		case "label":
			harvest.labels.push(element as HTMLLabelElement);
			break;
		case "button":
		case "a":
		case "summary":
			harvest.pressables.push(element);
			break;
		case "h1":
		case "h2":
		case "h3":
		case "legend":
			harvest.headings.push(element);
			break;
		case "dialog":
			harvest.dialogs.push(element);
			break;
		case "canvas":
			harvest.canvases++;
			break;
	}
	// Many elements have no attribute at all, and nothing more to say than their name.
	if (element.hasAttributes() || localName.includes("-")) takeByRole(element, localName, harvest);
}

function takeByRole(element: Element, localName: string, harvest: Harvest): void {
	if (isEditable(element)) harvest.editables.push(element);
	const role = roleOf(element);
	if (role) {
		if (TWO_STATES.test(role)) harvest.ticks.push(element);
		else if (role === "button" || role === "link" || role === "menuitem" || role === "tab") {
			if (localName !== "button" && localName !== "a") harvest.pressables.push(element);
		} else if (role === "dialog" || role === "alertdialog") harvest.dialogs.push(element);
		else if (role === "heading") harvest.headings.push(element);
		else if (role === "textbox") harvest.inputs.push(element);
	} else if (element.hasAttribute("aria-checked")) harvest.ticks.push(element);
	else if (localName.includes("-")) {
		// A custom element that takes part in forms shows its state as an attribute or custom state.
		if (/check|switch|toggle|radio/.test(localName) && !/group/.test(localName)) harvest.ticks.push(element);
		if (mayHideRoot(element)) harvest.closedRoots++;
	}
}

function emptyHarvest(): Harvest {
	return {
		ticks: [],
		inputs: [],
		hidden: [],
		editables: [],
		labels: [],
		stops: [],
		pressables: [],
		headings: [],
		texts: [],
		dialogs: [],
		frames: new Map(),
		shadows: [],
		unreached: [],
		closedRoots: 0,
		canvases: 0,
		lookout: createLookout(),
		rows: 0,
		textLength: 0,
		elements: 0,
		stopped: false,
	};
}

/**
 * Walks the composed tree once, same-origin frames included. The stack holds nodes still to visit;
 * a node entered through a slot does not lead on to its siblings, which the slot lists itself.
 */
export async function walk(root: Document, slices: Slices): Promise<Harvest> {
	const harvest = emptyHarvest();
	const stack: Node[] = [root.documentElement];
	const alone = new Set<Node>([root.documentElement]);
	for (let visited = 1; stack.length > 0; visited++) {
		if ((visited & 1023) === 0) {
			const pause = slices.rest();
			if (pause) await pause;
			if (slices.spent()) {
				harvest.stopped = true;
				break;
			}
		}
		const node = stack.pop() as Node;
		if (alone.size === 0 || !alone.delete(node)) {
			const next = node.nextSibling;
			if (next) stack.push(next);
		}
		if (isText(node)) {
			const { data } = node;
			harvest.textLength += data.length;
			harvest.lookout.notice(data);
			if (data.length > 1 && mattersHere(data, harvest)) harvest.texts.push(node);
		} else if (isElement(node)) {
			harvest.elements++;
			const { localName } = node;
			if (SKIPPED.has(localName)) continue;
			const taken = harvest.ticks.length + harvest.inputs.length + harvest.pressables.length;
			take(node, localName, harvest);
			const more = harvest.ticks.length + harvest.inputs.length + harvest.pressables.length > taken;
			if (more && localName !== "a" && localName !== "summary" && roleOf(node) !== "link") harvest.stops.push(node);
			descend(node, localName, harvest, stack, alone);
		}
	}
	return harvest;
}

/**
 * True for text in which the vocabulary finds something, and for short lines while there are few of
 * them: the rows of a settings screen tell its kind together, though each alone says little.
 */
function mattersHere(data: string, harvest: Harvest): boolean {
	const { may, found } = weighed(data);
	if (may && data.length < LONGEST_ROW && data.trim().length > 1 && harvest.rows < MOST_ROWS) {
		harvest.rows++;
		return true;
	}
	return found;
}

/** A page says the same words in many places, and the same at every look. */
const weighed = remembered((data: string) => {
	const may = mayMatter(data);
	return { may, found: may && match(normalise(data)).length > 0 };
});

function descend(element: Element, localName: string, harvest: Harvest, stack: Node[], alone: Set<Node>): void {
	if (localName === "iframe" || localName === "frame") {
		const inner = enter(element as HTMLIFrameElement, harvest);
		if (inner) {
			alone.add(inner);
			stack.push(inner);
		}
		return;
	}
	if (localName === "slot") {
		const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
		if (assigned.length > 0) {
			for (let i = assigned.length - 1; i >= 0; i--) {
				alone.add(assigned[i] as Node);
				stack.push(assigned[i] as Node);
			}
			return;
		}
	}
	const shadow = shadowOf(element, localName);
	if (shadow) harvest.shadows.push(shadow);
	const first = shadow ? shadow.firstChild : element.firstChild;
	if (first) stack.push(first);
}
