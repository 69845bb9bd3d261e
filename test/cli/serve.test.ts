import { mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../src/cli/serve.ts";
import { scratch } from "./command.ts";

let place: Awaited<ReturnType<typeof scratch>>;
let served: Served;

beforeAll(async () => {
	place = await scratch();
	const base = await realpath(place.folder);
	await mkdir(join(base, "root/pages/sub"), { recursive: true });
	await mkdir(join(base, "root/.hidden"));
	for (const path of [
		"secret.html",
		"root/up.css",
		"root/.env",
		"root/.hidden/x.css",
		"root/data.bin",
		"root/pages/a b.html",
	]) {
		await writeFile(join(base, path), path);
	}
	await writeFile(join(base, "root/pages/index.html"), "index");
	await writeFile(join(base, "root/pages/raw.bin"), "raw");
	await symlink(join(base, "secret.html"), join(base, "root/pages/link.html"));
	served = await serve({ root: join(base, "root"), folder: join(base, "root/pages") });
});

afterAll(async () => {
	served?.close();
	await place?.remove();
});

/** Sends an address as it stands, which fetch would tidy up first. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
	const { hostname, port } = new URL(served.origin);
	return new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
		const asked = request({ hostname, port, path, headers, method }, (response) => {
			let body = "";
			response.setEncoding("utf8");
			response.on("data", (part: string) => {
				body += part;
			});
			response.on("end", () =>
				resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }),
			);
		});
		asked.on("error", reject);
		asked.end();
	});
}

test.each([
	["/pages/a%20b.html", "root/pages/a b.html", "text/html; charset=utf-8"],
	["/pages/a%20b.html?x=1", "root/pages/a b.html", "text/html; charset=utf-8"],
	["/a%20b.html", "root/pages/a b.html", "text/html; charset=utf-8"],
	["/pages/", "index", "text/html; charset=utf-8"],
	["/up.css", "root/up.css", "text/css"],
	["/pages/raw.bin", "raw", "application/octet-stream"],
])("%s is given out", async (path, body, type) => {
	expect(await ask(path)).toEqual({ status: 200, type, body });
});

test.each([
	"/../secret.html",
	"/..%2fsecret.html",
	"/pages/..%2f..%2fsecret.html",
	"/%2e%2e/secret.html",
	"/..%5csecret.html",
	"/pages/link.html",
	"/.env",
	"/.hidden/x.css",
	"/data.bin",
	"/pages/nowhere.html",
	"/pages/%00",
	"/%E0%A4%A",
	"//etc/passwd",
])("%s is not", async (path) => {
	expect((await ask(path)).status).toBe(404);
});

test.each([
	["UTF-8 without a word about it", "<title>注册</title>", "; charset=utf-8"],
	["UTF-8 with a declaration in a comment only", '<!-- <meta charset="gbk"> --><p>注册', "; charset=utf-8"],
	["UTF-8 with a declaration in a script only", "<script>'<meta charset=gbk>'</script>注册", "; charset=utf-8"],
	["UTF-8 with a declaration in its text only", `<body>${"注册".repeat(800)}<meta charset=gbk>`, "; charset=utf-8"],
	["UTF-8 that says so", '<meta charset="utf-8"><p>注册', ""],
	["GBK that says so", ['<meta charset="GBK"><p>', [0xd7, 0xa2, 0xb2, 0xe1]], ""],
	[
		"GBK that says so the old way",
		['<META content="text/html; charset=gb2312" http-equiv=Content-Type>', [0xd7, 0xa2]],
		"",
	],
	["GBK late in a long head", [`<script>${" ".repeat(3000)}</script><meta charset="gbk">`, [0xd7, 0xa2]], ""],
	["GBK that says nothing, which the browser can tell", ["<p>", [0xd7, 0xa2, 0xb2, 0xe1]], ""],
])("a page in %s", async (_, content, charset) => {
	const [text, bytes = []] = typeof content === "string" ? [content] : (content as [string, number[]]);
	const page = Buffer.concat([Buffer.from(text), Buffer.from(bytes)]);
	await writeFile(join(place.folder, "root/pages/words.html"), page);
	expect((await ask("/pages/words.html")).type).toBe(`text/html${charset}`);
});

test("it answers to its own name only, and takes nothing in", async () => {
	expect((await ask("/pages/", { host: "evil.example" })).status).toBe(403);
	expect((await ask("/pages/", {}, "POST")).status).toBe(405);
});
