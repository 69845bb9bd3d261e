import { type EventOf, eventsOf, type FlowEvent } from "../engine/event.ts";
import type { Flow } from "../engine/flow.ts";
import { lineOf } from "../engine/line.ts";
import type { Moment } from "../engine/moment.ts";

/** One screen of a recorded flow, with what happened on it. */
export interface Step {
	/** Index of its moment. */
	index: number;
	moment: Moment;
	/** In order; requests and storage writes apart, because there are many. */
	events: FlowEvent[];
	requests: EventOf<"request">[];
	stored: EventOf<"storage">[];
	/** All of it came before the person agreed. */
	before: boolean;
	/** The person agreed on this step: what stands before this event came without consent. */
	line: EventOf<"agree"> | null;
}

/** The steps of a flow in order, with the line at which the person agreed. */
export function stepsOf(flow: Flow): Step[] {
	const line = lineOf(flow);
	const events = flow.moments.map((): FlowEvent[] => []);
	for (const event of flow.events) events[event.moment]?.push(event);
	return flow.moments.map((moment, index) => {
		const own = events[index] ?? [];
		return {
			index,
			moment,
			events: own.filter(({ kind }) => kind !== "request" && kind !== "storage"),
			requests: eventsOf(own, "request"),
			stored: eventsOf(own, "storage"),
			before: line === null || index < line.moment,
			line: line?.moment === index ? line : null,
		};
	});
}

/** Milliseconds as a clock shows them: `1:02`, `1:00:02`. */
export function clock(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const shown = parts[0] === 0 ? parts.slice(1) : parts;
	return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
