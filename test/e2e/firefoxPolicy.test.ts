import { afterAll, beforeAll, expect, it } from "vitest";
import { website } from "../cli/command.ts";
import { type Firefox, startFirefox } from "./firefox.ts";

/**
 * Reading a policy in Firefox, served over http under names of the web: its own policy for extension pages would
 * turn the address into https. The question about the permission is switched off, for nobody could answer it.
 */
const policy = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><h1>隐私政策</h1><p>更新日期：2026年5月6日</p>
<p>我们收集您的手机号，用于注册。联系邮箱：hi@songguo.test。</p></html>`;

let law: Awaited<ReturnType<typeof website>>;
let site: Awaited<ReturnType<typeof website>>;
let firefox: Firefox;
const met: string[] = [];

beforeAll(async () => {
	law = await website(({ headers, url }, response) => {
		met.push(`${headers.host}${url} ${headers.cookie ?? "no cookie"} ${headers.referer ?? "no referrer"}`);
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(policy);
	});
	const link = law.origin.replace("127.0.0.1", "law.example.com");
	site = await website((_, response) => {
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
		response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>注册</title><h1>注册</h1><form>
<label>手机号 <input type="tel"></label><label><input type="checkbox"> 我已阅读并同意<a href="${link}/p?id=3">《隐私政策》</a></label>
<button>注册</button></form></html>`);
	});
	firefox = await startFirefox({
		"network.dns.forceResolve": "127.0.0.1",
		"extensions.webextOptionalPermissionPrompts": false,
	});
}, 60_000);

afterAll(async () => {
	await firefox?.close();
	site?.close();
	law?.close();
});

it("reads a policy that is served over http, as a stranger", async () => {
	await firefox.open(`${site.origin.replace("127.0.0.1", "shop.example.com")}/`);
	const popup = await firefox.openPopup();
	await popup.click("#tab-policy");
	await popup.waitFor(() => document.querySelector("#page-policy [data-action=read]") !== null);
	await popup.click("#page-policy [data-action=read]");
	const said = await firefox.inPanelTab(`async () => {
		const until = async (found) => {
			const end = Date.now() + 15_000;
			while (!found() && Date.now() < end) await new Promise((resolve) => content.requestAnimationFrame(resolve));
			return found();
		};
		const button = await until(() => content.document.querySelector("#page-policy:not([hidden]) [data-action=read]"));
		const input = content.windowUtils.setHandlingUserInput(true);
		try {
			button.click();
		} finally {
			input.destruct();
		}
		const came = content.document.querySelector(".came");
		return until(() => !button.disabled && came.textContent);
	}`);
	expect(said).toBe("Read; what it states is shown below.");
	expect(met).toEqual([`law.example.com:${new URL(law.origin).port}/p?id=3 no cookie no referrer`]);
});
