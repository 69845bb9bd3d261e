import type { Request, RequiredBy } from "../engine/moment.ts";
import type { Wording } from "../facts/wording.ts";
import type { MainAction, Pressed } from "./actions.ts";
import type { AgreementList } from "./agreements.ts";
import type { Block } from "./blocks.ts";
import { boxRequests, wordControls } from "./boxRequests.ts";
import { buttonRequests } from "./buttonRequests.ts";
import type { Control } from "./controls.ts";
import type { Asked } from "./fields.ts";
import { hiddenRequests } from "./hiddenRequests.ts";
import type { Memory } from "./memory.ts";
import type { Scene } from "./scene.ts";
import { type Slices, sliced } from "./slices.ts";
import { createSpoken } from "./spoken.ts";
import type { Past, Reading } from "./state.ts";
import type { Harvest } from "./walk.ts";
import { type Found, type Surroundings, UNFINISHED } from "./wording.ts";
import { drawnRequests, sentenceRequests } from "./wordRequests.ts";

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
	/** Asked for only where it matters: reading cookies costs more than a small page's look. */
	remembered(): string | null;
	memory: Memory | null;
	mainAction: MainAction;
	slices: Slices;
}

/** A request together with what it was read from. */
export interface Asking {
	request: Request;
	element: Element;
	wording: Wording;
}

/** A request as its reader hands it over. */
export interface Draft {
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
		reading.state.byDefault === "on" && reading.state.setBy !== "markup" && reading.unsure === null
			? findings.remembered()
			: null;
	const unsure =
		draft.unsure ??
		(remembered ? "page-remembers-agreement" : !shown && means !== "hidden" ? "not-yet-shown" : reading.unsure);
	const required = draft.required ?? blockedSubmit(draft, findings);
	const named = findings.agreements.namedBy(found.element, found.text, wording.documents);
	const beside = named.length === 0 && UNFINISHED.test(found.text) ? findings.agreements.beside(found.element) : [];
	const kinds = beside.map(({ kind }) =>
		kind === "privacy-policy" ? "privacy" : kind === "terms" ? "terms" : "other",
	);
	const purposes = [...new Set([...wording.purposes, ...kinds])].filter(
		(purpose, _, all) => purpose !== "other" || all.length === 1,
	);
	const request: Request = {
		...scene.item(`r${number}`, element, found.text, drawn),
		means,
		state: reading.state,
		polarity: wording.polarity,
		required: required !== null,
		requiredBy: required,
		enabled: draft.enabled ?? true,
		covers: [],
		purposes,
		agreements: [...named, ...beside.map(({ id }) => id)],
		says: {
			does: wording.stance,
			plainly: wording.confidence === "strong",
			onlyNotes: wording.acknowledgesOnly,
		},
		rememberedBy: remembered,
		unsure,
	};
	return { request, element, wording };
}

/** A disabled main button proves a requirement only of the tick that carries the terms. */
function blockedSubmit({ element, wording, reading, means }: Draft, findings: Findings): RequiredBy | null {
	if (means === "implied" || means === "button" || reading.state.now !== "off") return null;
	if (!wording.purposes.some((purpose) => purpose === "terms" || purpose === "privacy")) return null;
	const main = findings.mainAction(element);
	return main && !main.action.enabled ? "disabled-submit" : null;
}

/** A master tick covers the requests of its own group. */
function cover(askings: readonly Asking[]): void {
	for (const { request, wording } of askings) {
		if (
			!/全部|全选|所有|\ball\b|모두|전체|すべて|alle[ns]?\b|tous|todo|tutt/iu.test(request.text) ||
			wording.stance === "implied"
		)
			continue;
		const peers = askings.filter(
			({ request: other }) =>
				other !== request && other.group === request.group && other.means !== "implied" && other.means !== "button",
		);
		if (request.means !== "button" && peers.length >= 2) request.covers = peers.map(({ request: other }) => other.id);
	}
}

/** Every consent request of the page, in document order. */
export async function requestsOf(scene: Scene, findings: Findings): Promise<Asking[]> {
	const worded = await wordControls(scene, findings);
	const spoken = createSpoken(worded);
	const drafts = await boxRequests(scene, findings, worded);
	for (const read of [drawnRequests, buttonRequests, sentenceRequests]) {
		await findings.slices.rest();
		drafts.push(...read(scene, findings, spoken));
	}
	const controls = worded.map(({ control }) => control);
	drafts.push(...hiddenRequests(scene, findings, controls));
	drafts.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
	const askings: Asking[] = [];
	await sliced(drafts, findings.slices, (draft) => {
		askings.push(completed(scene, draft, findings, askings.length + 1));
	});
	cover(askings);
	return askings;
}
