import { afterAll, beforeAll, expect, it } from "vitest";
import { type Chromium, startChromium } from "./chromium.ts";
import { type JoinSite, serveJoinSite } from "./joinSite.ts";
import { of, recorderOf, SOON } from "./recorderOf.ts";

let site: JoinSite;
let chromium: Chromium;

beforeAll(async () => {
	site = await serveJoinSite();
	// The extension as it is installed, with all sites allowed by the person later: no copy with another manifest.
	chromium = await startChromium({ allowing: true });
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	site?.close();
});

/** The person's click in a page of the extension, upon which all sites are asked for; the browser grants them at once. */
async function allow(): Promise<void> {
	const panel = await chromium.browser.newPage();
	await panel.goto(`chrome-extension://${chromium.id}/src/extension/panel/index.html?tab=0`);
	await panel.evaluate(() => {
		document.addEventListener("click", () => void chrome.permissions.request({ origins: ["<all_urls>"] }), {
			once: true,
		});
	});
	await panel.mouse.click(5, 5);
	await expect
		.poll(() => panel.evaluate(() => chrome.permissions.contains({ origins: ["<all_urls>"] })), SOON)
		.toBe(true);
	await panel.close();
}

it("sees requests to third parties with the hosts that the person allowed", async () => {
	await allow();
	const page = await chromium.browser.newPage();
	await page.goto(`${site.origin}/join`);
	const recorder = await recorderOf(chromium, page, site.origin);
	const { id } = await recorder.ask<{ id: number }>("start", recorder.tabId, "Hosts", "all");
	await expect.poll(recorder.moments, SOON).toBe(1);
	await page.evaluate(
		(other) => void fetch(`http://${other}/pixel?uid=0f8fad5bd9cb469fa16570867728950e`, { mode: "no-cors" }),
		site.other,
	);
	const third = async () => of(await recorder.open(id), "request").filter(({ detail }) => detail.party === "third");
	await expect.poll(async () => (await third()).length, SOON).toBeGreaterThan(0);
	expect((await recorder.open(id)).recording?.missed).not.toContain("requests");
});
