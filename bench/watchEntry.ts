import { startWatching } from "../src/capture/watch.ts";

declare global {
	/** What the measured page counts: looks that the watch has reported. */
	var reported: number;
}

globalThis.reported = 0;
startWatching(
	() => {
		globalThis.reported++;
	},
	new AbortController().signal,
	{ fromStart: false },
);
