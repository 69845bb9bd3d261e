import type { OnOff } from "../engine/moment.ts";
import { readWording } from "../facts/wording.ts";
import { type Control, groupOf } from "./controls.ts";
import type { Findings } from "./requests.ts";
import { tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { type Found, questionOf } from "./wording.ts";

/** A radio or select read as a request: its wording, and its state where that is not simply "checked". */
export interface Choice {
	text: string;
	now: OnOff | null;
}

const YES = /^(?:是的?|同意|接受|愿意|yes|agree|accept|i agree|ja|oui|sí|si|はい|예|네|да|có)[\s,，。.!]*/iu;
const NO = /^(?:否|不是|不同意|拒绝|不|no|disagree|decline|nein|non|いいえ|아니|нет|không)/iu;

/** True for an answer that says yes and no more than that. */
export function isYes(text: string): boolean {
	return text.length <= 40 && YES.test(text.trim());
}

/**
 * The asking side of a choice: the radio that stands for agreement, worded by the question of its
 * group where it only says yes, or a select whose options are agreement and refusal. Null for the
 * refusing side and for choices about anything else.
 */
export function choiceOf(scene: Scene, control: Control, found: Found, findings: Findings): Choice | null {
	if (control.input?.localName === "select") return selectOf(control.input as HTMLSelectElement, found);
	const own = readWording(found.text);
	if (own.stance === "refuses" || NO.test(found.text)) return null;
	const group = groupOf(control, findings.controls);
	// A lone radio is a tick that cannot be taken back.
	const plain =
		own.purposes.some((purpose) => purpose !== "other") || (group.length === 1 && own.confidence === "strong");
	if (own.stance === "asks" && plain) return { text: found.text, now: null };
	const question = questionOf(scene, control.element);
	if (!YES.test(found.text) || group.length > 3 || !question) return null;
	return { text: tidy(`${question} ${found.text}`), now: null };
}

function selectOf(select: HTMLSelectElement, found: Found): Choice | null {
	const options = Array.from(select.options, ({ text }) => text.trim());
	if (options.length > 4 || !options.some((text) => YES.test(text)) || !options.some((text) => NO.test(text)))
		return null;
	const chosen = select.selectedOptions[0]?.text.trim() ?? "";
	return { text: found.text, now: NO.test(chosen) ? "off" : YES.test(chosen) ? "on" : "off" };
}
