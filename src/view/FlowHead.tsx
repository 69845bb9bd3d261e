import { useState } from "preact/hooks";
import { type Outcome, outcomes } from "../engine/finding.ts";
import { endedWords, goalWords, missedWords, recordingWords } from "../report/recordingWording.ts";
import { timeOf } from "../report/time.ts";
import { clock } from "../report/timeline.ts";
import { outcomeWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { flowWords as f } from "./flowWording.ts";
import { OutcomeGlyph } from "./Glyph.tsx";

/** What the open recording is, what was found in it, and what it did not see. */
export function FlowHead() {
	const { store, say } = useView();
	const { close, live, opened } = store.recording;
	const flow = store.verdict.flow.value;
	const goesOn = live.value !== null && live.value.id === opened.value;
	const counts = store.verdict.counts.value;
	if (!flow) return null;
	const { recording, moments } = flow;
	return (
		<header class="flow-head">
			<button type="button" class="link" data-action="flows" onClick={close}>
				‹ {say(f.back)}
			</button>
			<Name name={recording?.name ?? moments[0]?.title ?? ""} />
			<p class="quiet">
				{recording && `${timeOf(recording.startedAt)} · `}
				{recording?.endedAt && `${clock(Date.parse(recording.endedAt) - Date.parse(recording.startedAt))} · `}
				{say(f.steps(moments.length))}
				{goesOn && ` · ${say(f.goesOn)}`}
			</p>
			<ul class="counts" aria-label={say(f.findings)}>
				{outcomes.map((outcome: Outcome) => (
					<li key={outcome} class={counts[outcome] > 0 ? outcome : `${outcome} none`} data-count={outcome}>
						{outcome !== "inapplicable" && <OutcomeGlyph outcome={outcome} size={13} />}
						<span class="n">{counts[outcome]}</span> {say(outcomeWords[outcome])}
					</li>
				))}
			</ul>
			{recording && recording.missed.length > 0 && (
				<div class="not-seen">
					<h3>{say(recordingWords.missed)}</h3>
					<ul>
						{recording.missed.map((code) => (
							<li key={code} data-missed={code}>
								{say(missedWords[code])}
							</li>
						))}
					</ul>
				</div>
			)}
			{recording?.runs.map(({ goal, from, ended }) => (
				<p key={from} class="quiet" data-run={goal}>
					{clock(from)} {say(goalWords[goal])}
					{ended && ` · ${say(endedWords[ended])}`}
				</p>
			))}
		</header>
	);
}

function Name({ name }: { name: string }) {
	const { store, shell, say } = useView();
	const id = store.recording.opened.value;
	const [draft, setDraft] = useState<string | null>(null);
	if (draft === null) {
		return (
			<div class="name">
				<h2>{name}</h2>
				<button type="button" class="link" data-action="rename" onClick={() => setDraft(name)}>
					{say(f.rename)}
				</button>
			</div>
		);
	}
	return (
		<form
			class="name"
			onSubmit={(event) => {
				event.preventDefault();
				if (id !== null && draft.trim()) void shell.recorder.flows?.rename(id, draft.trim());
				setDraft(null);
			}}
		>
			<input
				aria-label={say(f.name)}
				maxLength={120}
				value={draft}
				ref={(input) => input?.focus()}
				onInput={(event) => setDraft(event.currentTarget.value)}
			/>
			<button type="submit" class="solid">
				{say(f.done)}
			</button>
		</form>
	);
}
