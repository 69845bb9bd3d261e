import type { Text } from "./finding.ts";

/** The parts of a table of disclosures, in the order in which a reader asks. */
export const disclosureGroups = [
	"who",
	"what",
	"sensitive",
	"keeping",
	"sharing",
	"abroad",
	"minors",
	"rights",
	"other",
] as const;
export type DisclosureGroup = (typeof disclosureGroups)[number];

/** Where something stands in a document, in its own words. */
export interface DisclosurePlace {
	/** Index into the document's blocks. */
	block: number;
	text: string;
}

/** One thing that a policy may state, and where this one does; no place is "not found in the text read". */
export interface Disclosure {
	id: string;
	group: DisclosureGroup;
	name: Text;
	places: DisclosurePlace[];
}

/** One entry of the third parties that a text lists; null where it says nothing of it. */
export interface DisclosedThirdParty {
	name: string;
	operator: string | null;
	purpose: string | null;
	data: string | null;
	link: string | null;
	/** Index into the document's blocks. */
	block: number;
}

export const timeConcerns = ["closing", "request", "complaint"] as const;
export const timeUnits = ["hours", "working-days", "days", "weeks", "months"] as const;

export interface DisclosedTime extends DisclosurePlace {
	concerns: (typeof timeConcerns)[number];
	/** As written: `30` and `days`. */
	amount: number;
	unit: (typeof timeUnits)[number];
	/** Five working days to a week, twenty-two to a month. */
	workingDays: number;
}

/** What one document says, for reading by people: made where rules run, shown where they do not. */
export interface DisclosureTable {
	/** BCP 47 of most of the text; `und` when not known. */
	language: string;
	/** False: read by the vocabulary alone, so that what was not found proves little. */
	wellRead: boolean;
	disclosures: Disclosure[];
	thirdParties: DisclosedThirdParty[];
	times: DisclosedTime[];
	/** Lengths in characters; the mean sentence in words where the script is Latin. */
	legibility: {
		length: number;
		sentences: number;
		meanSentence: number;
		longestBlock: number;
		headings: number;
		longSentences: boolean;
		unbroken: boolean;
		veryLong: boolean;
	};
}
