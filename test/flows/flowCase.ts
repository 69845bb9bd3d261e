import type { FlowEvent } from "../../src/engine/event.ts";
import type { Outcome } from "../../src/engine/finding.ts";
import { type Flow, flowOf } from "../../src/engine/flow.ts";
import type { Moment } from "../../src/engine/moment.ts";
import type { GuidedRun, Recording } from "../../src/engine/recording.ts";

/** A flow and what one rule says of it: outcomes worst first, as `run` gives them. */
export interface FlowCase {
	name: string;
	flow: Flow;
	expect: Outcome[];
}

/** A recording of these moments, ten seconds apart unless they say when they were. */
export function recorded(moments: Moment[], events: FlowEvent[] = [], more: Partial<Recording> = {}): Flow {
	const timed = moments.map((moment, i) => ({ at: i * 10_000, ...moment }));
	const startedAt = "2026-11-23T10:00:00.000Z";
	const endedAt = new Date(Date.parse(startedAt) + timed.length * 10_000).toISOString();
	const recording = { name: "", startedAt, endedAt, missed: [], pauses: [], runs: [], canaries: [], ...more };
	return { ...flowOf(timed, "test", 0), events, recording };
}

/** A guided run over some moments of `recorded`. */
export function guided(
	goal: GuidedRun["goal"],
	from: number,
	to: number,
	ended: GuidedRun["ended"] = "there",
): GuidedRun {
	return { goal, from: from * 10_000, to: (to + 1) * 10_000 - 1, ended };
}
