import type { Finding } from "../engine/finding.ts";
import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";
import { languages } from "./languages.ts";
import { words } from "./wording.ts";

/** The answer to a store's review, where stores are chosen. The store's language counts, not the interface's: both are there. */
export function StoreAnswer({ finding }: { finding: Finding }) {
	const { store, shell, say } = useView();
	if (!store.verdict.flow.value?.context.jurisdictions.includes("stores")) return null;
	return (
		<p class="deeds" role="group" aria-label={say(words.copyAnswer)}>
			<span>
				<Icon name="copy" /> {say(words.copyAnswer)}
				{say(words.colon)}
			</span>
			{languages.map(({ id, tag, name }) => (
				<button key={id} type="button" lang={tag} data-answer={id} onClick={() => shell.copyAnswer(finding, id)}>
					{name}
				</button>
			))}
		</p>
	);
}
