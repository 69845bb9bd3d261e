import type { Disclosure, DisclosureGroup, DisclosurePlace, DisclosureTable } from "../../engine/disclosure.ts";
import type { Flow, PolicyDocument } from "../../engine/flow.ts";
import { analysePolicy, type PolicyReading } from "./analyse.ts";
import { type DisclosureId, disclosures } from "./disclosures.ts";
import type { Quote } from "./lines.ts";

/** Every disclosure in its group, both in the order in which a reader asks. */
const groups: Record<DisclosureGroup, readonly DisclosureId[]> = {
	who: ["operatorName", "address", "contact", "privacyContact"],
	what: ["dataTypes", "purposes", "collectedList", "noCollection", "cookies", "automatedDecisions", "automatedOff"],
	sensitive: ["sensitiveRules", "sensitiveEffect"],
	keeping: ["retention", "retentionPeriod", "expiry", "storagePlace", "security"],
	sharing: ["sharing", "thirdPartyMention", "thirdPartyList"],
	abroad: ["crossBorder", "storedAtHome"],
	minors: ["minors", "minorsRules"],
	rights: [
		"access",
		"correction",
		"deletion",
		"withdrawal",
		"accountClosing",
		"rightsMethod",
		"complaint",
		"responseTime",
	],
	other: ["date", "updateNotice", "consentByUse"],
};

/** Enough to find the place and to see that more was found. */
const MOST_PLACES = 3;
/** Longer sentences are walls; their beginning is enough to find them by. */
const LONGEST = 300;

function shown({ block, text }: Quote): DisclosurePlace {
	return { block, text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text };
}

/** Where the text states a disclosure; a contact for personal information is a channel for complaints about it as well. */
function placesOf(id: DisclosureId, found: PolicyReading["found"]): readonly Quote[] {
	const covers = id === "complaint" && found.complaint.length === 0 && found.contact.length > 0;
	return found[covers ? "privacyContact" : id];
}

/** What one document says, as plain data. */
function tableOf(document: PolicyDocument): DisclosureTable {
	const { language, wellRead, found, thirdParties, times, legibility } = analysePolicy(document);
	const rows = Object.entries(groups) as [DisclosureGroup, readonly DisclosureId[]][];
	return {
		language,
		wellRead,
		disclosures: rows.flatMap(([group, ids]) =>
			ids.map(
				(id): Disclosure => ({
					id,
					group,
					name: disclosures[id],
					places: placesOf(id, found).slice(0, MOST_PLACES).map(shown),
				}),
			),
		),
		thirdParties: thirdParties.map(({ place, ...third }) => ({ ...third, block: place.block })),
		times: times.map((time) => ({ ...time, ...shown(time) })),
		legibility,
	};
}

/** The documents of a flow, each with what it says; what an earlier version read in them is replaced. */
export function withTables(documents: Flow["documents"]): Flow["documents"] {
	return documents.map((document) => ({ ...document, disclosures: tableOf(document) }));
}
