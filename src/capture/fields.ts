import type { Field, RequiredBy } from "../engine/moment.ts";
import { datumOf } from "../facts/datum.ts";
import { markedOptional, markedRequired } from "../facts/requiredMarks.ts";
import type { MainAction } from "./actions.ts";
import { fieldWords } from "./fieldWords.ts";
import { textOf, tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { type Slices, sliced } from "./slices.ts";
import { closest, isElement, isText, parentOf } from "./tree.ts";
import type { Surroundings } from "./wording.ts";

/** A field together with its element. */
export interface Asked {
	field: Field;
	element: HTMLInputElement;
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** In a longer form not every empty field need be what the button waits for. */
const LONGEST_FORM = 8;
const SHORT_LABEL = 16;
const NO_QUESTION = new Set(["range", "color", "search"]);
const INPUT = "input:not([type=hidden], [type=submit], [type=button], [type=checkbox], [type=radio]), select, textarea";
/** A longer text behind a field is a notice on the whole form. */
const LONGEST_MARK = 40;
const MARK_ALONE = /^[\s(（[【]*(?:选填|可选|非必填|必填|optional|not required|required|[*＊])[\s)）\]】]*$/iu;

/** What stands around a field; `mark` is the text behind it where that is the field's own, else empty. */
interface Near {
	before: string;
	after: string;
	mark: string;
}

function labelled(scene: Scene, input: Element, around: Surroundings): string {
	const labels = around.labels.get(input);
	if (labels) return tidy(labels.map((label) => textOf(scene, label, 120)).join(" "));
	const ids = input.getAttribute("aria-labelledby");
	if (ids) {
		const root = input.getRootNode() as Document | ShadowRoot;
		const texts = ids.split(/\s+/).map((id) => root.getElementById?.(id)?.textContent ?? "");
		return tidy(texts.join(" "));
	}
	return tidy(input.getAttribute("aria-label") ?? "");
}

/** Text that stands before or right behind a field in the same row: its label where none is tied to it. */
function nearText(input: Element, around: Surroundings): Near {
	let at: Element = input;
	let after = "";
	let mark = "";
	for (let levels = 0; levels < 4; levels++) {
		let before = "";
		for (let node = at.previousSibling; node; node = node.previousSibling) {
			if (isElement(node) && ((around.below.get(node) ?? 0) > 0 || /^h[1-6]$/.test(node.localName))) break;
			const text =
				isText(node) || (isElement(node) && !/^(?:script|style)$/.test(node.localName)) ? node.textContent : "";
			before = `${text ?? ""}${before}`;
			if (before.trim()) break;
		}
		for (let node = at.nextSibling; node && !after.trim(); node = node.nextSibling) {
			if (isElement(node) && (around.below.get(node) ?? 0) > 0) break;
			after = isText(node) || isElement(node) ? (node.textContent ?? "") : "";
			if (after.trim()) mark = ownMark(input, node, tidy(after));
		}
		if (before.trim() && before.length < 80) return { before: tidy(before), after: tidy(after).slice(0, 80), mark };
		const parent = parentOf(at);
		if (!parent || /^(?:form|body|fieldset|table)$/.test(parent.localName) || (around.below.get(parent) ?? 0) > 2)
			break;
		at = parent;
	}
	return { before: "", after: tidy(after).slice(0, 80), mark };
}

/** Text between two fields is the label of the second, unless it is nothing but a mark; and a label may say whose it is. */
function ownMark(input: Element, node: ChildNode, text: string): string {
	if (text.length > LONGEST_MARK) return "";
	if (MARK_ALONE.test(text)) return text;
	const next = (isElement(node) ? node : (node as Text)).nextElementSibling;
	if (next && (next.matches(INPUT) || next.querySelector(INPUT))) return "";
	const named = isElement(node) && node.localName === "label" ? (node as HTMLLabelElement).htmlFor : "";
	return named === "" || named === input.id ? text : "";
}

/** A one-time code is often asked for in a row of boxes for one character each: one field. */
function codeBoxes(input: Input): Element[] | null {
	if (!("maxLength" in input) || input.maxLength !== 1) return null;
	for (const around of [input.parentElement, input.parentElement?.parentElement]) {
		const boxes = Array.from(around?.querySelectorAll("input[maxlength='1']") ?? []);
		if (boxes.length >= 4 && boxes.length <= 8) return boxes;
	}
	return null;
}

/** Browsers ask nothing of a disabled field, and do not hold a form back for one that can only be read. */
function requirement(input: Input, label: string): RequiredBy | null {
	if (input.disabled) return null;
	if (input.required && !("readOnly" in input && input.readOnly)) return "attribute";
	if (input.getAttribute("aria-required") === "true") return "aria";
	return markedRequired(label) ? "mark" : null;
}

/** Inputs that ask for personal information, in document order. */
export async function fieldsOf(
	scene: Scene,
	inputs: readonly Element[],
	around: Surroundings,
	slices: Slices,
): Promise<Asked[]> {
	const fields: Asked[] = [];
	await sliced(inputs, slices, (element) => {
		const input = element as Input;
		const type = input.type ?? "text";
		if (NO_QUESTION.has(type) || input.closest("[role=search]")) return;
		const digits = codeBoxes(input);
		if (digits && digits[0] !== input) return;
		const tied = labelled(scene, input, around);
		const placeholder = input.getAttribute("placeholder") ?? "";
		const near = tied && placeholder ? { before: "", after: "", mark: "" } : nearText(input, around);
		// A long text above is a heading or a notice; the placeholder then is the field's own word.
		const label = tied || (near.before.length <= SHORT_LABEL && near.before) || placeholder || near.before;
		const asked = digits
			? { datum: "code", sensitive: false }
			: datumOf({
					tag: input.localName,
					type,
					autocomplete: input.getAttribute("autocomplete") ?? "",
					name: input.getAttribute("name") ?? "",
					id: input.id,
					label: tied || near.before,
					placeholder,
					pattern: input.getAttribute("pattern") ?? "",
					inputmode: input.getAttribute("inputmode") ?? "",
					maxlength: "maxLength" in input ? input.maxLength : -1,
					near: near.after,
					...(input.localName === "select"
						? { options: Array.from((input as HTMLSelectElement).options, ({ text }) => text).slice(0, 12) }
						: {}),
				});
		if (!asked) return;
		const requiredBy = requirement(input, `${tied || near.before} ${near.mark.slice(0, 12)}`);
		const help = helpOf(input);
		const field: Field = {
			...scene.plainItem(`f${fields.length + 1}`, input, label),
			datum: asked.datum,
			sensitive: asked.sensitive,
			required: requiredBy !== null,
			requiredBy,
			markedOptional: [label, placeholder, near.mark, help.slice(0, LONGEST_MARK)].some(markedOptional),
			label: scene.mask.text(label),
			help: scene.mask.text(help),
			...(asked.sensitive && fieldWords(scene, input, help, around)),
		};
		fields.push({ field, element: input as HTMLInputElement });
	});
	return fields;
}

function helpOf(input: Element): string {
	const ids = input.getAttribute("aria-describedby")?.split(/\s+/) ?? [];
	const root = input.getRootNode() as Document | ShadowRoot;
	return tidy(ids.map((id) => root.getElementById?.(id)?.textContent ?? "").join(" ")).slice(0, 300);
}

/** True when the form around an element, or the page where there is none, asks who the person is. */
export function asksIdentity(element: Element, asked: readonly Asked[]): boolean {
	const form = closest(element, "form");
	return asked.some(({ element: input, field }) => field.datum !== "other" && (!form || form.contains(input)));
}

/**
 * A main button that stays disabled while fields are empty asks for them as an attribute would. Fields
 * that say they are optional, and forms too long to tell, are left as they are.
 */
export function requireByButton(asked: readonly Asked[], mainAction: MainAction): void {
	const empty = asked.filter(({ field, element }) => field.shown && !field.markedOptional && element.value === "");
	if (empty.length > LONGEST_FORM) return;
	for (const { field, element } of empty) {
		const main = field.required ? null : mainAction(element);
		if (!main || main.action.enabled || main.action.layer !== field.layer) continue;
		field.required = true;
		field.requiredBy = "disabled-submit";
	}
}
