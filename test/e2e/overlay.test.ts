import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Served, serve } from "../../src/cli/serve.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { overlayOn, type Shown } from "./overlayOn.ts";

const pages = fileURLToPath(new URL("./pages", import.meta.url));

let chromium: Chromium;
let served: Served;
let page: Page;

beforeAll(async () => {
	served = await serve({ root: pages, folder: pages });
	chromium = await startChromium();
});

afterAll(async () => {
	await chromium?.close();
	served?.close();
});

beforeEach(async () => {
	await page?.close();
	page = await chromium.browser.newPage();
	await page.setViewport({ width: 900, height: 600 });
});

/** Presses "Show on page" for the consent request with these words, and waits for the popup to go. */
async function show(words: string): Promise<void> {
	const popup = await chromium.openPopup(page);
	const closed = new Promise((resolve) => popup.once("close", resolve));
	await popup.waitForSelector("[data-request]");
	await popup.$$eval(
		"[data-request]",
		(rows, words) => {
			const row = rows.find(({ textContent }) => textContent?.includes(words));
			if (!row) throw new Error(`The popup lists no request that says ${words}`);
			row.querySelector<HTMLElement>("[data-action=show]")?.click();
		},
		words,
	);
	await closed;
}

async function shown(): Promise<Shown> {
	const overlay = await overlayOn(page);
	if (!overlay) throw new Error("No overlay is on the page");
	return overlay;
}

/** The middle of what is drawn around the control. */
function middleOf({ control: { left, top, width, height } }: Shown): [number, number] {
	return [left + width / 2, top + height / 2];
}

describe("the overlay", () => {
	it("stands on a control in a box that scrolls, and follows it", async () => {
		await page.goto(`${served.origin}/overlay.html`);
		const before = await page.evaluate(() => document.documentElement.scrollHeight);
		await show("marketing e-mails");
		const control = () =>
			page.$eval("#scrolled", (box) => {
				const { left, top, width, height } = box.getBoundingClientRect();
				return [left + width / 2, top + height / 2];
			});
		const overlay = await shown();
		expect(middleOf(overlay)).toEqual(await control());
		expect(overlay.label).toContain("Tick box");
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
		await page.$eval(".scroller", (scroller) => {
			scroller.scrollTop += 60;
		});
		await expect.poll(async () => middleOf(await shown())).toEqual(await control());
	});

	it("stands on a control in a frame, scrolled there", async () => {
		await page.goto(`${served.origin}/overlay.html`);
		await show("share my data");
		const place = await page.evaluate(() => {
			const frame = document.querySelector("iframe") as HTMLIFrameElement;
			const outer = frame.getBoundingClientRect();
			const inner = frame.contentDocument?.getElementById("framed")?.getBoundingClientRect();
			if (!inner) throw new Error("The frame has no such control");
			return [outer.left + 5 + inner.left + inner.width / 2, outer.top + 5 + inner.top + inner.height / 2];
		});
		expect(middleOf(await shown())).toEqual(place);
		expect(place[1]).toBeGreaterThan(0);
		expect(place[1]).toBeLessThan(600);
	});

	it("stands on a control in a closed shadow root", async () => {
		await page.goto(`${served.origin}/overlay.html`);
		await show("personalised advertising");
		const box = await page.$eval("closed-box", (host) => host.getBoundingClientRect().toJSON() as DOMRect);
		const [x, y] = middleOf(await shown());
		expect(x).toBeGreaterThan(box.left);
		expect(y).toBeGreaterThan(box.top);
		expect(y).toBeLessThan(box.bottom);
	});

	it("goes with Escape, which leaves the page's own dialog open", async () => {
		await page.goto(`${served.origin}/overlay.html?dialog`);
		await show("agree to the Privacy Policy");
		await page.keyboard.press("Escape");
		await expect.poll(() => overlayOn(page)).toBeNull();
		expect(await page.$eval("dialog", (dialog) => dialog.open)).toBe(true);
	});

	it("goes with a click, which still reaches the page", async () => {
		await page.goto(`${served.origin}/overlay.html?dialog`);
		await show("agree to the Privacy Policy");
		await page.click("#agree");
		await expect.poll(() => overlayOn(page)).toBeNull();
		expect(await page.title()).toBe("pressed");
	});

	it("goes with its own button, by keyboard", async () => {
		await page.goto(`${served.origin}/overlay.html`);
		await show("marketing e-mails");
		const onHost = () => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild);
		for (let i = 0; i < 9 && !(await onHost()); i++) await page.keyboard.press("Tab");
		expect(await onHost()).toBe(true);
		await page.keyboard.press("Enter");
		await expect.poll(() => overlayOn(page)).toBeNull();
	});

	it("goes with the next look", async () => {
		await page.goto(`${served.origin}/overlay.html`);
		await show("marketing e-mails");
		await shown();
		const popup = await chromium.openPopup(page);
		expect(await overlayOn(page)).toBeNull();
		await popup.close();
	});

	it("is not drawn for what is gone; the popup says so", async () => {
		await page.goto(`${served.origin}/overlay.html`);
		const popup = await chromium.openPopup(page);
		await popup.waitForSelector("[data-request]");
		await page.$eval("#scrolled", (box) => box.closest("p")?.remove());
		await popup.$$eval("[data-request]", (rows) =>
			rows
				.find(({ textContent }) => textContent?.includes("marketing"))
				?.querySelector<HTMLElement>("[data-action=show]")
				?.click(),
		);
		await popup.waitForFunction(() =>
			document.querySelector(".notice")?.textContent?.includes("no longer on the page"),
		);
		expect(await overlayOn(page)).toBeNull();
		await popup.close();
	});
});
