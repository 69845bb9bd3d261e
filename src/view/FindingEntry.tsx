import type { Finding } from "../engine/finding.ts";
import { Clauses } from "./Clauses.tsx";
import { useView } from "./context.ts";
import { Icon, OutcomeGlyph, SeverityBars } from "./Glyph.tsx";
import { stateSentence } from "./requestWording.ts";
import { outcomeWords, severityWords, words } from "./wording.ts";

/** One violation, or one thing that needs review. `name` keys its open state. */
export function FindingEntry({ finding, name }: { finding: Finding; name: string }) {
	const { store, rules, say } = useView();
	const { rule, outcome, severity, quote, message } = finding;
	const known = rules.get(rule);
	const open = store.place.open.value.has(name);
	return (
		<details
			class={`entry ${outcome}`}
			data-rule={rule}
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
			</summary>
			<div class="detail">
				<h4>{say(words.quote)}</h4>
				{quote ? <blockquote>{quote}</blockquote> : <p class="quiet">{say(words.noQuote)}</p>}
				<StateOf finding={finding} />
				<h4>{say(words.why)}</h4>
				<p>{say(message)}</p>
				{known && (
					<>
						<h4>{say(words.remedy)}</h4>
						<p class="remedy">{say(known.remedy)}</p>
					</>
				)}
				<Clauses finding={finding} />
				<Deeds finding={finding} />
			</div>
		</details>
	);
}

function StateOf({ finding }: { finding: Finding }) {
	const { store, say } = useView();
	const moment = store.verdict.flow.value?.moments[finding.moment];
	const request = moment?.requests.find(({ id }) => id === finding.subject);
	if (!request) return null;
	return (
		<>
			<h4>{say(words.state)}</h4>
			<p>{say(stateSentence(request))}</p>
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
