import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Flow } from "../../src/engine/flow.ts";
import { fairtick, noBrowser, scratch, website } from "./command.ts";

/** `--policy`: the texts behind the links of a screen. */
let place: Awaited<ReturnType<typeof scratch>>;
let site: Awaited<ReturnType<typeof website>>;
const asked: string[] = [];

const signUp = (
	href: string,
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>注册</title><h1>注册</h1>
<form><label>手机号 <input type="tel" name="phone" required></label>
<label><input type="checkbox" required> 我已阅读并同意<a href="${href}">《隐私政策》</a></label><button>注册</button></form></html>`;

const policy = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>隐私政策</title>
<nav><a href="/home">首页</a></nav><h1>松果记账隐私政策</h1><p>更新日期：2026年5月6日</p>
<p>松果记账由云杉市松果软件有限公司运营，注册地址：云杉市临湖区栈桥路7号，联系邮箱：hi@songguo.test。</p>
<h2>一、我们收集的信息</h2><p>注册时，我们收集您的手机号和验证码，用于验证身份。</p>
<h2>二、第三方</h2><p>我们接入的第三方见<a href="lists/sdk.html?from=policy">《第三方SDK目录》</a>。</p>
<img src="/picture.png" alt=""><script>document.body.textContent = ""; fetch("/by-script")</script></html>`;

const shell = `<!doctype html><html><title>App</title><div id="app">Loading…</div><script src="/app.js"></script></html>`;

beforeAll(async () => {
	place = await scratch();
	await mkdir(join(place.folder, "mock"));
	await writeFile(join(place.folder, "mock/policy.html"), policy);
	await writeFile(join(place.folder, "mock/one.html"), signUp("policy.html"));
	await writeFile(join(place.folder, "mock/two.html"), signUp("policy.html"));
	await writeFile(join(place.folder, "none.html"), signUp("#"));
	site = await website((request, response) => {
		const url = request.url ?? "";
		asked.push(url);
		const html = (body: string, status = 200) =>
			response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(body);
		const screen = /^\/join\?(.*)$/.exec(url)?.[1];
		if (screen) html(signUp(decodeURIComponent(screen)));
		else if (url === "/go?id=7") response.writeHead(302, { location: "/on?token=secret" }).end();
		else if (url === "/on?token=secret") response.writeHead(301, { location: "/legal/policy.html" }).end();
		else if (url === "/legal/policy.html") html(policy);
		else if (url === "/app") html(shell);
		else if (url === "/blank") html("<!doctype html><title>x</title>");
		else if (url === "/home")
			html(`<!doctype html><h1>松果记账</h1><p>${"欢迎使用松果记账，轻松记下每一笔。".repeat(20)}</p>`);
		else if (url === "/policy.pdf") response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.4");
		else if (url === "/huge") html(`<p>${"很长".repeat(1_000_000)}</p>`);
		else html("<h1>Not found</h1>", 404);
	});
});

afterAll(async () => {
	site?.close();
	await place?.remove();
});

const inspect = (...args: string[]) => fairtick(["inspect", ...args], { cwd: place.folder });
const flows = (out: string) =>
	out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as Flow);
const screen = (policy: string) => `${site.origin}/join?${encodeURIComponent(policy)}`;
const outcomeOf = (flow: Flow | undefined, rule: string) =>
	flow?.findings.filter((finding) => finding.rule === rule).map(({ outcome }) => outcome);

