import type { Text } from "../engine/finding.ts";
import type { Store } from "../store/index.ts";
import type { Live } from "../store/recording.ts";
import type { FlowsShell, RecorderShell } from "../view/recorderShell.ts";
import { recordNotices } from "../view/recordWording.ts";
import type { Inspector } from "./inspector.ts";
import { recorder } from "./messages.ts";
import { askLeave } from "./recorder/leave.ts";

const PREFIX = "recording ";

/** Has the store follow the recording that goes on, whichever tabs are in it. */
export async function connectLive(store: Store): Promise<void> {
	const byTab = new Map<string, Live>();
	const show = (changes: Record<string, Live | undefined>) => {
		for (const [key, live] of Object.entries(changes)) {
			if (!key.startsWith(PREFIX)) continue;
			if (live) byTab.set(key, live);
			else byTab.delete(key);
		}
		store.recording.live.value = [...byTab.values()].at(-1) ?? null;
	};
	chrome.storage.session.onChanged.addListener((changes) => {
		if (!Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
		show(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue as Live | undefined])));
	});
	show(await chrome.storage.session.get(null));
}

/** Does what may fail for reasons outside of us; what goes wrong is said, not thrown. */
export async function attempt(store: Store, deed: () => Promise<Text | null>): Promise<void> {
	store.notice.dismiss();
	try {
		const said = await deed();
		if (said) store.notice.say(said);
	} catch {
		store.notice.say(recordNotices.failed);
	}
}

/** What the strip can ask of the recorder. `flows`: what else a panel can do with recordings. */
export function createRecorderShell(store: Store, inspector: Inspector, flows: FlowsShell | null): RecorderShell {
	const { live } = store.recording;
	const moment = () => store.verdict.flow.peek()?.moments.at(-1);

	/** The person may have refused, or their click may have been too long ago. */
	const allowed = (wanted: Parameters<typeof askLeave>[0]) =>
		askLeave(wanted, moment()?.url ?? "").catch(() => "tab" as const);

	/** Does a deed to the recording that goes on. */
	function onLive(deed: (id: number) => Promise<void>, said: Text | null = null): () => Promise<void> {
		return () =>
			attempt(store, async () => {
				const id = live.peek()?.id;
				if (id === undefined) return null;
				await deed(id);
				return said;
			});
	}

	return {
		start: (wanted) =>
			attempt(store, async () => {
				// Browsers ask only inside the click: nothing is awaited before.
				const asked = await allowed(wanted);
				const tabId = inspector.tabId();
				if (tabId === null) return recordNotices.failed;
				const { title = "", url = "" } = moment() ?? {};
				const name = title || (URL.canParse(url) ? new URL(url).host : "");
				const started = await recorder.start(tabId, name, asked);
				if ("refused" in started) return recordNotices[started.refused];
				if (flows) store.place.go("flow");
				return null;
			}),
		pause: onLive(recorder.pause),
		resume: onLive(recorder.resume),
		stop: onLive(recorder.stop, flows ? null : recordNotices.stopped),
		discard: onLive(async (id) => {
			await recorder.remove(id);
			if (store.recording.opened.peek() === id) store.recording.close();
		}),
		flows,
	};
}
