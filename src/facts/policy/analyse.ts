import type { PolicyDocument } from "../../engine/flow.ts";
import type { ScreenConcept } from "../../words/concepts.ts";
import { languageOf } from "../../words/language.ts";
import { match } from "../../words/match.ts";
import { matchPolicy } from "../../words/policy.ts";
import { type Collects, collectsOf } from "./collects.ts";
import { type DisclosureId, disclosureIds, type Sign } from "./disclosures.ts";
import { type Legibility, legibilityOf, sample } from "./legibility.ts";
import { type Line, linesOf, type Quote } from "./lines.ts";
import { signsEn } from "./signsEn.ts";
import { signsZh } from "./signsZh.ts";
import { thirdPartiesOf } from "./thirdParties.ts";
import type { ThirdParty } from "./thirdParty.ts";
import { namesService } from "./thirdPartyNames.ts";
import { type PromisedTime, timesOf } from "./times.ts";

/** What a policy text says. An empty list is "not found in the text read". */
export interface PolicyReading {
	/** BCP 47 of most of the text; `und` when not known. */
	language: string;
	/** Languages other than Chinese and English are read by the vocabulary alone: misses there prove little. */
	wellRead: boolean;
	lines: Line[];
	found: Record<DisclosureId, Quote[]>;
	collects: Collects;
	thirdParties: ThirdParty[];
	times: PromisedTime[];
	legibility: Legibility;
}

/** Places kept of one disclosure. */
const MOST = 6;
/** "How we share your information" announces a section and states nothing. */
const announces =
	/^(?:我们)?(?:将)?(?:如何|怎样|怎么)[^。]{2,30}$|^\d?\.?\s*(?:how|what|why|when|who) (?:do |does |we |to |you |is |are )[^.]{2,60}$/u;

/** What the vocabulary of other languages stands for. */
const byConcept: Partial<Record<ScreenConcept, DisclosureId>> = {
	complaintChannel: "complaint",
	withdrawConsent: "withdrawal",
	crossBorder: "crossBorder",
	automatedDecision: "automatedDecisions",
	accountDeletion: "accountClosing",
	guardianConsent: "minors",
	thirdPartySharing: "sharing",
	sdkList: "thirdPartyMention",
	correction: "correction",
	exportData: "access",
	cookies: "cookies",
};

function holds(sign: Sign, line: Line): boolean {
	if (line.isHeading && !sign.heading) return false;
	if (sign.under && !sign.under.test(line.under)) return false;
	if (sign.notUnder?.test(line.under)) return false;
	return sign.says.test(line.plain) && !sign.unless?.test(line.plain);
}

const hanText = /[\u4e00-\u9fff]/;

function bySigns(lines: readonly Line[], found: PolicyReading["found"]): void {
	for (const line of lines) {
		if (announces.test(line.plain)) continue;
		// Signs of the other script cannot match; addresses and names in Latin letters stand in Chinese lines too.
		const table = hanText.test(line.plain) ? signsZh : signsEn;
		for (const id of disclosureIds) {
			if (found[id].length >= MOST) continue;
			if (table[id]?.some((sign) => holds(sign, line))) found[id].push({ block: line.block, text: line.text });
		}
	}
	// A bare address or number under a Chinese heading holds no Chinese character.
	for (const line of lines) {
		if (hanText.test(line.plain) || line.isHeading || !hanText.test(line.under)) continue;
		if (found.contact.length === 0 && signsZh.contact?.some((sign) => holds(sign, line)))
			found.contact.push({ block: line.block, text: line.text });
	}
}

/** Services of others that the text calls by their names, in any language; the operator's own are none. */
function byBrands(lines: readonly Line[], found: PolicyReading["found"]): void {
	const title = lines[0]?.isHeading ? lines[0].text : "";
	const own = [title, ...found.operatorName.map(({ text }) => text)].join("\n").toLowerCase();
	const told = new Set(found.thirdPartyMention.map(({ text }) => text));
	for (const line of lines) {
		if (found.thirdPartyMention.length >= MOST) return;
		if (!told.has(line.text) && namesService(line, own))
			found.thirdPartyMention.push({ block: line.block, text: line.text });
	}
}

function byVocabulary(lines: readonly Line[], found: PolicyReading["found"]): void {
	const add = (id: DisclosureId, { block, text }: Line) => {
		if (found[id].length < MOST) found[id].push({ block, text });
	};
	for (const line of lines) {
		for (const { concept, strength } of match(line.plain)) {
			const id = byConcept[concept];
			if (id && strength === "strong") add(id, line);
		}
		for (const { concept, strength } of matchPolicy(line.plain)) {
			if (strength !== "strong") continue;
			if (concept === "retention") add("retention", line);
			if (concept === "updateDate") add("date", line);
			if (concept === "dataDeletion") add("deletion", line);
			if (concept === "responseTime") add("responseTime", line);
			if (concept === "operatorIdentity") add("contact", line);
		}
		if (/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u.test(line.plain)) add("contact", line);
	}
}

const known = new WeakMap<PolicyDocument, PolicyReading>();

/** Reads a policy into its disclosures. Linear in the text; the answer is kept with the document. */
export function analysePolicy(document: PolicyDocument): PolicyReading {
	const before = known.get(document);
	if (before) return before;
	const lines = linesOf(document);
	const language = languageOf(sample(document.blocks));
	const wellRead = /^(?:zh|en)/.test(language);
	const found = Object.fromEntries(disclosureIds.map((id) => [id, [] as Quote[]])) as PolicyReading["found"];
	if (wellRead) bySigns(lines, found);
	else byVocabulary(lines, found);
	byBrands(lines, found);
	const collects = collectsOf(lines);
	const collected = [
		...new Map([...collects.kinds.values(), ...collects.items].map((place) => [place.text, place])).values(),
	];
	if (collects.kinds.size >= 2 || collects.items.length >= 2)
		found.dataTypes = collected.slice(0, MOST).map(({ block, text }) => ({ block, text }));
	// A table of functions states its purposes in a column, with no word of purpose in the row.
	if (found.purposes.length === 0)
		found.purposes = [...collects.mapped.values()].slice(0, MOST).map(({ block, text }) => ({ block, text }));
	const thirdParties = thirdPartiesOf(lines, document.links);
	found.thirdPartyList = thirdParties.slice(0, MOST).map(({ place }) => place);
	const times = timesOf(lines, document.kind === "deletion-terms");
	if (wellRead) found.responseTime = times.slice(0, MOST).map(({ block, text }) => ({ block, text }));
	const reading = {
		language,
		wellRead,
		lines,
		found,
		collects,
		thirdParties,
		times,
		legibility: legibilityOf(document, lines),
	};
	known.set(document, reading);
	return reading;
}
