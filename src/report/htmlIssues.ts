import { issueIds, issues } from "../engine/issues.ts";
import { html, type Markup } from "./markup.ts";
import { reportWords as words } from "./reportWording.ts";
import type { Sheet } from "./sheet.ts";
import { type IssueAnswers, tenIssues } from "./tenIssues.ts";
import { issueText, needsText, settledText, tenIssuesText } from "./tenIssuesWording.ts";
import { outcomeWords } from "./wording.ts";

const columns = ["failed", "cantTell", "passed", "inapplicable"] as const;

/** Every issue with what was judged of it, those with nothing to judge and those without a rule included. */
export function issueTable({ flow, rules, say }: Sheet): Markup {
	const answers = tenIssues(flow, rules);
	const rows = answers.map((row) => {
		const number = issueIds.indexOf(row.issue) + 1;
		const notes = notesOf(row).map((note) => html`<br><span class="quiet">${say(note)}</span>`);
		return html`<tr data-checked="${row.issue}"><td class="number">${number}</td><th scope="row">${say(issues[row.issue])}${notes}</th>${cells(row)}</tr>`;
	});
	const heads = columns.map((outcome) => html`<th scope="col" class="number">${say(outcomeWords[outcome])}</th>`);
	return html`<p>${say(tenIssuesText(answers))}</p><p class="intro">${say(words.overviewIntro)}</p>
<div class="scroll"><table><thead><tr><th scope="col" class="number">#</th><th scope="col">${say(words.issue)}</th>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/** Why there is nothing to count, and what would let more be judged. */
function notesOf(row: IssueAnswers) {
	const nothing = row.outcome === null || row.outcome === "inapplicable";
	const decided = row.settled > 0 ? [settledText(row.settled)] : [];
	return [...(nothing ? [issueText(row)] : decided), ...(row.needs.length > 0 ? [needsText(row.needs)] : [])];
}

function cells({ counts }: IssueAnswers): Markup[] {
	return columns.map((outcome) => {
		const n = counts[outcome];
		return html`<td class="number">${n === 0 ? html`<span class="quiet">0</span>` : html`<b>${n}</b>`}</td>`;
	});
}
