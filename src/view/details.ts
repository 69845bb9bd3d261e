import { signal } from "@preact/signals";
import type { clausesOf } from "../report/clauses.ts";
import type { evidenceTexts } from "../report/evidenceWording.ts";

/** What an opened entry needs and the verdict does not: the law's data and the words for evidence. */
interface Details {
	clausesOf: typeof clausesOf;
	evidenceTexts: typeof evidenceTexts;
}

/** Null until loaded. */
export const details = signal<Details | null>(null);

export async function loadDetails(): Promise<void> {
	const [law, words] = await Promise.all([import("../report/clauses.ts"), import("../report/evidenceWording.ts")]);
	details.value = { clausesOf: law.clausesOf, evidenceTexts: words.evidenceTexts };
}
