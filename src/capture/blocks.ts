import { lines, type Run, runsOf, tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { closest, parentOf } from "./tree.ts";
import type { Surroundings } from "./wording.ts";

/** A paragraph, row or line of visible text in which the vocabulary was seen. */
export interface Block {
	element: Element;
	text: string;
	runs: Run[];
}

const LONGEST = 700;
/** A box that scrolls, or a body of text this long, is a document being shown and asks nothing itself. */
const DOCUMENT = 2500;

function isInline(scene: Scene, element: Element): boolean {
	return /^(?:inline(?!-block|-flex|-grid)|contents|ruby)/.test(scene.style(element).display);
}

/** The element that holds the whole line which a text node is part of. */
function blockOf(scene: Scene, text: Text, around: Surroundings): Element | null {
	let block = parentOf(text);
	while (block && isInline(scene, block)) block = parentOf(block);
	// Rows made of boxes: 我已阅读并同意 | 《用户协议》 | 《隐私政策》 each in an element of its own.
	for (let levels = 0; block && levels < 3; levels++) {
		const parent: Element | null = parentOf(block);
		if (!parent || parent.localName === "body" || (around.below.get(parent) ?? 0) > 0) break;
		const { display, flexDirection } = scene.style(parent);
		const row = display.includes("flex") && !flexDirection.startsWith("column");
		const boxes = /^inline-/.test(scene.style(block).display) || scene.style(block).float !== "none";
		if (!row && !boxes) break;
		if ((parent.textContent?.length ?? 0) > 300) break;
		block = parent;
	}
	return block;
}

/** The distinct blocks of the given text nodes, in document order. */
export function blocksOf(scene: Scene, texts: readonly Text[], around: Surroundings): Block[] {
	const blocks = new Map<Element, Block>();
	const parents = new Map<Element, Element | null>();
	for (const text of texts) {
		const parent = parentOf(text);
		if (!parent) continue;
		let element = parents.get(parent);
		if (element === undefined) {
			element = blockOf(scene, text, around);
			parents.set(parent, element);
		}
		if (!element || blocks.has(element)) continue;
		if ((element.textContent?.length ?? 0) > LONGEST * 4) {
			// Loose text beside block children: the text node's own line is all that belongs together.
			blocks.set(element, { element, runs: [], text: "" });
			continue;
		}
		const runs = runsOf(scene, element);
		blocks.set(element, { element, runs, text: tidy(lines(runs).replace(/\s*\n\s*/g, " ")) });
	}
	return [...blocks.values()].filter(({ text }) => text && text.length <= LONGEST);
}

/** True inside the body of a long text: an agreement shown inline, an article, a policy. */
export function inLongText(scene: Scene, element: Element, around: Surroundings): boolean {
	let levels = 0;
	for (let at = parentOf(element); at && at.localName !== "body"; at = parentOf(at)) {
		const length = at.textContent?.length ?? 0;
		const { overflowY } = scene.style(at);
		const scrolls = (overflowY === "auto" || overflowY === "scroll") && at.scrollHeight > at.clientHeight * 1.5 && at.clientHeight > 0;
		if (scrolls && length > 600 && (around.below.get(at) ?? 0) === 0) return true;
		if (length > DOCUMENT && (around.below.get(at) ?? 0) <= 1) return true;
		if (levels++ > 5) break;
	}
	return closest(element, "article, pre, blockquote") !== null && (around.below.get(element) ?? 0) === 0 && isArticle(element);
}

function isArticle(element: Element): boolean {
	return (closest(element, "article, pre, blockquote")?.textContent?.length ?? 0) > 1200;
}
