import { type Report, startWatching } from "../../src/capture/watch.ts";

/** What the test page's script hands to the test: the reports so far. */
declare global {
	interface Window {
		watched: { reports: Report[]; stop: () => void; begin: (fromStart: boolean) => void };
	}
}

const controller = new AbortController();
const reports: Report[] = [];
window.watched = {
	reports,
	stop: () => controller.abort(),
	begin: (fromStart) => startWatching((report) => reports.push(report), controller.signal, { fromStart }),
};
