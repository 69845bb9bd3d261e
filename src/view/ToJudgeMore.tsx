import type { Need } from "../engine/finding.ts";
import type { Waiting } from "../report/tenIssues.ts";
import { needText } from "../report/tenIssuesWording.ts";
import { useView } from "./context.ts";

/** What would let more be judged, with the way there where the view has one. */
export function ToJudgeMore({ waiting }: { waiting: readonly Waiting[] }) {
	const { store, say } = useView();
	const ways: Partial<Record<Need, () => void>> = {
		policy: () => store.place.go("policy"),
		service: store.settings.open,
	};
	if (waiting.length === 0) return null;
	return (
		<ul class="more">
			{waiting.map((each) => (
				<li key={each.need} data-need={each.need}>
					{ways[each.need] ? (
						<button type="button" class="link" onClick={ways[each.need]}>
							{say(needText(each))}
						</button>
					) : (
						<span>{say(needText(each))}</span>
					)}
				</li>
			))}
		</ul>
	);
}
