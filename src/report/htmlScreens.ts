import type { Moment } from "../engine/moment.ts";
import { datumText } from "./evidenceWording.ts";
import { address, html, type Markup, own, type Say } from "./markup.ts";
import { reportWords as words } from "./reportWording.ts";
import {
	meansWords,
	neededText,
	purposeWords,
	screenWords,
	stateSentence,
	uncovered,
	unsureWords,
} from "./requestWording.ts";
import type { Sheet } from "./sheet.ts";
import { signText } from "./signWording.ts";
import { timeOf } from "./time.ts";
import { agreementWords } from "./wording.ts";

/** One part for each moment: what was looked at, what it asks, and what was not seen. */
export function screens({ flow, say }: Sheet): Markup[] {
	return flow.moments.map((moment, i) => {
		const number = flow.moments.length > 1 ? `${i + 1}. ` : "";
		return html`<section class="screen" id="screen-${i + 1}"><h3>${number}${own(moment.title || moment.url)}</h3>
${facts(moment, say)}${asks(moment, say)}${fields(moment, say)}${documents(moment, say)}
<h4>${say(words.coverage)}</h4><p class="intro">${say(words.coverageIntro)}</p>
<ul class="plainlist">${uncovered(moment).map((sentence) => html`<li>${own(say(sentence))}</li>`)}</ul></section>`;
	});
}

function facts({ url, takenAt, viewport, screen, language }: Moment, say: Say): Markup {
	const { width, height, scale } = viewport;
	const signs = screen.because.map(
		(sign, i) => html`${i > 0 && say({ en: ", ", zh: "、" })}${own(say(signText(sign)))}`,
	);
	const because =
		signs.length > 0 && html` <span class="quiet">(${say(words.because)}${say({ en: ": ", zh: "：" })}${signs})</span>`;
	const rows: [string, Markup][] = [
		[say(words.address), address(url)],
		[say(words.taken), own(timeOf(takenAt))],
		[say(words.viewport), html`${width} × ${height}${scale !== 1 && html` @ ${scale}×`}`],
		[say(words.kind), html`${say(screenWords[screen.kind])}${because}`],
		[say(words.language), own(language)],
	];
	return html`<dl class="facts">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function table(caption: string, heads: readonly string[], rows: readonly Markup[]): Markup {
	const cells = heads.map((head) => html`<th scope="col">${head}</th>`);
	return html`<h4>${caption}</h4><div class="scroll"><table><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Every consent request, whether or not anything is wrong with it. */
function asks({ requests, language }: Moment, say: Say): Markup {
	if (requests.length === 0) return html`<h4>${say(words.asks)}</h4><p>${say(words.asksNothing)}</p>`;
	const rows = requests.map((request) => {
		const { id, text, means, purposes, polarity, shown, unsure } = request;
		const notes = [
			...(polarity === "opt-out" ? [say(words.optOut)] : []),
			...(shown || means === "hidden" ? [] : [say(words.notShown)]),
			...(unsure ? [say(unsureWords[unsure])] : []),
		];
		return html`<tr data-request="${id}"><td>${text ? html`<span lang="${language}">${own(text)}</span>` : html`<span class="quiet">${say(words.noWording)}</span>`}</td>
<td>${say(meansWords[means])}</td>
<td>${say(stateSentence(request))}${notes.map((note) => html`<br><span class="quiet">${note}</span>`)}</td>
<td>${purposes.map((purpose) => say(purposeWords[purpose])).join(say({ en: ", ", zh: "、" }))}</td>
<td>${say(neededText(request))}</td></tr>`;
	});
	const heads = [words.wording, words.means, words.stateNow, words.purposes, words.required].map(say);
	return table(say(words.asks), heads, rows);
}

function fields({ fields }: Moment, say: Say): Markup | null {
	if (fields.length === 0) return null;
	const rows = fields.map(
		({
			label,
			text,
			datum,
			required,
			markedOptional,
			sensitive,
		}) => html`<tr><td>${own(label || text)}</td><td>${say(datumText(datum))}</td>
<td>${say(required ? words.yes : markedOptional ? words.no : words.notMarked)}</td><td>${say(sensitive ? words.yes : words.no)}</td></tr>`,
	);
	return table(say(words.fields), [words.label, words.datum, words.required, words.sensitive].map(say), rows);
}

function documents({ agreements }: Moment, say: Say): Markup | null {
	if (agreements.length === 0) return null;
	const rows = agreements.map(
		({ text, kind, href }) =>
			html`<tr><td>${own(text)}</td><td>${say(agreementWords[kind])}</td><td>${href && address(href)}</td></tr>`,
	);
	return table(say(words.documents), [words.wording, words.datum, words.address].map(say), rows);
}
