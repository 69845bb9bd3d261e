import { type Report, startWatching } from "../capture/watch.ts";
import type { FlowEvent } from "../engine/flow.ts";
import { learn } from "../words/vocabulary.ts";
import { refusedHere } from "./documents.ts";
import { answer, type Seen, worker } from "./messages.ts";
import { alive, marks } from "./standing.ts";

/** Runs after *Reload and watch* from the start of the document, before any script of the page. */
if (!marks.fairtickPage?.alive()) {
	marks.fairtickPage = { alive };
	learn(marks.fairtickWords ?? []);
	const refused = refusedHere();
	// Firefox holds the script back until the icon is clicked again; it has then missed the start.
	const fromStart = document.readyState === "loading";
	const events: FlowEvent[] = [];
	const stop = new AbortController();
	let now: Seen | null = null;
	let latest: (seen: Seen) => void = () => {};
	let seen = new Promise<Seen>((resolve) => {
		latest = resolve;
	});

	function onReport(report: Report): void {
		if (!alive()) {
			stop.abort();
			return;
		}
		events.push(...report.events);
		const { moment, captureMs } = report;
		now = { moment, captureMs, events: [...events], watched: fromStart };
		// Half a page would be judged as if something were missing from it.
		if (document.readyState !== "loading") deliver(now);
	}

	function deliver(complete: Seen): void {
		latest(complete);
		seen = Promise.resolve(complete);
		// The worker may be gone for good, as during an update: the next look asks this script anyway.
		worker.report(complete).catch(() => {});
	}

	document.addEventListener("DOMContentLoaded", () => now && deliver(now), { once: true });
	if (!refused) startWatching(onReport, stop.signal, { fromStart });
	answer("page", {
		look() {
			marks.fairtickOverlay?.clear();
			return refused ? { refused } : seen;
		},
	});
}
