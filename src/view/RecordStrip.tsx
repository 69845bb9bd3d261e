import { useEffect, useState } from "preact/hooks";
import { clock } from "../report/timeline.ts";
import { type Leave, type Live, leaves } from "../store/recording.ts";
import { AskOnce } from "./AskOnce.tsx";
import { useView } from "./context.ts";
import { leaveWords, missingText, recordWords as r } from "./recordWording.ts";

/** The recorder's own strip: it stands above everything else, whatever is looked at. */
export function RecordStrip() {
	const { store, say } = useView();
	const live = store.recording.live.value;
	return (
		<section class={`strip ${live?.state ?? "idle"}`} aria-label={say(r.recorder)}>
			{live ? <Going live={live} /> : <Idle />}
		</section>
	);
}

function Idle() {
	const { store, shell, say } = useView();
	const { leave } = store.recording;
	const { start, flows } = shell.recorder;
	const asks = flows !== null;
	const [chosen, setChosen] = useState(false);
	return (
		<>
			<button type="button" class="record" data-action="record" onClick={() => start(asks ? leave.peek() : "tab")}>
				<span class="dot" /> {say(r.record)}
			</button>
			{!asks && <span class="quiet">{say(r.idle)}</span>}
			{asks && (
				<>
					<select
						aria-label={say(r.leave)}
						data-action="leave"
						value={leave.value}
						onChange={(event) => {
							leave.value = event.currentTarget.value as Leave;
							setChosen(true);
						}}
					>
						{leaves.map((each) => (
							<option key={each} value={each}>
								{say(leaveWords[each].name)}
							</option>
						))}
					</select>
					{(chosen || store.place.page.value === "flow") && <p class="sees">{say(leaveWords[leave.value].sees)}</p>}
				</>
			)}
		</>
	);
}

function Going({ live }: { live: Live }) {
	const { shell, say } = useView();
	const { pause, resume, stop, discard, flows } = shell.recorder;
	const { moments, state, missed, agreedAt } = live;
	const paused = state === "paused";
	return (
		<>
			<p class="going" data-recording={state}>
				<span class="dot" />
				<span class="hidden-words">{say(paused ? r.paused : r.recordingNow)}</span>
				<Elapsed live={live} />
				<span class="quiet">
					{paused && `${say(r.paused)} · `}
					{say(r.screens(moments))}
					{agreedAt !== null && ` · ${say(r.agreed(clock(agreedAt)))}`}
				</span>
			</p>
			<p class="deeds">
				<button type="button" data-action={paused ? "resume" : "pause"} onClick={paused ? resume : pause}>
					{say(paused ? r.resume : r.pause)}
				</button>
				<button type="button" class="solid" data-action="stop" onClick={stop}>
					{say(r.stop)}
				</button>
				<AskOnce action="discard" label={r.discard} question={r.discardAsk} onYes={discard} />
				{flows === null && shell.openPanel && (
					<button type="button" class="link" data-action="open-panel" onClick={shell.openPanel}>
						{say(r.openPanel)}
					</button>
				)}
			</p>
			{missed.length > 0 && (
				<p class="missing" data-missed={missed.join(" ")}>
					{say(missingText(missed))}
				</p>
			)}
		</>
	);
}

/** Time since the start; it stands still while the recording rests. */
function Elapsed({ live: { startedAt, pausedAt } }: { live: Live }) {
	const [now, setNow] = useState(Date.now);
	useEffect(() => {
		setNow(Date.now());
		if (pausedAt !== null) return;
		const timer = setInterval(() => setNow(Date.now()), 1000);
		return () => clearInterval(timer);
	}, [startedAt, pausedAt]);
	return <b class="elapsed">{clock(pausedAt ?? now - Date.parse(startedAt))}</b>;
}
