import { type EventOf, eventsOf } from "./event.ts";
import type { Flow } from "./flow.ts";
import type { Purpose } from "./moment.ts";

/** What a person agrees to about their information; an age or other statement is none of it. */
const concerned: readonly Purpose[] = [
	"terms",
	"privacy",
	"marketing",
	"third-party-sharing",
	"profiling",
	"sensitive",
	"cross-border",
	"cookies",
	"carrier-login",
];

/**
 * The line of a flow: the first act by which the person agreed to a handling of their information. Null where
 * they agreed to nothing. What came before it came without consent.
 */
export function lineOf({ events, moments }: Pick<Flow, "events" | "moments">): EventOf<"agree"> | null {
	const agreed = eventsOf(events, "agree").filter(({ by }) => by === "person");
	const concerns = ({ moment, target }: EventOf<"agree">) => {
		const request = moments[moment]?.requests.find(({ id }) => id === target);
		return request === undefined || request.purposes.some((purpose) => concerned.includes(purpose));
	};
	return agreed.find(concerns) ?? null;
}
