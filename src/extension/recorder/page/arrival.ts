import { secretName } from "../../pageWorld/channel.ts";
import type { Arrival } from "../forms.ts";

/** How this document came up, as far as it knows: a server's turn is told of within one site only. */
export function howArrived(): Arrival {
	const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	const how = entry?.type === "back_forward" ? "back" : entry && entry.redirectCount > 0 ? "redirect" : "load";
	return { id: secretName(), at: Math.round(performance.timeOrigin), url: document.URL, how, again: false };
}

/** A document that stands there again, as it was when it was left. */
export function returned(): Arrival {
	return { id: secretName(), at: Date.now(), url: document.URL, how: "back", again: true };
}
