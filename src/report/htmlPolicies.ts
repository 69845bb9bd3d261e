import type { DisclosedThirdParty, DisclosurePlace } from "../engine/disclosure.ts";
import {
	completes,
	type DisclosureRow,
	groupedRows,
	type ReadDocument,
	readDocuments,
	titleOf,
} from "./disclosures.ts";
import {
	groupWords,
	languageText,
	legibilityTexts,
	sourceWords,
	timeText,
	disclosureWords as words,
} from "./disclosureWording.ts";
import { address, html, type Markup, own, type Say } from "./markup.ts";
import type { Sheet } from "./sheet.ts";
import { timeOf } from "./time.ts";
import { agreementWords } from "./wording.ts";

/** One part for each document read: where it came from and what it states; null where none was. */
export function policies({ flow, say }: Sheet): Markup | null {
	const documents = readDocuments(flow.documents);
	if (documents.length === 0) return null;
	return html`<p class="intro">${say(words.intro)}</p>${documents.map((document) => policy(document, documents, say))}`;
}

function policy(document: ReadDocument, all: readonly ReadDocument[], say: Say): Markup {
	const { id, kind, blocks, disclosures } = document;
	const { thirdParties, times, wellRead } = disclosures;
	const { figures, faults } = legibilityTexts(disclosures, blocks.length);
	return html`<section class="screen" data-document="${id}"><h3>${own(say(titleOf(document)))}</h3>
<p class="intro">${say(agreementWords[kind])}${completes(document) && html` · ${say(words.completes)}`}</p>
${origin(document, say)}${!wellRead && html`<p class="doubt">${say(words.byVocabulary)}</p>`}
${groupedRows(document, all).map(
	({ group, rows, found }) =>
		html`<h4>${say(groupWords[group])} <span class="quiet">${say(words.found(found, rows.length))}</span></h4>
<div class="scroll"><table class="disclosures"><tbody>${rows.map((row) => disclosureRow(row, say))}</tbody></table></div>`,
)}
<h4>${say(words.thirdParties(thirdParties.length))}</h4>${thirdPartyTable(thirdParties, say)}
<h4>${say(words.times)}</h4>${
		times.length === 0
			? html`<p class="quiet">${say(words.noTimes)}</p>`
			: html`<ul class="plainlist">${times.map((time) => html`<li>${say(timeText(time))}<br>${quoted(time, say)}</li>`)}</ul>`
	}
<h4>${say(words.legibility)}</h4><p>${say(figures)}</p>${faults.map((fault) => html`<p class="doubt">${say(fault)}</p>`)}</section>`;
}

function origin({ url, asked, redirects = [], source, takenAt, sha256, disclosures }: ReadDocument, say: Say): Markup {
	const facts: [string, Markup | string][] = [
		[say(words.address), address(url)],
		...(asked && asked !== url ? [[say(words.asked), address(asked)] as [string, Markup]] : []),
		...redirects.map((each): [string, Markup] => [say(words.redirects), address(each)]),
		[say(words.source), say(sourceWords[source])],
		[say(words.takenAt), own(timeOf(takenAt))],
		[say(words.language), say(languageText(disclosures.language) ?? words.unknownLanguage)],
		[say(words.sha256), html`<code>${own(sha256)}</code>`],
	];
	return html`<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function disclosureRow({ id, name, places, elsewhere }: DisclosureRow, say: Say): Markup {
	const states = places.map((place) => html`<p>${quoted(place, say)}</p>`);
	const absent = elsewhere ? words.elsewhere(say(titleOf(elsewhere))) : words.notFound;
	return html`<tr data-disclosure="${id}" data-found="${places.length}"><th scope="row">${own(say(name))}</th>
<td>${places.length > 0 ? states : html`<span class="quiet">${own(say(absent))}</span>`}</td></tr>`;
}

function quoted({ block, text }: DisclosurePlace, say: Say): Markup {
	return html`<span class="quiet">${say(words.paragraph(block + 1))}</span> ${own(text)}`;
}

function thirdPartyTable(entries: readonly DisclosedThirdParty[], say: Say): Markup {
	if (entries.length === 0) return html`<p class="quiet">${say(words.noThirdParties)}</p>`;
	const heads = [words.name, words.operator, words.purpose, words.data, words.link, words.place].map(
		(head) => html`<th scope="col">${say(head)}</th>`,
	);
	const missing = html`<span class="quiet">${say(words.notStated)}</span>`;
	const rows = entries.map(({ name, operator, purpose, data, link, block }) => {
		const cells = [operator, purpose, data].map((words) => html`<td>${words ? own(words) : missing}</td>`);
		return html`<tr><th scope="row">${own(name)}</th>${cells}<td>${link ? address(link) : missing}</td><td class="number quiet">${say(words.paragraph(block + 1))}</td></tr>`;
	});
	return html`<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
