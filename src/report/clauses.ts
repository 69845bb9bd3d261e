import type { Jurisdiction } from "../engine/flow.ts";
import { type Cited, cite } from "../law/cite.ts";

/** The clauses of one jurisdiction, those of one instrument side by side. */
export interface ClauseGroup {
	jurisdiction: Jurisdiction;
	clauses: Cited[];
}

/** The clauses of a basis by jurisdiction, the chosen ones first; `unknown` are those not in the law data. */
export function clausesOf(
	basis: readonly string[],
	chosen: readonly Jurisdiction[],
): { groups: ClauseGroup[]; unknown: string[] } {
	const groups = new Map<Jurisdiction, Cited[]>(chosen.map((jurisdiction) => [jurisdiction, []]));
	const unknown: string[] = [];
	for (const entry of basis) {
		const cited = citedOrNull(entry);
		if (!cited) {
			unknown.push(entry);
			continue;
		}
		const group = groups.get(cited.jurisdiction);
		if (group) group.push(cited);
		else groups.set(cited.jurisdiction, [cited]);
	}
	const filled = [...groups].filter(([, clauses]) => clauses.length > 0);
	return { groups: filled.map(([jurisdiction, clauses]) => ({ jurisdiction, clauses })), unknown };
}

function citedOrNull(basis: string): Cited | null {
	try {
		return cite(basis);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
