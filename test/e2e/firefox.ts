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

/** Starts Firefox with the extension loaded. */
export async function startFirefox(): Promise<Firefox> {
	const browser = await launchFirefox({ args: ["--remote-allow-system-access"] });
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
			badge: () => scope.run<string>(readBadge, id),
			close: () => browser.close(),
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
}
