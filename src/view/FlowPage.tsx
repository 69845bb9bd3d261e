import { useEffect, useMemo } from "preact/hooks";
import { Contacted } from "./Contacted.tsx";
import { useView, ViewProvider } from "./context.ts";
import { Efforts } from "./Efforts.tsx";
import { FlowFindings } from "./FlowFindings.tsx";
import { FlowHead } from "./FlowHead.tsx";
import { flowWords as f } from "./flowWording.ts";
import { GuidedRuns } from "./GuidedRuns.tsx";
import { SavedFlows } from "./SavedFlows.tsx";
import { Timeline } from "./Timeline.tsx";

/** The recordings that are kept, or the one that is open. */
export function FlowPage() {
	const { store } = useView();
	useEffect(() => void store.details.load(), [store]);
	return store.recording.opened.value === null ? <SavedFlows /> : <OpenFlow />;
}

/** In here the open flow stands where elsewhere the look does, so that findings and asks are told by the same parts. */
function OpenFlow() {
	const { store, shell, rules, say } = useView();
	const { inspection, reviews, verdict } = store.recording;
	const view = useMemo(() => {
		const { findings } = shell.recorder.flows ?? {};
		return { store: { ...store, inspection, reviews, verdict }, shell: { ...shell, ...findings, show: null }, rules };
	}, [store, shell, rules]);
	if (inspection.now.value.kind !== "judged") return <p class="quiet">{say(f.opening)}</p>;
	return (
		<ViewProvider value={view}>
			<FlowHead />
			<GuidedRuns />
			<FlowFindings />
			<Timeline />
			<Contacted />
			<Efforts />
		</ViewProvider>
	);
}
