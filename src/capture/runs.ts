import { oncePerLook, type Rect, type Scene } from "./scene.ts";
import { childrenOf, isElement, isText, shadowOf } from "./tree.ts";

/** A piece of visible text with its place. */
export interface Run {
	text: string;
	/** The text node, or the element whose alternative text it is. */
	node: Node;
	parent: Element;
	/** A line break or the edge of a block stands before it. */
	breaks: boolean;
}

const SILENT = new Set("script style noscript template svg math input select option textarea iframe canvas".split(" "));
const INLINE = new Set(
	"a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark q s small span strong sub sup tt u var text slot".split(
		" ",
	),
);

const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true };

/** Text nodes inside an element in composed order, hidden parts left out unless the element itself is hidden. */
export function runsOf(scene: Scene, element: Element, most = 1200): Run[] {
	const rendered = element.checkVisibility();
	const runs: Run[] = [];
	let length = 0;
	let breaks = false;
	const visit = (node: Node, parent: Element, depth: number): void => {
		if (length > most || depth > 200) return;
		// Each question to the page costs more than what is done with its answer: name and text are asked for once.
		if (isText(node)) {
			const { data } = node;
			if (!data.trim()) {
				if (data && runs.length > 0) (runs.at(-1) as Run).text += " ";
				return;
			}
			runs.push({ text: data, node, parent, breaks });
			length += data.length;
			breaks = false;
			return;
		}
		if (!isElement(node)) return;
		const { localName } = node;
		if (localName === "br") {
			breaks = true;
			return;
		}
		if (SILENT.has(localName)) return;
		// One question answers for nearly all; what has no box may still show what is in it.
		if (rendered && !node.checkVisibility(VISIBLE)) {
			const { display, visibility } = scene.style(node);
			if (display === "none" || (visibility !== "visible" && node.childElementCount === 0)) return;
		}
		if (localName === "img") {
			const alt = node.getAttribute("alt")?.trim();
			if (alt) runs.push({ text: alt, node, parent, breaks: false });
			return;
		}
		// A label's small print stands apart, though no space may lie before it.
		if (localName === "small" && parent.localName === "label" && runs.length > 0) (runs.at(-1) as Run).text += " ";
		const block = !INLINE.has(localName) && !localName.includes("-");
		if (block) breaks = true;
		visitChildren(node, localName, depth + 1);
		if (block) breaks = true;
	};
	const visitChildren = (parent: Element, localName: string, depth: number): void => {
		// A list of children is made only where slots or roots have them in another order.
		if (localName === "slot" || shadowOf(parent, localName))
			for (const child of childrenOf(parent)) visit(child, parent, depth);
		else for (let child = parent.firstChild; child; child = child.nextSibling) visit(child, parent, depth);
	};
	visitChildren(element, element.localName, 0);
	return runs;
}

/** Joins runs to one line of text: inline neighbours without a gap, blocks with a space. */
export function joined(runs: readonly Run[]): string {
	let text = "";
	for (const run of runs) text += (run.breaks && text ? "\n" : "") + run.text;
	return tidy(text.replace(/\s*\n\s*/g, " "));
}

/** The same with line ends kept where blocks meet, for splitting into sentences. */
export function lines(runs: readonly Run[]): string {
	let text = "";
	for (const run of runs) text += (run.breaks && text ? "\n" : "") + run.text.replace(/\s+/g, " ");
	return text;
}

/** Collapses white space; between Chinese characters a space only tells of the source's line ends. */
export function tidy(text: string): string {
	if (/^\S*$/.test(text)) return text;
	return text
		.replace(/\s+/g, " ")
		.replace(/([\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])/g, "$1")
		.trim();
}

/** Visible text of an element as one line. */
export function textOf(scene: Scene, element: Element, most?: number): string {
	const runs = runsOf(scene, element, most);
	if (runs.length === 0 && (element.localName === "input" || element.localName === "button")) {
		return tidy((element as HTMLInputElement).value ?? "");
	}
	return joined(runs);
}

/** Text of an element that most often holds one text node: a link, a button, a label. */
export function ownText(scene: Scene, element: Element, most: number): string {
	return onlyText(scene, element) ?? (scene.textLength(element) > most * 4 ? "" : textOf(scene, element, most));
}

/** Three readers ask each link and button for its words. */
const onlyText = oncePerLook((_, element) => {
	const { firstChild } = element;
	const only = firstChild && isText(firstChild) && !firstChild.nextSibling && !element.shadowRoot;
	return only ? tidy(firstChild.data) : null;
});

/** Where a run stands, in pixels of the top frame's viewport; null for text that is not laid out. */
export function rectOf(scene: Scene, run: Run): Rect | null {
	if (isElement(run.node)) return scene.rect(run.node);
	const range = run.node.ownerDocument?.createRange();
	if (!range) return null;
	range.selectNodeContents(run.node);
	const { left, top, width, height } = range.getBoundingClientRect();
	if (width === 0 && height === 0) return null;
	const parent = run.parent.getBoundingClientRect();
	const placed = scene.rect(run.parent);
	return { left: left + placed.left - parent.left, top: top + placed.top - parent.top, width, height };
}
