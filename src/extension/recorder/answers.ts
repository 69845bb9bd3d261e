import type { EventOf, FlowEvent } from "../../engine/event.ts";
import type { Item, Moment, OnOff, Request } from "../../engine/moment.ts";
import { standsAt } from "./sameScreen.ts";

type Answer = (Pick<EventOf<"agree">, "kind" | "detail"> | Pick<EventOf<"refuse">, "kind" | "detail">) & {
	target: string;
};

/**
 * What a person's own act agreed to or refused. `states` are those of the moment's requests when it was done, `given`
 * the ids of those that the person has agreed to before by a control of their own.
 */
export function answersOf(
	moment: Moment,
	event: FlowEvent,
	states: Readonly<Record<string, OnOff>>,
	given: ReadonlySet<string>,
): Answer[] {
	if (event.by !== "person" || event.target === null) return [];
	if (event.kind === "tick") return byTick(moment, event);
	if (event.kind === "click") return byPress(moment, event.target, states, given);
	return [];
}

/** An age that is confirmed is no consent to anything. */
function isConsent({ purposes }: Request): boolean {
	return purposes.some((purpose) => purpose !== "age");
}

const isOwn = ({ state }: Request): boolean => state.setBy === "person";

const agreed = ({ id, text }: Item): Answer => ({ kind: "agree", target: id, detail: { text } });
const refused = ({ id, text }: Item): Answer => ({ kind: "refuse", target: id, detail: { text } });

function byTick(moment: Moment, { target, detail: { to } }: EventOf<"tick">): Answer[] {
	const request = moment.requests.find(({ id }) => id === target);
	if (!request || !isConsent(request) || (to !== "on" && to !== "off")) return [];
	return [agreesAs(request, to) ? agreed(request) : refused(request)];
}

function agreesAs({ polarity }: Request, state: OnOff | undefined): boolean {
	return state === (polarity === "opt-out" ? "off" : "on");
}

function byPress(
	moment: Moment,
	target: string,
	states: Readonly<Record<string, OnOff>>,
	given: ReadonlySet<string>,
): Answer[] {
	const pressed = [...moment.requests, ...moment.actions].find(({ id }) => id === target);
	if (!pressed) return [];
	const button = moment.requests.find((request) => request.means === "button" && standsAt(request, pressed));
	const action = moment.actions.find((candidate) => standsAt(candidate, pressed));
	const own = button && isConsent(button) ? [agreed(button)] : [];
	if (!action) return own;
	const asked = moment.requests.filter((request) => isConsent(request) && beside(request, action));
	switch (action.does) {
		case "decline":
			return [refused(action)];
		case "close":
			return overPage(moment, action) && asked.length > 0 ? [refused(action)] : [];
		case "accept":
			return own.length > 0 ? own : [agreed(asked[0] ?? action)];
		case "submit":
			if (asked.some((request) => request.required && !agreesAs(request, states[request.id]))) return own;
			return own.concat(
				asked
					.filter(({ means }) => means !== "button")
					// What was ticked for the person is no act of theirs, though it goes with the form.
					.filter((request) => request.means === "implied" || (isOwn(request) && agreesAs(request, states[request.id])))
					.filter(({ id, shown }) => !given.has(id) && shown)
					.map(agreed),
			);
		default:
			return own;
	}
}

function overPage({ layers }: Moment, { layer }: Item): boolean {
	return layers.some(({ id, kind }) => id === layer && kind !== "page");
}

/** In the same form or layer; what stands in no form of its own goes with every button of its layer. */
function beside(request: Request, action: Item): boolean {
	if (request.layer !== action.layer || request.frame !== action.frame) return false;
	return request.group === action.group || request.group === null || action.group === null;
}
