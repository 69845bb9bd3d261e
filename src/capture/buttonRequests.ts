import type { OnOff, Purpose } from "../engine/moment.ts";
import { buttonAgrees } from "../facts/actions.ts";
import { onlyTakesNote } from "../facts/phrases.ts";
import { readWording, type Wording } from "../facts/wording.ts";
import type { Pressed } from "./actions.ts";
import type { Block } from "./blocks.ts";
import { isYes } from "./choices.ts";
import { tokens, verdictOfWords } from "./drawnNames.ts";
import { answersNotice, contextOf } from "./notices.ts";
import type { Draft, Findings } from "./requests.ts";
import { runsOf, textOf, tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import type { Spoken } from "./spoken.ts";
import { withDefault } from "./state.ts";
import { ancestors, closest, parentOf, within } from "./tree.ts";
import { questionOf } from "./wording.ts";
import { UNKNOWN } from "./wordRequests.ts";

const QUESTION = /[?？]\s*$/;

/** The question right before a button that says yes to it. */
function questionBefore(scene: Scene, button: Element, findings: Findings): Block | null {
	const before = findings.blocks.filter(({ element }) => (button.compareDocumentPosition(element) & 2) !== 0);
	const last = before.at(-1);
	if (!last || !QUESTION.test(last.text) || !scene.shown(last.element)) return null;
	return scene.rect(button).top - scene.rect(last.element).top < 160 ? last : null;
}

function markOf(element: Element): OnOff {
	for (const name of ["aria-pressed", "aria-selected", "aria-checked"]) {
		const value = element.getAttribute(name);
		if (value) return value === "true" ? "on" : "off";
	}
	const said = verdictOfWords(tokens(element.getAttribute("class") ?? ""));
	return said > 0 ? "on" : said < 0 ? "off" : "unknown";
}

const HEADING = "h1, h2, h3, h4, h5, h6, [role=heading], legend, dt, th, strong, b";

/** What a row says before the two buttons that answer it: its heading where it has one, else the nearest words. */
function rowBefore(scene: Scene, yes: Element): string {
	let levels = 0;
	for (const at of ancestors(parentOf(yes))) {
		if (levels++ > 2) break;
		const before = runsOf(scene, at, 600).filter(({ node }) => (yes.compareDocumentPosition(node) & 2) !== 0);
		const heading = before.map(({ parent }) => closest(parent, HEADING)).findLast((found) => found !== null);
		if (heading && within(heading, at)) return textOf(scene, heading, 80);
		const last = before.at(-1);
		if (last) return tidy(last.text).slice(0, 80);
	}
	return "";
}

/** Buttons 同意 and 不同意 side by side, one of them marked as chosen, are a choice and no way on. */
function segmented(scene: Scene, { element }: Pressed, findings: Findings): Draft | null {
	const no = findings.pressed.find(
		(other) =>
			other.action.does === "decline" && parentOf(other.element) === parentOf(element) && other.element !== element,
	);
	if (!no) return null;
	const [yesMark, noMark] = [markOf(element), markOf(no.element)];
	// Buttons that declare themselves unpressed are a choice too, and nobody has made it yet.
	const declared = [element, no.element].every((button) => button.hasAttribute("aria-pressed"));
	const question = questionOf(scene, element) || (declared ? rowBefore(scene, element) : "");
	if (!question || (yesMark !== "on" && noMark !== "on" && !declared)) return null;
	const text = tidy(`${question} ${textOf(scene, element)}`);
	const now = yesMark === "on" ? "on" : "off";
	const { past, memory } = findings;
	const seen = withDefault(now, null, past);
	const touchable = [element, no.element];
	const reading =
		memory?.settle({ element, touchable, means: "choice", text, reading: seen, markup: null, past }) ?? seen;
	const wording = readWording(text);
	const purposes: Purpose[] = answersNotice(scene, element) ? [...wording.purposes, "cookies"] : wording.purposes;
	const found = { text, element };
	return {
		element,
		drawn: element,
		means: "choice",
		found,
		wording: { ...wording, purposes: [...new Set(purposes)] },
		reading,
	};
}

/** Says yes and not to what. */
const BARE = /^(?:我)?(?:同意|接受|agree|accept)$/iu;

/** 同意 beside a friend's request or in each row of a list of applications: nothing here names a document. */
function answersSomethingElse(scene: Scene, { action, element }: Pressed, findings: Findings): boolean {
	if (scene.layerOf(element).kind !== "page") return false;
	if (findings.pressed.filter((other) => other.action.text === action.text && other.action.shown).length > 1)
		return true;
	return !findings.blocks.some(({ concepts }) => concepts.has("userAgreement") || concepts.has("privacyPolicy"));
}

function refusedBeside({ action }: Pressed, { pressed }: Findings): boolean {
	return pressed.some(({ action: other }) => other.does === "decline" && other.shown && other.layer === action.layer);
}

const DOCUMENTS: ReadonlySet<Purpose> = new Set<Purpose>(["terms", "privacy", "cookies"]);

/** What pressing agrees to: its own words, and what the text around it asks for. */
function purposesOf(own: Wording, context: Wording | null, onPage: boolean): Purpose[] {
	// A cookie notice asks for cookies and what they serve; the policy that it links is where to read about them.
	if (context?.purposes.includes("cookies") && own.documents.length === 0) {
		return context.purposes.filter((purpose) => purpose !== "terms" && purpose !== "privacy" && purpose !== "other");
	}
	const around = context?.purposes.filter((purpose) => !onPage || DOCUMENTS.has(purpose)) ?? [];
	const all = [...new Set([...own.purposes, ...around])];
	return all.length > 1 ? all.filter((purpose) => purpose !== "other") : all;
}

/** Buttons whose press is itself the agreement. */
export function buttonRequests(scene: Scene, findings: Findings, spoken: Spoken): Draft[] {
	const drafts: Draft[] = [];
	for (const pressed of findings.pressed) {
		const { action, element } = pressed;
		if (!action.shown || action.does === "decline" || action.does === "manage" || action.does === "close") continue;
		// The label of a box can be pressed too; it is that box's request, not one of its own.
		if (spoken.holds(element) && !element.matches("button, input")) continue;
		const yes = isYes(action.text);
		const choice = yes || element.hasAttribute("aria-pressed") ? segmented(scene, pressed, findings) : null;
		if (choice) {
			drafts.push(choice);
			continue;
		}
		const question = yes ? questionBefore(scene, element, findings) : null;
		const text = question ? `${question.text} ${action.text}` : action.text;
		const own = readWording(text);
		const agrees = buttonAgrees(action.text) || (question !== null && own.documents.length > 0);
		const context = agrees || action.does === "accept" ? readWording(contextOf(scene, element).slice(0, 1200)) : null;
		const asked = context !== null && (context.documents.length > 0 || context.purposes.includes("cookies"));
		if (!agrees && !(action.does === "accept" && asked)) continue;
		if (!agrees && onlyTakesNote(action.text) && !refusedBeside(pressed, findings)) continue;
		if (!asked && !question && BARE.test(action.text) && answersSomethingElse(scene, pressed, findings)) continue;
		const wording: Wording = {
			...own,
			purposes: purposesOf(own, asked ? context : null, scene.layerOf(element).kind === "page"),
		};
		const found = { text, element: question?.element ?? element };
		drafts.push({
			element,
			drawn: element,
			means: "button",
			found,
			wording,
			reading: UNKNOWN,
			enabled: action.enabled,
		});
		if (question) spoken.add([element], question.element, text);
	}
	return drafts;
}
