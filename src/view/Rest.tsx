import type { Finding } from "../engine/finding.ts";
import { uncovered } from "../report/requestWording.ts";
import { findingWords, notAdvice, outcomeWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { Icon, OutcomeGlyph } from "./Glyph.tsx";
import { words } from "./wording.ts";

/** What passed, what does not apply here, and what was not looked at. */
export function Rest() {
	const { store, rules, say } = useView();
	const { passed, inapplicable } = store.verdict;
	const flow = store.verdict.flow.value;
	if (!flow) return null;
	const { captureMs, rulesMs } = flow.timing;
	return (
		<>
			<section class="list" aria-labelledby="passed">
				<h3 id="passed">{say(words.passedTitle(passed.value.length))}</h3>
				{passed.value.length === 0 && <p class="quiet">{say(words.nothingPassed)}</p>}
				<Answers findings={passed.value} />
			</section>
			<section class="list" aria-labelledby="not-checked">
				<h3 id="not-checked">{say(words.notChecked)}</h3>
				<ul class="uncovered">
					{flow.moments
						.flatMap(({ coverage }) => uncovered(coverage))
						.map((text) => (
							<li key={text.en}>{say(text)}</li>
						))}
				</ul>
			</section>
			<details
				class="list fold"
				open={store.place.open.value.has("inapplicable")}
				onToggle={(event) => store.place.setOpen("inapplicable", event.currentTarget.open)}
			>
				<summary>
					<Icon name="chevron" size={14} />
					<h3>{say(words.inapplicableTitle(inapplicable.value.length))}</h3>
				</summary>
				<Answers findings={inapplicable.value} />
			</details>
			<section class="list about" aria-labelledby="about">
				<h3 id="about">{say(words.aboutLook)}</h3>
				<p>{say(words.cost(Math.max(1, Math.round(captureMs + rulesMs)), rules.size, flow.rulePack))}</p>
				<p>{say(words.localOnly)}</p>
				<p>{say(notAdvice)}</p>
			</section>
		</>
	);
}

function Answers({ findings }: { findings: readonly Finding[] }) {
	const { rules, say } = useView();
	return (
		<ul class="answers">
			{findings.map((finding, i) => {
				const { rule, outcome, severity, quote, message } = finding;
				const title = rules.get(rule)?.title;
				return (
					<li key={`${finding.fingerprint} ${i}`} data-rule={rule} data-outcome={outcome} data-severity={severity}>
						<OutcomeGlyph outcome={outcome} size={16} />
						<div>
							<p>
								<span class="hidden-words">{say(outcomeWords[outcome])}: </span>
								{say(message)}
							</p>
							{quote && <p class="snippet">{quote}</p>}
							{title && (
								<p class="rule">
									{say(findingWords.rule)}: {say(title)}
								</p>
							)}
						</div>
					</li>
				);
			})}
		</ul>
	);
}
