import { type Disclosure, type DisclosureGroup, type DisclosureTable, disclosureGroups } from "../engine/disclosure.ts";
import type { Text } from "../engine/finding.ts";
import type { PolicyDocument } from "../engine/flow.ts";
import { agreementWords, text } from "./wording.ts";

/** A document that was read for what it states. */
export interface ReadDocument extends PolicyDocument {
	disclosures: DisclosureTable;
}

/** The documents that have a table: all that were judged and have a text. What turned out to be no policy states nothing. */
export function readDocuments(documents: readonly PolicyDocument[]): ReadDocument[] {
	return documents.filter(
		(document): document is ReadDocument =>
			document.kind !== "other" && (document.disclosures?.disclosures.length ?? 0) > 0,
	);
}

/** Longer first headings are sentences. */
const LONGEST_TITLE = 60;

/** The text's own first heading, else what kind of document it is. */
export function titleOf({ blocks, kind }: PolicyDocument): Text {
	const heading = blocks
		.slice(0, 10)
		.find((block) => /^h[12]$/.test(block.tag))
		?.text.trim();
	return heading && heading.length <= LONGEST_TITLE ? text(heading, heading) : agreementWords[kind];
}

/** Stands beside a policy and need not say all that a policy must. */
export function completes({ kind }: PolicyDocument): boolean {
	return kind !== "privacy-policy" && kind !== "children";
}

/** A disclosure, and where another document states it that this one leaves out. */
export interface DisclosureRow extends Disclosure {
	elsewhere: ReadDocument | null;
}

export interface DisclosureRows {
	group: DisclosureGroup;
	rows: DisclosureRow[];
	/** How many of them this document states. */
	found: number;
}

/**
 * The table of one document in its groups, beside what the other documents of the flow state. Of a text that
 * only completes a policy, what it states.
 */
export function groupedRows(document: ReadDocument, all: readonly ReadDocument[]): DisclosureRows[] {
	const others = all.filter((other) => other !== document);
	const states = (other: ReadDocument, id: string) =>
		other.disclosures.disclosures.some((each) => each.id === id && each.places.length > 0);
	return disclosureGroups
		.map((group) => {
			const own = document.disclosures.disclosures.filter(
				(each) => each.group === group && (each.places.length > 0 || !completes(document)),
			);
			const rows = own.map(
				(each): DisclosureRow => ({
					...each,
					elsewhere: each.places.length > 0 ? null : (others.find((other) => states(other, each.id)) ?? null),
				}),
			);
			return { group, rows, found: own.filter(({ places }) => places.length > 0).length };
		})
		.filter(({ rows }) => rows.length > 0);
}
