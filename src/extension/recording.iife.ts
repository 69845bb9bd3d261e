import { answer, scribe } from "./messages.ts";
import { END, MEETING, secretName } from "./pageWorld/channel.ts";
import type { Arrival } from "./recorder/forms.ts";
import { howArrived, returned } from "./recorder/page/arrival.ts";
import { heardOf } from "./recorder/page/heard.ts";
import { hiddenNow } from "./recorder/page/hidden.ts";
import { pressOf } from "./recorder/page/press.ts";
import { alive, delivered, marks } from "./standing.ts";

// Runs beside the looking script in the pages of a recording, from their first moment where that was allowed.
if (!marks.fairtickRecording?.alive()) {
	const stop = new AbortController();
	const { signal } = stop;
	const channel = secretName();
	const mark = { alive: () => alive() && !signal.aborted, elsewhere: false, touched };
	marks.fairtickRecording = mark;

	function leave(): void {
		if (signal.aborted) return;
		document.dispatchEvent(new CustomEvent(`${channel} ${END}`));
		stop.abort();
	}

	function touched(event: Event): void {
		if (!mark.alive() || event.type !== "click") return;
		const press = pressOf(event);
		if (press) delivered(() => scribe.pressed(press));
	}

	function onHeard(event: Event): void {
		const heard = heardOf((event as CustomEvent<unknown>).detail);
		if (heard && mark.alive()) delivered(() => scribe.heard(heard));
	}

	/** Whichever of the two scripts comes second finds the other waiting. */
	function meet(event?: Event): void {
		if (event && (event as CustomEvent<unknown>).detail !== null) return;
		document.dispatchEvent(new CustomEvent(MEETING, { detail: channel }));
	}

	document.addEventListener(channel, onHeard, { signal });
	document.addEventListener(MEETING, meet, { signal });
	meet();
	answer("recorded", { hidden: () => hiddenNow(), leave });
	function arrive(arrival: Arrival): void {
		delivered(async () => {
			if (await scribe.arrived(arrival)) return;
			mark.elsewhere = true;
			leave();
		});
	}

	addEventListener("pageshow", (event) => event.persisted && arrive(returned()), { signal });
	if ((document as { prerendering?: boolean }).prerendering) {
		document.addEventListener("prerenderingchange", () => arrive(howArrived()), { signal, once: true });
	} else arrive(howArrived());
}
