import { childrenOf, isElement, isText, parentOf } from "../../../capture/tree.ts";
import type { PermissionName } from "../../../engine/event.ts";
import { speaksOf } from "../../../facts/permissions.ts";
import { pressablePart } from "./press.ts";

/** Longer ones are chapters, not a reason that stands beside a question. */
const LONGEST = 200;

/** The longest sentence that the page shows on a permission besides its buttons; empty where it says nothing. */
export function reasonFor(name: PermissionName): string {
	let reason = "";
	const left: Node[] = [document.documentElement];
	for (let node = left.pop(); node; node = left.pop()) {
		if (isElement(node)) {
			if (!/^(?:script|style|noscript|template|head)$/.test(node.localName)) left.push(...childrenOf(node));
		} else if (isText(node) && speaksOf(node.data, name)) {
			const sentence = sentenceAround(node, name);
			if (sentence.length > reason.length) reason = sentence;
		}
	}
	return reason;
}

function sentenceAround(node: Text, name: PermissionName): string {
	const block = blockOf(node);
	if (!block?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return "";
	if (pressablePart(parentOf(node))) return "";
	const sentences = (block.textContent ?? "").replace(/\s+/g, " ").split(/(?<=[。！？!?；;]|\. )/);
	const speaking = sentences.map((sentence) => sentence.trim()).filter((sentence) => speaksOf(sentence, name));
	return speaking.filter(({ length }) => length <= LONGEST).sort((a, b) => b.length - a.length)[0] ?? "";
}

/** The nearest element that begins a line of its own. */
function blockOf(node: Text): Element | null {
	let at = parentOf(node);
	while (at && getComputedStyle(at).display.startsWith("inline")) at = parentOf(at);
	return at;
}
