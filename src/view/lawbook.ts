import { signal } from "@preact/signals";
import type { Jurisdiction } from "../engine/flow.ts";
import type { Cited, cite as citeBasis } from "../law/cite.ts";

/** Null until the law data has loaded. */
const cite = signal<typeof citeBasis | null>(null);

/** Loads the law data: 40 kB that the first paint can do without. */
export async function openLaw(): Promise<void> {
	cite.value = (await import("../law/cite.ts")).cite;
}

/** The clauses of a basis by jurisdiction, `first` ahead of the others; null while the law data loads. */
export function clausesOf(
	basis: readonly string[],
	first: readonly Jurisdiction[],
): Map<Jurisdiction, Cited[]> | null {
	const resolve = cite.value;
	if (!resolve) return null;
	const groups = new Map<Jurisdiction, Cited[]>(first.map((jurisdiction) => [jurisdiction, []]));
	for (const cited of basis.map((entry) => resolve(entry))) {
		const group = groups.get(cited.jurisdiction);
		if (group) group.push(cited);
		else groups.set(cited.jurisdiction, [cited]);
	}
	for (const [jurisdiction, list] of groups) if (list.length === 0) groups.delete(jurisdiction);
	return groups;
}
