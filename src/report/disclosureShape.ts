import {
	type DisclosedThirdParty,
	type DisclosedTime,
	type Disclosure,
	type DisclosureTable,
	disclosureGroups,
	timeConcerns,
	timeUnits,
} from "../engine/disclosure.ts";
import { boolean, list, number, object, oneOf, orNull, type Reader, string } from "./shape.ts";

const disclosure: Reader<Disclosure> = object<Disclosure>({
	id: string,
	group: oneOf(...disclosureGroups),
	name: object({ en: string, zh: string }),
	places: list(object({ block: number, text: string })),
});

const thirdParty: Reader<DisclosedThirdParty> = object<DisclosedThirdParty>({
	name: string,
	operator: orNull(string),
	purpose: orNull(string),
	data: orNull(string),
	link: orNull(string),
	block: number,
});

const time: Reader<DisclosedTime> = object<DisclosedTime>({
	block: number,
	text: string,
	concerns: oneOf(...timeConcerns),
	amount: number,
	unit: oneOf(...timeUnits),
	workingDays: number,
});

/** What a saved document was found to say. */
export const disclosureTable: Reader<DisclosureTable> = object<DisclosureTable>({
	language: string,
	wellRead: boolean,
	disclosures: list(disclosure),
	thirdParties: list(thirdParty),
	times: list(time),
	legibility: object({
		length: number,
		sentences: number,
		meanSentence: number,
		longestBlock: number,
		headings: number,
		longSentences: boolean,
		unbroken: boolean,
		veryLong: boolean,
	}),
});
