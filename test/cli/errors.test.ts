import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fairtick, noBrowser, scratch, signUp, website } from "./command.ts";

let place: Awaited<ReturnType<typeof scratch>>;
let site: Awaited<ReturnType<typeof website>>;
/** An address at which nobody answers. */
let deserted: string;

beforeAll(async () => {
	place = await scratch();
	await mkdir(join(place.folder, "empty"));
	await writeFile(join(place.folder, "page.html"), signUp(false));
	await writeFile(join(place.folder, "notes.txt"), "notes");
	await writeFile(join(place.folder, "cut.json"), '{"schema":"fairtick/1","moments":[');
	await writeFile(join(place.folder, "other.json"), '{"name":"package"}');
	await writeFile(join(place.folder, "newer.json"), '{"schema":"fairtick/9"}');
	await writeFile(
		join(place.folder, "wrong.json"),
		'{"schema":"fairtick/1","tool":"0","rulePack":"0","moments":[{"url":7}]}',
	);
	const gone = await website(() => {});
	deserted = gone.origin;
	gone.close();
	site = await website((request, response) => {
		if (request.url === "/policy.pdf") response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.4");
		else if (request.url === "/data") response.writeHead(200, { "content-type": "application/json" }).end("{}");
		else if (request.url === "/hangs-up") request.socket.destroy();
		else response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not found</h1>");
	});
});

afterAll(async () => {
	site?.close();
	await place?.remove();
});

/** The one line that is an error, without its name. */
const sentences = (err: string) => err.split("\n").filter((line) => line.startsWith("fairtick: "));

describe("what cannot be understood is one sentence and exit 2, before anything starts", () => {
	test.each([
		["an unknown option", ["inspect", "page.html", "--colour"], "Unknown option --colour"],
		["an unknown short option", ["inspect", "page.html", "-x"], "Unknown option -x"],
		["an option without its value", ["inspect", "page.html", "--html"], "Option --html needs a value"],
		["an option for a value", ["inspect", "page.html", "--html", "--json"], "Option --html needs a value"],
		["a value for a plain option", ["inspect", "page.html", "--json=yes"], "Option --json takes no value"],
		["an unknown command", ["check", "page.html"], "Unknown command “check”"],
		["nothing to inspect", ["inspect"], "Nothing to inspect was named"],
		["an unknown language", ["inspect", "page.html", "--lang", "de"], "Unknown language “de”"],
		["an unknown jurisdiction", ["inspect", "page.html", "--jurisdiction", "CN,XX"], "Unknown jurisdiction “XX”"],
		["an unknown surface", ["inspect", "page.html", "--surface", "app"], "--surface is website or h5-in-app"],
		[
			"a kind of service by a slip",
			["inspect", "page.html", "--service", "online-shoping"],
			"Unknown kind of service “online-shoping”; close to it: online-shopping.",
		],
		[
			"a kind of service by what it is called",
			["inspect", "page.html", "--service", "打车"],
			"close to it: ride-hailing.",
		],
		[
			"a kind of service like none",
			["inspect", "page.html", "--service", "zzzzzzzz"],
			"“zzzzzzzz”. “fairtick --help” lists all.",
		],
	])("%s", async (_, args, said) => {
		const { code, out, err } = await fairtick(args, { env: noBrowser, cwd: place.folder });
		expect(code).toBe(2);
		expect(out).toBe("");
		expect(err.trim().split("\n")).toHaveLength(1);
		expect(err).toContain(said);
	});
});

describe("an output that would overwrite an input, or has no place, is refused before anything is opened", () => {
	beforeAll(async () => {
		await mkdir(join(place.folder, "mock"));
		await writeFile(join(place.folder, "mock/a.html"), signUp(false));
		await symlink(join(place.folder, "mock/a.html"), join(place.folder, "link.html"));
		await writeFile(join(place.folder, "flow.json"), "{}");
	});

	test.each([
		["the page itself", ["page.html", "--html", "page.html"], "--html page.html would overwrite page.html"],
		["the page by another name", ["page.html", "--html", "mock/../page.html"], "would overwrite page.html"],
		["a page of a folder", ["mock/", "--save", "mock/a.html"], "--save mock/a.html would overwrite mock/a.html"],
		["a page behind a link", ["mock", "--html", "link.html"], "--html link.html would overwrite mock/a.html"],
		["a saved flow", ["flow.json", "--save", "./flow.json"], "--save ./flow.json would overwrite flow.json"],
		["what cannot be inspected", ["page.html", "notes.txt", "--html", "notes.txt"], "would overwrite notes.txt"],
		["one file for both", ["page.html", "--html", "out", "--save", "./out"], "--html and --save both name out"],
		["a folder", ["page.html", "--html", "empty"], "--html empty names a folder"],
		["no such folder", ["page.html", "--save", "gone/flow.json"], "The folder gone does not exist"],
	])("%s", async (_, args, said) => {
		const before = await readFile(join(place.folder, "page.html"), "utf8");
		const { code, out, err } = await fairtick(["inspect", ...args], { env: noBrowser, cwd: place.folder });
		expect(code).toBe(2);
		expect(out).toBe("");
		expect(err.trim().split("\n")).toHaveLength(1);
		expect(err).toContain(said);
		expect(await readFile(join(place.folder, "page.html"), "utf8")).toBe(before);
	});
});

