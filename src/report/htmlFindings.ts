import type { Finding, Outcome } from "../engine/finding.ts";
import { issueIds, issues } from "../engine/issues.ts";
import { reviewOf } from "../engine/review.ts";
import type { RuleText } from "../engine/rule.ts";
import { storesAgainst } from "../law/stores.ts";
import { clausesOf } from "./clauses.ts";
import { evidenceTexts } from "./evidenceWording.ts";
import { type IssueGroup, type RuleGroup, requestOf } from "./grouping.ts";
import { decisionRows, decisionTag } from "./htmlReviews.ts";
import { html, type Markup, own } from "./markup.ts";
import { reportWords as words } from "./reportWording.ts";
import { stateSentence } from "./requestWording.ts";
import { sampleFor } from "./samples.ts";
import { pictureKey, type Sheet } from "./sheet.ts";
import { placeOf } from "./text.ts";
import { findingWords, jurisdictionWords, outcomeWords, sentBackBy, severityWords } from "./wording.ts";

/** One section for each issue, the worst first, each rule told once with all its cases. */
export function issueSections(sheet: Sheet, groups: readonly IssueGroup[]): Markup[] {
	const anchor = createAnchors();
	return groups.map(({ issue, rules }) => {
		const number = issueIds.indexOf(issue) + 1;
		return html`<h3>${number}. ${sheet.say(issues[issue])}</h3>${rules.map((group) => ruleBlock(sheet, group, anchor))}`;
	});
}

/** Ids of findings that stay the same in the next report; two alike on one flow are numbered. */
function createAnchors(): (finding: Finding) => string {
	const used = new Map<string, number>();
	return ({ fingerprint }) => {
		const id = `finding-${fingerprint.replace(/[^a-z0-9]/gi, "")}`;
		const n = (used.get(id) ?? 0) + 1;
		used.set(id, n);
		return n === 1 ? id : `${id}-${n}`;
	};
}

function ruleBlock(sheet: Sheet, { rule: id, findings }: RuleGroup, anchor: (finding: Finding) => string): Markup {
	const { rules, say } = sheet;
	const rule = rules.get(id);
	const worst = findings.some(({ outcome }) => outcome === "failed") ? "failed" : "cantTell";
	return html`<article class="rule ${worst}">
<header><h4>${rule ? say(rule.title) : own(id)}</h4>
<p class="quiet"><code>${own(id)}</code> · ${say(words.cases(findings.length))}</p>${sentBack(sheet, findings)}</header>
${findings.map((finding) => caseBlock(sheet, finding, anchor(finding)))}
<section class="law">${remedies(sheet, rule, findings)}
${clauseRows(sheet, findings, worst === "failed")}</section>
</article>`;
}

/** What to do, and what a fair version may look like: once for all cases that need the same. */
function remedies({ say }: Sheet, rule: RuleText | undefined, findings: readonly Finding[]): Markup | null {
	const told = new Map<string, Markup>();
	for (const finding of findings) {
		const remedy = finding.remedy ?? rule?.remedy;
		const sample = sampleFor(finding);
		if (remedy)
			told.set(
				remedy.en,
				html`<p>${own(say(remedy))}</p>${sample && html`<h5>${say(findingWords.sample)}</h5><pre class="sample">${say(sample)}</pre>`}`,
			);
	}
	return told.size > 0 ? html`<h5>${say(findingWords.remedy)}</h5>${[...told.values()]}` : null;
}

function sentBack({ flow, say }: Sheet, [finding]: readonly Finding[]): Markup | null {
	const stores = storesAgainst(finding?.basis ?? [], flow.context.jurisdictions);
	return stores.length > 0 ? html`<p class="store">${say(sentBackBy(stores))}</p>` : null;
}

function caseBlock(sheet: Sheet, finding: Finding, id: string): Markup {
	const { flow, lang, say } = sheet;
	const { outcome, severity, quote, message, moment, rule } = finding;
	const request = requestOf(flow, finding);
	const figures = evidenceTexts(finding, request !== null).map(
		({ name, value }) => html`<li><span class="quiet">${say(name)}</span> ${own(say(value))}</li>`,
	);
	const place = placeOf(flow, finding, lang);
	return html`<section class="case" id="${id}" data-rule="${rule}" data-outcome="${outcome}" data-severity="${severity}">
<p class="line"><span class="tag ${outcome}">${say(outcomeWords[outcome])}</span><span class="tag plain">${say(severityWords[severity])}</span>${decisionTag(sheet, finding)}
${flow.moments.length > 1 && html`<span>${screenLink(sheet, moment)}</span>`}<a href="#${id}" title="${say(words.permalink)}">#${id.slice(-8)}</a></p>
${quote ? html`<blockquote lang="${flow.moments[moment]?.language ?? ""}">${own(quote)}</blockquote>` : html`<p class="intro">${say(findingWords.noQuote)}</p>`}
${picture(sheet, finding)}
<dl>${decisionRows(sheet, finding)}${request && html`<dt>${say(findingWords.state)}</dt><dd>${say(stateSentence(request))}</dd>`}
<dt>${say(findingWords.why)}</dt><dd>${own(say(message))}</dd>
${figures.length > 0 && html`<dt>${say(findingWords.evidence)}</dt><dd><ul class="figures">${figures}</ul></dd>`}
${place && html`<dt>${say(findingWords.place)}</dt><dd><code>${own(place)}</code></dd>`}</dl>
</section>`;
}

