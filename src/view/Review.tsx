import { useId, useState } from "preact/hooks";
import type { Finding } from "../engine/finding.ts";
import { type Review as Decided, type Decision, decisions, reasons } from "../engine/review.ts";
import { decisionText, decisionWords, reasonWords, reviewWords } from "../report/reviewWording.ts";
import { useView } from "./context.ts";
import { reviewing } from "./reviewWording.ts";

/** Longest note and longest reason of a person's own, in letters. */
const LONGEST_NOTE = 4000;
const LONGEST_REASON = 300;

const acts: Record<Decision, string> = { confirmed: "confirm", "not-a-problem": "not-a-problem", unsure: "unsure" };

/** Where a person decides about one finding. What is typed is kept as it is typed: a popup closes without a word. */
export function Review({ finding }: { finding: Finding }) {
	const { store, say } = useView();
	const [asking, setAsking] = useState(false);
	const review = store.reviews.of(finding);
	const decision = review?.decision ?? null;
	const title = useId();
	const note = useId();
	// What passed is no problem to begin with.
	const offered = decisions.filter((each) => each !== "not-a-problem" || finding.outcome !== "passed");
	function decide(each: Decision): void {
		// Not a problem is none yet without its reason.
		setAsking(each === "not-a-problem");
		if (each !== "not-a-problem") store.reviews.decide(finding, each);
	}
	function settle(reason: string): void {
		// The question stays where the person takes their own words back.
		setAsking(true);
		store.reviews.decide(finding, "not-a-problem", reason);
	}
	return (
		<div class="review">
			<h4 id={title}>{say(reviewing.title)}</h4>
			<div class="choices" role="group" aria-labelledby={title}>
				{offered.map((each) => (
					<button
						key={each}
						type="button"
						data-action={acts[each]}
						aria-pressed={each === decision}
						aria-expanded={each === "not-a-problem" ? asking || each === decision : undefined}
						onClick={() => decide(each)}
					>
						{say(decisionWords[each])}
					</button>
				))}
			</div>
			{(asking || decision === "not-a-problem") && (
				<Reasons reason={decision === "not-a-problem" ? (review?.reason ?? "") : ""} settle={settle} />
			)}
			<label for={note}>{say(reviewWords.note)}</label>
			<textarea
				id={note}
				data-note
				rows={2}
				maxLength={LONGEST_NOTE}
				placeholder={say(reviewing.noteHint)}
				value={review?.note ?? ""}
				onInput={({ currentTarget }) => store.reviews.note(finding, currentTarget.value)}
			/>
			{review && (
				<p class="standing">
					<span>{say(decisionText(review, finding.outcome))}</span>
					<Undo review={review} done={() => setAsking(false)} />
				</p>
			)}
		</div>
	);
}

/** Why it is not a problem: a common reason, or the person's own words. */
function Reasons({ reason, settle }: { reason: string; settle(reason: string): void }) {
	const { say } = useView();
	const title = useId();
	const own = useId();
	const isCommon = (reasons as readonly string[]).includes(reason);
	return (
		<div class="reasons" role="group" aria-labelledby={title}>
			<p id={title}>{say(reason ? reviewing.reasonGiven : reviewing.reasonAsked)}</p>
			<div class="choices">
				{reasons.map((each) => (
					<button
						key={each}
						type="button"
						data-reason={each}
						aria-pressed={each === reason}
						onClick={() => settle(each)}
					>
						{say(reasonWords[each])}
					</button>
				))}
			</div>
			<label for={own}>{say(reviewing.ownReason)}</label>
			<input
				id={own}
				type="text"
				data-reason-text
				maxLength={LONGEST_REASON}
				autocomplete="off"
				value={isCommon ? "" : reason}
				onInput={({ currentTarget }) => settle(currentTarget.value)}
			/>
		</div>
	);
}

/** Takes a decision back with its note. */
export function Undo({ review, done }: { review: Decided; done?: () => void }) {
	const { store, say } = useView();
	function undo(): void {
		store.reviews.undo(review);
		store.notice.say(review.note ? reviewing.undoneWithNote : reviewing.undone);
		done?.();
	}
	return (
		<button type="button" data-action="undo" onClick={undo}>
			{say(reviewing.undo)}
		</button>
	);
}
