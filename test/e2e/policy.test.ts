import { mkdir } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Flow } from "../../src/engine/flow.ts";
import { website } from "../cli/command.ts";
import { type Chromium, startChromium } from "./chromium.ts";

/**
 * Reading the texts behind the links of a screen, from the panel's tab. The browser's own question about the
 * permission cannot be answered here, so that the profile says that it was answered before. PICTURES=folder also
 * writes pictures.
 */
const pictures = process.env.PICTURES;

interface Met {
	url: string | undefined;
	cookie: string | undefined;
	referer: string | undefined;
}

const policy = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>隐私政策</title><h1>松果记账隐私政策</h1>
<p>更新日期：2026年5月6日</p><p>松果记账由云杉市松果软件有限公司运营，联系邮箱：hi@songguo.test。</p>
<h2>一、我们收集的信息</h2><p>注册时，我们收集您的手机号和验证码，用于验证身份。</p>
<h2>二、本产品</h2><p>${"本产品帮助您记录每日支出，并按月生成图表。".repeat(25)}</p>
<h2>三、第三方</h2><p>我们接入的第三方见<a href="/lists/sdk">《第三方SDK目录》</a>。</p>
<img src="/picture.png" alt=""><link rel="stylesheet" href="/style.css"><script src="/script.js"></script></html>`;

const sdk = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><h1>第三方SDK目录</h1><table>
<tr><th>名称</th><th>主体</th><th>目的</th><th>信息</th></tr>
<tr><td>晴空推送SDK</td><td>晴空网络科技有限公司</td><td>消息推送</td><td>设备标识符</td></tr></table></html>`;

let law: Awaited<ReturnType<typeof website>>;
let site: Awaited<ReturnType<typeof website>>;
let chromium: Chromium;
const met: Met[] = [];

beforeAll(async () => {
	law = await website((request, response) => {
		const { cookie, referer } = request.headers;
		const { url } = request;
		met.push({ url, cookie, referer });
		const html = (body: string) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
		if (url === "/set") response.writeHead(200, { "set-cookie": "who=me; SameSite=Lax" }).end("ok");
		else if (url === "/go?id=7") response.writeHead(302, { location: "/privacy" }).end();
		else if (url === "/privacy") html(policy);
		else if (url === "/terms") html('<div id="root"></div><script src="/app.js"></script>');
		else if (url === "/lists/sdk") html(sdk);
		else if (url === "/away") response.writeHead(302, { location: law.origin.replace("127.0.0.1", "localhost") }).end();
		else if (url === "/cookies") response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.4");
		else response.writeHead(404).end();
	});
	site = await website(({ url }, response) => {
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
		if (url === "/other/") {
			response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>注册</title><h1>注册</h1><form>
<label>邮箱 <input type="email" name="mail"></label><p><label><input type="checkbox"> 我已阅读并同意<a href="${law.origin}/else">《隐私政策》</a></label></p><button>注册</button></form></html>`);
			return;
		}
		response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>注册</title><h1>注册</h1><form>
<label>手机号 <input type="tel" name="phone"></label><p><label><input type="checkbox"> 我已阅读并同意<a href="${law.origin}/terms">《用户协议》</a>
和<a href="${law.origin}/go?id=7">《隐私政策》</a></label></p><button>注册</button></form>
<footer><a href="${law.origin}/cookies">Cookie 政策</a> <a href="${law.origin}/gone">儿童个人信息保护规则</a>
<a href="${law.origin}/away">账号注销协议</a></footer></html>`);
	});
	chromium = await startChromium({ allowing: true, args: ["--host-resolver-rules=MAP shop.example.com 127.0.0.1"] });
	if (pictures) await mkdir(pictures, { recursive: true });
}, 60_000);

afterAll(async () => {
	await chromium?.close();
	site?.close();
	law?.close();
});

