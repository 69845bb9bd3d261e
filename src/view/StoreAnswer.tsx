import type { Finding, Text } from "../engine/finding.ts";
import type { Language } from "../report/wording.ts";
import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";
import { languages } from "./languages.ts";
import { words } from "./wording.ts";

/** The answer to a store's review, where stores are chosen. */
export function StoreAnswer({ finding }: { finding: Finding }) {
	const { store, shell } = useView();
	if (!store.verdict.flow.value?.context.jurisdictions.includes("stores")) return null;
	return <CopyAnswer label={words.copyAnswer} copy={(language) => shell.copyAnswer(finding, language)} />;
}

/** The store's language counts, not the interface's: both are there. */
export function CopyAnswer({ label, copy }: { label: Text; copy: (language: Language) => Promise<void> }) {
	const { say } = useView();
	return (
		<p class="deeds" role="group" aria-label={say(label)}>
			<span>
				<Icon name="copy" /> {say(label)}
				{say(words.colon)}
			</span>
			{languages.map(({ id, tag, name }) => (
				<button key={id} type="button" lang={tag} data-answer={id} onClick={() => copy(id)}>
					{name}
				</button>
			))}
		</p>
	);
}
