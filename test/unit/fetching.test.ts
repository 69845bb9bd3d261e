import { describe, expect, it } from "vitest";
import { flowOf } from "../../src/engine/flow.ts";
import { run } from "../../src/engine/run.ts";
import { decode } from "../../src/facts/policy/decoding.ts";
import { withFetched } from "../../src/facts/policy/fetched.ts";
import { gather, MOST_BYTES, requireAllowed, requirePage, Unread } from "../../src/facts/policy/fetching.ts";
import { isPrivateHost } from "../../src/facts/policy/privateHost.ts";
import { reachOf } from "../../src/facts/policy/reach.ts";
import { policyLinkDeadOrEmpty } from "../../src/rules/policy-link-dead-or-empty.ts";
import { agreement, moment } from "./flows.ts";
import { goodZh, policy } from "./policyTexts.ts";

function refusal(deed: () => unknown): Unread | null {
	try {
		deed();
		return null;
	} catch (error) {
		if (error instanceof Unread) return error;
		throw error;
	}
}

describe("hosts of this machine and its network", () => {
	it.each([
		"localhost",
		"dev.localhost",
		"printer.local",
		"billing.corp.internal",
		"intranet",
		"router.home.arpa",
		"localhost.",
		"127.0.0.1",
		"127.1",
		"2130706433",
		"0x7f.0.0.1",
		"0.0.0.0",
		"10.1.2.3",
		"172.16.0.1",
		"172.31.255.255",
		"192.168.1.1",
		"169.254.169.254",
		"100.64.0.1",
		"198.18.0.1",
		"224.0.0.1",
		"255.255.255.255",
		"::1",
		"::",
		"[::1]",
		"fe80::1",
		"fe80::1%eth0",
		"fd12:3456::1",
		"ff02::1",
		"::ffff:192.168.0.1",
		"::ffff:7f00:1",
		"64:ff9b::10.0.0.1",
		"2002:7f00:1::",
	])("%s is one", (host) => expect(isPrivateHost(host)).toBe(true));

	it.each([
		"example.com",
		"local.example.com",
		"internal.com",
		"1.1.1.1",
		"172.32.0.1",
		"172.15.0.1",
		"192.169.0.1",
		"100.128.0.1",
		"11.0.0.1",
		"2606:4700::1111",
		"[2001:4860:4860::8888]",
		"::ffff:8.8.8.8",
		"64:ff9b::8.8.8.8",
		"2002:0808:0808::",
		"xn--fiqs8s.cn",
	])("%s is none", (host) => expect(isPrivateHost(host)).toBe(false));
});

describe("what may be fetched", () => {
	const page = "https://shop.example.com/join";

	it.each([
		["another site", "https://law.example.org/privacy?id=7", page],
		["plain http", "http://law.example.org/privacy", page],
		["loopback, from loopback", "http://127.0.0.1:4000/privacy", "http://localhost:3000/join"],
		["the intranet, from the intranet", "https://legal.corp.internal/p", "https://10.0.0.4/join"],
		["a fragment within the text", "https://law.example.org/privacy#retention", page],
	])("%s", (_, address, from) => expect(refusal(() => requireAllowed(address, from))).toBeNull());

	it.each([
		["loopback, from the web", "http://127.0.0.1/privacy", page, "127.0.0.1"],
		["a name of the own network", "http://legal.internal/privacy", page, "legal.internal"],
		["the address of a cloud's secrets", "http://169.254.169.254/latest", page, "169.254.169.254"],
		["loopback, from a file", "http://localhost/privacy", "file:///home/a/join.html", "localhost"],
		["a file", "file:///etc/passwd", page, "file:"],
		["text inside the address", "data:text/html,hello", page, "data:"],
		["a route that scripts show", "https://shop.example.com/#/privacy", page, "scripts"],
		["half an address", "https://", page, "complete"],
	])("not %s", (_, address, from, said) => {
		const why = refusal(() => requireAllowed(address, from));
		expect(why?.text.en).toContain(said);
		expect(why?.text.zh).toMatch(/[一-鿿]/);
	});
});