test("a policy behind redirects is read, listed with its way, and judged", async () => {
	asked.length = 0;
	const { out, err, code } = await inspect(screen("/go?id=7"), "--policy", "--json");
	const [flow] = flows(out);
	expect(flow?.documents).toHaveLength(1);
	expect(flow?.documents[0]).toMatchObject({
		kind: "privacy-policy",
		source: "fetched",
		asked: `${site.origin}/go?id`,
		redirects: [`${site.origin}/on?token`],
		url: `${site.origin}/legal/policy.html`,
		language: "zh-CN",
		links: expect.arrayContaining([
			{ text: "《第三方SDK目录》", href: `${site.origin}/legal/lists/sdk.html?from`, kind: "third-party-list" },
		]),
	});
	expect(flow?.documents[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
	expect(flow?.documents[0]?.blocks.map(({ text }) => text)).toContain("一、我们收集的信息");
	expect(flow?.moments[0]?.agreements.map(({ reach }) => reach)).toEqual(["ok"]);
	expect(outcomeOf(flow, "policy-link-dead-or-empty")).toEqual(["passed"]);
	expect(outcomeOf(flow, "policy-incomplete-retention-location")).not.toEqual(["inapplicable"]);
	expect(err).not.toContain("fairtick:");
	expect(code).toBeLessThan(2);
	// Nothing that the policy names was loaded, and no script of it ran.
	expect(asked.filter((url) => !url.startsWith("/join") && url !== "/favicon.ico")).toEqual([
		"/go?id=7",
		"/on?token=secret",
		"/legal/policy.html",
	]);
});

test("without --policy nothing is fetched", async () => {
	asked.length = 0;
	const { out } = await inspect(screen("/legal/policy.html"), "--json");
	expect(flows(out)[0]?.documents).toEqual([]);
	expect(asked).not.toContain("/legal/policy.html");
});

test("what is behind a link is told apart", async () => {
	const targets = ["/app", "/blank", "/home", "/gone"].map(screen);
	const { out, err } = await inspect(...targets, "--policy", "--json");
	const read = flows(out);
	expect(read.map(({ moments }) => moments[0]?.agreements[0]?.reach)).toEqual([
		"empty",
		"empty",
		"not-a-policy",
		"dead",
	]);
	expect(read.map((flow) => outcomeOf(flow, "policy-link-dead-or-empty")?.[0])).toEqual([
		"cantTell",
		"failed",
		"cantTell",
		"failed",
	]);
	expect(read[0]?.findings.find(({ rule }) => rule === "policy-link-dead-or-empty")?.message.en).toContain("scripts");
	// None of them is judged as a policy.
	for (const flow of read) expect(outcomeOf(flow, "policy-incomplete-retention-location")).toEqual(["inapplicable"]);
	expect(err).not.toContain("fairtick:");
});

test("what cannot be read is one sentence and exit 2, and the screen is judged all the same", async () => {
	const { out, err, code } = await inspect(
		screen("/policy.pdf"),
		screen("/huge"),
		screen("/#/policy"),
		"--policy",
		"--json",
	);
	expect(code).toBe(2);
	const said = err.split("\n").filter((line) => line.startsWith("fairtick: "));
	expect(said).toHaveLength(3);
	for (const [i, words] of ["This is a PDF", "longer than 5 MB", "shown by scripts"].entries()) {
		expect(said[i]).toContain("policy “《隐私政策》”");
		expect(said[i]).toContain(words);
	}
	for (const flow of flows(out)) {
		expect(flow.documents).toEqual([]);
		expect(flow.moments[0]?.agreements[0]?.reach).toBe("not-checked");
	}
	const zh = await inspect(screen("/policy.pdf"), "--policy", "--lang", "zh");
	expect(zh.err).toContain("隐私政策“《隐私政策》”：这是 PDF 文件");
});

describe("files", () => {
	test("are read from their folder; a text that two screens link stands once in the joined flow", async () => {
		const file = join(place.folder, "flow.json");
		const { out, code } = await inspect("mock/one.html", "mock/two.html", "--policy", "--save", file);
		expect(code).toBeLessThan(2);
		expect(out).toMatch(/Text read: Privacy policy, file:\/\/\S+\/mock\/policy\.html/);
		expect(out).toMatch(/SHA-256\s+[0-9a-f]{64}/);
		const again = await fairtick(["inspect", file, "--json"], { cwd: place.folder, env: noBrowser });
		const [flow] = flows(again.out);
		expect(flow?.documents).toHaveLength(1);
		expect(flow?.documents[0]?.asked).toMatch(/^file:\/\/.*\/mock\/policy\.html$/);
		expect(flow?.moments).toHaveLength(2);
	});

	test("a screen whose policy has no address has nothing to read", async () => {
		const { out, err, code } = await inspect("none.html", "--policy", "--json");
		expect(code).toBeLessThan(2);
		expect(flows(out)[0]?.documents).toEqual([]);
		expect(err).not.toContain("fairtick:");
	});

	test("a saved flow links nothing that could be read", async () => {
		await inspect("mock/one.html", "--save", "saved.json");
		const { code, err } = await fairtick(["inspect", "saved.json", "--policy"], { cwd: place.folder, env: noBrowser });
		expect(code).toBe(2);
		expect(err).toContain("--policy reads what a live page links");
	});
});
