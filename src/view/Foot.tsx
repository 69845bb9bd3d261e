import { useView } from "./context.ts";
import { flowWords as f } from "./flowWording.ts";
import { Icon } from "./Glyph.tsx";
import { words } from "./wording.ts";

/** What can be done with this look as a whole, and what was last done. */
export function Foot() {
	const { store, shell, say } = useView();
	const notice = store.notice.now.value;
	const judged = store.inspection.now.value.kind === "judged";
	const atFlow = store.place.page.value === "flow" && shell.recorder.flows !== null;
	return (
		<footer class="foot">
			<div class="notice" role="status">
				{notice && (
					<>
						<p>{say(notice)}</p>
						<button type="button" class="bare" aria-label={say(words.dismiss)} onClick={store.notice.dismiss}>
							<Icon name="close" />
						</button>
					</>
				)}
			</div>
			{atFlow ? (
				<FlowDeeds />
			) : (
				<div class="deeds" role="group" aria-label={say(words.actionsForLook)}>
					<button type="button" data-action="look" onClick={shell.look}>
						<Icon name="again" /> {say(words.lookAgain)}
					</button>
					{judged && (
						<>
							<button type="button" data-action="save-report" onClick={shell.saveReport}>
								<Icon name="report" /> {say(words.saveReport)}
							</button>
							<button type="button" data-action="save-json" onClick={shell.saveJson}>
								<Icon name="data" /> {say(words.saveJson)}
							</button>
						</>
					)}
				</div>
			)}
		</footer>
	);
}

/** What can be done with the recording that is open. */
function FlowDeeds() {
	const { store, shell, say } = useView();
	const { flows } = shell.recorder;
	if (!flows || store.recording.inspection.now.value.kind !== "judged") return null;
	return (
		<div class="deeds" role="group" aria-label={say(f.actions)}>
			<button type="button" data-action="export-json" onClick={flows.exportJson}>
				<Icon name="data" /> {say(f.exportJson)}
			</button>
			<button type="button" data-action="export-zip" onClick={flows.exportZip}>
				<Icon name="data" /> {say(f.exportZip)}
			</button>
			<button type="button" data-action="save-report" onClick={flows.saveReport}>
				<Icon name="report" /> {say(f.saveReport)}
			</button>
		</div>
	);
}
