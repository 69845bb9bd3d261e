import type { EventKind, EventOf } from "../engine/event.ts";
import { eventsOf } from "../engine/event.ts";
import type { Flow } from "../engine/flow.ts";
import { lineOf } from "../engine/line.ts";

/** The events of one kind that came before the person agreed; all of them where they never did. */
export function beforeConsent<Kind extends EventKind>(flow: Flow, kind: Kind): EventOf<Kind>[] {
	const line = lineOf(flow);
	return eventsOf(flow.events, kind).filter(({ at }) => line === null || at < line.at);
}
