import type { Flow } from "../engine/flow.ts";
import type { RuleText } from "../engine/rule.ts";
import { readingKey } from "../report/readable.ts";
import { outcomeWords } from "../report/wording.ts";
import type { Store } from "../store/index.ts";
import type { FlowsShell } from "../view/recorderShell.ts";
import type { Shell, Target } from "../view/shell.ts";
import { notices, words } from "../view/wording.ts";
import { copying } from "./copying.ts";
import type { Inspector } from "./inspector.ts";
import { inTab, worker } from "./messages.ts";
import { openTab } from "./openTab.ts";
import { takePictures } from "./pictures.ts";
import { createRecorderShell } from "./recordings.ts";
import { fileName, save } from "./save.ts";
import { OVERLAY } from "./scripts.ts";
import { keep } from "./session.ts";

interface ShellOptions {
	/** After something was pointed at on the page; the popup lies over it and closes. */
	pointed(): void;
	openPanel: (() => Promise<void>) | null;
	readText: Shell["readText"];
	/** What can be done with recordings; null in a popup. */
	flows: FlowsShell | null;
	/** The view already stands in a tab of its own. */
	wide: boolean;
	rules: readonly RuleText[];
}

function nextLoad(tabId: number): Promise<void> {
	return new Promise((resolve) => {
		function onUpdated(id: number, { status }: { status?: string }): void {
			if (id !== tabId || status !== "complete") return;
			chrome.tabs.onUpdated.removeListener(onUpdated);
			resolve();
		}
		chrome.tabs.onUpdated.addListener(onUpdated);
	});
}

/** What popup and panel can do, on top of a store and the tab that its inspector looks at. */
export function createShell(store: Store, inspector: Inspector, options: ShellOptions): Shell {
	const { notice, verdict, place, language } = store;
	const { rules } = options;

	/** Runs a deed on the tab in question; a page that no longer answers is told of, not thrown. */
	async function onTab(deed: (tabId: number, flow: Flow | null) => Promise<void>): Promise<void> {
		const tabId = inspector.tabId();
		if (tabId === null) return;
		notice.dismiss();
		try {
			await deed(tabId, verdict.decided.peek());
		} catch {
			notice.say(notices.unreachable);
		}
	}

	async function keepPlace(tabId: number, flow: Flow | null): Promise<void> {
		const address = flow?.moments.at(-1)?.url;
		if (address) await keep(tabId, "place", { address, place: place.now.peek() });
	}

	async function point(tabId: number, target: Target): Promise<void> {
		await chrome.scripting.executeScript({ target: { tabId }, files: [OVERLAY] });
		const spoken = language.now.peek();
		const label = {
			language: spoken === "zh" ? "zh-CN" : "en",
			outcome: target.outcome ? outcomeWords[target.outcome][spoken] : "Fairtick",
			title: target.title[spoken],
			close: words.overlayClose[spoken],
		};
		const seen = await inTab("overlay", tabId).point(target, label);
		if (seen === "shown") options.pointed();
		else notice.say(notices[seen]);
	}

	return {
		look: () => onTab((tabId) => inspector.look(tabId)),
		watch: () =>
			onTab(async (tabId) => {
				inspector.expect(tabId);
				notice.say(notices.watching);
				const loaded = nextLoad(tabId);
				await worker.watch(tabId);
				notice.dismiss();
				await loaded;
				if (store.inspection.now.peek().kind === "looking") await inspector.look(tabId);
				// Firefox takes its permission back with each load, so that no script of ours ran.
				if (store.inspection.now.peek().kind === "refused") store.inspection.refuse("reloaded", "");
			}),
		show: (target) =>
			onTab(async (tabId, flow) => {
				await keepPlace(tabId, flow);
				await point(tabId, target);
			}),
		...copying(notice, language, () => verdict.decided.peek(), rules),
		async saveJson() {
			const flow = verdict.decided.peek();
			if (!flow) return;
			const { writeFlow } = await import("../report/json.ts");
			save(fileName(flow, "json"), writeFlow(flow), "application/json");
			notice.say(notices.savedJson);
		},
		saveReport: () =>
			onTab(async (tabId, flow) => {
				if (!flow) return;
				const pictures = await picturesOf(tabId, flow);
				const { htmlReport } = await import("../report/html.ts");
				save(fileName(flow, "html"), htmlReport(flow, { rules, lang: language.now.peek(), pictures }), "text/html");
				notice.say(notices.savedReport(pictures.size));
			}),
		readText: options.readText,
		forgetText: (text) =>
			onTab(async (tabId, flow) => {
				if (!flow) return;
				store.inspection.replace(await worker.forgetText(tabId, flow, { asked: text.address, kind: text.kind }));
				store.readings.end(readingKey(text));
			}),
		openPanel: options.openPanel,
		openWide: options.wide ? null : (page) => onTab((tabId) => openTab(tabId, page)),
		recorder: createRecorderShell(store, inspector, options.flows),
	};

	/** None where the tab is not in front or no longer ours to picture: the report is worth having without. */
	async function picturesOf(tabId: number, flow: Flow): Promise<Map<string, string>> {
		const { active, windowId } = await chrome.tabs.get(tabId);
		if (!active) return new Map();
		const wanted = flow.findings.filter(({ outcome }) => outcome === "failed" || outcome === "cantTell");
		const progress = (i: number, of: number) => notice.say(notices.picture(i, of));
		return takePictures(wanted, { tabId, windowId, progress }).catch(() => new Map());
	}
}
