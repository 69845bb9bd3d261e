import { describe, expect, it } from "vitest";
import type { FlowEvent } from "../../src/engine/event.ts";
import { flowOf, type PolicyDocument } from "../../src/engine/flow.ts";
import type { Moment } from "../../src/engine/moment.ts";
import { run } from "../../src/engine/run.ts";
import { documentBehind } from "../../src/facts/policy/behind.ts";
import { belongingTo } from "../../src/facts/policy/belonging.ts";
import { withFetched, withoutFetched } from "../../src/facts/policy/fetched.ts";
import { policiesFor } from "../../src/facts/policy/forScreen.ts";
import { mismatchFieldNotInPolicy } from "../../src/rules/mismatch-field-not-in-policy.ts";
import { agreement, event, field, moment, request } from "./flows.ts";
import { goodZh, policy } from "./policyTexts.ts";

const link = (href: string | null, more = {}) => agreement("《隐私政策》", { href, ...more });
const at = (url: string, more: Partial<PolicyDocument> = {}) =>
	policy("# 隐私政策\n## 我们收集的信息\n我们会收集您的手机号。", { url, ...more });
const flow = (moments: Moment[], documents: PolicyDocument[], events: FlowEvent[] = []) => ({
	...flowOf(moments, "test", 0),
	documents,
	events,
});

describe("the document behind a link", () => {
	const asked = at("https://static.shop.test/p/1.html", { asked: "https://shop.test/privacy" });

	it.each([
		["the address asked for", "https://shop.test/privacy"],
		["the same with query, fragment and slash", "https://shop.test/privacy/?lang=zh#top"],
		["the address where it was found", "https://static.shop.test/p/1.html"],
	])("is known by %s", (_, href) => {
		expect(documentBehind(flow([], [asked]), link(href))).toBe(asked);
	});

	it("is known by an address passed on the way", () => {
		const passed = { ...asked, redirects: ["https://shop.test/go"] };
		expect(documentBehind(flow([], [passed]), link("https://shop.test/go"))).toBe(passed);
	});

	it("is of the link's kind, and the last one read", () => {
		const terms = at("https://shop.test/privacy", { kind: "terms" });
		expect(documentBehind(flow([], [terms]), link("https://shop.test/privacy"))).toBeNull();
		const [first, second] = [at("https://shop.test/privacy"), at("https://shop.test/privacy")];
		expect(documentBehind(flow([], [first, second]), link("https://shop.test/privacy"))).toBe(second);
	});
});

describe("the texts that a screen may be judged by", () => {
	const read = (asked: string, links: string[] = [], kind: PolicyDocument["kind"] = "privacy-policy") => {
		const document = at(asked, { kind, links: links.map((href) => ({ text: href, href, kind: "third-party-list" })) });
		return { asked, kind, reach: "ok" as const, document };
	};
	const texts = [
		read("https://host.test/fair/privacy", ["https://host.test/fair/sdks"]),
		read("https://host.test/fair/sdks", [], "third-party-list"),
		read("https://host.test/other/privacy"),
	];
	const belonging = (seen: Partial<Moment>, own: PolicyDocument | null = null) =>
		belongingTo(moment("sign-up", { url: "https://host.test/fair/join", ...seen }), own, texts).map(({ asked }) =>
			asked.replace("https://host.test", ""),
		);

	it("are those that it links, with what these link, and none of another shop on the host", () => {
		expect(belonging({ agreements: [link("https://host.test/fair/privacy")] })).toEqual([
			"/fair/privacy",
			"/fair/sdks",
		]);
		expect(belonging({ agreements: [link("https://host.test/other/privacy")] })).toEqual(["/other/privacy"]);
		expect(belonging({ agreements: [link("https://host.test/unread")] })).toEqual([]);
		expect(belonging({})).toEqual([]);
	});

	it("are its own, where it is itself a policy, and what that links", () => {
		expect(belonging({ url: "https://host.test/other/privacy" })).toEqual(["/other/privacy"]);
		const own = read("https://host.test/fair/new", ["https://host.test/fair/sdks"]).document;
		expect(belonging({ url: own.url }, own)).toEqual(["/fair/sdks"]);
	});

	it("leave a flow as it was once they are forgotten", () => {
		const [text] = texts as [(typeof texts)[0]];
		const screen = moment("sign-up", { agreements: [link(text.asked)] });
		const seen = withFetched(flow([screen], []), [
			{ ...text, document: { ...text.document, source: "fetched", asked: text.asked } },
		]);
		expect(seen.documents).toHaveLength(1);
		expect(seen.moments[0]?.agreements[0]?.reach).toBe("ok");
		const left = withoutFetched(seen, text);
		expect(left.documents).toEqual([]);
		expect(left.moments[0]?.agreements[0]?.reach).toBe("not-checked");
		expect(withoutFetched(seen, { ...text, asked: "https://host.test/else" })).toEqual(seen);
	});
});