/** From the popup's button on a page to the tab where texts can be read. */
async function openTexts(page: Page): Promise<Page> {
	const popup = await chromium.openPopup(page);
	await popup.click("#tab-policy");
	const button = await popup.waitForSelector("#page-policy [data-text=privacy-policy] [data-action=read]");
	expect(await button?.evaluate(({ textContent }) => textContent?.trim())).toBe("Read…");
	const before = new Set(chromium.browser.targets());
	const opened = chromium.browser.waitForTarget(
		(target) => target.url().includes("page=policy") && !before.has(target),
	);
	await button?.click();
	const tab = await (await opened).asPage();
	await tab.setViewport({ width: 900, height: 900 });
	await tab.waitForSelector("#page-policy:not([hidden]) [data-text]");
	return tab;
}

/** Presses the button of one text and waits until it has an answer; gives what is said beside it. */
async function read(tab: Page, kind: string): Promise<string> {
	await tab.click(`[data-text=${kind}] [data-action=read]`);
	const said = await tab.waitForFunction(
		(kind) => {
			const button = document.querySelector(`[data-text=${kind}] button`) as HTMLButtonElement | null;
			const came = document.querySelector(`[data-text=${kind}] .came`)?.textContent;
			return !button?.disabled && came;
		},
		{},
		kind,
	);
	return (await said.jsonValue()) as string;
}

describe("texts behind links", () => {
	let page: Page;
	let tab: Page;

	beforeAll(async () => {
		page = await chromium.browser.newPage();
		await page.goto(`${law.origin}/set`);
		await page.goto(site.origin);
		tab = await openTexts(page);
	});

	it("are listed, and none is opened by itself", async () => {
		const kinds = await tab.$$eval("[data-text]", (all) => (all as HTMLElement[]).map(({ dataset }) => dataset.text));
		expect(kinds.sort()).toEqual(["children", "cookie-policy", "deletion-terms", "privacy-policy", "terms"]);
		expect(met.map(({ url }) => url).filter((url) => url !== "/set" && url !== "/favicon.ico")).toEqual([]);
		if (pictures) await tab.screenshot({ path: `${pictures}/texts-before.png` });
	});

	it("are read as by a stranger, without running or loading anything, and judged", async () => {
		met.length = 0;
		expect(await read(tab, "privacy-policy")).toContain("Read; what it states is shown below.");
		expect(met).toEqual([
			{ url: "/go?id=7", cookie: undefined, referer: undefined },
			{ url: "/privacy", cookie: undefined, referer: undefined },
		]);
		expect(await tab.$eval("[data-document]", ({ textContent }) => textContent)).toContain("松果记账隐私政策");
		const origin = await tab.$eval(".origin", ({ textContent }) => textContent);
		expect(origin).toContain(`${law.origin}/privacy`);
		expect(origin).toContain(`${law.origin}/go?id`);
		expect(origin).toMatch(/[0-9a-f]{64}/);
		const judged = await tab.$$eval("[data-rule]", (all) => (all as HTMLElement[]).map(({ dataset }) => dataset.rule));
		expect(judged).toContain("policy-incomplete-retention-location");
	});

	it("say why they cannot be read, and what to do", async () => {
		expect(await read(tab, "terms")).toContain("needs scripts to show. Open it in a tab");
		expect(await read(tab, "cookie-policy")).toContain("This is a PDF");
		expect(await read(tab, "children")).toContain("answered 404");
		expect(await read(tab, "deletion-terms")).toContain("leads on to another site");
		if (pictures) await tab.screenshot({ path: `${pictures}/texts-after.png`, fullPage: true });
	});

	it("lead on to the lists that they link", async () => {
		expect(await read(tab, "third-party-list")).toContain("Read;");
		expect(await tab.$$eval("[data-document]", (all) => all.length)).toBe(2);
	});

	it("are in Chinese as well", async () => {
		await tab.click(".languages [lang=zh-CN]");
		expect(await tab.$eval("[data-text=cookie-policy] .came", ({ textContent }) => textContent)).toContain("PDF 文件");
		if (pictures) {
			await tab.screenshot({ path: `${pictures}/texts-zh.png`, fullPage: true });
			await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
			await tab.screenshot({ path: `${pictures}/texts-zh-dark.png` });
		}
		await tab.click(".languages [lang=en]");
	});

	it("give the permission back", async () => {
		const left = await tab.evaluate(() => chrome.permissions.getAll());
		expect(left.origins).toEqual([]);
	});

	it("stay with the page's look while the tab lives, and only in memory", async () => {
		const popup = await chromium.openPopup(page);
		await popup.waitForSelector("[data-rule=policy-incomplete-retention-location]");
		if (pictures) {
			await popup.click("#tab-policy");
			await popup.screenshot({ path: `${pictures}/texts-popup.png` });
		}
		const kept = (area: "local" | "session") =>
			chromium
				.worker()
				.then((worker) => worker.evaluate(async (area) => JSON.stringify(await chrome.storage[area].get()), area));
		expect(await kept("session")).toContain("松果记账隐私政策");
		expect(await kept("local")).not.toContain("松果");
	});
});

