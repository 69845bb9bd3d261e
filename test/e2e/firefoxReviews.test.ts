import { afterAll, beforeAll, expect, it } from "vitest";
import type { Served } from "../../src/cli/serve.ts";
import { type Firefox, startFirefox } from "./firefox.ts";
import { serveSite } from "./site.ts";

/** A person decides about findings in the built extension in Firefox. */
let site: Served;
let firefox: Firefox;

beforeAll(async () => {
	site = await serveSite();
	firefox = await startFirefox();
}, 60_000);

afterAll(async () => {
	await firefox?.close();
	site?.close();
});

it("keeps a decision and its note though the popup closes at once, and takes it back", async () => {
	const entry = "[data-rule=default-prechecked-consent]";
	const page = await firefox.open(`${site.origin}/h5/unfair/agreements.html`);
	const popup = await firefox.openPopup();
	await popup.click(`${entry} summary`);
	await popup.click(`${entry} [data-action=not-a-problem]`);
	await popup.waitFor(() => document.querySelector("[data-reason]") !== null);
	await popup.click(`${entry} [data-reason=cleared]`);
	await popup.evaluate((css) => {
		const area = document.querySelector<HTMLTextAreaElement>(css);
		if (!area) throw new Error("There is no place for a note");
		for (const letter of "已与法务确认") {
			area.value += letter;
			// The popup's own kind of event: one of the browser's would be closed to its listeners.
			area.dispatchEvent(new window.Event("input", { bubbles: true }));
		}
	}, `${entry} [data-note]`);
	await popup.close();

	const next = await firefox.openPopup();
	const headline = () => next.evaluate(() => document.querySelector("#headline")?.textContent);
	expect(await headline()).toMatch(/^2 violations.*Decided: 1 not a problem$/);
	expect(
		await next.evaluate((css) => document.querySelector<HTMLTextAreaElement>(css)?.value, `${entry} [data-note]`),
	).toBe("已与法务确认");
	expect(await firefox.badge()).toBe("2");
	await next.click(`${entry} [data-action=undo]`);
	await next.waitFor(() => /^3 violations(?!.*Decided)/.test(document.querySelector("#headline")?.textContent ?? ""));
	await expect.poll(() => firefox.badge()).toBe("3");
	await next.close();
	await page.close();
});
