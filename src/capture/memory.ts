import type { Means, OnOff, SetBy, State } from "../engine/moment.ts";
import type { Past, Reading } from "./state.ts";

/** A control as one look read it. */
export interface Sighting {
	element: Element;
	/** What a person would press for it: its parts, label and wording. */
	touchable: readonly Element[];
	means: Means;
	text: string;
	reading: Reading;
	/** State that the markup gives; null for drawn controls. */
	markup: OnOff | null;
	past: Past;
}

/** A change of state between two looks. */
export interface Change {
	sighting: Sighting;
	by: SetBy;
	from: OnOff;
	to: OnOff;
	/** `performance.now()` of its discovery. */
	at: number;
}

/** Remembers each control's default and who set it, through redraws of the page. */
export interface Memory {
	settle(sighting: Sighting): Reading;
	/** Changes since the last call. */
	changes(): Change[];
}

interface Known extends State {
	touched: boolean;
	/** Elements of the last sighting: a press on them explains what stands there after a redraw. */
	touchable: readonly Element[];
}

interface Judge {
	/** The watch began with the document itself, so that a first sight is the default. */
	fromStart: boolean;
	/** Whether a person's press on one of the elements explains a change seen at `at`. */
	byPerson(touchable: readonly Element[], at: number): boolean;
	/** A script changed one of the elements before the first look. */
	altered(elements: readonly Element[]): boolean;
	/** When the change of an element was first noticed. */
	noticedAt(element: Element): number;
}

/** A redrawn control keeps its history by what it says. */
function keyOf({ means, text }: Sighting): string {
	return `${means} ${text.replace(/\s+/g, "")}`;
}

function firstSight(sighting: Sighting, judge: Judge): Known {
	const { state } = sighting.reading;
	const { markup, past, touchable } = sighting;
	if (!judge.fromStart || state.now === "unknown") return { ...state, touched: false, touchable };
	if (past.restored && markup !== null && markup !== state.now) {
		return { now: state.now, byDefault: markup, setBy: "browser", touched: false, touchable };
	}
	const asWritten = markup === null ? !judge.altered(touchable) : markup === state.now;
	return { now: state.now, byDefault: state.now, setBy: asWritten ? "markup" : "script", touched: false, touchable };
}

export function createMemory(judge: Judge): Memory {
	const byElement = new WeakMap<Element, Known>();
	const byWording = new Map<string, Known>();
	let changes: Change[] = [];

	function changed(known: Known, sighting: Sighting, now: OnOff): void {
		const at = judge.noticedAt(sighting.element);
		const by = judge.byPerson([...sighting.touchable, ...known.touchable], at) ? "person" : "script";
		changes.push({ sighting, by, from: known.now, to: now, at });
		if (by === "person") known.touched = true;
		// Until a person has touched it, what a script sets is what the person is met with.
		else if (!known.touched) known.byDefault = now;
		known.now = now;
		known.setBy = by;
	}

	return {
		settle(sighting) {
			const { now } = sighting.reading.state;
			let known = byElement.get(sighting.element) ?? byWording.get(keyOf(sighting));
			if (!known) known = firstSight(sighting, judge);
			else if (now !== "unknown" && known.now !== "unknown" && now !== known.now) changed(known, sighting, now);
			else if (now !== known.now) known = firstSight(sighting, judge);
			known.touchable = sighting.touchable;
			byElement.set(sighting.element, known);
			byWording.set(keyOf(sighting), known);
			const { byDefault, setBy } = known;
			const settled = byDefault !== "unknown" || setBy === "person";
			return { state: { now, byDefault, setBy }, unsure: settled ? null : sighting.reading.unsure };
		},
		changes() {
			const since = changes;
			changes = [];
			return since;
		},
	};
}
