import { createMask, linesOf } from "../../../capture/mask.ts";
import { createSelectors, type Selectors } from "../../../capture/selector.ts";
import { childrenOf, isEditable, isElement } from "../../../capture/tree.ts";
import { secretName } from "../../pageWorld/channel.ts";
import type { Press, Spot } from "../forms.ts";

/** Elements around the one that was hit that may be what a look knows. */
const HIGHEST = 12;
const LONGEST = 40;
const PRESSABLE =
	"a[href], button, summary, label, [role=button], [role=link], [role=tab], [role=menuitem], [onclick], input[type=submit], input[type=button], input[type=image]";
const INPUTS = /^(?:input|textarea|select)$/;
/** Inputs whose value is no one's typing. */
const UNTYPED = /^(?:checkbox|radio|button|submit|reset|image|hidden|range|color)$/;

/** What a person's trusted click fell on; null for clicks of scripts. Values are read to mask them, and stay here. */
export function pressOf(event: Event): Press | null {
	if (!event.isTrusted) return null;
	const selectors = createSelectors();
	const elements = event.composedPath().filter((target) => isElement(target as Node)) as Element[];
	const path = elements.slice(0, HIGHEST).flatMap((element) => {
		const { control } = element as HTMLLabelElement;
		return [element, ...(control ? [control] : [])];
	});
	const typed = typedIn(elements[0]?.ownerDocument ?? document);
	const pressable = elements.find((element) => element.matches(PRESSABLE));
	return {
		id: secretName(),
		at: Date.now(),
		path: path.map((element) => spotOf(element, selectors)),
		text: pressable ? masked(wordsOf(pressable), typed).slice(0, LONGEST) : "",
		filled: typed.inputs.map((input) => spotOf(input, selectors)),
	};
}

/** The link or button that an element is part of; null where it is none. */
export function pressablePart(element: Element | null): Element | null {
	return element?.closest(PRESSABLE) ?? null;
}

/** What a person typed in a document: the inputs that hold something, and all texts. */
interface Typed {
	inputs: HTMLInputElement[];
	texts: string[];
}

/** A text of the page without what was typed in it. */
export function masked(text: string, typed: Typed = typedIn(document)): string {
	return createMask(typed.texts).text(text);
}

function wordsOf(element: Element): string {
	const own = element.localName === "input" ? (element as HTMLInputElement).value : element.textContent;
	return (own?.trim() || element.getAttribute("aria-label") || element.getAttribute("title") || "").replace(
		/\s+/g,
		" ",
	);
}

function typedIn({ documentElement }: Document): Typed {
	const typed: Typed = { inputs: [], texts: [] };
	const left: Node[] = [documentElement];
	for (let node = left.pop(); node; node = left.pop()) {
		if (!isElement(node)) continue;
		left.push(...childrenOf(node).reverse());
		if (isEditable(node)) typed.texts.push(...linesOf(node));
		const { type, value } = node as HTMLInputElement;
		if (!INPUTS.test(node.localName) || UNTYPED.test(type) || !value.trim()) continue;
		typed.inputs.push(node as HTMLInputElement);
		typed.texts.push(value);
	}
	return typed;
}

function spotOf(element: Element, selectors: Selectors): Spot {
	const frames: string[] = [];
	for (let frame = element.ownerDocument.defaultView?.frameElement; frame; ) {
		frames.unshift(selectors.of(frame));
		frame = frame.ownerDocument.defaultView?.frameElement;
	}
	return { selector: selectors.of(element), frame: frames.join(" >>> ") };
}
