import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./inpage.ts";

const AGREE = "我已阅读并同意《用户协议》和《隐私政策》";
const FORM = `<form><h1>注册账号</h1><input type="tel" placeholder="手机号">{here}<button>注册</button></form>`;
const BOX = `<label><input type="checkbox" checked> ${AGREE}</label>`;
const form = (inner: string) => FORM.replace("{here}", inner);

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk({ "/inner": form(BOX), "/middle": `<iframe src="/inner"></iframe>` });
}, 60_000);
afterAll(() => desk?.close());

async function requestsOf(body: string) {
	await desk.show(body);
	return (await desk.look()).requests;
}

describe("trees that a look goes through", () => {
	it("reads an open shadow root and names it with a piercing selector", async () => {
		const [request] = await requestsOf(
			form(
				`<consent-row></consent-row><script>document.querySelector("consent-row").attachShadow({mode:"open"}).innerHTML = \`${BOX}\`</script>`,
			),
		);
		expect(request).toMatchObject({ means: "tick", text: AGREE, state: { now: "on" } });
		expect(request?.selector).toContain(" >>> ");
	});

	it("reads nested shadow roots", async () => {
		const [request] = await requestsOf(
			form(
				`<a-row></a-row><script>const outer = document.querySelector("a-row").attachShadow({mode:"open"}); outer.innerHTML = "<b-row></b-row>"; outer.firstChild.attachShadow({mode:"open"}).innerHTML = \`${BOX}\`</script>`,
			),
		);
		expect(request?.selector.split(" >>> ")).toHaveLength(3);
	});

	it("joins a box in a shadow root with wording that is slotted into it", async () => {
		const [request] = await requestsOf(
			form(
				`<my-consent>${AGREE}</my-consent><script>document.querySelector("my-consent").attachShadow({mode:"open"}).innerHTML = "<label><input type=checkbox><slot></slot></label>"</script>`,
			),
		);
		expect(request).toMatchObject({ text: AGREE, state: { now: "off" } });
	});

	it("counts a custom element that may hide a closed root", async () => {
		await desk.show(
			form(
				`<closed-row></closed-row><script>document.querySelector("closed-row").attachShadow({mode:"closed"}).innerHTML = \`${BOX}\`</script>`,
			),
		);
		const moment = await desk.look();
		expect(moment.requests).toEqual([]);
		expect(moment.coverage.closedRoots).toBe(1);
	});

	it("merges a same-origin frame into the moment", async () => {
		const [request] = await requestsOf(`<p>欢迎</p><iframe id="inner" src="/inner" width="400" height="300"></iframe>`);
		expect(request).toMatchObject({ frame: "#inner", text: AGREE, shown: true });
		expect(request?.box[1]).toBeGreaterThan(30);
	});

	it("merges frames in frames, srcdoc and blank ones", async () => {
		const nested = await requestsOf(`<iframe src="/middle" width="600" height="400"></iframe>`);
		expect(nested[0]?.frame.split(" >>> ")).toHaveLength(2);
		const srcdoc = await requestsOf(`<iframe srcdoc='${form(BOX)}'></iframe>`);
		expect(srcdoc).toHaveLength(1);
		const blank = await requestsOf(
			`<iframe id="blank"></iframe><script>const inner = document.querySelector("#blank").contentDocument; inner.open(); inner.write(\`${form(BOX)}\`); inner.close()</script>`,
		);
		expect(blank).toHaveLength(1);
	});

	it("lists a sandboxed frame as out of reach", async () => {
		await desk.show(`<iframe sandbox="allow-scripts" srcdoc='${form(BOX)}'></iframe>`);
		const { coverage } = await desk.look();
		expect(coverage.frames).toEqual([{ url: expect.any(String), reached: false, why: "cross-origin" }]);
	});

	it("reads a modal dialog as a layer of its own", async () => {
		await desk.show(
			`<h1>首页</h1><dialog><h2>隐私政策提示</h2><p>请阅读并同意《用户协议》和《隐私政策》后使用。</p><button>不同意</button><button>同意并继续</button></dialog><script>document.querySelector("dialog").showModal()</script>`,
		);
		const { layers, requests, actions, screen } = await desk.look();
		expect(layers.map(({ kind, modal }) => [kind, modal])).toContainEqual(["dialog", true]);
		expect(requests).toMatchObject([{ means: "button", place: "layer" }]);
		expect(actions.map(({ does }) => does)).toContain("decline");
		expect(screen.kind).toBe("consent-dialog");
	});

	it("never keeps what a person typed, wherever the page repeats it", async () => {
		await desk.show(`${form(`<p id="echo"></p>${BOX}`)}`);
		await desk.page.type("input[type=tel]", "Zhuanyong7788");
		await desk.page.evaluate(() => {
			document.title = "Zhuanyong7788 的账号";
			const echo = document.querySelector("#echo");
			if (echo) echo.textContent = "我已阅读并同意向 Zhuanyong7788 发送《隐私政策》，或致电 13800138000";
		});
		const text = JSON.stringify(await desk.look());
		expect(text).not.toContain("Zhuanyong7788");
		expect(text).not.toContain("13800138000");
	});

	it("keeps the parts of a label and a placeholder apart", async () => {
		await desk.show(
			`<form><label>Passport number<small>as printed</small> <input name="passport"></label><label>身份证号 * <input name="idno" placeholder="必填"></label></form>`,
		);
		const { fields } = await desk.look();
		expect(fields.map(({ label }) => label)).toEqual(["Passport number as printed", "身份证号 *"]);
		expect(fields[1]?.help).toMatch(/^必填 .* 身份证号 \*$/);
	});

	it("quotes a document's title as the page writes it", async () => {
		await desk.show(form("<p>By signing up you agree to our Terms of Service and Privacy Policy.</p>"));
		expect((await desk.look()).agreements.map(({ text }) => text)).toEqual(["Terms of Service", "Privacy Policy"]);
	});

	it("takes short labels of a layer that asks for buttons, and no heading, title or word of a sentence", async () => {
		const layer = (inner: string) =>
			`<div role="dialog" style="position:fixed;inset:20% 10%;background:#fff"><h2>温馨提示</h2><p>点击“好的”即表示您同意<a href="javascript:;">《隐私政策》</a>，详见<span style="cursor:pointer">说明</span>。</p>${inner}</div>`;
		const others = async (inner: string) => {
			await desk.show(layer(inner));
			return (await desk.look()).actions.map(({ text, does }) => `${text} ${does}`);
		};
		expect(await others(`<div style="cursor:pointer"><span>好的</span></div>`)).toEqual(["好的 other"]);
		expect(await others(`<a href="javascript:;">进入</a>`)).toEqual(["进入 other"]);
		expect(await others(`<div onclick="0">继续</div>`)).toEqual(["继续 other"]);
		expect(await others("<p>好的</p>")).toEqual([]);
		expect(await others(`<a href="/shop">书店地址</a>`)).toEqual([]);
	});

	it("writes nothing to the page", async () => {
		await desk.show(form(BOX));
		const changes = await desk.page.evaluate(async () => {
			const seen: string[] = [];
			const observer = new MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
			observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
			const before = Object.keys(window).length;
			await globalThis.fairtick.inspect();
			seen.push(...observer.takeRecords().map(({ type }) => type));
			return [...seen, ...(Object.keys(window).length === before ? [] : ["global"])];
		});
		expect(changes).toEqual([]);
	});
});
