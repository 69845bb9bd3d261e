import type { Request, RequiredBy } from "../engine/moment.ts";
import type { Wording } from "../facts/wording.ts";
import { mainActionOf, type Pressed } from "./actions.ts";
import type { AgreementList } from "./agreements.ts";
import type { Block } from "./blocks.ts";
import { boxRequests, wordControls } from "./boxRequests.ts";
import { buttonRequests } from "./buttonRequests.ts";
import type { Control } from "./controls.ts";
import type { Asked } from "./fields.ts";
import { hiddenRequests } from "./hiddenRequests.ts";
import type { Memory } from "./memory.ts";
import type { Scene } from "./scene.ts";
import { createSpoken } from "./spoken.ts";
import type { Past, Reading } from "./state.ts";
import type { Harvest } from "./walk.ts";
import { drawnRequests, sentenceRequests } from "./wordRequests.ts";
import type { Found, Surroundings } from "./wording.ts";

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

/** A master tick covers the requests of its own group. */
function cover(askings: readonly Asking[]): void {
	for (const { request, wording } of askings) {
		if (!/全部|全选|所有|\ball\b|모두|전체|すべて|alle[ns]?\b|tous|todo|tutt/iu.test(request.text) || wording.stance === "implied") continue;
		const peers = askings.filter(({ request: other }) => other !== request && other.group === request.group && other.means !== "implied" && other.means !== "button");
		if (request.means !== "button" && peers.length >= 2) request.covers = peers.map(({ request: other }) => other.id);
	}
}

/** Every consent request of the page, in document order. */
export function requestsOf(scene: Scene, findings: Findings): Asking[] {
	const worded = wordControls(scene, findings);
	const spoken = createSpoken(worded);
	const drafts = [
		...boxRequests(scene, findings, worded),
		...drawnRequests(scene, findings, spoken),
		...buttonRequests(scene, findings, spoken),
		...sentenceRequests(scene, findings, spoken),
		...hiddenRequests(scene, findings, worded.map(({ control }) => control)),
	];
	drafts.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
	const askings = drafts.map((draft, i) => completed(scene, draft, findings, i + 1));
	cover(askings);
	return askings;
}
