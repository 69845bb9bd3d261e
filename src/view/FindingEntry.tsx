import type { Finding } from "../engine/finding.ts";
import { storesAgainst } from "../law/stores.ts";
import { requestOf } from "../report/grouping.ts";
import { stateSentence } from "../report/requestWording.ts";
import { findingWords, outcomeWords, sentBackBy, severityWords } from "../report/wording.ts";
import { Clauses } from "./Clauses.tsx";
import { useView } from "./context.ts";
import { Icon, OutcomeGlyph, SeverityBars } from "./Glyph.tsx";
import { words } from "./wording.ts";

/** One violation, or one thing that needs review. `name` keys its open state. */
export function FindingEntry({ finding, name }: { finding: Finding; name: string }) {
	const { store, rules, say } = useView();
	const { rule, outcome, severity, quote } = finding;
	const known = rules.get(rule);
	const open = store.place.open.value.has(name);
	return (
		<details
			class={`entry ${outcome}`}
			data-rule={rule}
			data-entry={name}
			data-outcome={outcome}
			data-severity={severity}
			open={open}
			onToggle={(event) => store.place.setOpen(name, event.currentTarget.open)}
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
	const { rules, say } = useView();
	const { rule, quote, message } = finding;
	const known = rules.get(rule);
	return (
		<div class="detail">
			<h4>{say(findingWords.quote)}</h4>
			{quote ? <blockquote>{quote}</blockquote> : <p class="quiet">{say(findingWords.noQuote)}</p>}
			<Deeds finding={finding} />
			<h4>{say(findingWords.why)}</h4>
			<p>{say(message)}</p>
			<Facts finding={finding} />
			{known && (
				<>
					<h4>{say(findingWords.remedy)}</h4>
					<p class="remedy">{say(known.remedy)}</p>
				</>
			)}
			<Clauses finding={finding} />
		</div>
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
	return (
		<p class="deeds">
			{selector && (
				<button
					type="button"
					data-action="show"
					onClick={() => shell.show({ selector, frame, quote, title, outcome, severity })}
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
