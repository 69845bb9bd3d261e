import type { Jurisdiction } from "../engine/flow.ts";
import { type Cited, cite } from "../law/cite.ts";
import { type Choice, isYardstick, packOf } from "../law/packs.ts";

/** A clause as it counts for what was checked. */
export interface Clause extends Cited {
	/** Written for apps, and this is none. */
	yardstick: boolean;
}

/** The clauses of one jurisdiction, those of one instrument side by side. */
export interface ClauseGroup {
	jurisdiction: Jurisdiction;
	clauses: Clause[];
}

/**
 * The clauses of a basis by jurisdiction, the chosen packs first. In each: the instruments that the pack puts
 * first, then what binds most. `origins` are superseded drafts that a rule comes from;
 * `unknown` are those not in the law data.
 */
export function clausesOf(
	basis: readonly string[],
	{ jurisdictions, surface }: Choice,
): { groups: ClauseGroup[]; origins: Cited[]; unknown: string[] } {
	const groups = new Map<Jurisdiction, Clause[]>(jurisdictions.map((jurisdiction) => [jurisdiction, []]));
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
		const clause = { ...cited, yardstick: isYardstick(cited.instrument, surface) };
		const group = groups.get(cited.jurisdiction);
		if (group) group.push(clause);
		else groups.set(cited.jurisdiction, [clause]);
	}
	const filled = [...groups].filter(([, clauses]) => clauses.length > 0);
	const groupsOf = filled.map(([jurisdiction, clauses]) => {
		const first = packOf(jurisdiction, surface)?.first ?? [];
		const place = ({ instrument }: Clause) => (first.includes(instrument) ? first.indexOf(instrument) : first.length);
		return { jurisdiction, clauses: clauses.sort((a, b) => place(a) - place(b) || a.rank - b.rank) };
	});
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
