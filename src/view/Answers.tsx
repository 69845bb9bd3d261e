import type { Finding } from "../engine/finding.ts";
import { decisionWords } from "../report/reviewWording.ts";
import { outcomeWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { Icon, OutcomeGlyph } from "./Glyph.tsx";
import { Review } from "./Review.tsx";
import { reviewing } from "./reviewWording.ts";

/** What one rule found to be in order, or found nothing of. */
export function Answers({ findings }: { findings: readonly Finding[] }) {
	return (
		<ul class="answers">
			{findings.map((finding, i) => (
				<Answer key={`${finding.fingerprint} ${i}`} finding={finding} />
			))}
		</ul>
	);
}

function Answer({ finding }: { finding: Finding }) {
	const { store, say } = useView();
	const { rule, outcome, severity, quote, message } = finding;
	const decision = store.reviews.of(finding)?.decision;
	return (
		<li data-rule={rule} data-outcome={outcome} data-severity={severity} data-decision={decision}>
			<OutcomeGlyph outcome={outcome} size={14} />
			<div>
				<p>
					<span class="hidden-words">{say(outcomeWords[outcome])}: </span>
					{say(message)}
				</p>
				{quote && <p class="snippet">{quote}</p>}
				{outcome === "passed" && (
					<details class="deciding">
						<summary>
							<Icon name="chevron" size={12} /> {say(reviewing.title)}
							{decision && <span class={`decision ${decision}`}>{say(decisionWords[decision])}</span>}
						</summary>
						<Review finding={finding} />
					</details>
				)}
			</div>
		</li>
	);
}
