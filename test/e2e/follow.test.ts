import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Served, serve } from "../../src/cli/serve.ts";
import { type Chromium, startChromium } from "./chromium.ts";

const pages = fileURLToPath(new URL("./pages", import.meta.url));
/** The popup follows within half a second of the page settling; the machine that measures may be busy. */
const SOON = { timeout: 3000, interval: 20 };

let served: Served;
let chromium: Chromium;
let page: Page;
let popup: Page;

beforeAll(async () => {
	served = await serve({ root: pages, folder: pages });
	chromium = await startChromium();
	page = await chromium.browser.newPage();
}, 60_000);

beforeEach(async () => {
	await page.goto(`${served.origin}/follow.html`, { waitUntil: "load" });
	popup = await chromium.openPopup(page);
});

afterAll(async () => {
	await chromium?.close();
	served?.close();
});

const requests = () =>
	popup.$$eval("[data-request]", (rows) =>
		(rows as HTMLElement[]).map(({ dataset }) => `${dataset.means} ${dataset.state}`),
	);
const outcomes = (rule: string) =>
	popup.$$eval(`[data-rule=${rule}]`, (all) => all.map((entry) => entry.getAttribute("data-outcome")));

describe("an open popup follows the page", () => {
	it("looks into closed shadow roots", async () => {
		expect(await requests()).toEqual(["tick off", "tick on"]);
		expect(await outcomes("default-prechecked-consent")).toContain("failed");
	});

	it("sees a script tick a box without any event", async () => {
		await expect.poll(() => chromium.badge(), SOON).toBe("1");
		await page.$eval("#agree", (box) => {
			(box as HTMLInputElement).checked = true;
		});
		await expect.poll(requests, SOON).toEqual(["tick on", "tick on"]);
		await expect.poll(() => chromium.badge(), SOON).toBe("2");
	});

	it("sees a dialog that opens late", async () => {
		await page.$eval("dialog", (dialog) => (dialog as HTMLDialogElement).showModal());
		await expect.poll(requests, SOON).toContain("button unknown");
	});

	it("sees another screen of a single-page application", async () => {
		await page.evaluate(() => {
			history.pushState(null, "", "/settings");
			document.title = "账号与安全";
			document.body.innerHTML = `<h1>账号与安全</h1><ul>${["修改密码", "绑定手机", "登录设备管理", "退出登录"].map((row) => `<li><a href="#x">${row}</a></li>`).join("")}</ul>`;
		});
		await expect.poll(() => outcomes("dereg-no-entry"), SOON).toContain("cantTell");
		expect(await requests()).toEqual([]);
	});

	it("goes on with a page that was rewritten", async () => {
		await page.evaluate(() => {
			document.open();
			document.write(
				"<!doctype html><title>注册</title><form><input type=tel placeholder=手机号><label><input type=checkbox checked> 我已阅读并同意《用户协议》</label><button>注册</button></form>",
			);
			document.close();
		});
		await expect.poll(requests, SOON).toEqual(["tick on"]);
	});
});
