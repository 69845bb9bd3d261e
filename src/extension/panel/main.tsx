import { createStore } from "../../store/index.ts";
import { pages } from "../../store/place.ts";
import { mount } from "../../view/mount.tsx";
import { createInspector, rulesOfWorker } from "../inspector.ts";
import { connectLive } from "../recordings.ts";
import { connectReviews } from "../reviews.ts";
import { connectSettings } from "../settings.ts";
import { createShell } from "../shell.ts";
import { createFlows } from "./flows.ts";
import { followLive, followOpenFlow } from "./openFlow.ts";
import { createReadText } from "./readText.ts";

const store = createStore(chrome.i18n.getUILanguage());
const inspector = createInspector(store, false);

/** As a tab of its own the view stays with one tab, and begins at a page: `panel/index.html?tab=ID&page=policy`. */
const query = new URLSearchParams(location.search);
const asked = query.get("tab");
const first = pages.find((page) => page === query.get("page"));

async function inFront(): Promise<number | null> {
	if (asked !== null) return Number(asked);
	const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
	return tab?.id ?? null;
}

async function follow(): Promise<void> {
	const tabId = await inFront();
	if (tabId !== null) await inspector.look(tabId);
}

/** A tab of its own hides the page that was pointed at. */
function pointed(): void {
	if (asked !== null) void chrome.tabs.update(Number(asked), { active: true });
}

async function start(): Promise<void> {
	const { incognito } = await (asked === null ? chrome.windows.getCurrent() : chrome.tabs.get(Number(asked))).catch(
		() => ({ incognito: false }), // The tab was closed; its look will tell.
	);
	await connectSettings(store, incognito);
	connectReviews(store, incognito, inspector.tabId);
	// Findings of the open recording are decided on as those of a look are.
	const { reviews, verdict } = store.recording;
	connectReviews({ ...store, reviews, verdict }, incognito, () => null);
	await connectLive(store);
	followOpenFlow(store);
	const rules = await rulesOfWorker();
	const flows = createFlows(store, rules);
	followLive(store, flows);
	const shell = createShell(store, inspector, {
		pointed,
		openPanel: null,
		readText: createReadText(store, inspector),
		flows,
		wide: asked !== null,
		rules,
	});
	const root = document.getElementById("view");
	if (root) mount(root, store, shell, rules);
	if (asked === null) chrome.tabs.onActivated.addListener(() => void follow());
	chrome.tabs.onUpdated.addListener((tabId, { status }) => {
		if (status === "complete" && tabId === inspector.tabId()) void follow();
	});
	// The icon, clicked on a page while the panel stands beside it, grants that page.
	chrome.storage.session.onChanged.addListener((changes) => {
		if (Object.hasOwn(changes, `place ${inspector.tabId()}`) && store.verdict.flow.peek() === null) void follow();
	});
	await follow();
	// After the first look, which puts the reader where they were in the popup.
	if (first) store.place.go(first);
}

void start();
