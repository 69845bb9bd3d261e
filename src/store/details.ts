import { signal } from "@preact/signals";
import type { clausesOf } from "../report/clauses.ts";
import type { evidenceTexts } from "../report/evidenceWording.ts";

/** What an opened entry needs and the verdict does not: the law's data and the words for evidence. */
interface Details {
	clausesOf: typeof clausesOf;
	evidenceTexts: typeof evidenceTexts;
}

export function createDetails() {
	/** Null until loaded. */
	const now = signal<Details | null>(null);
	return {
		now,
		async load(): Promise<void> {
			const [{ clausesOf }, { evidenceTexts }] = await Promise.all([
				import("../report/clauses.ts"),
				import("../report/evidenceWording.ts"),
			]);
			now.value = { clausesOf, evidenceTexts };
		},
	};
}
