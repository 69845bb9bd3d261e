import { readWording } from "../facts/wording.ts";
import type { Control } from "./controls.ts";
import { asksIdentity } from "./fields.ts";
import type { Findings } from "./requests.ts";
import type { Scene } from "./scene.ts";
import type { Reading } from "./state.ts";
import { closest } from "./tree.ts";

/** Names by which a form records that a person agreed; names of mere settings are left out. */
const RECORDS =
	/(?:^|[-_])(?:i?agree(?:ment|d)?|consent|accept(?:ed)?[-_]?(?:terms|tos|policy|privacy|agreement)?|terms[-_]?accepted|tos)(?:$|[-_\d])|agree(?:bbrule|ment|terms|policy)|xieyi|tongyi/i;
const TRUTHY = /^(?:1|true|on|yes|y|agree|agreed|accept|accepted|[0-9a-f]{6,})$/i;

function nameOf(input: HTMLInputElement): string {
	return `${input.name} ${input.id}`.trim();
}

/**
 * Agreement that a form records without asking: a hidden field, or a ticked box that is never shown
 * and has no wording, in a form that asks who the person is.
 */
export function hiddenRequests(scene: Scene, findings: Findings, worded: readonly Control[]) {
	const hidden = findings.harvest.hidden.filter(
		// A hidden field has no use for `checked`: whoever wrote it meant "agreed".
		(input) => TRUTHY.test(input.value) || (input.value === "" && input.hasAttribute("checked")),
	);
	const mute = findings.controls
		.filter(
			(control) => !worded.includes(control) && !scene.shown(control.drawn) && control.input?.localName === "input",
		)
		.map((control) => control.input as HTMLInputElement)
		.filter((input) => input.checked && input.type === "checkbox");
	return [...hidden, ...mute]
		.filter((input) => input.name.split(/\s+/).some((name) => RECORDS.test(name)) || RECORDS.test(input.id))
		.filter((input) => closest(input, "form") !== null && asksIdentity(input, findings.asked))
		.map((input) => {
			const wording = readWording("");
			const reading: Reading = { state: { now: "on", byDefault: "on", setBy: "markup" }, unsure: null };
			return {
				element: input,
				drawn: input,
				means: "hidden" as const,
				found: { text: nameOf(input), element: input },
				wording: {
					...wording,
					purposes: /privacy|yinsi/i.test(nameOf(input))
						? (["privacy"] as const).slice()
						: (["terms"] as const).slice(),
				},
				reading,
			};
		});
}