function screenLink({ flow, say }: Sheet, moment: number): Markup {
	const title = flow.moments[moment]?.title ?? "";
	return html`<a href="#screen-${moment + 1}">${say(findingWords.screen)} ${moment + 1}</a> ${own(title)}`;
}

/** Only pictures: any other address would make the report ask for something. */
const PICTURE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/;

function picture({ pictures, say }: Sheet, finding: Finding): Markup | null {
	const url = pictures.get(pictureKey(finding));
	if (!url || !PICTURE.test(url)) return null;
	return html`<figure><img src="${url}" alt="${say(words.picture)}"><figcaption>${say(words.picture)}</figcaption></figure>`;
}

function clauseRows({ flow, say }: Sheet, findings: readonly Finding[], failed: boolean): Markup | null {
	const basis = [...new Set(findings.flatMap((finding) => finding.basis))];
	const { groups, origins, unknown } = clausesOf(basis, flow.context);
	if (basis.length === 0) return null;
	const rows = groups.map(({ jurisdiction, clauses }) => {
		const entries = clauses.map(
			({ name, pinpoint, binding, verified, yardstick }) =>
				html`<li>${say(name)} <b>${say(pinpoint)}</b> <span class="binding">${say(binding)}</span>${yardstick && html` <span class="yardstick">${say(findingWords.yardstick)}</span>`}${!verified && html` <span class="unconfirmed">${say(findingWords.toBeConfirmed)}</span>`}</li>`,
		);
		return html`<dt>${say(jurisdictionWords[jurisdiction])}</dt><dd><ul class="clauses">${entries}</ul></dd>`;
	});
	const rest = unknown.map(
		(entry) => html`<li>${own(entry)} <span class="unconfirmed">${say(findingWords.toBeConfirmed)}</span></li>`,
	);
	const heading = say(failed ? findingWords.clauses : findingWords.clausesToReview);
	const origin = origins.map(({ pinpoint }) => say(pinpoint)).join(say({ en: "; ", zh: "；" }));
	return html`<h5>${heading}</h5>${rows.length > 0 && html`<dl>${rows}</dl>`}${rest.length > 0 && html`<ul class="clauses">${rest}</ul>`}
${origin && html`<p class="origin">${say(findingWords.origin)} ${origin}</p>`}`;
}

/** What passed, or what had nothing to judge, as a table; the same answer on several screens is one row. */
export function checksMade(sheet: Sheet, outcome: Extract<Outcome, "passed" | "inapplicable">): Markup {
	const { flow, rules, say } = sheet;
	const found = flow.findings.filter((finding) => finding.outcome === outcome);
	if (found.length === 0) return html`<p>${say(words.nothingPassed)}</p>`;
	const alike = new Map<string, { finding: Finding; moments: Set<number> }>();
	for (const finding of found) {
		const key = JSON.stringify([finding.rule, say(finding.message), finding.quote, reviewOf(flow, finding)]);
		const row = alike.get(key) ?? { finding, moments: new Set() };
		alike.set(key, row);
		row.moments.add(finding.moment);
	}
	const rows = [...alike.values()].map(({ finding, moments }) => {
		const { rule, message, quote } = finding;
		const title = rules.get(rule)?.title;
		const decision = decisionRows(sheet, finding);
		const links = [...moments].map((n, i) => html`${i > 0 && ", "}<a href="#screen-${n + 1}">${n + 1}</a>`);
		return html`<tr data-rule="${rule}" data-outcome="${outcome}"><td>${title ? say(title) : own(rule)}<br><code class="quiet">${own(rule)}</code></td>
<td>${own(say(message))}${quote && html`<br><span class="quiet">${own(quote)}</span>`}${decision && html`<dl class="facts">${decision}</dl>`}</td>
${flow.moments.length > 1 && html`<td class="number">${links}</td>`}</tr>`;
	});
	return html`<p class="intro">${say(outcome === "passed" ? words.passedIntro : words.inapplicableIntro)}</p>
<div class="scroll"><table><thead><tr><th scope="col">${say(words.check)}</th><th scope="col">${say(words.result)}</th>
${flow.moments.length > 1 && html`<th scope="col" class="number">${say(findingWords.screen)}</th>`}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