describe("a text that was read", () => {
	let page: Page;
	const documents = (popup: Page) => popup.$$eval("[data-document]", (all) => all.length);

	beforeAll(async () => {
		page = await chromium.browser.newPage();
		await page.goto(site.origin);
		const tab = await openTexts(page);
		await read(tab, "privacy-policy");
		await read(tab, "third-party-list");
		await tab.close();
	});

	it("judges the pages that link it, and no other shop on the same host", async () => {
		await page.goto(`${site.origin}/other/`);
		const other = await chromium.openPopup(page);
		await other.waitForSelector("[data-text=privacy-policy][data-reach=not-checked]");
		expect(await documents(other)).toBe(0);
		await other.close();
		await page.goto(site.origin);
		const again = await chromium.openPopup(page);
		await again.waitForSelector(".entry[data-rule=policy-incomplete-retention-location]");
		expect(await documents(again)).toBe(2);
		const whose = await again.$eval(
			".entry[data-rule=policy-incomplete-retention-location] .whose",
			(all) => all.textContent,
		);
		expect(whose).toContain("松果记账隐私政策");
		expect(whose).toContain(`${law.origin}/privacy`);
		await again.close();
	});

	it("is forgotten at the press of a button, with what only it linked", async () => {
		const popup = await chromium.openPopup(page);
		await popup.click("#tab-policy");
		const button = await popup.waitForSelector("[data-text=privacy-policy] [data-action=forget-text]");
		if (pictures) await popup.screenshot({ path: `${pictures}/texts-forget.png` });
		await button?.click();
		await popup.waitForFunction(() => document.querySelector("[data-document]") === null);
		expect(await popup.$(".entry[data-rule=policy-incomplete-retention-location]")).toBeNull();
		await popup.close();
		const later = await chromium.openPopup(page);
		await later.waitForSelector("[data-text=privacy-policy][data-reach=not-checked]");
		expect(await documents(later)).toBe(0);
	});
});

describe("a page from elsewhere", () => {
	it("leads to no address of this machine, and nobody is asked", async () => {
		const page = await chromium.browser.newPage();
		await page.goto(site.origin.replace("127.0.0.1", "shop.example.com"));
		const tab = await openTexts(page);
		met.length = 0;
		expect(await read(tab, "privacy-policy")).toContain("127.0.0.1 is an address of this machine");
		expect(met).toEqual([]);
	});
});

describe("a page that is itself a policy", () => {
	it("brings its own text, wherever it is looked at", async () => {
		const page = await chromium.browser.newPage();
		await page.goto(`${law.origin}/privacy`);
		const popup = await chromium.openPopup(page);
		await popup.waitForSelector("[data-document]");
		const flow = await popup.evaluate(async () => {
			const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
			const envelope = { to: "worker", call: "look", args: [tab?.id, false] };
			return ((await chrome.runtime.sendMessage(envelope)) as { value: { flow: Flow } }).value.flow;
		});
		expect(flow.moments[0]?.screen.kind).toBe("policy");
		expect(flow.documents).toHaveLength(1);
		expect(flow.documents[0]).toMatchObject({ source: "page", kind: "privacy-policy" });
		expect(flow.documents[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
	});
});
