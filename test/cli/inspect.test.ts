import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Flow } from "../../src/engine/flow.ts";
import { fairtick, noBrowser, scratch, signUp, website } from "./command.ts";

let place: Awaited<ReturnType<typeof scratch>>;
let site: Awaited<ReturnType<typeof website>>;

const hostile = "Send me offers &#27;[2J&#27;]0;owned&#7; by e-mail &#x202e;";

beforeAll(async () => {
	place = await scratch();
	const write = async (path: string, text: string) => writeFile(join(place.folder, path), text);
	await mkdir(join(place.folder, "pages/b"), { recursive: true });
	await mkdir(join(place.folder, "pages/node_modules/kit"), { recursive: true });
	await write("pages/good.html", signUp(false));
	await write("pages/a.htm", signUp(true));
	await write("pages/b/inner.HTML", signUp(true));
	await write("pages/b/notes.txt", "no page");
	await write("pages/node_modules/kit/demo.html", signUp(true));
	await write(
		"pages/privacy.html",
		"<!doctype html><title>Privacy Policy</title><h1>Privacy Policy</h1><p>We keep your e-mail.</p>",
	);
	await write("hostile.html", signUp(true).replace("Send me offers and news by e-mail", hostile));
	await write("strict.html", signUp(true, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`));
	await write(
		"late.html",
		signUp(
			false,
			"<script>addEventListener('load', () => fetch('/privacy.html').then(() => setTimeout(add, 900)));function add(){document.body.insertAdjacentHTML('beforeend', '<p id=late>Late</p>');document.querySelector('#offers').checked = true}</script>",
		),
	);
	await write("hop.html", "<!doctype html><title>Hop</title><script>location.replace('pages/a.htm')</script>");
	await write(
		"remembers.html",
		signUp(
			false,
			"<script>addEventListener('load', () => { if (localStorage.seen) document.querySelector('#offers').checked = true; localStorage.seen = 1 })</script>",
		),
	);
	await mkdir(join(place.folder, "encodings"));
	const asks = (head: string) => `<!doctype html>${head}<h1>注册</h1><label><input type="checkbox" id="agree">`;
	await write("encodings/silent.html", `${asks("<title>注册</title>")}我已阅读并同意隐私政策</label>`);
	await writeFile(
		join(place.folder, "encodings/gbk.html"),
		Buffer.from(
			asks('<meta charset="gbk">').replace("注册", "\xd7\xa2\xb2\xe1") +
				"\xce\xd2\xd2\xd1\xd4\xc4\xb6\xc1\xb2\xa2\xcd\xac\xd2\xe2\xd2\xfe\xcb\xbd\xd5\xfe\xb2\xdf</label>",
			"latin1",
		),
	);
	await mkdir(join(place.folder, "styled"));
	await write("sheet.css", "#offers { width: 77px; height: 77px; appearance: none }");
	await write("styled/up.html", signUp(true, '<link rel="stylesheet" href="../sheet.css">'));
	site = await website((request, response) => {
		response.setHeader("content-type", "text/html; charset=utf-8");
		// A picture that never comes must not keep the look waiting for ever.
		if (request.url === "/endless.png") return;
		response.end(signUp(true).replace("</form>", '</form><img src="/endless.png" alt="">'));
	});
});

afterAll(async () => {
	site?.close();
	await place?.remove();
});

const run = (...args: string[]) => fairtick(args, { cwd: place.folder });
const documents = (out: string) =>
	out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as Flow & { target: string });
const failed = ({ findings }: Flow) =>
	findings.filter(({ outcome }) => outcome === "failed").map(({ rule, subject }) => [rule, subject]);

test("a folder: each page on a line of its own, in order, and exit 1", async () => {
	const { code, out, err } = await run("inspect", "pages", "--json");
	expect(code).toBe(1);
	const all = documents(out);
	expect(all.map(({ target }) => target)).toEqual([
		"pages/a.htm",
		"pages/b/inner.HTML",
		"pages/good.html",
		"pages/privacy.html",
	]);
	for (const flow of all) {
		expect(flow.schema).toBe("fairtick/1");
		expect(flow.moments).toHaveLength(1);
		expect(flow.moments[0]?.viewport).toEqual({ width: 1280, height: 800, scale: 1 });
		// The loopback port says nothing to a reader and is another one tomorrow.
		expect(flow.moments[0]?.url).toMatch(/^file:\/\/.*\/pages\//);
	}
	expect(failed(all[0] as Flow).map(([rule]) => rule)).toContain("default-prechecked-consent");
	expect(failed(all[2] as Flow)).toEqual([]);
	expect(err).toContain("Inspecting 1/4 pages/a.htm");
});

test("a good page: exit 0, and the record says what was looked for and not", async () => {
	const { code, out } = await run("inspect", "pages/good.html");
	expect(code).toBe(0);
	expect(out).toMatch(/^pages\/good\.html\nJoin Larch · /);
	const listed = /Passed: (\d+) checks; none of this was found\n((?: {4}.+\n)+) {2}– Not applicable/.exec(out);
	expect(listed?.[2]?.trim().split("\n")).toHaveLength(Number(listed?.[1]));
	expect(listed?.[2]).toContain("A consent box is ticked before the person touches it");
	expect(out).not.toContain("default-prechecked-consent");
	expect(out).toContain("Not checked: ");
	expect(out).not.toContain("\u001b");
});

test("saved and reported together, then judged again without a browser to the same findings", async () => {
	const first = await run(
		"inspect",
		"pages/a.htm",
		"pages/good.html",
		"--save",
		"flow.json",
		"--html",
		"report.html",
		"--mobile",
	);
	expect(first.code).toBe(1);
	const saved = JSON.parse(await readFile(join(place.folder, "flow.json"), "utf8")) as Flow;
	expect(saved.moments.map(({ viewport }) => viewport)).toEqual(Array(2).fill({ width: 390, height: 844, scale: 3 }));
	const report = await readFile(join(place.folder, "report.html"), "utf8");
	expect(report).toContain('src="data:image/png;base64,');
	expect(report.match(/class="screen"/g)).toHaveLength(2);

	expect(report).not.toContain("Pictures are not kept in a saved flow");

	const again = await fairtick(["inspect", "flow.json", "--json", "--html", "again.html"], {
		cwd: place.folder,
		env: noBrowser,
	});
	expect(again.code).toBe(1);
	const [judged] = documents(again.out);
	expect(await readFile(join(place.folder, "again.html"), "utf8")).toContain("Pictures are not kept in a saved flow");
	expect(judged?.findings).toEqual(saved.findings);
	expect(saved.findings.some(({ outcome }) => outcome === "failed")).toBe(true);

	const other = await fairtick(["inspect", "flow.json", "--json", "--jurisdiction", "eu,US"], {
		cwd: place.folder,
		env: noBrowser,
	});
	expect(documents(other.out)[0]?.context.jurisdictions).toEqual(["EU", "US"]);
});

test("the findings are told with the page's words, place, reason, remedy and clauses, in both languages", async () => {
	const en = await run("inspect", "hostile.html", "--jurisdiction", "EU");
	for (const part of [
		"✗ Violation · Critical · ",
		'"Send me offers',
		"#offers (in the form)",
		"Why ",
		"What to do ",
		"What it may breach",
	]) {
		expect(en.out).toContain(part);
	}
	expect(en.out.indexOf("European Union: ")).toBeLessThan(en.out.indexOf("China: "));
	expect(en.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
	const zh = await run("inspect", "hostile.html", "--lang", "zh");
	for (const part of ["✗ 不合规 · 严重", "理由", "整改建议", "可能不符合的条款", "未检查："])
		expect(zh.out).toContain(part);
});

test("a page's security policy is no obstacle", async () => {
	const { code, out } = await run("inspect", "strict.html", "--json");
	expect(code).toBe(1);
	expect(failed(documents(out)[0] as Flow).length).toBeGreaterThan(0);
});

test("a page that comes late is waited for", async () => {
	const { out, code } = await run("inspect", "late.html", "--wait", "#late", "--json");
	const [flow] = documents(out);
	expect(flow?.moments[0]?.requests.find(({ selector }) => selector === "#offers")?.state.now).toBe("on");
	expect(code).toBeLessThan(2);
	const wrong = await run("inspect", "late.html", "--wait", "p[");
	expect(wrong.code).toBe(2);
	expect(wrong.err).toContain("--wait “p[” is no selector");
});

test("a redirect by script is followed, and a page that never finishes loading is looked at", async () => {
	const { out } = await run("inspect", "hop.html", `${site.origin}/`, "--json");
	const [hop, endless] = documents(out);
	expect(hop?.moments[0]?.title).toBe("Join Larch");
	expect(failed(hop as Flow).length).toBeGreaterThan(0);
	expect(failed(endless as Flow).length).toBeGreaterThan(0);
});

test("one target leaves nothing behind for the next", async () => {
	const { out } = await run("inspect", "remembers.html", "remembers.html", "--json");
	const states = documents(out).map((flow) => flow.moments[0]?.requests.map(({ state }) => state.now));
	expect(states[0]).toContain("off");
	expect(states[1]).toEqual(states[0]);
});

test("pages may reach up for their styles within the working directory", async () => {
	const { out } = await run("inspect", "styled/up.html", "--json");
	const box = documents(out)[0]?.moments[0]?.requests.find(({ selector }) => selector === "#offers")?.box;
	expect(box?.slice(2)).toEqual([77, 77]);
});

test.each(["silent", "gbk"])("the wording of a page is read in its own encoding: %s", async (name) => {
	const { out } = await run("inspect", `encodings/${name}.html`, "--json");
	const [request] = documents(out)[0]?.moments[0]?.requests ?? [];
	expect(request).toMatchObject({ selector: "#agree", text: "我已阅读并同意隐私政策", purposes: ["privacy"] });
});
