import { type Outcome, outcomes } from "../engine/finding.ts";
import { checkedAgainst } from "./checkedAgainst.ts";
import { readDocuments } from "./disclosures.ts";
import { html, type Markup, own } from "./markup.ts";
import { reportWords as words } from "./reportWording.ts";
import { standingOf } from "./reviews.ts";
import { decidedText, standingText } from "./reviewWording.ts";
import { serviceNameOf } from "./serviceName.ts";
import type { Sheet } from "./sheet.ts";
import { sentBackIn } from "./storeAnswer.ts";
import { timeOf } from "./time.ts";
import { allFound, findingWords, notAdvice, outcomeWords, surfaceWords } from "./wording.ts";

/** A tick on a level beam, as in the extension's icon. */
const mark = html`<svg viewBox="0 0 128 128" aria-hidden="true"><rect x="6" y="6" width="116" height="116" rx="30" fill="#0a6a75"/><path d="M32 54 56 79 97 33" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"/><path d="M27 97h74" fill="none" stroke="#a6e4df" stroke-width="8" stroke-linecap="round"/></svg>`;

/** Name, verdict, counts and what was inspected when, with what. */
export function head({ flow, rules, say }: Sheet, counts: Record<Outcome, number>, asks: boolean): Markup {
	const { moments, context, tool, rulePack } = flow;
	const [first] = moments;
	const standing = standingOf(flow);
	const worst = standing.failed > 0 ? "failed" : standing.review > 0 ? "cantTell" : "passed";
	const decided = decidedText(standing);
	const times = [...new Set([moments[0], moments.at(-1)].map((moment) => timeOf(moment?.takenAt ?? "")))];
	const facts: [string, Markup | string][] = [
		[say(words.inspected), own(times.join(" – "))],
		[say(words.surface), say(surfaceWords[context.surface])],
		[say(findingWords.checkedAgainst), own(say(checkedAgainst(context, serviceNameOf(context))))],
		[say(words.tool), say(words.toolValue(tool, rulePack, rules.size))],
	];
	const links = (
		[
			["issues", words.overview],
			["findings", words.findings],
			...(flow.recording ? ([["recording", words.recording]] as const) : []),
			["screens", words.record],
			...(readDocuments(flow.documents).length > 0 ? ([["policies", words.policies]] as const) : []),
			["passed", words.passed],
			["inapplicable", words.inapplicable],
			...(sentBackIn(flow).length > 0 ? ([["answers", words.answers]] as const) : []),
			["about", words.about],
		] as const
	).map(([id, title]) => html`<li><a href="#${id}">${say(title)}</a></li>`);
	return html`<header>
<p class="brand">${mark}<span><b>Fairtick</b> · ${say(words.name)}</span></p>
<h1>${own(first?.title || first?.url || "")}</h1>
<p class="lead">${own(first?.url ?? "")}${moments.length > 1 && html` · ${say(words.screens(moments.length))}`}</p>
<p class="verdict ${worst}">${say(standingText(standing, asks))}${decided && html`<span class="decided">${say(decided)}</span>`}</p>
${decided && html`<p class="counted">${say(allFound)}</p>`}
<dl class="counts">${outcomes.map(
		(outcome) =>
			html`<div class="${outcome}${counts[outcome] === 0 && " zero"}"><dt>${say(outcomeWords[outcome])}</dt><dd>${counts[outcome]}</dd></div>`,
	)}</dl>
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p class="notice">${say(notAdvice)}</p>
<nav aria-label="${say(words.contents)}"><ol>${links}</ol></nav>
</header>`;
}
