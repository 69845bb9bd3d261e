import type { Finding } from "../engine/finding.ts";
import { outcomeWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { OutcomeGlyph } from "./Glyph.tsx";

/** What one rule found to be in order, or found nothing of. */
export function Answers({ findings }: { findings: readonly Finding[] }) {
	const { say } = useView();
	return (
		<ul class="answers">
			{findings.map(({ rule, outcome, severity, quote, message, fingerprint }, i) => (
				<li key={`${fingerprint} ${i}`} data-rule={rule} data-outcome={outcome} data-severity={severity}>
					<OutcomeGlyph outcome={outcome} size={14} />
					<div>
						<p>
							<span class="hidden-words">{say(outcomeWords[outcome])}: </span>
							{say(message)}
						</p>
						{quote && <p class="snippet">{quote}</p>}
					</div>
				</li>
			))}
		</ul>
	);
}
