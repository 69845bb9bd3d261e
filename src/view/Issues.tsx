import type { Finding, Outcome } from "../engine/finding.ts";
import { issueIds, issues } from "../engine/issues.ts";
import { reviewOf } from "../engine/review.ts";
import { decisionText } from "../report/reviewWording.ts";
import { type IssueAnswers, type RuleAnswers, tenIssues, waitingFor } from "../report/tenIssues.ts";
import { issueText, issueWords, needsText, tenIssuesText } from "../report/tenIssuesWording.ts";
import { outcomeWords } from "../report/wording.ts";
import { entryName } from "../store/verdict.ts";
import { Answers } from "./Answers.tsx";
import { useView } from "./context.ts";
import { Icon, OutcomeGlyph } from "./Glyph.tsx";
import { ToTexts } from "./ReadTexts.tsx";
import { ToJudgeMore } from "./ToJudgeMore.tsx";
import { words } from "./wording.ts";

/** The screen held against each of the ten issues, those with nothing to judge included. */
export function Issues() {
	const { store, rules, say } = useView();
	const flow = store.verdict.decided.value;
	if (!flow) return null;
	const rows = tenIssues(flow, rules);
	return (
		<>
			<p class="intro">{say(tenIssuesText(rows))}</p>
			<ToJudgeMore waiting={waitingFor(rows)} />
			<div class="ten">
				{rows.map((row) => (
					<Issue key={row.issue} row={row} />
				))}
			</div>
		</>
	);
}

function Issue({ row }: { row: IssueAnswers }) {
	const { store, say } = useView();
	const { issue, rules, needs } = row;
	const outcome = standsAs(row);
	const key = `issue ${issue}`;
	return (
		<details
			class={`one ${outcome ?? "none"}`}
			data-checked={issue}
			open={store.place.open.value.has(key)}
			onToggle={(event) => store.place.setOpen(key, event.currentTarget.open)}
		>
			<summary>
				<span class="ordinal">{issueIds.indexOf(issue) + 1}</span>
				<h3 class="title">{say(issues[issue])}</h3>
				<OutcomeGlyph outcome={outcome ?? "inapplicable"} size={16} />
				<Icon name="chevron" size={14} />
				<span class="told">
					<span class="result">{say(issueText(row))}</span>
					{needs.length > 0 && <span>{say(needsText(needs))}</span>}
				</span>
			</summary>
			{needs.some(({ need }) => need === "policy") && <ToTexts />}
			{rules.map((answers) => (
				<RuleOfIssue key={answers.rule} answers={answers} />
			))}
		</details>
	);
}

/** What still stands; where all of it was judged not a problem, there is nothing to mark. */
function standsAs({ open, settled, outcome }: IssueAnswers): Outcome | null {
	return open ?? (settled > 0 ? "inapplicable" : outcome);
}

function RuleOfIssue({ answers: { rule, title, findings } }: { answers: RuleAnswers }) {
	const { say } = useView();
	const open = findings.filter(({ outcome }) => outcome === "failed" || outcome === "cantTell");
	const settled = findings.filter((finding) => !open.includes(finding));
	return (
		<section class="rule-answers">
			<h4>{title ? say(title) : rule}</h4>
			{open.length > 0 && (
				<ul class="answers">
					{open.map((finding, i) => (
						<OpenAnswer key={`${finding.fingerprint} ${i}`} finding={finding} />
					))}
				</ul>
			)}
			{settled.length > 0 && <Answers findings={settled} />}
			{findings.length === 0 && <p class="quiet">{say(issueWords.noAnswer)}</p>}
		</section>
	);
}

/** Told in full among the findings; here in one sentence, with the way there. */
function OpenAnswer({ finding }: { finding: Finding }) {
	const { store, say } = useView();
	const { outcome, message } = finding;
	const flow = store.verdict.decided.value;
	const review = flow && reviewOf(flow, finding);
	function goThere(): void {
		const group = store.verdict.groups.value.find(({ findings }) => findings.includes(finding));
		const name = entryName(group?.findings ?? [], finding);
		store.place.go("findings");
		store.place.setOpen(name, true);
		// The entry can take the focus once its page is shown.
		requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-entry="${name}"] > summary`)?.focus());
	}
	return (
		<li data-answer={outcome}>
			<OutcomeGlyph outcome={outcome} size={14} />
			<div>
				<p>
					<span class="hidden-words">{say(outcomeWords[outcome])}: </span>
					{say(message)}
				</p>
				{review && <p class="quiet">{say(decisionText(review, outcome))}</p>}
				<button type="button" class="link" data-action="to-finding" onClick={goThere}>
					{say(words.toFinding)}
				</button>
			</div>
		</li>
	);
}