describe("what counts as a page", () => {
	it("takes HTML in both forms", () => {
		expect(refusal(() => requirePage(200, "text/html; charset=gbk"))).toBeNull();
		expect(refusal(() => requirePage(200, "application/xhtml+xml"))).toBeNull();
	});

	it("names what it is instead", () => {
		expect(refusal(() => requirePage(200, "application/pdf"))?.text.en).toContain("PDF");
		expect(refusal(() => requirePage(200, "application/json"))?.text.en).toContain("application/json");
	});

	it("takes only a missing page for dead: servers turn programs away as well", () => {
		expect(refusal(() => requirePage(404, "text/html"))?.dead).toBe(true);
		expect(refusal(() => requirePage(410, "text/html"))?.dead).toBe(true);
		expect(refusal(() => requirePage(403, "text/html"))?.dead).toBe(false);
		expect(refusal(() => requirePage(503, "text/html"))?.dead).toBe(false);
	});

	it("stops reading at the limit", async () => {
		let sent = 0;
		async function* endless() {
			for (;;) {
				sent += 1_000_000;
				yield new Uint8Array(1_000_000);
			}
		}
		await expect(gather(endless())).rejects.toThrow("5 MB");
		expect(sent).toBeLessThan(MOST_BYTES + 2_000_000);
	});
});

describe("the encoding of a page", () => {
	// 隐私政策 in GB 18030.
	const gbk = Uint8Array.from([0xd2, 0xfe, 0xcb, 0xbd, 0xd5, 0xfe, 0xb2, 0xdf]);
	const utf8 = (text: string) => new TextEncoder().encode(text);

	it("is what the server says", () => expect(decode(gbk, "text/html; charset=GBK")).toBe("隐私政策"));
	it("is what the page says", () => {
		const page = Uint8Array.from([...utf8('<meta charset="gb2312">'), ...gbk]);
		expect(decode(page, "text/html")).toContain("隐私政策");
	});
	it("is what it can only be", () => {
		expect(decode(utf8("隐私政策"), "text/html")).toBe("隐私政策");
		expect(decode(gbk, "text/html")).toBe("隐私政策");
		expect(decode(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20]), "text/html")).toBe("café ");
	});
	it("is told by the first bytes, whatever else is said", () => {
		expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("政策")]), "text/html; charset=gbk")).toBe("政策");
		expect(decode(utf8("a"), "text/html; charset=no-such")).toBe("a");
	});
});

describe("what came behind an address", () => {
	it("tells a policy from a shell, a blank page and another page", () => {
		expect(reachOf(policy(goodZh))).toBe("ok");
		expect(reachOf(policy("Loading, please wait a moment…", { mayShowMore: true }))).toBe("empty");
		expect(reachOf(policy("# Hi"))).toBe("empty");
		const home = "Welcome to our shop. We have shoes, hats and gloves, and gloves for hats. ".repeat(5);
		expect(reachOf(policy(home))).toBe("not-a-policy");
		expect(reachOf(policy(home, { kind: "terms" }))).toBe("ok");
	});

	it("takes a meagre text for a policy where it calls itself one", () => {
		const text =
			"We keep your e-mail address and phone number to send you orders. Updated 5 May 2026. Contact: help@shop.test.";
		expect(reachOf(policy(`# Privacy Policy\n${text}`))).toBe("ok");
		expect(reachOf(policy(`# Our shop\n${text}`))).toBe("not-a-policy");
	});

	it("is set on the agreements of that address and kind alone", () => {
		const asked = "https://example.com/doc?id";
		const agreements = [
			agreement("隐私政策", { id: "a1", href: asked }),
			agreement("用户协议", { id: "a2", href: asked, kind: "terms" }),
			agreement("隐私政策", { id: "a3" }),
		];
		const flow = flowOf([moment("sign-up", { agreements })], "test", 0);
		const document = policy(goodZh, { asked, source: "fetched" });
		const after = withFetched(flow, [
			{ asked, kind: "privacy-policy", reach: "ok", document },
			{ asked: "https://example.com/x", kind: "terms", reach: "not-a-policy", document },
			{ asked: "https://example.com/y", kind: "terms", reach: "dead", document: null },
		]);
		expect(after.moments[0]?.agreements.map(({ reach }) => reach)).toEqual(["ok", "not-checked", "not-checked"]);
		expect(after.documents.map(({ id, kind }) => [id, kind])).toEqual([
			["d1", "privacy-policy"],
			["d2", "other"],
		]);
		expect(flow.documents).toEqual([]);
	});

	it("is no violation where a script may still fill the page", () => {
		const flow = flowOf([moment("sign-up", { agreements: [agreement("隐私政策")] })], "test", 0);
		const asked = "https://example.com/privacy";
		const judged = (text: string, mayShowMore?: true) => {
			const document = policy(text, { asked, source: "fetched", ...(mayShowMore && { mayShowMore }) });
			const fetched = { asked, kind: "privacy-policy", reach: reachOf(document), document } as const;
			return run([policyLinkDeadOrEmpty], withFetched(flow, [fetched])).map(({ outcome }) => outcome);
		};
		expect(judged("Loading…", true)).toEqual(["cantTell"]);
		expect(judged("Oops")).toEqual(["failed"]);
		expect(judged(goodZh)).toEqual(["passed"]);
	});
});
