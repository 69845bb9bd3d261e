import type { Finding } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import { reviewOf } from "../engine/review.ts";
import type { RuleText } from "../engine/rule.ts";
import { shortNameOf } from "../law/shortNames.ts";
import { storesAgainst } from "../law/stores.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { evidenceTexts } from "./evidenceWording.ts";
import { requestOf } from "./grouping.ts";
import { plain } from "./plain.ts";
import { stateSentence } from "./requestWording.ts";
import { reviewTexts } from "./reviewText.ts";
import {
	findingWords,
	jurisdictionWords,
	type Language,
	notAdvice,
	outcomeWords,
	placeWords,
	sentBackBy,
	severityWords,
} from "./wording.ts";

/** One line of a finding; an empty label continues the one before. `text` holds no control characters. */
export interface Line {
	kind: "stores" | "decision" | "quote" | "place" | "screen" | "state" | "why" | "evidence" | "remedy" | "clauses";
	label: string;
	text: string;
}

/** How two clauses or figures are set apart in running text. */
const between: Record<Language, string> = { en: "; ", zh: "；" };
const colon: Record<Language, string> = { en: ": ", zh: "：" };

const quoted = (words: string, lang: Language): string => (lang === "zh" ? `“${words}”` : `"${words}"`);

/** What a finding is called: its outcome, its severity and its rule's title. */
export function titleOf(finding: Finding, rule: RuleText | undefined, lang: Language): string {
	return rule ? rule.title[lang] : plain(finding.rule);
}

/** Where a thing stands: its selector, the frame it is in, and its place in the page. */
export function placeOf(flow: Flow, { moment, subject, selector, frame }: Finding, lang: Language): string {
	const seen = flow.moments[moment];
	const items = seen ? [...seen.requests, ...seen.agreements, ...seen.fields, ...seen.actions, ...seen.waysOut] : [];
	const place = items.find(({ id }) => id === subject)?.place;
	const where = plain(selector) + (place ? inBrackets(placeWords[place][lang], lang) : "");
	return frame ? `${where} ${findingWords.frame[lang]} ${plain(frame)}` : where;
}

const inBrackets = (words: string, lang: Language): string => (lang === "zh" ? `（${words}）` : ` (${words})`);

function clauseText({ name, pinpoint, binding, verified, yardstick }: Clause, lang: Language): string {
	const notes = [
		binding[lang],
		...(yardstick ? [findingWords.yardstick[lang]] : []),
		...(verified ? [] : [findingWords.toBeConfirmed[lang]]),
	];
	return `${name[lang]} ${pinpoint[lang]}${inBrackets(notes.join(between[lang]), lang)}`;
}

/** By the instrument's key; its first mention says what the key stands for. */
function briefClause({ instrument, pinpoint, verified }: Clause, lang: Language, mentioned: Set<string>): string {
	const notes = [
		...(mentioned.has(instrument) ? [] : [shortNameOf(instrument)[lang]]),
		...(verified ? [] : [findingWords.toBeConfirmed[lang]]),
	];
	mentioned.add(instrument);
	const said = `${instrument} ${pinpoint[lang]}`;
	return notes.length > 0 ? said + inBrackets(notes.join(between[lang]), lang) : said;
}

/**
 * The clauses of a finding: those of the chosen jurisdictions by their full names, a line each; the
 * others by their short keys, a line for each jurisdiction.
 */
function clauseLines(finding: Finding, flow: Flow, lang: Language, mentioned: Set<string>): Line[] {
	const chosen = flow.context.jurisdictions;
	const { groups, origins, unknown } = clausesOf(finding.basis, flow.context);
	const label = (finding.outcome === "failed" ? findingWords.clauses : findingWords.clausesToReview)[lang];
	const texts = groups.flatMap(({ jurisdiction, clauses }) => {
		const place = `${jurisdictionWords[jurisdiction][lang]}${colon[lang]}`;
		if (chosen.includes(jurisdiction)) return clauses.map((cited) => place + clauseText(cited, lang));
		return [place + clauses.map((cited) => briefClause(cited, lang, mentioned)).join(between[lang])];
	});
	const origin = origins.map(({ pinpoint }) => pinpoint[lang]).join(between[lang]);
	if (origin) texts.push(`${findingWords.origin[lang]} ${origin}`);
	return [...texts, ...unknown.map(plain)].map((text, i) => ({ kind: "clauses", label: i === 0 ? label : "", text }));
}

/**
 * Everything there is to say of a finding after its title, in reading order. `mentioned` holds the
 * instruments whose keys were explained before, and gains those explained here.
 */
export function findingLines(
	finding: Finding,
	flow: Flow,
	rule: RuleText | undefined,
	lang: Language,
	mentioned: Set<string> = new Set(),
): Line[] {
	const lines: Line[] = [];
	const add = (kind: Line["kind"], label: string, text: string) => {
		if (text) lines.push({ kind, label, text });
	};
	const stores = storesAgainst(finding.basis, flow.context.jurisdictions);
	if (stores.length > 0) lines.push({ kind: "stores", label: "", text: sentBackBy(stores)[lang] });
	const review = reviewOf(flow, finding);
	if (review) for (const { label, text } of reviewTexts(review, finding.outcome, lang)) add("decision", label, text);
	const request = requestOf(flow, finding);
	const quote = plain(finding.quote);
	add("quote", findingWords.quote[lang], quote ? quoted(quote, lang) : findingWords.noQuote[lang]);
	add("place", findingWords.place[lang], placeOf(flow, finding, lang));
	if (request) add("state", findingWords.state[lang], stateSentence(request)[lang]);
	add("why", findingWords.why[lang], plain(finding.message[lang]));
	const figures = evidenceTexts(finding, request !== null).map(
		({ name, value }) => `${plain(name[lang])}${colon[lang]}${plain(value[lang])}`,
	);
	add("evidence", findingWords.evidence[lang], figures.join(between[lang]));
	const remedy = finding.remedy ?? rule?.remedy;
	if (remedy) add("remedy", findingWords.remedy[lang], plain(remedy[lang]));
	return [...lines, ...clauseLines(finding, flow, lang, mentioned)];
}

/** One finding as text for pasting into a message or a ticket: several lines, no trailing newline. */
export function findingAsText(finding: Finding, flow: Flow, rule: RuleText | undefined, lang: Language): string {
	const moment = flow.moments[finding.moment];
	const head = `[${outcomeWords[finding.outcome][lang]} · ${severityWords[finding.severity][lang]}] ${titleOf(finding, rule, lang)}`;
	const screen = moment
		? `${findingWords.screen[lang]}${colon[lang]}${plain(moment.title)} ${plain(moment.url)} ${plain(moment.takenAt)}`
		: "";
	const lines = findingLines(finding, flow, rule, lang).map(({ label, text }) =>
		label ? `${label}${colon[lang]}${text}` : text,
	);
	const name = `${findingWords.rule[lang]}${colon[lang]}${plain(finding.rule)} · Fairtick ${plain(flow.tool)} · ${plain(flow.rulePack)}`;
	return [head, screen, ...lines, name, notAdvice[lang]].filter(Boolean).join("\n");
}
