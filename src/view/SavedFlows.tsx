import { useEffect } from "preact/hooks";
import { timeOf } from "../report/time.ts";
import type { RecordingEntry } from "../store/recording.ts";
import { AskOnce } from "./AskOnce.tsx";
import { useView } from "./context.ts";
import { flowWords as f } from "./flowWording.ts";
import { OutcomeGlyph } from "./Glyph.tsx";

/** The recordings that are kept, newest first. */
export function SavedFlows() {
	const { store, shell, say } = useView();
	const { flows } = shell.recorder;
	const saved = store.recording.saved.value;
	// What was opened meanwhile has been judged.
	useEffect(() => void flows?.list(), [flows]);
	if (!flows || saved === null) return null;
	return (
		<section class="list flows" aria-labelledby="saved-flows">
			<h2 id="saved-flows">{say(f.saved)}</h2>
			{saved.length === 0 && <p class="quiet">{say(f.none)}</p>}
			<ul>
				{saved.map((entry) => (
					<Entry key={entry.id} entry={entry} />
				))}
			</ul>
			<div class="deeds">
				{/* The input itself lies over its words, so that mouse, keyboard and drop all reach it. */}
				<label class="file" title={say(f.importHelp)}>
					{say(f.importFlow)}
					<input
						type="file"
						accept=".json,.zip,application/json,application/zip"
						data-action="import"
						onChange={(event) => {
							const input = event.currentTarget;
							const file = input.files?.[0];
							if (file) void flows.take(file).then(() => (input.value = ""));
						}}
					/>
				</label>
				{saved.length > 1 && (
					<AskOnce action="delete-all" label={f.removeAll} question={f.removeAllAsk} onYes={flows.removeAll} />
				)}
			</div>
		</section>
	);
}

function Entry({ entry }: { entry: RecordingEntry }) {
	const { store, shell, say } = useView();
	const { id, recording, site, moments, found } = entry;
	const { flows } = shell.recorder;
	const goesOn = store.recording.live.value?.id === id;
	return (
		<li data-flow={id}>
			<button type="button" class="open" data-action="open" onClick={() => flows?.open(id)}>
				<b>{recording.name || site}</b>
				<span class="quiet">
					{site && `${site} · `}
					{timeOf(recording.startedAt)}
				</span>
				<span class="chips">
					<span>{say(f.steps(moments))}</span>
					{goesOn && <span class="now">{say(f.goesOn)}</span>}
					{found && <Found found={found} />}
				</span>
			</button>
			<AskOnce
				action="delete"
				label={f.remove}
				question={f.removeAsk}
				about={recording.name}
				onYes={() => void flows?.remove(id)}
			/>
		</li>
	);
}

function Found({ found }: { found: NonNullable<RecordingEntry["found"]> }) {
	const { say } = useView();
	return (["failed", "cantTell"] as const)
		.filter((outcome) => found[outcome] > 0)
		.map((outcome) => (
			<span key={outcome} class={`found ${outcome}`} data-count={outcome}>
				<OutcomeGlyph outcome={outcome} size={13} /> {say(f.found(found[outcome], outcome))}
			</span>
		));
}
