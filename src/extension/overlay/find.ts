import { childrenOf, isElement, parentOf, shadowOf } from "../../capture/tree.ts";
import type { Target } from "../../view/shell.ts";

/** The element that a finding names, through frames and shadow roots; null when it is gone. */
export function find({ selector, frame }: Pick<Target, "selector" | "frame">): Element | null {
	const steps = [frame, selector].filter(Boolean).join(" >>> ").split(" >>> ");
	let root: ParentNode | null = document;
	let found: Element | null = null;
	for (const step of steps) {
		if (!root) return null;
		try {
			found = root.querySelector(step);
		} catch {
			return null;
		}
		if (!found) return null;
		root = insideOf(found);
	}
	return found;
}

function insideOf(element: Element): ParentNode | null {
	if (element.localName === "iframe" || element.localName === "frame") {
		return (element as HTMLIFrameElement).contentDocument;
	}
	return shadowOf(element);
}

function bare(text: string): string {
	return text.normalize("NFC").replace(/\s+/g, "").toLowerCase();
}

/** Letters of the wording that are enough to know it again; what follows may be masked. */
const ENOUGH = 16;
const HIGHEST = 8;

/** Text of the composed tree below an element, without spaces, no longer than asked. */
function textOf(element: Element, longest: number): string {
	let text = "";
	const stack: Node[] = [element];
	while (stack.length > 0 && text.length <= longest) {
		const node = stack.pop() as Node;
		if (isElement(node)) {
			if (!/^(?:script|style|noscript|template)$/.test(node.localName)) stack.push(...childrenOf(node).reverse());
		} else if (node.nodeType === 3) text += bare(node.nodeValue ?? "");
	}
	return text;
}

/** The smallest element around a control that holds its wording; null when that is the control itself or not found. */
export function wordingOf(control: Element, quote: string): Element | null {
	const start = bare(quote.split("•••")[0] ?? "").slice(0, ENOUGH);
	if (start.length < 2) return null;
	let at: Element | null = control;
	for (let height = 0; at && height < HIGHEST; height++, at = parentOf(at)) {
		if (!textOf(at, 4000).includes(start)) continue;
		return at === control ? null : narrowest(at, start);
	}
	return null;
}

function narrowest(element: Element, start: string): Element {
	for (let at = element; ; ) {
		const next = childrenOf(at).find((child) => isElement(child) && textOf(child, 4000).includes(start));
		if (!next) return at;
		at = next as Element;
	}
}

/** Taller than any row with a control: what holds it is no longer the control. */
const TALLEST = 160;

/** The part of a control that a person sees: kits draw their own beside an input of no size. Null when nothing is shown. */
export function drawnOf(control: Element): Element | null {
	for (let at: Element | null = control, up = 0; at && up < 5; at = parentOf(at), up++) {
		const { width, height } = at.getBoundingClientRect();
		if (at !== control && (height > TALLEST || at.localName === "body")) return null;
		if (width >= 6 && height >= 6 && at.checkVisibility({ visibilityProperty: true })) return at;
	}
	return null;
}
