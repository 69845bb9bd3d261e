import type { Inspection } from "../store/inspection.ts";
import { useView } from "./context.ts";
import { OutcomeGlyph } from "./Glyph.tsx";
import { refusalWords, words } from "./wording.ts";

/** Why this page has no result, and what to do. */
export function Refused({ inspection }: { inspection: Extract<Inspection, { kind: "refused" | "broken" }> }) {
	const { say } = useView();
	const broken = inspection.kind === "broken";
	const { title, help } = broken ? { title: words.broken, help: words.brokenHelp } : refusalWords[inspection.why];
	return (
		<section class="refused" data-refusal={broken ? "broken" : inspection.why}>
			<OutcomeGlyph outcome={broken ? "cantTell" : "inapplicable"} size={40} />
			<h2>{say(title)}</h2>
			<p>{say(help)}</p>
			{broken && <pre>{inspection.error}</pre>}
			{!broken && inspection.address && <p class="address">{inspection.address}</p>}
		</section>
	);
}
