import type { Concept } from "../words/concepts.ts";
import { match } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { lines, type Run, runsOf, tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { type Slices, sliced } from "./slices.ts";
import { closest, isText, parentOf, shadowOf } from "./tree.ts";
import type { Surroundings } from "./wording.ts";

/** A paragraph, row or line of visible text in which the vocabulary was seen. */
export interface Block {
	element: Element;
	text: string;
	runs: Run[];
	/** What the vocabulary finds in it. */
	concepts: ReadonlySet<Concept>;
}

/** Concepts of which a wording about agreement names at least one. */
const AGREEING: readonly Concept[] = [
	"consentVerb",
	"privacyPolicy",
	"userAgreement",
	"carrierTerms",
	"cookiePolicy",
	"cookies",
	"collectionConsent",
	"marketingConsent",
	"thirdPartySharing",
	"guardianConsent",
	"acceptAll",
];

/** A cheap gate: false means that the block says nothing about agreeing. */
export function mayAgree({ concepts }: Block): boolean {
	return AGREEING.some((concept) => concepts.has(concept));
}

const LONGEST = 700;
/** A tick, box or icon-font character before a sentence is drawn, not said. */
const LEADING_GLYPH = /^[\s\u2610-\u2612\u2713-\u2718\u25a0-\u25cf\u25ef\u2b1c\u2705\u221a\ue000-\uf8ff]+/u;
const LONGEST_ROW = 28;
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
		if (scene.textLength(parent) > 300) break;
		block = parent;
	}
	return block;
}

/** Most blocks are one element around one text; the general reading costs ten times as much. */
function runsOfBlock(scene: Scene, element: Element): Run[] {
	const { firstChild } = element;
	if (firstChild && isText(firstChild) && !firstChild.nextSibling && !shadowOf(element)) {
		return [{ text: firstChild.data, node: firstChild, parent: element, breaks: false }];
	}
	return runsOf(scene, element);
}

/** The distinct blocks of the given text nodes, in document order. */
export async function blocksOf(
	scene: Scene,
	texts: readonly Text[],
	around: Surroundings,
	slices: Slices,
): Promise<Block[]> {
	const blocks: Block[] = [];
	const parents = new Map<Element, Element | null>();
	const taken = new Set<Element>();
	const known = new Map<string, ReadonlySet<Concept>>();
	await sliced(texts, slices, (text) => {
		const parent = parentOf(text);
		if (!parent) return;
		let element = parents.get(parent);
		if (element === undefined) {
			element = blockOf(scene, text, around);
			parents.set(parent, element);
		}
		if (!element || taken.has(element)) return;
		taken.add(element);
		if (scene.textLength(element) > LONGEST * 4) return;
		const runs = runsOfBlock(scene, element);
		const words = tidy(lines(runs).replace(/\s*\n\s*/g, " ")).replace(LEADING_GLYPH, "");
		if (!words || words.length > LONGEST) return;
		let concepts = known.get(words);
		if (!concepts) {
			concepts = new Set(match(normalise(words)).map(({ concept }) => concept));
			known.set(words, concepts);
		}
		// Short lines are rows of a screen, told apart by what stands on them together.
		if (concepts.size > 0 || words.length <= LONGEST_ROW) blocks.push({ element, text: words, runs, concepts });
	});
	return blocks;
}

/** True inside the body of a long text: an agreement shown inline, an article, a policy. */
export function inLongText(scene: Scene, element: Element, around: Surroundings): boolean {
	let levels = 0;
	for (let at = parentOf(element); at && at.localName !== "body"; at = parentOf(at)) {
		const controls = around.below.get(at) ?? 0;
		if (controls > 1) break;
		const length = scene.textLength(at);
		if (length > DOCUMENT) return true;
		if (length > 600 && controls === 0 && scrolls(scene, at)) return true;
		if (levels++ > 5) break;
	}
	return (
		closest(element, "article, pre, blockquote") !== null &&
		(around.below.get(element) ?? 0) === 0 &&
		isArticle(element)
	);
}

function scrolls(scene: Scene, element: Element): boolean {
	const { overflowY } = scene.style(element);
	if (overflowY !== "auto" && overflowY !== "scroll") return false;
	return element.clientHeight > 0 && element.scrollHeight > element.clientHeight * 1.5;
}

function isArticle(element: Element): boolean {
	return (closest(element, "article, pre, blockquote")?.textContent?.length ?? 0) > 1200;
}
