import type { ComponentChildren } from "preact";
import type { Effort } from "../engine/effort.ts";
import type { Text } from "../engine/finding.ts";
import { datumText } from "../report/evidenceWording.ts";
import { endedWords, goalWords, recordingWords as r } from "../report/recordingWording.ts";
import { clock } from "../report/timeline.ts";
import { useView } from "./context.ts";
import { Fold } from "./Fold.tsx";

/** What each way through the flow takes, side by side: joining beside leaving. */
export function Efforts() {
	const { store, say } = useView();
	const efforts = store.verdict.flow.value?.ledger?.efforts ?? [];
	if (efforts.length === 0) return null;
	const list = (words: readonly string[]): ComponentChildren =>
		words.length === 0 ? <span class="quiet">{say(r.nothing)}</span> : words.map((each) => <p key={each}>{each}</p>);
	const kinds = (data: readonly string[]) => list(data.map((datum) => say(datumText(datum))));
	const rows: [Text, (effort: Effort) => ComponentChildren][] = [
		[r.effortSteps, ({ moments }) => moments.length],
		[r.effortClicks, ({ clicks }) => clicks],
		[r.effortDuration, ({ duration }) => (duration === null ? "–" : clock(duration))],
		[r.effortAsked, ({ asked }) => kinds(asked)],
		[r.effortRequired, ({ required }) => kinds(required)],
		[r.effortWaiting, ({ waiting }) => list(waiting)],
		[r.effortPapers, ({ papers }) => list(papers)],
		[r.effortPeople, ({ people }) => list(people)],
	];
	return (
		<Fold level="h3" name="flow efforts" title={say(r.effort)} told={String(efforts.length)}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it to scroll it */}
			<div class="across" tabIndex={0} role="region" aria-label={say(r.effort)}>
				<table class="efforts">
					<thead>
						<tr>
							<td />
							{efforts.map(({ goal, by, ended, moments }) => (
								<th key={`${goal} ${moments[0]}`} scope="col" data-goal={goal}>
									{say(goalWords[goal])}
									<i>
										{say(by === "run" ? r.byRun : r.byScreens)}
										{ended === "not-found" && ` · ${say(endedWords[ended])}`}
									</i>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(([name, cell]) => (
							<tr key={name.en}>
								<th scope="row">{say(name)}</th>
								{efforts.map((effort) => (
									<td key={`${effort.goal} ${effort.moments[0]}`}>{cell(effort)}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</Fold>
	);
}
