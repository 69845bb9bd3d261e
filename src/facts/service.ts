import type { Moment } from "../engine/moment.ts";
import { normalise } from "../words/normalise.ts";
import { type ServiceKey, servicesIn } from "../words/services.ts";

/** A kind of service that a page's words point to, with these words as the page has them. */
export interface ServiceSuggestion {
	/** Key of one of the 39 types. */
	service: ServiceKey;
	words: string[];
}

/** Points of a telling word by where it stands; one that needs another beside it counts one everywhere. */
const TELLING = { title: 3, document: 2, body: 1 } as const;
/** Less than this is no suggestion: a telling word in the title has it, stray words in the text do not. */
const ENOUGH = 3;
const MOST = 3;

type Place = keyof typeof TELLING;

/** Where a page says what it is: its title and headings, the names of its documents, its other wording. */
function* texts(moment: Moment): Generator<[Place, string]> {
	yield ["title", moment.title];
	for (const sign of moment.screen.because.flatMap((signs) => signs.split("; "))) {
		const [, heading] = /^heading: (.*)$/.exec(sign) ?? [];
		if (heading) yield ["title", heading];
	}
	for (const { text } of moment.agreements) yield ["document", text];
	for (const { text } of [...moment.sentences, ...moment.actions, ...moment.fields]) yield ["body", text];
}

/** Most points that each word of each kind got, so that a word said twice counts once. */
function points(moment: Moment): Map<ServiceKey, Map<string, number>> {
	const found = new Map<ServiceKey, Map<string, number>>();
	const add = (service: ServiceKey, word: string, count: number) => {
		const words = found.get(service) ?? new Map<string, number>();
		found.set(service, words.set(word, Math.max(count, words.get(word) ?? 0)));
	};
	for (const [place, text] of texts(moment)) {
		const plain = normalise(text);
		for (const { concept, strength, start, end } of servicesIn(plain)) {
			add(concept, plain.slice(start, end), strength === "strong" ? TELLING[place] : 1);
		}
	}
	for (const { shown, datum, label } of moment.fields) {
		if (shown && datum === "maritalStatus" && label) add("dating", normalise(label), TELLING.document);
	}
	return found;
}

/**
 * Up to three kinds of service that a page's words point to, likeliest first. Suggested and never chosen;
 * none where the words are few, or point to more kinds than a person could tell apart by them.
 */
export function suggestServices(moment: Moment): ServiceSuggestion[] {
	const sums = [...points(moment)].map(([service, words]) => {
		const sum = [...words.values()].reduce((a, b) => a + b, 0);
		return { service, words: [...words.keys()], sum };
	});
	const best = Math.max(0, ...sums.map(({ sum }) => sum));
	const likely = sums.filter(({ sum }) => sum >= ENOUGH && sum * 2 >= best).sort((a, b) => b.sum - a.sum);
	return likely.length > MOST ? [] : likely.map(({ service, words }) => ({ service, words }));
}
