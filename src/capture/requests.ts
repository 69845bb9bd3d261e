import type { Request, RequiredBy } from "../engine/moment.ts";
import { buttonAgrees } from "../facts/actions.ts";
import { isConsent, readWording, type Wording } from "../facts/wording.ts";
import { mainActionOf, type Pressed } from "./actions.ts";
import type { AgreementList } from "./agreements.ts";
import { type Block, inLongText, mayAgree } from "./blocks.ts";
import type { Control } from "./controls.ts";
import { drawnBoxOf } from "./drawn.ts";
import { type Asked, asksIdentity } from "./fields.ts";
import { choiceOf } from "./choices.ts";
import { hiddenRequests } from "./hiddenRequests.ts";
import type { Memory } from "./memory.ts";
import { textOf, tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { markupOf, type Past, type Reading, readState, withDefault } from "./state.ts";
import { ancestors, closest, parentOf, within } from "./tree.ts";
import type { Harvest } from "./walk.ts";
import { type Found, questionOf, type Surroundings, wordingOf } from "./wording.ts";

/** All that the readers before this one found out. */
export interface Findings {
	harvest: Harvest;
	controls: readonly Control[];
	blocks: readonly Block[];
	asked: readonly Asked[];
	pressed: readonly Pressed[];
	agreements: AgreementList;
	around: Surroundings;
	past: Past;
	remembered: string | null;
	memory: Memory | null;
}

/** A request together with what it was read from. */
export interface Asking {
	request: Request;
	element: Element;
	wording: Wording;
}

interface Draft {
	element: Element;
	drawn: Element;
	means: Request["means"];
	found: Found;
	wording: Wording;
	reading: Reading;
	required?: RequiredBy | null;
	enabled?: boolean;
	unsure?: Request["unsure"];
}

function completed(scene: Scene, draft: Draft, findings: Findings, number: number): Asking {
	const { element, drawn, means, found, wording, reading } = draft;
	const shown = scene.shown(drawn);
	const remembered =
		reading.state.byDefault === "on" && reading.state.setBy !== "markup" && reading.unsure === null ? findings.remembered : null;
	const unsure =
		draft.unsure ?? (remembered ? "page-remembers-agreement" : !shown && means !== "hidden" ? "not-yet-shown" : reading.unsure);
	const required = draft.required ?? blockedSubmit(scene, draft, findings);
	const request: Request = {
		...scene.item(`r${number}`, element, found.text, drawn),
		means,
		state: reading.state,
		polarity: wording.polarity,
		required: required !== null,
		requiredBy: required,
		enabled: draft.enabled ?? true,
		covers: [],
		purposes: wording.purposes,
		agreements: findings.agreements.namedBy(found.element, found.text, wording.documents),
		rememberedBy: remembered,
		unsure,
	};
	return { request, element, wording };
}

/** A disabled main button proves a requirement only of the tick that carries the terms. */
function blockedSubmit(scene: Scene, { element, wording, reading, means }: Draft, findings: Findings): RequiredBy | null {
	if (means === "implied" || means === "button" || reading.state.now !== "off") return null;
	if (!wording.purposes.some((purpose) => purpose === "terms" || purpose === "privacy")) return null;
	const main = mainActionOf(scene, element, findings.pressed);
	return main && !main.action.enabled ? "disabled-submit" : null;
}

function requiredOf(control: Control): RequiredBy | null {
	if (control.input?.required) return "attribute";
	return control.parts.some((part) => part.getAttribute("aria-required") === "true") ? "aria" : null;
}

function isEnabled(control: Control): boolean {
	return !control.parts.some(
		(part) =>
			(part as HTMLInputElement).disabled === true ||
			part.getAttribute("aria-disabled") === "true" ||
			(part.localName.includes("-") && part.hasAttribute("disabled") && part.getAttribute("disabled") !== "false"),
	);
}

function namesOf(control: Control): string {
	return control.parts.map((part) => `${part.id} ${part.getAttribute("name") ?? ""} ${part.getAttribute("class") ?? ""}`).join(" ");
}

interface Worded {
	control: Control;
	found: Found;
}

/** Requests made with a declared control; `worded` receives every control's wording, consent or not. */
function fromControls(scene: Scene, findings: Findings, worded: Worded[]): Draft[] {
	const drafts: Draft[] = [];
	for (const control of findings.controls) {
		const found = wordingOf(scene, control.parts, control.drawn, findings.around);
		if (found) worded.push({ control, found });
	}
	const siblings = worded.slice(0, 40).map(({ found }) => found.text);
	for (const { control, found } of worded) {
		const choice = control.means === "choice" ? choiceOf(scene, control, found, findings) : null;
		if (control.means === "choice" && !choice) continue;
		const text = choice?.text ?? withHeading(scene, control, found);
		const wording = readWording(text);
		const consent = isConsent(wording, text, {
			means: control.means,
			formHasIdentity: asksIdentity(control.element, findings.asked),
			name: namesOf(control),
			siblings: siblings.filter((text) => text !== found.text),
		});
		if (consent !== true) continue;
		const past = findings.past;
		const seen = readState(scene, control, past);
		const touchable = [...control.parts, control.drawn, ...(findings.around.labels.get(control.element) ?? []), found.element];
		const sighting = { element: control.element, touchable, means: control.means, text, reading: seen, markup: markupOf(control), past };
		const reading = findings.memory?.settle(sighting) ?? seen;
		drafts.push({
			element: control.element,
			drawn: control.drawn,
			means: control.means,
			found: { text, element: found.element },
			wording,
			reading: choice ? { ...reading, state: { ...reading.state, now: choice.now ?? reading.state.now } } : reading,
			required: requiredOf(control),
			enabled: isEnabled(control),
		});
	}
	return drafts;
}

const SHORT = 24;

/** A label such as "SMS" says what it is for only together with the heading of its group. */
function withHeading(scene: Scene, control: Control, found: Found): string {
	if (control.means !== "tick" || found.text.length > SHORT || readWording(found.text).stance !== "none") return found.text;
	const heading = questionOf(scene, control.element);
	return heading && readWording(heading).stance === "asks" ? tidy(`${heading} ${found.text}`) : found.text;
}

/** What the controls' wordings already speak for. */
interface Spoken {
	/** Elements that hold a control or its wording, up to the block level. */
	holders: Set<Element>;
	wordings: Set<Element>;
	texts: string[];
}

function spokenBy(worded: readonly Worded[]): Spoken {
	const holders = new Set<Element>();
	for (const { control, found } of worded) {
		for (const start of [found.element, ...control.parts]) {
			let levels = 0;
			for (let at: Element | null = start; at && levels++ < 9 && !holders.has(at); at = parentOf(at)) holders.add(at);
		}
	}
	return {
		holders,
		wordings: new Set(worded.map(({ found }) => found.element)),
		texts: worded.map(({ found }) => found.text.replace(/\s/g, "")).filter((text) => text.length > 6),
	};
}

/** True when a control's wording already speaks for this block. */
function isSpoken(block: Block, spoken: Spoken): boolean {
	if (spoken.holders.has(block.element)) return true;
	let levels = 0;
	for (const at of ancestors(block.element)) {
		if (spoken.wordings.has(at)) return true;
		if (levels++ > 8) break;
	}
	const text = block.text.replace(/\s/g, "");
	return spoken.texts.some((other) => other.includes(text) || text.includes(other));
}

/** Requests that are only written: with a box drawn beside them, or with no control at all. */
function fromBlocks(scene: Scene, findings: Findings, worded: readonly Worded[]): Draft[] {
	const drafts: Draft[] = [];
	const spoken = spokenBy(worded);
	for (const block of findings.blocks) {
		if (!mayAgree(block)) continue;
		const { text } = block;
		const wording = readWording(text);
		// "I have read …" asks for something only where there is a box to tick beside it.
		const boxed = wording.stance === "asks" || (wording.stance === "acknowledges" && wording.documents.length > 0);
		if (!boxed && wording.stance !== "implied") continue;
		if (!scene.shown(block.element) || isSpoken(block, spoken)) continue;
		if (drafts.some(({ found }) => within(block.element, found.element) || within(found.element, block.element))) continue;
		if (inLongText(scene, block.element, findings.around)) continue;
		const found = { text, element: block.element };
		const context = { means: "tick" as const, formHasIdentity: asksIdentity(block.element, findings.asked) };
		const box = boxed ? drawnBoxOf(scene, block, findings.around) : null;
		if (box && isConsent(wording, text, { ...context, means: box.means }) === true) {
			const { element, means } = box;
			const { past, memory } = findings;
			const seen = withDefault(box.reading.state, null, past);
			const sighting = { element, touchable: [element, block.element], means, text, reading: seen, markup: null, past };
			drafts.push({ element, drawn: element, means, found, wording, reading: memory?.settle(sighting) ?? seen });
			continue;
		}
		if (wording.stance !== "implied" && (wording.stance !== "asks" || wording.documents.length === 0)) continue;
		if (pressable(findings, block) || !belongs(scene, block.element, findings)) continue;
		if (isConsent(wording, text, { ...context, means: "implied" }) !== true) continue;
		const unknown: Reading = { state: { now: "unknown", byDefault: "unknown", setBy: "unknown" }, unsure: null };
		drafts.push({ element: block.element, drawn: block.element, means: "implied", found, wording, reading: unknown });
	}
	return drafts;
}

function pressable(findings: Findings, block: Block): boolean {
	return findings.pressed.some(({ element }) => within(block.element, element));
}

/** A sentence speaks for the buttons of its own layer, or for the main button that stands within reach of it. */
function belongs(scene: Scene, sentence: Element, findings: Findings): boolean {
	const layer = scene.layerOf(sentence);
	if (layer.kind !== "page") return findings.pressed.some(({ element }) => scene.layerOf(element) === layer);
	const button = mainActionOf(scene, sentence, findings.pressed)?.element;
	if (!button || (scene.placeOf(sentence) === "footer" && !closest(sentence, "form"))) return false;
	const a = scene.rect(sentence);
	const b = scene.rect(button);
	const gap = Math.max(a.top - (b.top + b.height), b.top - (a.top + a.height), 0);
	return gap < 480 && asksIdentity(button, findings.asked);
}

/** What an accepting button answers: its layer's text, else the text of the small container around it. */
function contextOf(scene: Scene, button: Element): string {
	const layer = scene.layerOf(button);
	if (layer.kind !== "page") return layer.text;
	let levels = 0;
	for (const at of ancestors(button)) {
		const length = at.textContent?.trim().length ?? 0;
		if (levels++ > 4 || at.localName === "body" || at.localName === "form" || length > 1200) return "";
		if (length > 60) return textOf(scene, at);
	}
	return "";
}

const YES = /^(?:yes\b|是|好的?，|同意|ja\b|oui\b|sí|はい)/iu;
const QUESTION = /[?？]\s*$/;

/** The question right before a button that says yes to it. */
function questionBefore(scene: Scene, button: Element, findings: Findings): Block | null {
	const before = findings.blocks.filter(({ element }) => (button.compareDocumentPosition(element) & 2) !== 0);
	const last = before.at(-1);
	if (!last || !QUESTION.test(last.text) || !scene.shown(last.element)) return null;
	return scene.rect(button).top - scene.rect(last.element).top < 160 ? last : null;
}

/** Buttons whose press is itself the agreement. */
function fromButtons(scene: Scene, findings: Findings): Draft[] {
	const drafts: Draft[] = [];
	for (const { action, element } of findings.pressed) {
		if (!action.shown || action.does === "decline" || action.does === "manage" || action.does === "close") continue;
		const question = YES.test(action.text) ? questionBefore(scene, element, findings) : null;
		const text = question ? `${question.text} ${action.text}` : action.text;
		const own = readWording(text);
		const agrees = buttonAgrees(action.text) || (question !== null && own.documents.length > 0);
		const context = agrees || action.does === "accept" ? readWording(contextOf(scene, element).slice(0, 1200)) : null;
		const asked = context !== null && (context.documents.length > 0 || context.purposes.includes("cookies"));
		if (!agrees && !(action.does === "accept" && asked)) continue;
		const purposes = [...new Set([...own.purposes, ...(asked ? context.purposes : [])])].filter((p) => p !== "other");
		const wording: Wording = { ...own, purposes: purposes.length > 0 ? purposes : own.purposes };
		const unknown: Reading = { state: { now: "unknown", byDefault: "unknown", setBy: "unknown" }, unsure: null };
		const found = { text, element: question?.element ?? element };
		drafts.push({ element, drawn: element, means: "button", found, wording, reading: unknown, enabled: action.enabled });
	}
	return drafts;
}

/** A master tick covers the requests of its own group. */
function cover(askings: readonly Asking[], worded: readonly Worded[]): void {
	for (const { request, wording } of askings) {
		if (!/全部|全选|所有|\ball\b|모두|전체|すべて|alle[ns]?\b|tous|todo|tutt/iu.test(request.text) || wording.stance === "implied") continue;
		const peers = askings.filter(({ request: other }) => other !== request && other.group === request.group && other.means !== "implied" && other.means !== "button");
		if (request.means !== "button" && peers.length >= 2 && worded.length >= 3) request.covers = peers.map(({ request: other }) => other.id);
	}
}

/** Every consent request of the page, in document order. */
export function requestsOf(scene: Scene, findings: Findings): Asking[] {
	const worded: Worded[] = [];
	const drafts = fromControls(scene, findings, worded);
	const buttons = fromButtons(scene, findings);
	const answered = new Set(buttons.map(({ found }) => found.element));
	drafts.push(...fromBlocks(scene, findings, worded).filter(({ found }) => !answered.has(found.element)), ...buttons);
	drafts.push(...hiddenRequests(scene, findings, worded.map(({ control }) => control)));
	drafts.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
	const askings = drafts.map((draft, i) => completed(scene, draft, findings, i + 1));
	cover(askings, worded);
	return askings;
}
