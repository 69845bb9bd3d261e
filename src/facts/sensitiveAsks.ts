import type { Field, Item, Moment, Request } from "../engine/moment.ts";
import { matchKinds } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { startsFaceStep } from "./faceSteps.ts";
import { readWording } from "./wording.ts";

/** Something on a screen that asks for one kind of sensitive information. */
export interface SensitiveAsk {
	datum: string;
	/** The first field of that kind, or the button that begins the capture. */
	item: Item;
	/** All fields of that kind in the same layer; none for a capture. */
	fields: Field[];
}

/** Kinds that the statute and its standards name; income is asked for in too many other ways. */
const KINDS = new Set([
	"idNumber",
	"idPhoto",
	"bankCard",
	"biometric",
	"preciseLocation",
	"health",
	"religionPoliticsRace",
	"sexuality",
	"minorData",
]);
/** A city picked from a list is no precise place. */
const PRECISE = /精[准确]|行踪|轨迹|实时|\b(?:precise|exact|gps|live|real[- ]?time)\b/iu;

function counts({ shown, sensitive, datum, text, label }: Field): boolean {
	if (!shown || !sensitive || !KINDS.has(datum)) return false;
	return datum !== "preciseLocation" || PRECISE.test(`${text} ${label}`);
}

/** What a moment asks of sensitive information: one entry for each kind and layer. */
export function sensitiveAsks(moment: Moment): SensitiveAsk[] {
	const asks: SensitiveAsk[] = [];
	for (const field of moment.fields.filter(counts)) {
		const same = asks.find(({ datum, item }) => datum === field.datum && item.layer === field.layer);
		if (same) same.fields.push(field);
		else asks.push({ datum: field.datum, item: field, fields: [field] });
	}
	const face = startsFaceStep(moment);
	if (face && !asks.some(({ datum }) => datum === "biometric"))
		asks.push({ datum: "biometric", item: face, fields: [] });
	return asks;
}

const PAYING =
	/支付|付款|结算|结账|收银|充值|购买|下单|\b(?:pay(?:ment|ing)?|check ?out|place (?:your |the )?order|order (?:summary|total)|billing|purchase|buy|subscribe|donat\w+|cart)\b/iu;
const BINDING = /绑定|添加银行卡|绑卡|\b(?:link|add)\b[^.]{0,16}\b(?:card|account)\b/iu;

/** A card that is typed in to pay with: the act itself tells the purpose. */
export function isPayment({ datum, fields }: SensitiveAsk, { screen, title, actions }: Moment): boolean {
	if (datum !== "bankCard") return false;
	if (screen.kind === "checkout") return true;
	const buttons = actions.filter(({ shown }) => shown).map(({ text }) => text);
	const words = [title, ...screen.because, ...buttons, ...fields.map(({ around = "" }) => around)].join("\n");
	// Expiry and security code are asked for to take a payment and for nothing else.
	const code = fields.some(({ label, text }) =>
		/cvv|cvc|csc|安全码|security code|expir|有效期/iu.test(`${label} ${text}`),
	);
	return !BINDING.test(words) && (PAYING.test(words) || code);
}

/** Lines of the form and of the row that a person reads with the ask. */
export function wordsBeside({ fields, item }: SensitiveAsk, { layers, sentences }: Moment): string[] {
	const layer = layers.find(({ id }) => id === item.layer);
	const said = sentences.filter(({ shown, layer: at }) => shown && at === item.layer).map(({ text }) => text);
	return [...fields.flatMap(({ around = "" }) => around.split("\n")), layer?.text ?? "", ...said].filter(Boolean);
}

/** Names the kind of information, or an act of proving who one is that it serves. */
export function speaksOf(datum: string, text: string): boolean {
	const words = simplify(normalise(text));
	if (/身份|实名|本人|敏感|\b(?:identity|sensitive|this (?:information|data|number))\b/u.test(words)) return true;
	return matchKinds(words).some(({ concept }) => concept === datum || (ID.has(datum) && ID.has(concept)));
}

const ID = new Set(["idNumber", "idPhoto"]);

/** A consent to that kind: `own` where it asks for nothing else, `bundled` where it asks for terms or policy as well. */
export function consentTo(datum: string, { requests, agreements }: Moment): { request: Request; own: boolean } | null {
	const asking = requests.filter(({ shown, says, purposes, text, agreements: ids, polarity }) => {
		const titles = agreements.filter(({ id }) => ids.includes(id)).map((agreement) => agreement.text);
		if (!shown || polarity === "opt-out" || (says.does !== "asks" && says.does !== "implied")) return false;
		return [text, ...titles].some((words) => speaksOf(datum, words)) || purposes.includes("sensitive");
	});
	const isOwn = ({ agreements: ids, text }: Request) => {
		const kinds = agreements.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind);
		const named = [...kinds, ...readWording(text).documents.map(({ kind }) => kind)];
		return !named.includes("terms") && !named.includes("privacy-policy");
	};
	const own = asking.find(isOwn);
	const [first] = asking;
	return own ? { request: own, own: true } : first ? { request: first, own: false } : null;
}
