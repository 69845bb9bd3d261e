import type { WayOut } from "../engine/moment.ts";
import { wayOutOf } from "../facts/waysOut.ts";
import type { Concept } from "../words/concepts.ts";
import { match } from "../words/match.ts";
import { remembered } from "../words/memo.ts";
import { normalise } from "../words/normalise.ts";
import { looksPressable } from "./actions.ts";
import type { Block } from "./blocks.ts";
import { ownText } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { type Slices, sliced } from "./slices.ts";
import { closest, parentOf } from "./tree.ts";

const LONGEST = 40;

/** The entries beside an element: children of the nearest ancestor that holds several short texts. */
function neighboursOf(scene: Scene, element: Element): Element[] {
	let at: Element | null = element;
	for (let levels = 0; at && levels < 7; levels++, at = parentOf(at)) {
		const parent: Element | null = parentOf(at);
		if (!parent || parent.localName === "html") return [];
		const others = Array.from(parent.children).filter(
			(sibling) => sibling !== at && scene.shown(sibling) && isEntry(sibling),
		);
		if (others.length >= 2) return others.slice(0, 40).map((other) => deepest(scene, other));
		// A list of its own for the entry alone: compare with the entries of the lists beside it.
		const lists = Array.from(parent.children).filter((sibling) => sibling !== at && sibling.childElementCount >= 2);
		const entries = lists
			.flatMap((list) => Array.from(list.children))
			.filter((entry) => scene.shown(entry) && isEntry(entry));
		if (entries.length >= 2) return entries.slice(0, 40).map((other) => deepest(scene, other));
	}
	return [];
}

function isEntry(element: Element): boolean {
	const text = element.textContent?.trim() ?? "";
	return text.length >= 2 && text.length <= LONGEST && !/^(?:script|style|h1|h2|h3)$/.test(element.localName);
}

/** The element that carries an entry's words, for size and colour. */
function deepest(scene: Scene, element: Element): Element {
	let at = element;
	for (let levels = 0; levels < 6; levels++) {
		const next = Array.from(at.children).find(
			(child) => (child.textContent?.trim().length ?? 0) >= 2 && scene.shown(child),
		);
		if (
			!next ||
			Array.from(at.childNodes).some((node) => node.nodeType === 3 && (node.textContent?.trim().length ?? 0) >= 2)
		)
			return at;
		at = next;
	}
	return at;
}

function median(values: number[]): number {
	const sorted = values.sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function compare(scene: Scene, others: readonly Element[]): WayOut["neighbours"] {
	const looks = others.map((other) => scene.look(other));
	const contrasts = looks.flatMap(({ contrast }) => contrast ?? []);
	return {
		count: others.length,
		fontSize: median(looks.map(({ fontSize }) => fontSize)),
		contrast: contrasts.length > 0 ? median(contrasts) : null,
		pressable: others.filter((other) => looksPressable(scene, other)).length,
	};
}

/** Concepts that name a way out. */
const LEADING_OUT: readonly Concept[] = [
	"accountDeletion",
	"withdrawConsent",
	"correction",
	"complaintChannel",
	"exportData",
	"decline",
	"logout",
	"deregTerms",
];

/** By words alone, whatever stands beside it; the vocabulary leaves bare 注销 open. */
const mayLeadOut = remembered(
	(text: string): boolean =>
		/注销|註銷/.test(text) ||
		match(normalise(text)).length > 0 ||
		wayOutOf(text, { href: null, name: "", neighbours: [] }) !== null,
);

/** Paths by which a person takes something back, with what stands beside each. */
export async function waysOutOf(
	scene: Scene,
	pressables: readonly Element[],
	blocks: readonly Block[],
	slices: Slices,
): Promise<WayOut[]> {
	const found: WayOut[] = [];
	const taken: Element[] = [];
	function look(element: Element, text: string): void {
		if (
			!text ||
			text.length > LONGEST ||
			!mayLeadOut(text) ||
			taken.some((other) => other.contains(element) || element.contains(other))
		)
			return;
		const link = closest(element, "a[href]");
		const href = link?.getAttribute("href") ?? null;
		const name = [element.id, element.getAttribute("class"), element.getAttribute("onclick")].filter(Boolean).join(" ");
		// Neighbours are costly to gather and decide only what the words alone leave open.
		if (!wayOutOf(text, { href, name, neighbours: [] }) && !/注销|註銷/.test(text)) return;
		const others = neighboursOf(scene, element);
		const neighbours = others.map((other) => other.textContent?.trim() ?? "").slice(0, 20);
		const kind = wayOutOf(text, { href, name, neighbours });
		if (!kind) return;
		taken.push(element);
		const worded = deepest(scene, element);
		found.push({
			...scene.item(`w${found.length + 1}`, element, text),
			look: scene.look(worded),
			kind,
			href: link ? scene.mask.url((link as HTMLAnchorElement).href) : null,
			pressable: looksPressable(scene, element),
			neighbours: compare(scene, others),
		});
	}
	await sliced(pressables, slices, (element) => {
		if (scene.textLength(element) > LONGEST * 3) return;
		look(
			element,
			ownText(scene, element, LONGEST * 2) ||
				(element.getAttribute("aria-label") ?? element.getAttribute("title") ?? ""),
		);
	});
	await sliced(blocks, slices, (block) => {
		if (block.text.length > LONGEST) return;
		if (LEADING_OUT.some((concept) => block.concepts.has(concept)) || /注销|註銷/.test(block.text))
			look(block.element, block.text);
	});
	return found;
}
