import type { EventDetails, EventKind, FlowEvent } from "../../src/engine/event.ts";
import type { Finding, Outcome } from "../../src/engine/finding.ts";
import { type Flow, flowOf } from "../../src/engine/flow.ts";
import type {
	Action,
	Agreement,
	Field,
	Item,
	Layer,
	Moment,
	Request,
	ScreenKind,
	Sentence,
	State,
	WayOut,
} from "../../src/engine/moment.ts";
import type { Rule } from "../../src/engine/rule.ts";
import { run } from "../../src/engine/run.ts";
import { readWording } from "../../src/facts/wording.ts";
import { event as readEvent } from "../../src/report/eventShape.ts";

/** Plain objects for rules to judge: each builder fills in what a test does not care about. */
let count = 0;

function item(text: string, more: Partial<Item> = {}): Item {
	const id = `i${++count}`;
	return {
		id,
		selector: `#${id}`,
		frame: "",
		layer: "l1",
		group: null,
		place: "form",
		shown: true,
		box: [20, 100, 300, 24],
		look: { fontSize: 14, contrast: 12, weight: 400, underlined: false, filled: false },
		text,
		...more,
	};
}

/** A state from three words, as in `state("on on markup")`: now, by default, set by. */
export function state(words: string): State {
	const [now, byDefault, setBy] = words.split(" ") as [State["now"], State["byDefault"], State["setBy"]];
	return { now, byDefault, setBy };
}

/** As capture reads it, so that a rule's test needs no more than the wording. */
function saidBy(text: string): Request["says"] {
	const { stance, confidence, acknowledgesOnly } = readWording(text);
	return { does: stance, plainly: confidence === "strong", onlyNotes: acknowledgesOnly };
}

export function request(text: string, more: Partial<Request> = {}): Request {
	return {
		...item(text),
		means: "tick",
		state: state("off off markup"),
		polarity: "opt-in",
		required: false,
		requiredBy: null,
		enabled: true,
		covers: [],
		purposes: ["terms", "privacy"],
		agreements: [],
		says: saidBy(text),
		rememberedBy: null,
		unsure: null,
		...more,
	};
}

export function agreement(text: string, more: Partial<Agreement> = {}): Agreement {
	const href = "https://example.com/privacy";
	return { ...item(text), kind: "privacy-policy", href, via: "link", reach: "not-checked", ...more };
}

export function field(datum: string, more: Partial<Field> = {}): Field {
	const own = { sensitive: false, required: false, requiredBy: null, markedOptional: false, label: datum, help: "" };
	return { ...item(datum), datum, ...own, ...more };
}

export function action(does: Action["does"], text: string, more: Partial<Action> = {}): Action {
	return { ...item(text, { box: [20, 200, 300, 44] }), does, enabled: true, ...more };
}

export function sentence(text: string, more: Partial<Sentence> = {}): Sentence {
	return { ...item(text), ...more };
}

export function wayOut(text: string, more: Partial<WayOut> = {}): WayOut {
	const neighbours = { count: 4, fontSize: 16, contrast: 12, pressable: 4 };
	const look = { fontSize: 16, contrast: 12, weight: 400, underlined: false, filled: false };
	return { ...item(text, { look }), kind: "delete-account", href: null, pressable: true, neighbours, ...more };
}

export function layer(kind: Layer["kind"], id: string, text = ""): Layer {
	return { id, kind, box: [0, 0, 390, 844], modal: kind !== "page", text };
}

export function moment(kind: ScreenKind, more: Partial<Moment> = {}): Moment {
	return {
		url: "https://example.com/",
		title: "",
		language: "en",
		takenAt: "2026-11-23T10:00:00Z",
		viewport: { width: 390, height: 844, scale: 3 },
		screen: { kind, because: [] },
		layers: [layer("page", "l1")],
		requests: [],
		agreements: [],
		fields: [],
		actions: [],
		waysOut: [],
		sentences: [],
		coverage: { frames: [], closedRoots: 0, canvases: 0, stopped: null, unknownLanguages: [] },
		...more,
	};
}

/** An event with the given details; those left out are what is told where nothing is known. */
export function event<Kind extends EventKind>(
	kind: Kind,
	by: FlowEvent["by"],
	more: Partial<Omit<FlowEvent, "detail">> & { detail?: Partial<EventDetails[Kind]> } = {},
): FlowEvent {
	return readEvent({ at: 0, moment: 0, kind, by, ...more }, "$");
}

function flow(moments: Moment[], events: FlowEvent[] = []): Flow {
	return { ...flowOf(moments, "test", 0), events };
}

/** What a rule says of a flow, through the engine as everybody else asks it. */
export function findings(rule: Rule, moments: Moment[], events: FlowEvent[] = []): Finding[] {
	return run([rule], flow(moments, events));
}

/** The outcomes alone, in the moments' order. */
export function outcomes(rule: Rule, moments: Moment[], events: FlowEvent[] = []): Outcome[] {
	const seen = flow(moments, events);
	return [...rule.check(seen)].map(({ outcome }) => outcome);
}
