import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { FlowEvent } from "../../src/engine/event.ts";
import type { Moment, OnOff, Request } from "../../src/engine/moment.ts";
import { readCall } from "../../src/extension/pageWorld/call.ts";
import { answersOf } from "../../src/extension/recorder/answers.ts";
import { makeCanaries } from "../../src/extension/recorder/canaries.ts";
import { carriesOf } from "../../src/extension/recorder/carries.ts";
import { md5 } from "../../src/extension/recorder/md5.ts";
import { needlesOf } from "../../src/extension/recorder/needles.ts";
import { counterpart, grown, sameScreen } from "../../src/extension/recorder/sameScreen.ts";
import { isIdentifier } from "../../src/facts/identifiers.ts";
import { action, event, field, layer, moment, request, sentence, state, wayOut } from "./flows.ts";

const agree = request("I agree to the Terms of Service");
const phone = field("phone");

function signUp(more: Partial<Moment> = {}): Moment {
	return moment("sign-up", { url: "https://example.com/join", requests: [agree], fields: [phone], ...more });
}

describe("the same screen", () => {
	test("stays the same when a box is ticked, a countdown runs or a button works", () => {
		const ticked = { ...agree, state: state("on off person") };
		const code = (text: string) => [sentence("Enter the code"), sentence(text)];
		const before = signUp({ actions: [action("submit", "Sign up")], sentences: code("Send again in 59 s") });
		const after = signUp({
			requests: [ticked],
			actions: [action("submit", "Signing up…", { enabled: false })],
			sentences: code("Send again in 7 s"),
		});
		expect(sameScreen(before, after)).toBe(true);
	});

	test("is another at another path, and the same with another query", () => {
		expect(sameScreen(signUp(), signUp({ url: "https://example.com/join/2" }))).toBe(false);
		expect(sameScreen(signUp(), signUp({ url: "https://example.com/join?from" }))).toBe(true);
	});

	test("is another where it asks for something else", () => {
		expect(sameScreen(signUp(), signUp({ fields: [phone, field("idNumber")] }))).toBe(false);
		expect(sameScreen(signUp(), signUp({ requests: [] }))).toBe(false);
		expect(sameScreen(signUp(), signUp({ waysOut: [wayOut("注销账号")] }))).toBe(false);
		expect(sameScreen(signUp(), signUp({ layers: [layer("page", "l1"), layer("dialog", "l2")] }))).toBe(false);
	});

	test("is another where a hidden field comes up", () => {
		const hidden = signUp({ fields: [phone, field("idNumber", { shown: false })] });
		expect(sameScreen(hidden, signUp({ fields: [phone, field("idNumber")] }))).toBe(false);
		expect(sameScreen(hidden, signUp())).toBe(true);
	});

	test("is another where a step says other things at the same address", () => {
		const step = (...texts: string[]) => moment("account-deletion", { sentences: texts.map((text) => sentence(text)) });
		expect(sameScreen(step("注销后数据无法恢复"), step("请确认已结清订单", "确认注销"))).toBe(false);
		expect(sameScreen(step("注销后数据无法恢复"), step("注销后数据无法恢复", "网络异常，请稍后重试"))).toBe(true);
	});

	test("has grown where all that was asked is still there", () => {
		expect(grown(signUp({ fields: [] }), signUp())).toBe(true);
		expect(grown(signUp(), signUp({ fields: [] }))).toBe(false);
	});

	test("names the same control by its place, then by its words", () => {
		const moved = { ...agree, id: "r9", selector: "#elsewhere" };
		expect(counterpart(agree, [moved])?.id).toBe("r9");
		expect(counterpart(agree, [moved, { ...moved, id: "r1", selector: agree.selector, text: "?" }])?.id).toBe("r1");
	});
});

