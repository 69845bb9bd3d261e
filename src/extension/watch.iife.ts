import { type Report, startWatching } from "../capture/watch.ts";
import type { FlowEvent } from "../engine/flow.ts";
import { refusedHere } from "./documents.ts";
import { answer, type Seen, worker } from "./messages.ts";
import { alive, marks } from "./standing.ts";

/** Runs from the start of the document after *Reload and watch*, before any script of the page. */
if (!marks.fairtickPage?.alive()) {
	marks.fairtickPage = { alive };
	const refused = refusedHere();
	const events: FlowEvent[] = [];
	const stop = new AbortController();
	let latest: (seen: Seen) => void = () => {};
	let seen = new Promise<Seen>((resolve) => {
		latest = resolve;
	});

	function onReport(report: Report): void {
		if (!alive()) return stop.abort();
		events.push(...report.events);
		const { moment, captureMs } = report;
		const now: Seen = { moment, captureMs, events: [...events], watched: true };
		latest(now);
		seen = Promise.resolve(now);
		// The worker may be gone for good, as during an update: the next look asks this script anyway.
		worker.report(now).catch(() => {});
	}

	if (!refused) startWatching(onReport, stop.signal, { fromStart: true });
	answer("page", {
		look() {
			marks.fairtickOverlay?.clear();
			return refused ? { refused } : seen;
		},
	});
}
