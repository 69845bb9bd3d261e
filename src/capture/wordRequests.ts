import { isConsent, readWording, type Wording } from "../facts/wording.ts";
import type { Concept } from "../words/concepts.ts";
import { match } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { type Block, inLongText, mayAgree } from "./blocks.ts";
import { isYes } from "./choices.ts";
import { type DrawnBox, drawnBoxOf } from "./drawn.ts";
import { asksIdentity } from "./fields.ts";
import type { Draft, Findings } from "./requests.ts";
import { textOf, tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import type { Spoken } from "./spoken.ts";
import { type Reading, withDefault } from "./state.ts";
import { closest, within } from "./tree.ts";
import { questionOf } from "./wording.ts";

/** State of what has no control. */
export const UNKNOWN: Reading = { state: { now: "unknown", byDefault: "unknown", setBy: "unknown" }, unsure: null };
/** Farthest that a sentence may stand from the button it speaks of, in CSS pixels. */
const REACH = 480;
const ENTERING: ReadonlySet<Concept> = new Set<Concept>(["login", "register", "oneClickLogin"]);

function candidates(scene: Scene, findings: Findings, spoken: Spoken): { block: Block; wording: Wording }[] {
	return findings.blocks
		.filter((block) => mayAgree(block))
		.map((block) => ({ block, wording: readWording(block.text) }))
		.filter(({ wording }) => wording.stance !== "none" && wording.stance !== "refuses")
		.filter(
			({ block }) =>
				scene.shown(block.element) && !spoken.says(block) && !inLongText(scene, block.element, findings.around),
		);
}

function draftOf(findings: Findings, box: DrawnBox, block: Block, text: string): Draft {
	const { element, means } = box;
	const { past, memory } = findings;
	const seen = withDefault(box.reading.state, null, past);
	const sighting = { element, touchable: [element, block.element], means, text, reading: seen, markup: null, past };
	const found = { text, element: block.element };
	return {
		element,
		drawn: element,
		means,
		found,
		wording: readWording(text),
		reading: memory?.settle(sighting) ?? seen,
	};
}

/** Requests with a box that a page or kit draws beside the wording, known by no tag or role. */
export function drawnRequests(scene: Scene, findings: Findings, spoken: Spoken): Draft[] {
	const drafts: Draft[] = [];
	for (const { block, wording } of candidates(scene, findings, spoken)) {
		if (drafts.some(({ found }) => within(block.element, found.element) || within(found.element, block.element)))
			continue;
		// "I have read …" asks for something only where there is a box to tick beside it.
		if (wording.stance === "acknowledges" && wording.documents.length === 0) continue;
		// A button that declares whether it is pressed draws its own mark.
		if (closest(block.element, "[aria-pressed]")) continue;
		const box = drawnBoxOf(scene, block, findings.around);
		// Beside a sentence that already assumes agreement, a mark in no state is decoration.
		if (!box || (wording.stance === "implied" && box.reading.state === "unknown")) continue;
		const question = isYes(block.text) ? questionOf(scene, block.element) : "";
		const text = question ? tidy(`${question} ${block.text}`) : block.text;
		const means = question ? "choice" : box.means;
		const formHasIdentity = asksIdentity(block.element, findings.asked);
		if (isConsent(readWording(text), text, { means, formHasIdentity }) !== true) continue;
		drafts.push(draftOf(findings, { ...box, means }, block, text));
		spoken.add([box.element], block.element, text);
	}
	return drafts;
}

/** Requests that are only written: agreement that a sentence declares or asks for with no control at all. */
export function sentenceRequests(scene: Scene, findings: Findings, spoken: Spoken): Draft[] {
	const drafts: Draft[] = [];
	for (const { block, wording } of candidates(scene, findings, spoken)) {
		const { element, text } = block;
		if (wording.stance !== "implied" && (wording.stance !== "asks" || wording.documents.length === 0)) continue;
		if (drafts.some(({ found }) => within(element, found.element) || within(found.element, element))) continue;
		if (findings.pressed.some(({ element: button }) => within(element, button)) || !belongs(scene, element, findings))
			continue;
		if (explainsButton(text, scene.layerOf(element).id, findings)) continue;
		const formHasIdentity = asksIdentity(element, findings.asked);
		if (isConsent(wording, text, { means: "implied", formHasIdentity }) !== true) continue;
		drafts.push({ element, drawn: element, means: "implied", found: { text, element }, wording, reading: UNKNOWN });
	}
	return drafts;
}

/** Signing in by another service's account or the carrier takes one button and no field. */
function opensAccount(text: string): boolean {
	return match(normalise(text)).some(({ concept }) => ENTERING.has(concept));
}

/** 点击“同意并继续”即代表… says what the button of that name does, which asks for itself. */
function explainsButton(text: string, layer: string, { pressed }: Findings): boolean {
	return pressed.some(
		({ action }) =>
			action.does === "accept" && action.layer === layer && action.text.length > 1 && quotes(text, action.text),
	);
}

function quotes(text: string, words: string): boolean {
	return ["“”", '""', "「」", "【】", "‘’"].some((pair) => text.includes(`${pair[0]}${words}${pair[1]}`));
}

/** A sentence speaks for the buttons of its own layer, or for the main button that stands within reach of it. */
function belongs(scene: Scene, sentence: Element, findings: Findings): boolean {
	const layer = scene.layerOf(sentence);
	if (layer.kind !== "page") return findings.pressed.some(({ element }) => scene.layerOf(element) === layer);
	const button = findings.mainAction(sentence)?.element;
	if (!button || (scene.placeOf(sentence) === "footer" && !closest(sentence, "form"))) return false;
	const a = scene.rect(sentence);
	const b = scene.rect(button);
	const gap = Math.max(a.top - (b.top + b.height), b.top - (a.top + a.height), 0);
	return gap < REACH && (asksIdentity(button, findings.asked) || opensAccount(textOf(scene, button)));
}
