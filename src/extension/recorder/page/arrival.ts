import { secretName } from "../../pageWorld/channel.ts";
import type { Arrival } from "../forms.ts";

/** How this document came up, as far as it knows: a server's turn is told of within one site only. */
export function howArrived(): Arrival {
	const [entry] = performance.getEntriesByType("navigation") as (PerformanceNavigationTiming & {
		activationStart?: number;
	})[];
	const how = entry?.type === "back_forward" ? "back" : entry && entry.redirectCount > 0 ? "redirect" : "load";
	// A page that the browser made ready beforehand came up when it was first shown.
	const at = Math.round(performance.timeOrigin + (entry?.activationStart ?? 0));
	return { id: secretName(), at, url: document.URL, how, again: false };
}

/** A document that stands there again, as it was when it was left. */
export function returned(): Arrival {
	return { id: secretName(), at: Date.now(), url: document.URL, how: "back", again: true };
}
