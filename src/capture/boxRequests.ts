import type { RequiredBy } from "../engine/moment.ts";
import { speaksOfCookies } from "../facts/noticeAnswers.ts";
import { mentionsPrivacy } from "../facts/phrases.ts";
import { isConsent, readWording, type Wording } from "../facts/wording.ts";
import { choiceOf } from "./choices.ts";
import type { Control } from "./controls.ts";
import { asksIdentity } from "./fields.ts";
import type { Draft, Findings } from "./requests.ts";
import { tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { sliced } from "./slices.ts";
import type { Worded } from "./spoken.ts";
import { markupOf, readState } from "./state.ts";
import { questionOf, wordingOf } from "./wording.ts";

const SHORT = 24;

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
	return control.parts
		.map((part) => `${part.id} ${part.getAttribute("name") ?? ""} ${part.getAttribute("class") ?? ""}`)
		.join(" ");
}

/** A label such as "SMS" says what it is for only together with the heading of its group. */
function withHeading(scene: Scene, { means, element }: Control, text: string): string {
	if (means !== "tick" || text.length > SHORT || readWording(text).stance !== "none") return text;
	const heading = questionOf(scene, element);
	return heading && readWording(heading).stance === "asks" ? tidy(`${heading} ${text}`) : text;
}

/** Words by which a layer of preferences tells what it is about, in the languages that matter most here. */
const ABOUT_CONSENT = /\bconsent|cookie|tracking|einwillig|consentement|同意|授权/iu;
const CATEGORIES = /analytics|advertis|statistic|marketing|werbung|publicit|统计|广告|个性化|营销/iu;

/** The preferences of a consent manager: each switch in a layer about cookies or consent is one category. */
function isCategory(scene: Scene, control: Control, wording: Wording, findings: Findings): boolean {
	const layer = scene.layerOf(control.element);
	if (layer.kind === "page" || !isEnabled(control) || control.means === "choice") return false;
	if (wording.notConsent !== null && wording.notConsent !== "other") return false;
	const answers = new Set(
		findings.pressed.filter(({ action }) => action.layer === layer.id).map(({ action }) => action.does),
	);
	if (answers.has("accept") && answers.has("decline") && CATEGORIES.test(layer.text)) return true;
	if (!answers.has("accept") && !answers.has("decline") && !answers.has("manage")) {
		// Saving or closing ends any dialog of settings: its own words have to say that it is about who watches.
		if (!answers.has("submit") && !answers.has("close")) return false;
		return speaksOfCookies(layer.text) || (mentionsPrivacy(layer.text) && CATEGORIES.test(layer.text));
	}
	return ABOUT_CONSENT.test(layer.text) || readWording(layer.text.slice(0, 600)).purposes.includes("cookies");
}

/** The wording of every declared control, whatever it is about. */
export async function wordControls(scene: Scene, findings: Findings): Promise<Worded[]> {
	const worded: Worded[] = [];
	await sliced(findings.controls, findings.slices, (control) => {
		const found = wordingOf(scene, control.parts, control.drawn, findings.around);
		if (found) worded.push({ control, found });
	});
	return worded;
}

/** Requests made with a declared control. */
export async function boxRequests(scene: Scene, findings: Findings, worded: readonly Worded[]): Promise<Draft[]> {
	const drafts: Draft[] = [];
	const doubtful: Draft[] = [];
	const siblings = worded.slice(0, 40).map(({ found }) => found.text);
	await sliced(worded, findings.slices, ({ control, found }) => {
		const choice = control.means === "choice" ? choiceOf(scene, control, found, findings) : null;
		if (control.means === "choice" && !choice) return;
		const text = choice?.text ?? withHeading(scene, control, found.text);
		const wording = readWording(text);
		const consent = isConsent(wording, text, {
			means: control.means,
			formHasIdentity: asksIdentity(control.element, findings.asked),
			name: namesOf(control),
			siblings: siblings.filter((other) => other !== found.text),
		});
		const strong = wording.stance === "asks" && wording.confidence === "strong";
		const category = consent !== true && isCategory(scene, control, wording, findings);
		if (consent === false && !category) return;
		if (consent === null && !strong && !category) return;
		const draft = draftOf(scene, findings, control, { text, element: found.element }, wording, choice?.now ?? null);
		if (category) draft.wording = { ...wording, purposes: [...new Set([...wording.purposes, "cookies" as const])] };
		(consent === true || category ? drafts : doubtful).push(draft);
	});
	// "Agree to all" alone may be anything; among boxes that ask for consent it is one of them.
	return drafts.length >= 2 ? [...drafts, ...doubtful] : drafts;
}

function draftOf(
	scene: Scene,
	findings: Findings,
	control: Control,
	found: Worded["found"],
	wording: Wording,
	chosen: Draft["reading"]["state"]["now"] | null,
): Draft {
	const { past, memory, around } = findings;
	const { element, drawn, means, parts } = control;
	const seen = readState(scene, control, past);
	const read = chosen === null ? seen : { ...seen, state: { ...seen.state, now: chosen } };
	const touchable = [...parts, drawn, ...(around.labels.get(element) ?? []), found.element];
	const reading =
		memory?.settle({ element, touchable, means, text: found.text, reading: read, markup: markupOf(control), past }) ??
		read;
	return { element, drawn, means, found, wording, reading, required: requiredOf(control), enabled: isEnabled(control) };
}
