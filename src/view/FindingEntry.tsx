import type { Finding } from "../engine/finding.ts";
import { storesAgainst } from "../law/stores.ts";
import { titleOf } from "../report/disclosures.ts";
import { requestOf } from "../report/grouping.ts";
import { stateSentence } from "../report/requestWording.ts";
import { decisionWords } from "../report/reviewWording.ts";
import { sampleFor } from "../report/samples.ts";
import { findingWords, outcomeWords, sentBackBy, severityWords } from "../report/wording.ts";
import { Clauses } from "./Clauses.tsx";
import { useView } from "./context.ts";
import { Icon, OutcomeGlyph, SeverityBars } from "./Glyph.tsx";
import { Review } from "./Review.tsx";
import { StoreAnswer } from "./StoreAnswer.tsx";
import { words } from "./wording.ts";

/** One violation, or one thing that needs review. `name` keys its open state. */
export function FindingEntry({ finding, name }: { finding: Finding; name: string }) {
	const { store, rules, say } = useView();
	const { rule, outcome, severity, quote } = finding;
	const known = rules.get(rule);
	const open = store.place.open.value.has(name);
	const decision = store.reviews.of(finding)?.decision;
	function onToggle(isOpen: boolean): void {
		store.place.setOpen(name, isOpen);
		if (!isOpen) store.reviews.arrange();
	}
	return (
		<details
			class={`entry ${outcome}${decision === "not-a-problem" ? " settled" : ""}`}
			data-rule={rule}
			data-entry={name}
			data-outcome={outcome}
			data-severity={severity}
			data-decision={decision}
			open={open}
			onToggle={(event) => onToggle(event.currentTarget.open)}
		>
			<summary>
				<OutcomeGlyph outcome={outcome} />
				<span class="title">
					<span class="hidden-words">{say(outcomeWords[outcome])}: </span>
					{known ? say(known.title) : rule}
				</span>
				<Icon name="chevron" size={14} />
				<span class="under">
					<span class={`severity ${severity}`}>
						<SeverityBars severity={severity} /> {say(severityWords[severity])}
					</span>
					{decision && <span class={`decision ${decision}`}>{say(decisionWords[decision])}</span>}
					{quote && <span class="snippet">{quote}</span>}
				</span>
				<Stores basis={finding.basis} />
			</summary>
			{(open || store.details.now.value) && <Detail finding={finding} />}
		</details>
	);
}

function Stores({ basis }: { basis: readonly string[] }) {
	const { store, say } = useView();
	const stores = storesAgainst(basis, store.verdict.flow.value?.context.jurisdictions ?? []);
	return stores.length > 0 ? <span class="stores">{say(sentBackBy(stores))}</span> : null;
}

function Detail({ finding }: { finding: Finding }) {
	const { say } = useView();
	const { quote, message } = finding;
	return (
		<div class="detail">
			<h4>{say(findingWords.quote)}</h4>
			{quote ? <blockquote>{quote}</blockquote> : <p class="quiet">{say(findingWords.noQuote)}</p>}
			<Whose finding={finding} />
			<Deeds finding={finding} />
			<StoreAnswer finding={finding} />
			<h4>{say(findingWords.why)}</h4>
			<p>{say(message)}</p>
			<Facts finding={finding} />
			<Remedy finding={finding} />
			<Review finding={finding} />
			<Clauses finding={finding} />
		</div>
	);
}

/** Of a finding on a text: whose text it is. */
function Whose({ finding }: { finding: Finding }) {
	const { store, say } = useView();
	const text = store.verdict.flow.value?.documents.find(({ id }) => id === finding.document);
	if (!text) return null;
	return (
		<p class="whose">
			<b>{say(titleOf(text))}</b> <span class="address">{text.url}</span>
		</p>
	);
}

/** What to do, and what a fair version may look like. */
function Remedy({ finding }: { finding: Finding }) {
	const { rules, say } = useView();
	const remedy = finding.remedy ?? rules.get(finding.rule)?.remedy;
	const sample = sampleFor(finding);
	return (
		<>
			{remedy && (
				<>
					<h4>{say(findingWords.remedy)}</h4>
					<p class="remedy">{say(remedy)}</p>
				</>
			)}
			{sample && (
				<>
					<h4>{say(findingWords.sample)}</h4>
					<p class="sample">{say(sample)}</p>
				</>
			)}
		</>
	);
}

/** The state of the request in question, and the figures that the rule rests on. */
function Facts({ finding }: { finding: Finding }) {
	const { store, say } = useView();
	const flow = store.verdict.flow.value;
	const request = flow && requestOf(flow, finding);
	const evidence = store.details.now.value?.evidenceTexts(finding, request !== null) ?? [];
	return (
		<>
			{request && (
				<>
					<h4>{say(findingWords.state)}</h4>
					<p>{say(stateSentence(request))}</p>
				</>
			)}
			{evidence.length > 0 && (
				<>
					<h4>{say(findingWords.evidence)}</h4>
					<dl class="evidence">
						{evidence.map(({ name, value }) => (
							<div key={name.en}>
								<dt>{say(name)}</dt>
								<dd>{say(value)}</dd>
							</div>
						))}
					</dl>
				</>
			)}
		</>
	);
}

function Deeds({ finding }: { finding: Finding }) {
	const { rules, shell, say } = useView();
	const { selector, frame, quote, rule, outcome, severity } = finding;
	const title = rules.get(rule)?.title ?? { en: rule, zh: rule };
	const { show } = shell;
	return (
		<p class="deeds">
			{selector && show && (
				<button
					type="button"
					data-action="show"
					onClick={() => show({ selector, frame, quote, title, outcome, severity })}
				>
					<Icon name="target" /> {say(words.showOnPage)}
				</button>
			)}
			<button type="button" data-action="copy" onClick={() => shell.copy(finding)}>
				<Icon name="copy" /> {say(words.copy)}
			</button>
		</p>
	);
}