describe("agreeing and refusing", () => {
	const own = (kind: FlowEvent["kind"], target: string, detail = {}) => event(kind, "person", { target, detail });
	const statesOf = (requests: Request[]) =>
		Object.fromEntries(requests.map(({ id, state: { now } }) => [id, now])) as Record<string, OnOff>;
	function said(seen: Moment, happened: FlowEvent, given: string[] = []): string[] {
		return answersOf(seen, happened, statesOf(seen.requests), new Set(given)).map(
			({ kind, detail }) => `${kind} ${detail.text}`,
		);
	}
	const box = (text: string, more: Partial<Request> = {}) => request(text, { group: "g1", ...more });
	const button = action("submit", "Sign up", { group: "g1" });

	test("a tick agrees, taking it back refuses; an opt-out is read the other way round", () => {
		const out = box("Do not send me offers", { polarity: "opt-out", purposes: ["marketing"] });
		const seen = signUp({ requests: [agree, out] });
		expect(said(seen, own("tick", agree.id, { to: "on" }))).toEqual([`agree ${agree.text}`]);
		expect(said(seen, own("tick", agree.id, { to: "off" }))).toEqual([`refuse ${agree.text}`]);
		expect(said(seen, own("tick", out.id, { to: "on" }))).toEqual([`refuse ${out.text}`]);
		expect(said(seen, own("tick", out.id, { to: "off" }))).toEqual([`agree ${out.text}`]);
	});

	test("what a script does, and an age, are no agreement", () => {
		const age = box("I am 18 or older", { purposes: ["age"] });
		const seen = signUp({ requests: [agree, age] });
		expect(said(seen, event("tick", "script", { target: agree.id, detail: { to: "on" } }))).toEqual([]);
		expect(said(seen, own("tick", age.id, { to: "on" }))).toEqual([]);
	});

	test("sending off agrees to nothing that was ticked for the person", () => {
		const terms = box("I agree to the Terms", { required: true, state: state("on off person") });
		const offers = box("Send me offers", { purposes: ["marketing"], state: state("on on markup") });
		const share = box("Share with partners", { purposes: ["third-party-sharing"] });
		const seen = signUp({ requests: [terms, offers, share], actions: [button] });
		expect(said(seen, own("click", button.id), [terms.id])).toEqual([]);
		// Their own tick from before the recording counts.
		expect(said(seen, own("click", button.id))).toEqual(["agree I agree to the Terms"]);
	});

	test("sending off agrees to nothing while a required box is off", () => {
		const terms = box("I agree to the Terms", { required: true });
		const offers = box("Send me offers", { state: state("on on markup") });
		expect(said(signUp({ requests: [terms, offers], actions: [button] }), own("click", button.id))).toEqual([]);
	});

	test("sending off agrees to what is only said to follow from it", () => {
		const implied = box("By signing up you agree to the Terms", {
			means: "implied",
			state: state("unknown unknown unknown"),
		});
		const seen = signUp({ requests: [implied], actions: [button] });
		expect(said(seen, own("click", button.id))).toEqual([`agree ${implied.text}`]);
	});

	test("accepting, declining and closing answer the notice that they stand in", () => {
		const notice = { layer: "l2", group: null };
		const asks = request("同意使用 Cookie", { ...notice, means: "button", purposes: ["cookies"] });
		const accept = action("accept", "同意使用 Cookie", { ...notice, selector: asks.selector });
		const decline = action("decline", "拒绝", notice);
		const close = action("close", "×", notice);
		const layers = [layer("page", "l1"), layer("banner", "l2")];
		const seen = moment("cookie-notice", { layers, requests: [asks], actions: [accept, decline, close] });
		expect(said(seen, own("click", asks.id))).toEqual(["agree 同意使用 Cookie"]);
		expect(said(seen, own("click", decline.id))).toEqual(["refuse 拒绝"]);
		expect(said(seen, own("click", close.id))).toEqual(["refuse ×"]);
		expect(said({ ...seen, requests: [] }, own("click", close.id))).toEqual([]);
	});
});

describe("what a request carries", () => {
	const sent = (url: string, more = {}) => ({ url, body: "", cookie: false, ...more });
	const value = "Kestrel.Moor@example.com";
	const digest = (name: string, text = value.toLowerCase()) => createHash(name).update(text).digest("hex");

	test("MD5 is that of the standard library, at every length of a block", () => {
		for (const length of [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 200]) {
			const text = "é字a".repeat(length).slice(0, length);
			expect(md5(new TextEncoder().encode(text))).toBe(digest("md5", text));
		}
	});

	test.each([
		["plain", `m=${value}`, "plain"],
		["escaped", `m=${encodeURIComponent(value)}`, "encoded"],
		["Base64", `m=${Buffer.from(value).toString("base64")}`, "encoded"],
		["MD5", `m=${digest("md5")}`, "md5"],
		["SHA-1", `m=${digest("sha1").toUpperCase()}`, "sha1"],
		["SHA-256 of the value as typed", `m=${digest("sha256", value)}`, "sha256"],
	])("a made-up value is found %s", async (_, query, how) => {
		const needles = await needlesOf([{ datum: "email", value }]);
		const carried = carriesOf(sent(`https://t.example/?${query}`), needles).split(" ");
		expect(carried.filter((what) => what.startsWith("canary"))).toEqual([`canary:email:${how}`]);
		expect(carriesOf(sent("https://t.example/", { body: query }), needles)).toContain(`canary:email:${how}`);
	});

	test("identifiers and places are known by name and form, in queries and bodies", () => {
		expect(carriesOf(sent("https://t.example/?uid=9f8b7c6d5e4f"), [])).toBe("id");
		expect(carriesOf(sent("https://t.example/", { body: '{"user":{"deviceId":"a1b2c3d4"}}' }), [])).toBe("id");
		expect(carriesOf(sent("https://t.example/?lat=31.2304&lng=121.4737"), [])).toBe("location");
		expect(carriesOf(sent("https://t.example/?center=31.2304,121.4737", { cookie: true }), [])).toBe("cookie location");
	});

	test("versions, times, numbers of a build and sizes are none", () => {
		for (const query of ["v=3f2a9c81d4e5b6a7c8d9", "t=1764540000000", "x=1.25&y=2", "w=1280&h=800", "lang=zh-CN"])
			expect(carriesOf(sent(`https://t.example/?${query}`), []), query).toBe("");
	});

	test("identifiers of storage", () => {
		expect(isIdentifier("_ga", "GA1.1.1234567890.1700000000")).toBe(true);
		expect(isIdentifier("seen", "true")).toBe(false);
		expect(isIdentifier("distinctId", "1893f2a7")).toBe(true);
		expect(isIdentifier("x", "123e4567-e89b-12d3-a456-426614174000")).toBe(true);
	});

	test("made-up values differ each time and are fit for forms", () => {
		const [email, tel, name] = makeCanaries().map((canary) => canary.value);
		expect(email).toMatch(/^[a-z\d]{12}@example\.com$/);
		expect(tel).toMatch(/^1[3-9]\d{9}$/);
		expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
		expect(makeCanaries()[0]?.value).not.toBe(email);
	});
});

test("what the page's world tells is taken in its own form only", () => {
	const told = (call: object) => readCall(JSON.stringify(call));
	expect(told({ kind: "storage", area: "cookie", key: "sid", identifier: true })).toMatchObject({ area: "cookie" });
	expect(told({ kind: "storage", area: "disk", key: "sid" })).toBeNull();
	expect(told({ kind: "click", target: "r1" })).toBeNull();
	expect(readCall("{")).toBeNull();
	expect(readCall({ kind: "storage" })).toBeNull();
});
