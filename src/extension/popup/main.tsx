import { effect } from "@preact/signals";
import { createStore } from "../../store/index.ts";
import { mount } from "../../view/mount.tsx";
import { createInspector, rulesOfWorker } from "../inspector.ts";
import { openPanelFor } from "../openPanel.ts";
import { connectLive } from "../recordings.ts";
import { connectReviews } from "../reviews.ts";
import { keep } from "../session.ts";
import { connectSettings } from "../settings.ts";
import { createShell } from "../shell.ts";

const store = createStore(chrome.i18n.getUILanguage());
const inspector = createInspector(store, true);
// First of all: the worker may have to be woken.
const ruled = rulesOfWorker();
const tabs = chrome.tabs.query({ active: true, currentWindow: true });

async function look(): Promise<number | null> {
	const [tab] = await tabs;
	if (tab?.id === undefined) return null;
	await inspector.look(tab.id);
	return tab.id;
}

async function start(): Promise<void> {
	const looked = look();
	const incognito = (await tabs)[0]?.incognito ?? false;
	await Promise.all([connectSettings(store, incognito), connectLive(store)]);
	connectReviews(store, incognito, inspector.tabId);
	const openPanel = await openPanelFor(tabs);
	const rules = await ruled;
	const shell = createShell(store, inspector, {
		pointed: () => window.close(),
		openPanel,
		readText: null,
		flows: null,
		wide: false,
		rules,
	});
	const root = document.getElementById("view");
	if (root) mount(root, store, shell, rules);
	const tabId = await looked;
	if (tabId === null) return;
	// For the end-to-end tests, which hold this against its budget.
	requestAnimationFrame(() => performance.mark("painted"));
	// A popup may close at any moment without a word: each step of the reader is kept as it happens.
	effect(() => {
		const place = store.place.now.value;
		const address = store.verdict.flow.value?.moments.at(-1)?.url;
		if (address) void keep(tabId, "place", { address, place });
	});
}

void start();
