import { useEffect, useLayoutEffect } from "preact/hooks";
import { Asks } from "./Asks.tsx";
import { useView } from "./context.ts";
import { Findings } from "./Findings.tsx";
import { Foot } from "./Foot.tsx";
import { Head } from "./Head.tsx";
import { Issues } from "./Issues.tsx";
import { PageTabs, TabPage } from "./PageTabs.tsx";
import { Policy } from "./Policy.tsx";
import { ReadTexts } from "./ReadTexts.tsx";
import { Refused } from "./Refused.tsx";
import { Rest } from "./Rest.tsx";
import { SettingsPage } from "./SettingsPage.tsx";
import { Verdict } from "./Verdict.tsx";
import { words } from "./wording.ts";

export function App() {
	const { store, say } = useView();
	const inspection = store.inspection.now.value;
	const language = store.language.now.value;
	useLayoutEffect(() => {
		document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
	}, [language]);
	return (
		<>
			<Head />
			{store.settings.opened.value ? (
				<SettingsPage />
			) : inspection.kind === "judged" ? (
				<Result />
			) : (
				<main class="alone">
					{inspection.kind === "looking" ? (
						<p class="looking" role="status">
							{say(words.looking)}
						</p>
					) : (
						<Refused inspection={inspection} />
					)}
				</main>
			)}
			<Foot />
		</>
	);
}

function Result() {
	const { store } = useView();
	// After the verdict has been painted: the rest is wanted by the time an entry or another page is opened.
	useEffect(() => void store.details.load(), [store]);
	return (
		<main>
			<Verdict />
			<PageTabs />
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
		</main>
	);
}
