import { type Report, startWatching, type Watch } from "../capture/watch.ts";
import { learn } from "../words/vocabulary.ts";
import { parsed, refusedHere } from "./documents.ts";
import { answer, type Seen, worker } from "./messages.ts";
import { alive, delivered, marks } from "./standing.ts";

// Runs from the icon click to the end of the document, or from its first moment after *Reload and
// watch*. Each click injects this anew; the script that stands there already goes on answering.
if (!marks.fairtickPage?.alive()) {
	marks.fairtickPage = { alive };
	const refused = refusedHere();
	// Firefox holds the script back until the icon is clicked again; it has then missed the start.
	const fromStart = document.readyState === "loading";
	const stop = new AbortController();
	/** Someone is about to be answered: what the look finds need not be reported besides. */
	let asked = 0;

	function seenOf(report: Report): Seen {
		return { ...report, watched: fromStart };
	}

	function onReport(report: Report): void {
		if (!alive()) {
			stop.abort();
			return;
		}
		// Half a page would be judged as if something were missing from it.
		if (asked > 0 || document.readyState === "loading" || marks.fairtickRecording?.elsewhere) return;
		delivered(() => worker.report(seenOf(report)));
	}

	function touched(event: Event): void {
		marks.fairtickRecording?.touched(event);
	}

	async function look(watch: Watch): Promise<Seen> {
		asked++;
		if (marks.fairtickRecording) marks.fairtickRecording.elsewhere = false;
		try {
			learn(marks.fairtickWords ?? []);
			await parsed();
			return seenOf(await watch.look());
		} finally {
			asked--;
		}
	}

	learn(marks.fairtickWords ?? []);
	const watch = refused ? null : startWatching(onReport, stop.signal, { fromStart, touched });
	answer("page", {
		look() {
			marks.fairtickOverlay?.clear();
			return watch ? look(watch) : { refused: refused ?? "not-a-page" };
		},
	});
}
