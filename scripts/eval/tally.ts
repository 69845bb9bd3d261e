/**
 * What became of one expectation. `right`, `missed` and `false` make precision and recall; `unsure`
 * is a `cantTell` that nobody labelled and `extra` a second request for the same label: both are
 * shown and counted for nothing.
 */
export type Verdict = "right" | "missed" | "false" | "unsure" | "extra";

/** One thing that an engineer may want to look at. */
export interface Note {
	measure: string;
	verdict: Verdict;
	page: string;
	expected: string;
	seen: string;
}

export type Counts = Record<Verdict, number>;

export interface Tally {
	/** Counts of a measure; zeros for one that was never added to. */
	of(measure: string): Counts;
	/** Names of all measures that begin so, in order of first use. */
	measures(prefix: string): string[];
	notes: Note[];
	add(measure: string, verdict: Verdict, note?: Omit<Note, "measure" | "verdict">): void;
}

export function createTally(): Tally {
	const counts = new Map<string, Counts>();
	const notes: Note[] = [];
	const of = (measure: string) => counts.get(measure) ?? { right: 0, missed: 0, false: 0, unsure: 0, extra: 0 };
	return {
		of,
		notes,
		measures: (prefix) => [...counts.keys()].filter((name) => name.startsWith(prefix)),
		add(measure, verdict, note) {
			const sum = of(measure);
			sum[verdict]++;
			counts.set(measure, sum);
			if (note) notes.push({ measure, verdict, ...note });
		},
	};
}
