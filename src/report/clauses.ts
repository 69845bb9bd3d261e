import type { Jurisdiction } from "../engine/flow.ts";
import { type Cited, cite } from "../law/cite.ts";

/** The clauses of one jurisdiction, those of one instrument side by side. */
export interface ClauseGroup {
	jurisdiction: Jurisdiction;
	clauses: Cited[];
}

/**
 * The clauses of a basis by jurisdiction, the chosen ones first and the most binding first in each. `origins`
 * are superseded drafts that a rule comes from; `unknown` are those not in the law data.
 */
export function clausesOf(
	basis: readonly string[],
	chosen: readonly Jurisdiction[],
): { groups: ClauseGroup[]; origins: Cited[]; unknown: string[] } {
	const groups = new Map<Jurisdiction, Cited[]>(chosen.map((jurisdiction) => [jurisdiction, []]));
	const origins: Cited[] = [];
	const unknown: string[] = [];
	for (const entry of basis) {
		const cited = citedOrNull(entry);
		if (!cited) {
			unknown.push(entry);
			continue;
		}
		if (cited.superseded) {
			origins.push(cited);
			continue;
		}
		const group = groups.get(cited.jurisdiction);
		if (group) group.push(cited);
		else groups.set(cited.jurisdiction, [cited]);
	}
	const filled = [...groups].filter(([, clauses]) => clauses.length > 0);
	const groupsOf = filled.map(([jurisdiction, clauses]) => ({
		jurisdiction,
		clauses: clauses.sort((a, b) => a.rank - b.rank),
	}));
	return { groups: groupsOf, origins, unknown };
}

function citedOrNull(basis: string): Cited | null {
	try {
		return cite(basis);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
