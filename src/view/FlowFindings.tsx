import { useView } from "./context.ts";
import { Fold } from "./Fold.tsx";
import { flowWords as f } from "./flowWording.ts";
import { OutcomeGlyph } from "./Glyph.tsx";

/** All that was found in the open recording, in a line each, with the way to its screen. */
export function FlowFindings() {
	const { store, rules, say } = useView();
	const found = store.verdict.findings.value.filter(({ outcome }) => outcome === "failed" || outcome === "cantTell");
	if (found.length === 0) return <p class="quiet nothing">{say(f.noFindings)}</p>;
	return (
		<Fold level="h3" name="flow findings" title={say(f.findings)} told={String(found.length)}>
			<ul class="answers">
				{found.map(({ rule, outcome, moment, fingerprint, message }, i) => (
					<li key={`${fingerprint} ${i}`} data-answer={outcome}>
						<OutcomeGlyph outcome={outcome} size={14} />
						<div>
							<p>
								{say(rules.get(rule)?.title ?? message)}{" "}
								<button type="button" class="link" data-action="to-step" onClick={() => goTo(moment)}>
									{say(f.atStep(moment + 1))}
								</button>
							</p>
						</div>
					</li>
				))}
			</ul>
		</Fold>
	);
}

function goTo(moment: number): void {
	const details = document.querySelector<HTMLDetailsElement>(`[data-moment="${moment}"] > details`);
	if (!details) return;
	details.open = true;
	details.scrollIntoView({ block: "start" });
	details.querySelector("summary")?.focus();
}
