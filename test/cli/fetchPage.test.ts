import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGet, fetchPage } from "../../src/cli/fetchPage.ts";
import { website } from "./command.ts";

const page = "https://shop.example.com/join";

/** An answer as a server would give it, without a server: no test may ask a public one. */
function answer(statusCode: number, headers: Record<string, string>, body = ""): IncomingMessage {
	return Object.assign(Readable.from([Buffer.from(body)]), { statusCode, headers }) as unknown as IncomingMessage;
}

/** Servers that know these addresses, and a list of what they were asked. */
function servers(answers: Record<string, IncomingMessage | string>) {
	const asked: string[] = [];
	const get = async (url: string) => {
		asked.push(url);
		const found = answers[url];
		if (found === undefined) throw Object.assign(new Error(), { code: "ENOTFOUND" });
		return typeof found === "string" ? answer(302, { location: found }) : found;
	};
	return { asked, get };
}

const html = { "content-type": "text/html; charset=utf-8" };

describe("redirects", () => {
	test("each is listed, between the address asked for and the last", async () => {
		const { get } = servers({
			"https://a.example/p?id=4": "/q",
			"https://a.example/q": "https://b.example/r#top",
			"https://b.example/r#top": answer(200, html, "text"),
		});
		expect(await fetchPage("https://a.example/p?id=4", page, { get })).toEqual({
			redirects: ["https://a.example/q"],
			url: "https://b.example/r",
			html: "text",
		});
	});

	test.each(["http://10.0.0.8/admin", "http://localhost:8080/", "http://legal.internal/", "file:///etc/passwd"])(
		"%s is not asked for where it leads there",
		async (inside) => {
			const { asked, get } = servers({
				"https://a.example/p": "https://b.example/q",
				"https://b.example/q": inside,
			});
			await expect(fetchPage("https://a.example/p", page, { get })).rejects.toMatchObject({
				name: "Unread",
				text: { en: expect.stringMatching(/its own network|Only http and https/) },
			});
			expect(asked).toEqual(["https://a.example/p", "https://b.example/q"]);
		},
	);

	test("a circle ends", async () => {
		const { asked, get } = servers({ "https://a.example/": "https://a.example/" });
		await expect(fetchPage("https://a.example/", page, { get })).rejects.toThrow("more than 5 times");
		expect(asked).toHaveLength(6);
	});
});

describe("on a real connection", () => {
	let site: Awaited<ReturnType<typeof website>>;
	const met: { url: string | undefined; cookie: string | undefined; referer: string | undefined }[] = [];

	beforeAll(async () => {
		site = await website((request, response) => {
			const { cookie, referer } = request.headers;
			met.push({ url: request.url, cookie, referer });
			if (request.url === "/zipped") {
				response.writeHead(200, { ...html, "content-encoding": "gzip", "set-cookie": "a=1" });
				response.end(gzipSync("<h1>隐私政策</h1>"));
			} else if (request.url === "/hangs-up") request.socket.destroy();
			else if (request.url === "/slow") response.writeHead(200, html).write("<h1>");
		});
	});

	afterAll(() => site?.close());

	test("a packed page is unpacked; the server learns nothing of where we come from", async () => {
		await fetchPage(`${site.origin}/zipped`, site.origin);
		const { html } = await fetchPage(`${site.origin}/zipped`, site.origin);
		expect(html).toBe("<h1>隐私政策</h1>");
		expect(met).toEqual([
			{ url: "/zipped", cookie: undefined, referer: undefined },
			{ url: "/zipped", cookie: undefined, referer: undefined },
		]);
	});

	test("a server that stops in the middle of a page is not waited for", async () => {
		await expect(fetchPage(`${site.origin}/slow`, site.origin, { patience: 200 })).rejects.toThrow("15 seconds");
	});

	test("a server that hangs up is told as such", async () => {
		await expect(fetchPage(`${site.origin}/hangs-up`, site.origin)).rejects.toThrow(/not be reached \(ECONNRESET\)/);
	});

	test("a public name that stands for this machine is not connected to", async () => {
		const before = met.length;
		const named = `http://policy.example.com:${new URL(site.origin).port}/zipped`;
		const get = createGet(page, (_, __, done) => done(null, [{ address: "127.0.0.1", family: 4 }]));
		await expect(fetchPage(named, page, { get })).rejects.toThrow("policy.example.com is an address of this machine");
		const mixed = createGet(page, (_, __, done) =>
			done(null, [
				{ address: "93.184.216.34", family: 4 },
				{ address: "::1", family: 6 },
			]),
		);
		await expect(fetchPage(named, page, { get: mixed })).rejects.toThrow("of this machine");
		expect(met).toHaveLength(before);
		const ours = createGet("http://intranet/", (_, __, done) => done(null, [{ address: "127.0.0.1", family: 4 }]));
		expect((await fetchPage(named, "http://intranet/", { get: ours })).html).toContain("隐私政策");
	});
});
