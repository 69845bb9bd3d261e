import { effect } from "@preact/signals";
import type { FlowEvent } from "../../engine/event.ts";
import { type Flow, flowOf } from "../../engine/flow.ts";
import type { Moment } from "../../engine/moment.ts";
import { rulePack } from "../../law/rulePack.ts";
import type { Store } from "../../store/index.ts";
import type { FlowsShell } from "../../view/recorderShell.ts";
import { recorder } from "../messages.ts";
import { eventsFrom, momentsFrom, rowOf } from "../recorder/journal.ts";

/** Pictures come some screens late, and a screen may still be filled: as many of the last are read again. */
const LATE = 4;
/** Milliseconds of quiet before a growing recording is judged. */
const QUIET = 250;
/** Judging may take this share of the time, the more the longer it takes. */
const SHARE = 10;

/** What is known of the open recording. */
interface Loaded {
	id: number;
	moments: Moment[];
	/** As they are kept, not yet in order. */
	events: FlowEvent[];
	/** How many events there were when each screen came: those since may still find their screen. */
	marks: number[];
	judged: Omit<Flow, "moments" | "events"> | null;
}

/**
 * Keeps the open recording of a store as it is on disk. Screens and events are read from there, only what is new; the
 * worker is asked for no more than what it makes of them.
 */
export function followOpenFlow(store: Store): void {
	const { opened, live } = store.recording;
	let loaded: Loaded | null = null;
	let reading: Promise<void> = Promise.resolve();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let cost = 0;

	async function read(id: number, whole: boolean): Promise<void> {
		const row = await rowOf(id);
		if (!row || opened.peek() !== id) return;
		const before: Loaded =
			loaded?.id === id && !whole ? loaded : { id, moments: [], events: [], marks: [], judged: loadedOf(id) };
		const from = Math.max(0, before.moments.length - LATE);
		const since = before.marks.at(-2) ?? 0;
		const [moments, events] = await Promise.all([momentsFrom(id, from), eventsFrom(id, since)]);
		const next: Loaded = {
			...before,
			moments: [
				...before.moments.slice(0, from),
				...moments.map((moment, i) => asBefore(before.moments[from + i], moment)),
			],
			events: [...before.events.slice(0, since), ...events],
		};
		if (next.moments.length > before.moments.length) next.marks = [...before.marks, next.events.length];
		loaded = next;
		show(next, row.recording);
		clearTimeout(timer);
		timer = setTimeout(() => void judge(id), live.peek()?.id === id ? Math.max(QUIET, cost * SHARE) : 0);
	}

	function loadedOf(id: number): Loaded["judged"] {
		return loaded?.id === id ? loaded.judged : null;
	}

	function show({ id, moments, events, judged }: Loaded, recording: Flow["recording"]): void {
		if (opened.peek() !== id) return;
		const last = Math.max(0, moments.length - 1);
		const flow: Flow = {
			...flowOf(moments, rulePack, 0),
			...judged,
			recording: judged && judged.recording === null ? null : recording,
			moments,
			events: events
				.map((event) => (event.moment > last ? { ...event, moment: last } : event))
				.sort((a, b) => a.at - b.at),
		};
		store.recording.receive(id, flow);
	}

	async function judge(id: number): Promise<void> {
		if (opened.peek() !== id || !loaded?.moments.length) return;
		const began = performance.now();
		const judged = await recorder.judged(id).catch(() => null);
		cost = performance.now() - began;
		if (!judged || loaded?.id !== id) return;
		// It may have seen a screen that has not come here yet.
		const there = judged.findings.filter(({ moment }) => moment < (loaded?.moments.length ?? 0));
		loaded = { ...loaded, judged: { ...judged, findings: there } };
		show(loaded, judged.recording);
	}

	/** One at a time: what changes meanwhile is read after. */
	function readSoon(id: number, whole: boolean): void {
		reading = reading.then(() => read(id, whole)).catch(() => {});
	}

	let known = "";
	effect(() => {
		const id = opened.value;
		const now = live.value;
		if (id === null) {
			loaded = null;
			known = "";
			return;
		}
		const goesOn = now?.id === id;
		const standing = JSON.stringify([id, goesOn ? now : null]);
		if (standing === known) return;
		known = standing;
		readSoon(id, !goesOn);
	});

	// Under other settings, other findings.
	effect(() => {
		store.settings.now.value;
		const id = opened.peek();
		if (id !== null) void judge(id);
	});
}

/** Opens a recording when it begins; whoever goes back to the list is left there. The list is read again when one ends. */
export function followLive(store: Store, flows: Pick<FlowsShell, "list">): void {
	const { live, open } = store.recording;
	let shown: number | null = null;
	effect(() => {
		const id = live.value?.id ?? null;
		if (id === shown && id !== null) return;
		if (id !== null) open(id);
		shown = id;
		void flows.list();
	});
}

/** A screen that is as it was stays the same object, so that it is not drawn anew. */
function asBefore(before: Moment | undefined, moment: Moment): Moment {
	return before && JSON.stringify(before) === JSON.stringify(moment) ? before : moment;
}
