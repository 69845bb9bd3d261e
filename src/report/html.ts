import type { Finding } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { RuleText } from "../engine/rule.ts";
import { asksAnything, byIssue, countsOf, parted, parts } from "./grouping.ts";
import { checksMade, issueSections } from "./htmlFindings.ts";
import { head } from "./htmlHead.ts";
import { issueTable } from "./htmlIssues.ts";
import { policies } from "./htmlPolicies.ts";
import { recorded } from "./htmlRecording.ts";
import { unseenDecisions } from "./htmlReviews.ts";
import { screens } from "./htmlScreens.ts";
import { html, type Markup, sayIn } from "./markup.ts";
import { plain } from "./plain.ts";
import { reportWords as words } from "./reportWording.ts";
import { isSettled } from "./reviews.ts";
import type { Sheet } from "./sheet.ts";
import { sentBackIn, storeAnswers } from "./storeAnswer.ts";
import { style } from "./style.ts";
import { type Language, notAdvice, partWords } from "./wording.ts";

export interface ReportOptions {
	/** For titles and remedies; findings of rules that are not among them are shown by their ids. */
	rules: readonly RuleText[];
	lang: Language;
	/** `data:` URLs of pictures by `pictureKey`. */
	pictures?: ReadonlyMap<string, string>;
	/** `data:` URLs of pictures of whole screens, by the names that moments give. */
	screens?: ReadonlyMap<string, string>;
	/** The flow, or a part of it, was saved before; the report then says why pictures are missing. */
	saved?: boolean;
}

/**
 * The report as one HTML file that asks nothing of the network and runs no script. All of the flow is
 * shown as text, whatever it holds.
 */
export function htmlReport(flow: Flow, options: ReportOptions): string {
	const { rules, lang, pictures = new Map(), screens: shots = new Map(), saved = false } = options;
	const say = sayIn(lang);
	const sheet: Sheet = {
		flow,
		rules: new Map(rules.map((rule) => [rule.id, rule])),
		pictures,
		screens: shots,
		lang,
		say,
	};
	const open = flow.findings.filter(({ outcome }) => outcome === "failed" || outcome === "cantTell");
	const title = plain(flow.moments[0]?.title || flow.moments[0]?.url || "Fairtick");
	const texts = policies(sheet);
	const page = html`<!doctype html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="generator" content="Fairtick ${flow.tool}">
<title>${say(words.of(title))}</title>
`;
	const body = html`</head>
<body>
${head(sheet, countsOf(flow.findings), asksAnything(flow))}
<main>
<section id="issues"><h2>${say(words.overview)}</h2>${issueTable(sheet)}</section>
<section id="findings"><h2>${say(words.findings)}</h2>${saved && shots.size === 0 && html`<p class="intro">${say(words.noPictures)}</p>`}
${open.length === 0 ? html`<p>${say(words.noFindings)}</p>` : findings(sheet, open)}
${unseenDecisions(sheet)}</section>
${flow.recording && html`<section id="recording"><h2>${say(words.recording)}</h2>${recorded(sheet, flow.recording)}</section>`}
<section id="screens"><h2>${say(words.record)}</h2>${screens(sheet)}</section>
${texts && html`<section id="policies"><h2>${say(words.policies)}</h2>${texts}</section>`}
<section id="passed"><h2>${say(words.passed)}</h2>${checksMade(sheet, "passed")}</section>
<section id="inapplicable"><h2>${say(words.inapplicable)}</h2>${checksMade(sheet, "inapplicable")}</section>
${answers(sheet)}</main>
<footer><h2 id="about">${say(words.about)}</h2><p>${say(words.aboutText)}</p><p class="notice">${say(notAdvice)}</p></footer>
</body>
</html>
`;
	// The style sheet is ours and holds no page's words, so it stands unescaped between the two.
	return `${page.source}<style>${style}</style>\n${body.source}`;
}

/** A draft of the answer to the stores; no section where none may send anything back. */
function answers({ flow, rules, lang, say }: Sheet): Markup | null {
	if (sentBackIn(flow).length === 0) return null;
	return html`<section id="answers"><h2>${say(words.answers)}</h2><p class="intro">${say(words.answersIntro)}</p><pre class="sample">${storeAnswers(flow, rules, lang)}</pre></section>
`;
}

/** By issue in each part. */
function findings(sheet: Sheet, open: readonly Finding[]): Markup {
	const { flow, say } = sheet;
	const found = parted(open, flow.context.jurisdictions, (finding) => isSettled(flow, finding));
	const filled = parts.filter((part) => found[part].length > 0);
	return html`${filled.map(
		(part, i) =>
			html`${(part !== "rest" || i > 0) && html`<h3 class="part">${say(partWords[part](found[part].length))}</h3>`}${issueSections(sheet, byIssue(found[part]))}`,
	)}`;
}
