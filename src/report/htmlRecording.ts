import type { Effort } from "../engine/effort.ts";
import type { Recording } from "../engine/recording.ts";
import { datumText } from "./evidenceWording.ts";
import { html, type Markup, own, type Piece } from "./markup.ts";
import {
	endedWords,
	eventText,
	goalWords,
	missedWords,
	trafficText,
	recordingWords as words,
} from "./recordingWording.ts";
import { screenWords } from "./requestWording.ts";
import type { Sheet } from "./sheet.ts";
import { timeOf } from "./time.ts";
import { clock, type Step, stepsOf } from "./timeline.ts";
import { carriedText, vendorKindWords } from "./vendorWording.ts";

/** A recorded flow in words: what happened on each screen, the line, who was contacted, what each way took. */
export function recorded(sheet: Sheet, recording: Recording): Markup {
	const { say } = sheet;
	return html`${facts(sheet, recording)}
<h3>${say(words.steps)}</h3><ol class="timeline">${stepsOf(sheet.flow).map((step) => stepOf(sheet, step))}</ol>
<h3>${say(words.thirdParties)}</h3>${thirdParties(sheet)}
${efforts(sheet)}`;
}

function facts({ say, flow }: Sheet, { startedAt, endedAt, missed, runs, name }: Recording): Markup {
	const lasted = endedAt ? clock(Date.parse(endedAt) - Date.parse(startedAt)) : clock(flow.moments.at(-1)?.at ?? 0);
	const gaps = missed.map((code) => html`<li>${say(missedWords[code])}</li>`);
	const ways = runs.map(
		({ goal, ended }) => html`<li>${say(goalWords[goal])}${ended && html`: ${say(endedWords[ended])}`}</li>`,
	);
	return html`${name && html`<p class="lead">${own(name)}</p>`}
<dl class="facts"><dt>${say(words.began)}</dt><dd>${own(timeOf(startedAt))}</dd><dt>${say(words.lasted)}</dt><dd>${lasted}</dd></dl>
${ways.length > 0 && html`<h4>${say(words.runs)}</h4><ul class="plainlist">${ways}</ul>`}
${gaps.length > 0 && html`<h4>${say(words.missed)}</h4><ul class="plainlist">${gaps}</ul>`}`;
}

function stepOf({ say, screens }: Sheet, { index, moment, events, requests, stored, before, line }: Step): Markup {
	const third = requests.filter(({ detail }) => detail.party === "third");
	const parties = new Set(third.map(({ detail }) => detail.vendor ?? detail.domain)).size;
	const traffic = third.length + stored.length > 0 && say(trafficText(third.length, parties, stored.length));
	const picture = moment.picture === undefined ? undefined : screens.get(moment.picture);
	const drawn = events.map((event) => {
		const isLine = event === line;
		const told = html`<li data-event="${event.kind}"><span class="quiet">${clock(event.at)}</span> ${own(say(eventText(event)))}</li>`;
		return isLine ? html`${told}<li class="line" data-line>${say(words.line(clock(event.at)))}</li>` : told;
	});
	return html`<li${before && html` class="before"`} data-moment="${index}">
${picture && html`<img src="${picture}" alt="">`}
<div><h4><a href="#screen-${index + 1}">${index + 1}. ${own(moment.title || moment.url)}</a></h4>
<p class="quiet">${moment.at !== undefined && html`${clock(moment.at)} · `}${say(screenWords[moment.screen.kind])}${before && html` · ${say(words.beforeLine)}`}</p>
${drawn.length > 0 && html`<ul class="plainlist">${drawn}</ul>`}${traffic && html`<p>${traffic}</p>`}</div></li>`;
}

function table(heads: readonly string[], rows: readonly Markup[]): Markup {
	return html`<div class="scroll"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function thirdParties({ flow, say }: Sheet): Markup {
	const found = flow.ledger?.thirdParties ?? [];
	if (found.length === 0) return html`<p>${say(words.noThirdParties)}</p>`;
	const rows = found.map(({ name, operator, kind, hosts, before, after, carries, declared }) => {
		const what = carries.map((one) => say(carriedText(one))).join(say({ en: ", ", zh: "、" }));
		return html`<tr><th scope="row">${own(name)}${operator && operator !== name && html`<br><span class="quiet">${own(operator)}</span>`}</th>
<td>${say((kind && vendorKindWords[kind]) ?? words.unknownVendor)}</td><td>${own(hosts.join(", "))}${what && html`<br><span class="quiet">${what}</span>`}</td>
<td class="number">${before}</td><td class="number">${after}</td><td>${say(words.declaredWords[declared])}</td></tr>`;
	});
	const heads = [
		{ en: "Third party", zh: "第三方" },
		{ en: "What it does", zh: "类型" },
		{ en: "Hosts", zh: "域名" },
		words.before,
		words.after,
		words.declared,
	];
	return table(heads.map(say), rows);
}

function efforts({ flow, say }: Sheet): Markup | null {
	const found = flow.ledger?.efforts ?? [];
	if (found.length === 0) return null;
	const list = (texts: readonly string[]): Piece =>
		texts.length === 0 ? say(words.nothing) : texts.map((text, i) => html`${i > 0 && html`<br>`}${own(text)}`);
	const kinds = (data: readonly string[]): Piece =>
		data.length === 0
			? say(words.nothing)
			: data.map((datum) => say(datumText(datum))).join(say({ en: ", ", zh: "、" }));
	const rows: [string, (effort: Effort) => Piece][] = [
		[say(words.effortSteps), ({ moments }) => moments.length],
		[say(words.effortClicks), ({ clicks }) => clicks],
		[say(words.effortAsked), ({ asked }) => kinds(asked)],
		[say(words.effortRequired), ({ required }) => kinds(required)],
		[say(words.effortDuration), ({ duration }) => (duration === null ? "–" : clock(duration))],
		[say(words.effortWaiting), ({ waiting }) => list(waiting)],
		[say(words.effortPapers), ({ papers }) => list(papers)],
		[say(words.effortPeople), ({ people }) => list(people)],
	];
	const heads = found.map(
		({ goal, by, ended }) =>
			html`<th scope="col">${say(goalWords[goal])}<br><span class="quiet">${say(by === "run" ? words.byRun : words.byScreens)}${ended === "not-found" && html` · ${say(endedWords[ended])}`}</span></th>`,
	);
	const body = rows.map(
		([name, cell]) =>
			html`<tr><th scope="row">${name}</th>${found.map((effort) => html`<td>${cell(effort)}</td>`)}</tr>`,
	);
	return html`<h3>${say(words.effort)}</h3><div class="scroll"><table class="efforts"><thead><tr><td></td>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}
