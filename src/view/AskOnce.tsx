import { useState } from "preact/hooks";
import type { Text } from "../engine/finding.ts";
import { useView } from "./context.ts";
import { recordWords } from "./recordWording.ts";

interface AskOnceProps {
	action: string;
	label: Text;
	/** Takes the label's place once it was pressed. */
	question: Text;
	/** What the button is about, for those who hear it alone. */
	about?: string;
	onYes(): void;
}

/** A button for what cannot be undone: the first press asks, the second does it. */
export function AskOnce({ action, label, question, about, onYes }: AskOnceProps) {
	const { say } = useView();
	const [asking, setAsking] = useState(false);
	const words = say(asking ? question : label);
	return (
		<span class="ask-once">
			<button
				type="button"
				class={asking ? "grave" : undefined}
				data-action={action}
				data-asking={asking}
				aria-label={about && `${words} ${about}`}
				onClick={({ detail }) => {
					// The second half of a double click is no answer.
					if (detail > 1) return;
					if (asking) onYes();
					setAsking(!asking);
				}}
			>
				{words}
			</button>
			{asking && (
				<button type="button" data-action="keep" onClick={() => setAsking(false)}>
					{say(recordWords.keep)}
				</button>
			)}
		</span>
	);
}
