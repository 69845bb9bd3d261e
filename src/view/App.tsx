import { useEffect, useLayoutEffect } from "preact/hooks";
import { pages } from "../store/place.ts";
import { Asks } from "./Asks.tsx";
import { useView } from "./context.ts";
import { Findings } from "./Findings.tsx";
import { FlowTab } from "./FlowTab.tsx";
import { Foot } from "./Foot.tsx";
import { Head } from "./Head.tsx";
import { Issues } from "./Issues.tsx";
import { PageTabs, TabPage } from "./PageTabs.tsx";
import { Policy } from "./Policy.tsx";
import { ReadTexts } from "./ReadTexts.tsx";
import { RecordStrip } from "./RecordStrip.tsx";
import { Refused } from "./Refused.tsx";
import { Rest } from "./Rest.tsx";
import { SettingsPage } from "./SettingsPage.tsx";
import { Verdict } from "./Verdict.tsx";
import { words } from "./wording.ts";

export function App() {
	const { store } = useView();
	const inspection = store.inspection.now.value;
	const language = store.language.now.value;
	useLayoutEffect(() => {
		document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
	}, [language]);
	return (
		<>
			<Head />
			<RecordStrip />
			{store.settings.opened.value ? <SettingsPage /> : inspection.kind === "judged" ? <Result /> : <Unseen />}
			<Foot />
		</>
	);
}

/** The recordings are there whether or not the page in front can be looked at. */
function Unseen() {
	const { store, shell } = useView();
	if (shell.recorder.flows === null) {
		return (
			<main class="alone">
				<WhyNot />
			</main>
		);
	}
	const atFlow = store.place.page.value === "flow";
	return (
		<main>
			<PageTabs pages={["findings", "flow"]} />
			{atFlow ? (
				<TabPage page="flow">
					<FlowTab />
				</TabPage>
			) : (
				<section class="alone" role="tabpanel" id="page-findings" aria-labelledby="tab-findings">
					<WhyNot />
				</section>
			)}
		</main>
	);
}

function WhyNot() {
	const { store, say } = useView();
	const inspection = store.inspection.now.value;
	if (inspection.kind === "judged") return null;
	if (inspection.kind !== "looking") return <Refused inspection={inspection} />;
	return (
		<p class="looking" role="status">
			{say(words.looking)}
		</p>
	);
}

function Result() {
	const { store, shell } = useView();
	const recordings = shell.recorder.flows !== null;
	// After the verdict has been painted: the rest is wanted by the time an entry or another page is opened.
	useEffect(() => void store.details.load(), [store]);
	return (
		<main>
			{store.place.page.value !== "flow" && <Verdict />}
			<PageTabs pages={recordings ? pages : pages.filter((page) => page !== "flow")} />
			<TabPage page="findings">
				<Findings />
			</TabPage>
			<TabPage page="asks">
				<Asks />
			</TabPage>
			<TabPage page="issues">
				<Issues />
			</TabPage>
			<TabPage page="policy">
				<ReadTexts />
				<Policy />
			</TabPage>
			<TabPage page="rest">
				<Rest />
			</TabPage>
			{recordings && <TabPage page="flow">{store.place.page.value === "flow" && <FlowTab />}</TabPage>}
		</main>
	);
}
