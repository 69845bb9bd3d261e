import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";
import { guideWords as g } from "./goalWording.ts";

/** Details that the tool made up, for the person to type in place of their own. */
export function Canaries() {
	const { store, shell, say } = useView();
	const canaries = store.verdict.flow.value?.recording?.canaries ?? [];
	if (canaries.length === 0) return null;
	return (
		<div class="canaries">
			<h4>{say(g.canaries)}</h4>
			<dl>
				{canaries.map((canary) => (
					<div key={canary.datum} data-canary={canary.datum}>
						<dt>{say(g.canaryNames[canary.datum])}</dt>
						<dd>{canary.value}</dd>
						<dd>
							<button
								type="button"
								data-action="copy-canary"
								aria-label={`${say(g.copy)} ${canary.value}`}
								onClick={() => shell.recorder.flows?.copyCanary(canary)}
							>
								<Icon name="copy" size={14} /> {say(g.copy)}
							</button>
						</dd>
					</div>
				))}
			</dl>
			<p class="quiet">{say(g.canariesWhy)}</p>
		</div>
	);
}
