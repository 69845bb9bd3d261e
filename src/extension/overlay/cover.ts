import { childrenOf, isElement } from "../../capture/tree.ts";
import { redact } from "../../facts/redact.ts";
import { type Spot, spotOf } from "./place.ts";

/** Shorter values stand in too many words to be searched for. */
const SHORTEST = 4;
/** Kinds of input whose value is a choice or a caption, not something that a person typed. */
const UNTYPED = /^(?:checkbox|radio|button|submit|reset|image|hidden|range|color|file)$/;

/** Those that we cannot look into may show what was typed there. */
const FRAMES = /^(?:iframe|frame|object|embed)$/;

function overlaps({ left, top, width, height }: Spot): boolean {
	return width > 0 && height > 0 && left < innerWidth && top < innerHeight && left + width > 0 && top + height > 0;
}

/**
 * Places that no picture may show: what a person typed, the same words wherever the page repeats
 * them, phone, ID and e-mail patterns, and frames out of reach. Values are read here and stay here.
 */
export function secrets(): Spot[] {
	const typed = new Set<string>();
	const spots: Spot[] = [];
	const texts: Text[] = [];
	const stack: Node[] = [document.documentElement];
	while (stack.length > 0) {
		const node = stack.pop() as Node;
		if (node.nodeType === 3) texts.push(node as Text);
		if (!isElement(node)) continue;
		const value = typedInto(node);
		if (value) {
			spots.push(spotOf(node));
			if (value.length >= SHORTEST) typed.add(value);
		}
		const inner = (node as HTMLIFrameElement).contentDocument?.documentElement;
		if (!inner && FRAMES.test(node.localName)) spots.push(spotOf(node));
		stack.push(...childrenOf(node), ...(inner ? [inner] : []));
	}
	for (const text of texts) {
		const said = text.data;
		if (said.length >= SHORTEST && (redact(said) !== said || [...typed].some((value) => said.includes(value)))) {
			spots.push(...linesOf(text));
		}
	}
	return spots.filter(overlaps);
}

function typedInto(element: Element): string {
	if (element.localName === "textarea") return (element as HTMLTextAreaElement).value.trim();
	if (element.localName === "input" && !UNTYPED.test((element as HTMLInputElement).type)) {
		return (element as HTMLInputElement).value.trim();
	}
	return (element as HTMLElement).contentEditable === "true" ? (element.textContent ?? "").trim() : "";
}

function linesOf(text: Text): Spot[] {
	const parent = text.parentElement;
	if (!parent) return [];
	const range = text.ownerDocument.createRange();
	range.selectNodeContents(text);
	const origin = spotOf(parent);
	const own = parent.getBoundingClientRect();
	return [...range.getClientRects()].map(({ left, top, width, height }) => ({
		left: left + origin.left - own.left,
		top: top + origin.top - own.top,
		width,
		height,
	}));
}
