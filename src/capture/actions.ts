import type { Action, Does } from "../engine/moment.ts";
import { doesOf } from "../facts/actions.ts";
import type { Concept } from "../words/concepts.ts";
import { remembered } from "../words/memo.ts";
import type { Block } from "./blocks.ts";
import { isFilled } from "./contrast.ts";
import { doesInNotice, otherAnswers } from "./notices.ts";
import { ownText, tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { type Slices, sliced } from "./slices.ts";
import { ancestors, closest, parentOf } from "./tree.ts";

/** An action together with its element. */
export interface Pressed {
	action: Action;
	element: Element;
}

const LONGEST = 40;
/** Of what only looks like a button. */
export const LONGEST_DRAWN = 16;
/** A button may say more than a link that is still an action: "Continue with technically required cookies only". */
const LONGEST_BUTTON = 80;
/** A step is begun and a notice is left by buttons with words of all kinds; a page full of buttons is neither. */
const MOST_OTHERS = 24;
const MAIN: ReadonlySet<Does> = new Set<Does>(["submit", "get-code", "accept"]);
const BUTTON_NAME = /(?:^|[-_\s])(?:btn|button|submit|login|register|agree|accept|confirm)(?:$|[-_\s\d])/i;

function wordsOf(scene: Scene, element: Element): string {
	if (element.localName === "input") {
		const input = element as HTMLInputElement;
		const given = input.type === "image" ? input.alt : input.value;
		return tidy(given || (input.type === "submit" ? input.title : ""));
	}
	return (
		ownText(scene, element, LONGEST * 2) ||
		tidy(element.getAttribute("aria-label") ?? element.getAttribute("title") ?? "")
	);
}

function typeOf(element: Element): string {
	if (element.localName === "input") return (element as HTMLInputElement).type;
	if (element.localName === "button") {
		const { type } = element as HTMLButtonElement;
		// A bare <button> outside any form submits nothing.
		return type === "submit" && !(element as HTMLButtonElement).form ? "button" : type;
	}
	return element.localName === "a" ? "link" : "button";
}

function isEnabled(element: Element): boolean {
	if ((element as HTMLButtonElement).disabled || element.getAttribute("aria-disabled") === "true") return false;
	return !/(?:^|[-_\s])(?:is-)?disabled?(?:$|[-_\s])/i.test(element.getAttribute("class") ?? "");
}

/** A short line that looks like a button although no tag or role says so. */
function drawnButton(scene: Scene, block: Pick<Block, "element" | "text">): Element | null {
	if (block.text.length > LONGEST_DRAWN) return null;
	let levels = 0;
	for (const at of ancestors(block.element)) {
		if (levels++ > 2 || at.localName === "body" || at.localName === "label" || at.localName === "form") return null;
		if ((at.textContent?.trim().length ?? 0) > block.text.length + 4) return null;
		const named = BUTTON_NAME.test(`${at.getAttribute("class") ?? ""} ${at.id}`);
		const solid = isSolid(scene, at) && scene.rect(at).height >= 24 && scene.rect(at).width >= 56;
		if (named || solid || at.hasAttribute("onclick") || scene.style(at).cursor === "pointer") return at;
	}
	return null;
}

/**
 * The buttons that stand on one line: 不同意 and 同意并继续 side by side. Where the line holds text besides,
 * only what calls itself a button is one; null for lines without.
 */
function buttonsOfLine(scene: Scene, { runs, element, text }: Block): { element: Element; text: string }[] | null {
	if (runs.length < 2) return null;
	const parts = runs.map((run) => ({ element: run.parent, text: tidy(run.text) }));
	// Of two answers side by side often only one looks like a button.
	const answers = parts.length <= 4 && parts.every((part) => part.element !== element && answersOf(part.text));
	if (answers && parts.some((part) => drawnButton(scene, part) !== null)) return parts;
	const named = parts.filter((part) => part.element !== element && BUTTON_NAME.test(nameOf(part.element)));
	return text.length > LONGEST_DRAWN && named.length > 0 ? named : null;
}

function answersOf(text: string): boolean {
	return text.length <= 12 && doesOfText(`button\n${text}`) !== "other";
}

/** Filled itself, or by an empty child laid under its text as drawing tools export it. */
function isSolid(scene: Scene, element: Element): boolean {
	if (isFilled(element, scene)) return true;
	const { width, height } = scene.rect(element);
	return Array.from(element.children).some(
		(child) =>
			!child.textContent?.trim() &&
			scene.rect(child).width >= width * 0.9 &&
			scene.rect(child).height >= height * 0.9 &&
			(isFilled(child, scene) || child.localName === "img"),
	);
}

function nameOf(element: Element): string {
	return [
		element.id,
		element.getAttribute("class"),
		element.getAttribute("name"),
		element.getAttribute("onclick"),
		element.getAttribute("href"),
	]
		.filter(Boolean)
		.join(" ")
		.slice(0, 300);
}

/** Concepts that name what a button does. */
const ACTING: readonly Concept[] = [
	"register",
	"login",
	"getCode",
	"consentVerb",
	"acceptAll",
	"decline",
	"manage",
	"oneClickLogin",
];

/** What `type\nwords` does. */
export const doesOfText = remembered((key: string): Does => {
	const [type = "", text = ""] = key.split("\n");
	return doesOf(text, { type, name: "" });
});

function isWithin(element: Element, set: ReadonlySet<Element>): boolean {
	let levels = 0;
	for (let at: Element | null = element; at && levels++ < 6; at = parentOf(at)) if (set.has(at)) return true;
	return false;
}

/** Buttons and links whose words say what they do, submit buttons whatever they say, and some other buttons. */
export async function actionsOf(
	scene: Scene,
	pressables: readonly Element[],
	blocks: readonly Block[],
	slices: Slices,
): Promise<Pressed[]> {
	const found: Pressed[] = [];
	const others: [Element, string][] = [];
	function add(element: Element, text: string, does: Does): void {
		const item = scene.item(`b${found.length + 1}`, element, text);
		found.push({ element, action: { ...item, does, enabled: isEnabled(element) } });
	}
	const taken = new Set<Element>();
	await sliced(pressables, slices, (element) => {
		if (scene.textLength(element) > 400) return;
		const text = wordsOf(scene, element);
		const type = typeOf(element);
		if (text.length > (type === "link" ? LONGEST : LONGEST_BUTTON)) return;
		const said = text ? doesOfText(`${type}\n${text}`) : doesOf(text, { type, name: nameOf(element) });
		const does = doesInNotice(scene, element, text, said);
		const sends = type === "submit" || type === "image";
		if (does === "other" && !sends) {
			if (type === "button" && text && others.length < MOST_OTHERS) others.push([element, text]);
			return;
		}
		taken.add(element);
		add(element, text, does === "other" && sends ? "submit" : does);
	});
	const declared = new Set(pressables);
	await sliced(blocks, slices, (line) => {
		if (!ACTING.some((concept) => line.concepts.has(concept))) return;
		const several = buttonsOfLine(scene, line);
		for (const block of several ?? [line]) addDrawn(block, several !== null);
	});
	function addDrawn(block: Pick<Block, "element" | "text">, sure: boolean): void {
		// "Please agree first" is a hint that a page shows, and no button.
		if (block.text.length > LONGEST_DRAWN || /^(?:请|請|please\b)/i.test(block.text)) return;
		if (isWithin(block.element, declared) || isWithin(block.element, taken)) return;
		const element = drawnButton(scene, block) ?? (sure ? block.element : null);
		if (!element || taken.has(element)) return;
		const does = doesOf(block.text, { type: "button", name: nameOf(element) });
		if (does === "other") return;
		taken.add(element);
		add(element, block.text, does);
	}
	for (const { element, text, does } of otherAnswers(scene, pressables, blocks, found)) {
		taken.add(element);
		add(element, text, does);
	}
	for (const [element, text] of others) if (!taken.has(element)) add(element, text, "other");
	return found;
}

/** Finds the main button that a control or sentence belongs to. */
export type MainAction = (element: Element) => Pressed | null;

/** The main buttons, asked for by element: that of the same form, else the nearest in the same layer. */
export function mainActions(scene: Scene, pressed: readonly Pressed[]): MainAction {
	const main = pressed.filter(({ action }) => MAIN.has(action.does));
	const byForm = new Map<Element, Pressed>();
	const byLayer = new Map<string, Pressed[]>();
	for (const candidate of main) {
		const form = closest(candidate.element, "form");
		if (form && candidate.action.does === "submit" && !byForm.has(form)) byForm.set(form, candidate);
		const peers = byLayer.get(candidate.action.layer) ?? [];
		if (candidate.action.shown) peers.push(candidate);
		byLayer.set(candidate.action.layer, peers);
	}
	return (element) => {
		const form = closest(element, "form");
		const inForm = form && byForm.get(form);
		if (inForm) return inForm;
		const y = scene.rect(element).top;
		let nearest: Pressed | null = null;
		let least = Number.POSITIVE_INFINITY;
		for (const peer of byLayer.get(scene.layerOf(element).id) ?? []) {
			const distance = Math.abs(scene.rect(peer.element).top - y);
			if (distance < least) [nearest, least] = [peer, distance];
		}
		return nearest;
	};
}

/** True for a row, link or button that a person would take for something to press. */
export function looksPressable(scene: Scene, element: Element): boolean {
	let levels = 0;
	for (const at of ancestors(element)) {
		if (levels++ > 2 || at.localName === "body" || at.localName === "ul") return false;
		if (
			/^(?:a|button|summary|label)$/.test(at.localName) ||
			/^(?:button|link|menuitem|tab)$/.test(at.getAttribute("role") ?? "")
		)
			return true;
		if (at.hasAttribute("onclick") || scene.style(at).cursor === "pointer") return true;
		if (at !== element && (parentOf(at)?.childElementCount ?? 0) > 1 && at.childElementCount > 1) return hasChevron(at);
	}
	return false;
}

/** An arrow at the end of a row says that it opens something. */
function hasChevron(row: Element): boolean {
	return (
		/[>›»〉]\s*$/.test(row.textContent ?? "") ||
		row.querySelector("[class*=arrow], [class*=chevron], [class*=right]") !== null
	);
}
