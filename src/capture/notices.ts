import type { Does } from "../engine/moment.ts";
import { doesOf } from "../facts/actions.ts";
import { noticeAnswer, speaksOfCookies } from "../facts/noticeAnswers.ts";
import { mentionsPrivacy } from "../facts/phrases.ts";
import type { Concept } from "../words/concepts.ts";
import type { Pressed } from "./actions.ts";
import type { Block } from "./blocks.ts";
import { isFilled } from "./contrast.ts";
import { ownText, textOf, tidy } from "./runs.ts";
import { oncePerLook, type Scene } from "./scene.ts";
import { ancestors, closest, parentOf, within } from "./tree.ts";

/** A notice that stands in the page says what it has to say in less than this. */
const LONGEST_NOTICE = 800;
const LONGEST_ANSWER = 30;
const INSIDE: readonly Concept[] = ["acceptAll", "decline", "manage"];

/** Fewer characters around a button say nothing of what it answers. */
const LEAST_CONTEXT = 60;
const textAround = oncePerLook((scene, container) => textOf(scene, container));

/** What a button answers: its layer's text, else the text of the small container around it. */
export function contextOf(scene: Scene, button: Element): string {
	const layer = scene.layerOf(button);
	if (layer.kind !== "page") return layer.text;
	let levels = 0;
	for (const at of ancestors(button)) {
		const length = scene.textLength(at);
		if (levels++ > 4 || at.localName === "form" || length > 4000) return "";
		if (length <= LEAST_CONTEXT) continue;
		const text = textAround(scene, at);
		if (text.length > LEAST_CONTEXT) return text;
	}
	return "";
}

const pageSpeaks = oncePerLook((_, body) => speaksOfCookies(body.textContent ?? ""));

/** Most pages do not speak of cookies at all, and are spared the rest. */
function maySpeak(scene: Scene, button: Element): boolean {
	const root = button.getRootNode();
	return root.nodeType !== 9 || pageSpeaks(scene, button.ownerDocument.body);
}

/** True where a button answers a notice about cookies or stands in the preferences behind one. */
export function answersNotice(scene: Scene, button: Element): boolean {
	if (scene.layerOf(button).kind === "page" && !maySpeak(scene, button)) return false;
	const text = contextOf(scene, button);
	return speaksOfCookies(text) && (scene.layerOf(button).kind !== "page" || text.length <= LONGEST_NOTICE);
}

/** Opens a section, or is itself a switch: it answers nothing, whatever category it names. */
function isDisclosure(element: Element): boolean {
	return /^(?:switch|checkbox|tab)$/.test(element.getAttribute("role") ?? "") || element.hasAttribute("aria-expanded");
}

/** What a button does, read again in the light of the notice that it stands in. */
export function doesInNotice(scene: Scene, element: Element, text: string, does: Does): Does {
	if (does === "accept" || does === "decline") return isDisclosure(element) ? "other" : does;
	if (does === "get-code") return does;
	const answer = noticeAnswer(text);
	if (!answer || (does === "close" && answer !== "accept") || (isDisclosure(element) && answer !== "manage"))
		return does;
	// "Continue" under fields goes on with the form, whatever else it is said to mean.
	if (does === "submit" && closest(element, "form")) return does;
	if (answersNotice(scene, element)) return answer;
	const layer = scene.layerOf(element);
	return answer === "manage" && layer.kind !== "page" && mentionsPrivacy(layer.text) ? answer : does;
}

interface Answer {
	element: Element;
	text: string;
	does: Does;
}

/** Answers of a notice that neither their markup nor their own words tell. */
export function otherAnswers(
	scene: Scene,
	pressables: readonly Element[],
	blocks: readonly Block[],
	found: readonly Pressed[],
): Answer[] {
	const declared = new Set(pressables);
	return [
		...blocks.flatMap((block) => pressedInside(scene, block, declared)),
		...counterparts(scene, pressables, found),
	];
}

/** Words within a notice's sentence that a person can press although nothing declares it. */
function pressedInside(scene: Scene, block: Block, declared: ReadonlySet<Element>): Answer[] {
	if (block.text.length <= LONGEST_ANSWER || !INSIDE.some((concept) => block.concepts.has(concept))) return [];
	return block.runs.flatMap(({ text, parent: element }) => {
		const words = tidy(text);
		if (element === block.element || words.length > LONGEST_ANSWER) return [];
		if (scene.style(element).cursor !== "pointer" || closest(element, "a, button, label, [role=button]")) return [];
		const does = doesOf(words, { type: "button", name: "" });
		const answers = does === "accept" || does === "decline" || does === "manage";
		return answers && !declared.has(element) && answersNotice(scene, element) ? [{ element, text: words, does }] : [];
	});
}

/** Of two buttons side by side in a notice, one refuses: the other agrees, in whatever words. */
function counterparts(scene: Scene, pressables: readonly Element[], found: readonly Pressed[]): Answer[] {
	const refusals = found.filter(({ action, element }) => action.does === "decline" && action.shown && !isLink(element));
	return refusals.flatMap(({ element: refusal, action }) => {
		const row = parentOf(refusal);
		const around = row && parentOf(row);
		if (!around || !answersNotice(scene, refusal)) return [];
		const agrees = ({ action: other, element }: Pressed) =>
			other.does === "accept" && (action.layer === other.layer || within(element, around));
		if (found.some(agrees)) return [];
		const known = new Set(found.map(({ element }) => element));
		const open = pressables.filter((element) => {
			if (known.has(element) || !within(element, around) || isDisclosure(element) || !scene.shown(element))
				return false;
			if (isLink(element) && !isFilled(element, scene)) return false;
			const text = ownText(scene, element, LONGEST_ANSWER * 2);
			return text.length > 1 && text.length <= LONGEST_ANSWER;
		});
		const [only] = open;
		if (!only || open.length > 1) return [];
		return [{ element: only, text: ownText(scene, only, LONGEST_ANSWER * 2), does: "accept" }];
	});
}

function isLink(element: Element): boolean {
	return element.localName === "a" && element.getAttribute("role") !== "button";
}
