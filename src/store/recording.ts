import { computed, signal } from "@preact/signals";
import type { Finding } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { GuidedRun, Missed, Recording } from "../engine/recording.ts";
import { type Step, stepsOf } from "../report/timeline.ts";
import { createInspection } from "./inspection.ts";
import { createReviews } from "./reviews.ts";
import { createVerdict } from "./verdict.ts";

/** What the person lets a recording see: every site, the tab's site, or nothing beyond the click on the icon. */
export const leaves = ["all", "site", "tab"] as const;
export type Leave = (typeof leaves)[number];

/** What popup and panel show of a tab that is being recorded; nothing in it that is not on disk. */
export interface Live {
	id: number;
	name: string;
	state: "recording" | "paused";
	/** ISO 8601. */
	startedAt: string;
	/** Milliseconds since the start at which the pause began that goes on; null while nothing rests. */
	pausedAt: number | null;
	moments: number;
	events: number;
	pictures: number;
	/** Milliseconds since the start at which the person first agreed; null until then. */
	agreedAt: number | null;
	missed: Missed[];
	/** The guided run that goes on. */
	run: GuidedRun | null;
}

/** One kept recording, for a list. */
export interface RecordingEntry {
	id: number;
	recording: Recording;
	/** Host of the first page. */
	site: string;
	moments: number;
	events: number;
	agreedAt: number | null;
	/** What the last judgement found; absent where nobody has opened it yet. */
	found?: { failed: number; cantTell: number };
}

/** The recording that goes on, those that are kept, and the one that is open. */
export function createRecording() {
	const live = signal<Live | null>(null);
	/** What the person wants to let the next recording see. */
	const leave = signal<Leave>("all");
	/** Newest first; null until they were read. */
	const saved = signal<readonly RecordingEntry[] | null>(null);
	const opened = signal<number | null>(null);
	/** The open flow takes the place of a look in all that is made of one. */
	const inspection = createInspection();
	const reviews = createReviews(inspection.now);
	let before: readonly Step[] = [];

	/** A step that is as it was stays the same object, so that a view need not draw it anew. */
	const steps = computed<readonly Step[]>(() => {
		const flow = reviews.flow.value;
		before = flow ? stepsOf(flow).map((step, i) => (sameStep(before[i], step) ? (before[i] as Step) : step)) : [];
		return before;
	});
	let known: ReadonlyMap<number, readonly Finding[]> = new Map();
	const verdict = createVerdict(inspection.now, reviews);
	/** The findings by the screens that show them; a list that is as it was stays the same object. */
	const findingsAt = computed<ReadonlyMap<number, readonly Finding[]>>(() => {
		const found = new Map<number, Finding[]>();
		for (const finding of verdict.findings.value) {
			for (const at of finding.moments ?? [finding.moment]) found.set(at, [...(found.get(at) ?? []), finding]);
		}
		known = new Map([...found].map(([at, list]) => [at, sameFindings(known.get(at), list) ?? list]));
		return known;
	});
	return {
		live,
		leave,
		saved,
		opened,
		inspection,
		reviews,
		verdict,
		steps,
		findingsAt,
		/** A recording is to be shown; its flow comes later. */
		open(id: number): void {
			if (opened.peek() === id) return;
			opened.value = id;
			inspection.begin();
		},
		/** Back to the list. */
		close(): void {
			opened.value = null;
			inspection.begin();
		},
		renamed(id: number, name: string): void {
			const flow = inspection.now.peek();
			if (opened.peek() === id && flow.kind === "judged" && flow.flow.recording) {
				inspection.replace({ ...flow.flow, recording: { ...flow.flow.recording, name } });
			}
		},
		/** The flow of the open recording, as far as it is known. */
		receive(id: number, flow: Flow): void {
			if (opened.peek() === id) inspection.show(flow, true);
		},
	};
}

function sameFindings(before: readonly Finding[] | undefined, after: readonly Finding[]): readonly Finding[] | null {
	if (before?.length !== after.length) return null;
	return before.every((finding, i) => JSON.stringify(finding) === JSON.stringify(after[i])) ? before : null;
}

function sameStep(before: Step | undefined, after: Step): boolean {
	return (
		before?.moment === after.moment &&
		before.events.length === after.events.length &&
		before.requests.length === after.requests.length &&
		before.stored.length === after.stored.length &&
		before.before === after.before &&
		before.line?.at === after.line?.at
	);
}
