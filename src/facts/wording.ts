import type { AgreementKind, Polarity, Purpose, Stance } from "../engine/moment.ts";
import type { Lang } from "../words/concepts.ts";
import { languageOf } from "../words/language.ts";
import { type Hit, match } from "../words/match.ts";
import { remembered } from "../words/memo.ts";
import { normalise, sentences } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { documentsIn } from "./agreements.ts";
import { en } from "./grammar/en.ts";
import type { Reading } from "./grammar/grammar.ts";
import { other } from "./grammar/other.ts";
import { zh } from "./grammar/zh.ts";
import { type NotConsent, notConsentOf } from "./notConsent.ts";
import { polarityOf } from "./polarity.ts";
import { purposesOf } from "./purposes.ts";

export { type ControlContext, isConsent } from "./consent.ts";
export type { NotConsent } from "./notConsent.ts";

/** A document that a wording names. `notice`: pointed to in a sentence of its own, and not agreed to. */
export interface NamedDocument {
	kind: AgreementKind;
	title: string;
	notice?: true;
}

/** What a piece of wording says about agreement. */
export interface Wording {
	stance: Stance;
	purposes: Purpose[];
	polarity: Polarity;
	/** Documents that the wording names, in its order; titles as normalised. */
	documents: NamedDocument[];
	/** A reading under which a control with this text is no consent request; null where there is none. */
	notConsent: NotConsent | null;
	/** Says "I have read" of its documents, and agrees to nothing. */
	acknowledgesOnly: boolean;
	/** Weak: rests on words that need context. */
	confidence: "strong" | "weak";
	language: Lang | "und";
}

const longestBlock = 4000;
/** More than this is running text: a request is said in a few sentences. */
const mostSentences = 8;
const han = /[\u3400-\u9fff]/;
const rank: readonly Stance[] = ["asks", "implied", "refuses", "acknowledges", "none"];

/** The reader's own "no" to one use of data, fit for a box: 不接收营销短信, "do not sell my information". */
const objecting =
	/\b(?:i|me|my|ich|mich|meine?[nrs]?|je|m'|mes|mis|mi|no (?:quiero|deseo|autorizo)|non voglio|não quero|mijn)\b|我|本人|^(?:不|拒|请勿|謝絕|谢绝)|[\u3041-\u30fa\uac00-\ud7a3\u0400-\u04ff]/;
const optional: ReadonlySet<Purpose> = new Set<Purpose>([
	"marketing",
	"third-party-sharing",
	"profiling",
	"sensitive",
	"cross-border",
]);

interface Read extends Reading {
	text: string;
	hits: readonly Hit[];
}

function readSentence(text: string, hits: readonly Hit[]): Reading {
	const grammars = /[\u3400-\u9fff]/.test(text) && !kana.test(text) ? [zh, en] : [en, other];
	for (const grammar of grammars) {
		const reading = grammar(text, hits);
		if (reading) return reading;
	}
	return { stance: "none" };
}

/** The sentence that decides what the whole does. */
function leading(read: readonly Read[], length: number): Read | undefined {
	const [first] = read;
	// A long block whose first sentence does not ask is a document's body or an article.
	if (first?.stance === "refuses" || length > (han.test(first?.text ?? "") ? 180 : 420)) return first;
	return read.reduce<Read | undefined>(
		(best, next) => (!best || rank.indexOf(next.stance) < rank.indexOf(best.stance) ? next : best),
		undefined,
	);
}

const kana = /[\u3041-\u30fa]/;

function plain(text: string): string {
	return simplify(normalise(text));
}

/** Reads one label, sentence or short block. Linear in its length; a long document reads as `none`. */
export const readWording = remembered((text: string): Wording => {
	const raw = text.length > longestBlock ? text.slice(0, longestBlock) : text;
	const pieces = sentences(raw).map(plain).filter(Boolean);
	const whole = pieces.join(" ");
	const running = text.length > longestBlock || pieces.length > mostSentences || whole.length > 1200;
	const read = pieces.slice(0, mostSentences * 2).map((piece): Read => {
		const hits = match(piece);
		return { ...readSentence(piece, hits), text: piece, hits };
	});
	const lead = running ? undefined : leading(read, whole.length);
	const stance = lead?.stance ?? "none";
	const hits = match(whole);
	const agreeing = stance === "asks" || stance === "implied";
	const documents = documentsIn(whole, hits, agreeing || stance === "acknowledges");
	// What another sentence merely points to ("learn more in our privacy policy") is not agreed to.
	const said = agreeing
		? read.filter((r) => r.stance === "asks" || r.stance === "implied").map((r) => r.text)
		: [whole];
	const agreed = documents.filter((d) => said.some((sentence) => sentence.includes(d.title)));
	const saying = hits.filter(
		(h) => h.concept !== "collectionConsent" || said.some((s) => s.includes(whole.slice(h.start, h.end))),
	);
	const purposes = running ? [] : purposesOf(whole, saying, agreed, agreeing);
	const polarity = polarityOf(lead?.text ?? "", lead?.hits ?? []);
	const objects = polarity === "opt-out" && !agreeing && whole.length <= 200 && objecting.test(whole);
	return {
		stance: objects && purposes.some((purpose) => optional.has(purpose)) ? "asks" : stance,
		purposes,
		polarity,
		documents: unique(documents.map((d) => (agreed.includes(d) ? d : { ...d, notice: true }))),
		notConsent: running ? null : notConsentOf(whole, hits),
		acknowledgesOnly: lead?.noticeOnly === true,
		confidence: stance !== "none" && !lead?.weak ? "strong" : "weak",
		language: languageOf(raw),
	};
});

function unique(documents: readonly NamedDocument[]): NamedDocument[] {
	const seen = new Map<string, NamedDocument>();
	for (const { kind, title, notice } of documents) {
		const key = `${kind} ${title}`;
		if (notice && seen.has(key)) continue;
		seen.set(key, notice ? { kind, title, notice } : { kind, title });
	}
	return [...seen.values()];
}
