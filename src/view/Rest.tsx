import { uncovered } from "../report/requestWording.ts";
import { notAdvice } from "../report/wording.ts";
import { useView } from "./context.ts";
import { words } from "./wording.ts";

/** What was not looked at, and what this look was. */
export function Rest() {
	const { store, rules, say } = useView();
	const flow = store.verdict.flow.value;
	if (!flow) return null;
	const { captureMs, rulesMs } = flow.timing;
	return (
		<>
			<section class="list" aria-labelledby="not-checked">
				<h3 id="not-checked">{say(words.notChecked)}</h3>
				<ul class="uncovered">
					{flow.moments.flatMap(uncovered).map((text) => (
						<li key={text.en}>{say(text)}</li>
					))}
				</ul>
			</section>
			<section class="list about" aria-labelledby="about">
				<h3 id="about">{say(words.aboutLook)}</h3>
				<p>{say(words.cost(Math.max(1, Math.round(captureMs + rulesMs)), rules.size, flow.rulePack))}</p>
				<p>{say(words.localOnly)}</p>
				<p>{say(notAdvice)}</p>
			</section>
		</>
	);
}
