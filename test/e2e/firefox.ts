import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { launchFirefox } from "../browsers.ts";
import { chromeScopeOf } from "./chromeScope.ts";
import { type FirefoxPopup, popupIn } from "./firefoxPopup.ts";

const built = fileURLToPath(new URL("../../dist/firefox", import.meta.url));

/** Firefox with the built extension, in a fresh profile. */
export interface Firefox {
	browser: Browser;
	/** A fresh tab in front. */
	open(address: string): Promise<Page>;
	/** Clicks the toolbar icon for the tab in front, and gives the real popup once it shows a result. */
	openPopup(): Promise<FirefoxPopup>;
	/** Runs the source of a function in the panel's tab, where `content` is its window, and gives what it returns. */
	inPanelTab(source: string): Promise<unknown>;
	/** What stands on the icon while the tab in front is in front. */
	badge(): Promise<string>;
	close(): Promise<void>;
}

/** Runs in the browser's own window: resolves once the tab in front has loaded an address. */
const loaded = `async (address) => {
	const { selectedBrowser } = gBrowser;
	const until = performance.now() + 15_000;
	while (selectedBrowser.currentURI.spec !== address || selectedBrowser.webProgress.isLoadingDocument) {
		if (performance.now() > until) throw new Error("Still not loaded: " + address);
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}`;

/** Runs in the browser's own window: clicks the icon. */
const click = `async (id) => {
	const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
	const { extension } = WebExtensionPolicy.getByID(id);
	await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

/** Runs in the browser's own window: reads the icon as it stands on the toolbar. */
const readBadge = `async (id) => {
	const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
	const { extension } = WebExtensionPolicy.getByID(id);
	const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
	return action.getContextData(gBrowser.selectedTab).badgeText ?? "";
}`;

/** Runs in the browser's own window: hands a function's source to the tab of the panel once it is there. */
const inPanelTab = `async (source) => {
	const until = performance.now() + 15_000;
	let tab;
	do {
		if (performance.now() > until) throw new Error("No tab of the panel opened");
		await new Promise((resolve) => requestAnimationFrame(resolve));
		tab = gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes("/panel/index.html?tab="));
	} while (!tab || tab.webProgress.isLoadingDocument);
	const script = "(async () => sendAsyncMessage('fairtick-panel', await (" + source + ")()))()";
	return new Promise((resolve) => {
		tab.messageManager.addMessageListener("fairtick-panel", ({ data }) => resolve(data));
		tab.messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
	});
}`;

/** Starts Firefox with the extension loaded; `prefs` are its settings beside the usual ones. */
export async function startFirefox(prefs: Record<string, string | boolean> = {}): Promise<Firefox> {
	const browser = await launchFirefox({ args: ["--remote-allow-system-access"], extraPrefsFirefox: prefs });
	try {
		const id = await browser.installExtension(built);
		const scope = await chromeScopeOf(browser);
		return {
			browser,
			async open(address) {
				const page = await browser.newPage();
				// Of its own pages Firefox tells the driver no load; its window knows.
				await page.goto(address, { waitUntil: [] });
				await page.bringToFront();
				await scope.run(loaded, address);
				return page;
			},
			async openPopup() {
				const popup = popupIn(scope);
				// A second click would close one that is still open.
				await popup.close();
				await scope.run(click, id);
				await popup.waitFor(() => document.querySelector("#headline, .refused") !== null);
				return popup;
			},
			inPanelTab: (source) => scope.run(inPanelTab, source),
			badge: () => scope.run<string>(readBadge, id),
			close: () => browser.close(),
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
}