describe("the policies of a screen", () => {
	const shop = at("https://shop.test/privacy");
	const urls = (seen: Partial<Moment>, documents: PolicyDocument[]) => {
		const screen = moment("sign-up", { url: "https://shop.test/join", ...seen });
		return policiesFor(flow([screen], documents), screen).map(({ document }) => document.url);
	};

	it("are those that it links", () => {
		const other = at("https://shop.test/other");
		expect(urls({ agreements: [link("https://shop.test/privacy")] }, [shop, other])).toEqual([shop.url]);
	});

	it("are never another one than the linked", () => {
		expect(urls({ agreements: [link("https://shop.test/new-privacy")] }, [shop])).toEqual([]);
	});

	it("are the site's only one where it links none, and no other site's", () => {
		expect(urls({}, [shop])).toEqual([shop.url]);
		expect(urls({ agreements: [link(null)] }, [shop])).toEqual([shop.url]);
		expect(urls({}, [at("https://elsewhere.test/privacy")])).toEqual([]);
		expect(urls({}, [shop, at("https://shop.test/app-privacy")])).toEqual([]);
	});
});

describe("mismatch-field-not-in-policy", () => {
	const screen = (more: Partial<Moment>) =>
		moment("sign-up", {
			url: "https://shop.test/join",
			agreements: [link("https://shop.test/privacy")],
			...more,
		});
	const judge = (moments: Moment[], documents: PolicyDocument[], events: FlowEvent[] = []) =>
		run([mismatchFieldNotInPolicy], flow(moments, documents, events));

	it("tells both lists of the comparison", () => {
		const fields = [field("phone"), field("gender"), field("password"), field("code")];
		const [finding] = judge([screen({ fields })], [policy(goodZh)]);
		expect(finding).toMatchObject({
			outcome: "cantTell",
			severity: "serious",
			evidence: { data: ["phone", "gender"], notDeclared: ["gender"], declaredNotSeen: ["bankCard"] },
		});
	});

	it("counts as seen what another screen of the site asks for", () => {
		const later = moment("checkout", { url: "https://shop.test/pay", fields: [field("bankCard")] });
		const findings = judge([screen({ fields: [field("phone")] }), later], [policy(goodZh)]);
		expect(findings).toMatchObject([{ outcome: "passed", moments: [0, 1] }]);
		expect(findings[0]?.evidence.declaredNotSeen).toEqual([]);
	});

	it("takes a grave kind for graver", () => {
		const [finding] = judge([screen({ fields: [field("biometric")] })], [policy(goodZh)]);
		expect(finding).toMatchObject({ outcome: "cantTell", severity: "critical" });
	});

	it("does not judge a screen whose policy was not read, and says what it needs", () => {
		const [finding] = judge([screen({ fields: [field("phone")] })], []);
		expect(finding).toMatchObject({ outcome: "inapplicable", needs: "policy" });
	});

	it("holds permissions of the device against the policy", () => {
		const asks = (name: "location" | "camera" | "notifications") => event("permission", "script", { detail: { name } });
		const [finding] = judge([screen({})], [policy(goodZh)], [asks("location"), asks("camera"), asks("notifications")]);
		expect(finding).toMatchObject({ outcome: "cantTell", severity: "critical", subject: null });
		expect(judge([screen({})], [policy(goodZh)], [asks("camera")]).map(({ outcome }) => outcome)).toEqual(["passed"]);
	});

	it("takes a location of any kind in the policy for the one of a form", () => {
		const told = policy("# 隐私政策\n## 我们收集的信息\n我们会收集您的手机号、位置，用于登录和推荐附近门店。");
		const located = screen({ fields: [field("preciseLocation"), field("phone")] });
		expect(judge([located], [told])).toMatchObject([{ outcome: "passed", evidence: { declaredNotSeen: [] } }]);
		const elsewhere = judge([screen({ fields: [field("phone")] })], [told]);
		expect(elsewhere[0]?.evidence.declaredNotSeen).toEqual(["location"]);
	});

	it("names each purpose of a consent on which the policy is silent", () => {
		const offers = request("我同意接收营销信息，并同意将信息传输至境外", { purposes: ["marketing", "cross-border"] });
		const plain = policy("# 隐私政策\n## 我们收集的信息\n我们会收集您的手机号，用于登录。");
		const [finding] = judge([screen({ requests: [offers] })], [plain]);
		expect(finding?.message.en).toMatch(/marketing.*abroad/s);
	});

	it("leaves a carrier's sharing alone, which signs the person in", () => {
		const carrier = request("我同意《中国移动认证服务条款》", { purposes: ["carrier-login", "third-party-sharing"] });
		const plain = policy("# 隐私政策\n## 我们收集的信息\n我们会收集您的手机号，用于登录。");
		expect(judge([screen({ requests: [carrier] })], [plain]).map(({ outcome }) => outcome)).toEqual(["inapplicable"]);
	});
});