describe("what cannot be inspected is one sentence and exit 2", () => {
	test.each([
		["a missing file", "nowhere.html", "No such file or folder"],
		["a file that is not HTML", "notes.txt", "not HTML"],
		["a folder without pages", "empty", "no .html or .htm file"],
		["an address of another kind", "ftp://a.example/x.html", "begin with ftp:"],
		["half an address", "https://", "not a complete web address"],
		["a flow that ends early", "cut.json", "not JSON"],
		["JSON that is no flow", "other.json", "no Fairtick flow"],
		["a flow of another form", "newer.json", "fairtick/9"],
		["a flow with a wrong entry", "wrong.json", "moments[0].url: expected a text, found 7"],
		["a page, and no browser", "page.html", "No browser was found: FAIRTICK_BROWSER names /nonexistent/browser"],
	])("%s", async (_, target, said) => {
		const { code, out, err } = await fairtick(["inspect", target], { env: noBrowser, cwd: place.folder });
		expect(code).toBe(2);
		expect(out).toBe("");
		expect(sentences(err)).toHaveLength(1);
		expect(err).toContain(`fairtick: ${target}: `);
		expect(err).toContain(said);
	});

	test("what servers refuse is told for each, and the rest goes on", async () => {
		const told: [target: string, said: RegExp][] = [
			[`${site.origin}/policy.pdf`, /not HTML: the server sent application\/pdf/],
			[`${site.origin}/data`, /not HTML: the server sent application\/json/],
			[`${site.origin}/gone`, /server answered 404/],
			[`${site.origin}/hangs-up`, /closed the connection/],
			[`${deserted}/`, /refused/],
			["http://nowhere.invalid/", /No such host/],
		];
		const { code, out, err } = await fairtick(["inspect", ...told.map(([target]) => target), "page.html", "--json"], {
			cwd: place.folder,
		});
		expect(code).toBe(2);
		const lines = out
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(lines.map(({ target }) => target)).toEqual([...told.map(([target]) => target), "page.html"]);
		for (const [i, [, said]] of told.entries()) {
			expect(lines[i].error).toMatch(said);
			expect(Object.keys(lines[i])).toEqual(["target", "error"]);
		}
		expect(lines.at(-1).schema).toBe("fairtick/1");
		expect(sentences(err)).toHaveLength(told.length);
	});
});

test.each(["firefox-esr", "browser"])("Firefox named as %s is told apart before it is started", async (name) => {
	const program = join(place.folder, "firefox-esr");
	await writeFile(program, "#!/bin/sh\nexit 9\n");
	await chmod(program, 0o755);
	const named = join(place.folder, name);
	if (named !== program) await symlink(program, named);
	const { code, err } = await fairtick(["inspect", "page.html"], {
		env: { FAIRTICK_BROWSER: named },
		cwd: place.folder,
	});
	expect(code).toBe(2);
	expect(sentences(err)).toHaveLength(1);
	expect(err).toContain(`FAIRTICK_BROWSER names Firefox (${named})`);
	expect(err).toContain("name Chrome, Edge or Chromium");
});

test("an error is in the language asked for, or the system's", async () => {
	const asked = await fairtick(["inspect", "nowhere.html", "--lang", "zh"], { cwd: place.folder });
	expect(asked.err).toContain("文件或文件夹不存在");
	const early = await fairtick(["inspect", "--colour", "--lang", "zh"], { cwd: place.folder });
	expect(early.err).toContain("未知选项 --colour");
	const system = await fairtick(["inspect", "nowhere.html"], { cwd: place.folder, env: { LANG: "zh_CN.UTF-8" } });
	expect(system.err).toContain("文件或文件夹不存在");
});

test("without arguments, and when asked, it says how to use it", async () => {
	const bare = await fairtick([]);
	expect(bare.code).toBe(2);
	const help = await fairtick(["--help"]);
	expect(help.code).toBe(0);
	expect(bare.out).toBe(help.out);
	for (const option of [
		"--json",
		"--html",
		"--save",
		"--mobile",
		"--lang",
		"--jurisdiction",
		"--surface",
		"--service",
		"  map-navigation, ",
		"--profile",
		"--wait",
		"--policy",
	]) {
		expect(help.out).toContain(option);
	}
	expect(help.out).toContain("several targets become one flow");
	expect(help.out).toContain("CN if not given");
	const zh = await fairtick(["--help", "--lang", "zh"]);
	for (const part of ["退出码", "合并为一个流程", "默认为 CN"]) expect(zh.out).toContain(part);
	expect((await fairtick(["--version"])).out).toMatch(/^fairtick \d+\.\d+\.\d+ /);
});
