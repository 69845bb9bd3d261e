import type { Text } from "../engine/finding.ts";
import type { Jurisdiction } from "../engine/flow.ts";
import { bindings, rankOf } from "./binding.ts";
import { citations, type Read } from "./citations.ts";
import { gists } from "./gists.ts";
import { type Instrument, instruments } from "./instruments.ts";
import { pinpointZh } from "./pinpointZh.ts";

/** One clause of a basis, ready to be shown. */
export interface Cited {
	/** Instrument key, as in `M191`. */
	instrument: string;
	/** As the law data has it; `pinpoint` is the same for people to read. */
	clause: string;
	pinpoint: Text;
	name: Text;
	jurisdiction: Jurisdiction;
	binding: Text;
	/** Lower binds more. */
	rank: number;
	/** A draft that a final text has replaced: where a rule comes from, and nothing that can be breached. */
	superseded: boolean;
	/** False: show it as "to be confirmed" (待核实), because the clause or its number was not read. */
	verified: boolean;
	/** What the clause says, in our own words; null for clauses that no present rule rests on. */
	says: Text | null;
}

const byKey = new Map(instruments.map((instrument) => [instrument.key, instrument]));

const isVerified = (read: Read) => read === "text" || read === "excerpt";

/** The law data says of some clauses and of some instruments that their numbers may be others. */
const hasSureNumber = ({ name }: Instrument, clause: string) =>
	!/not confirmed|derived by counting/.test(clause) && !/may renumber/.test(name.en);

/** A clause that several rules cite counts as verified only where every one of them verified it. */
const verified = new Map<string, boolean>();
for (const list of Object.values(citations)) {
	for (const [instrument, clause, read] of list) {
		const basis = `${instrument} ${clause}`;
		verified.set(basis, isVerified(read) && (verified.get(basis) ?? true));
	}
}

/** Every clause that a rule may rest on, as basis strings: instrument key, space, clause. */
export function basisOf(ruleId: string): string[] {
	return (citations[ruleId] ?? []).map(([instrument, clause]) => `${instrument} ${clause}`);
}

/** How a rule's clause was checked; null when the rule does not cite it. */
export function readOf(ruleId: string, basis: string): Read | null {
	const found = citations[ruleId]?.find(([instrument, clause]) => `${instrument} ${clause}` === basis);
	return found?.[2] ?? null;
}

/** Resolves a finding's basis string. Throws a RangeError for one that the law data does not hold. */
export function cite(basis: string): Cited {
	const space = basis.indexOf(" ");
	const instrument = byKey.get(basis.slice(0, space));
	const known = verified.get(basis);
	if (!instrument || known === undefined) throw new RangeError(`The law data holds no clause "${basis}"`);
	const clause = basis.slice(space + 1);
	return {
		instrument: instrument.key,
		clause,
		pinpoint: { en: clause, zh: pinpointZh(instrument.key, clause) },
		name: instrument.name,
		jurisdiction: instrument.jurisdiction,
		binding: bindings[instrument.binding],
		rank: rankOf(instrument.binding),
		superseded: instrument.binding === "superseded-draft",
		verified: known && hasSureNumber(instrument, clause),
		says: gists[basis] ?? null,
	};
}
