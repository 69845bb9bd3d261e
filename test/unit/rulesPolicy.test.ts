import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/engine/finding.ts";
import { flowOf, type PolicyDocument } from "../../src/engine/flow.ts";
import type { Agreement, Coverage, Field, Moment } from "../../src/engine/moment.ts";
import { run } from "../../src/engine/run.ts";
import { policyLinkDeadOrEmpty } from "../../src/rules/policy-link-dead-or-empty.ts";
import { policyMissingAtCollection } from "../../src/rules/policy-missing-at-collection.ts";
import { action, agreement, field, findings, layer, moment, outcomes, request, sentence } from "./flows.ts";
import { goodZh, policy } from "./policyTexts.ts";

const signUp = (more: Partial<Moment> = {}) =>
	moment("sign-up", { fields: [field("phone")], actions: [action("submit", "注册")], ...more });

describe("policy-missing-at-collection", () => {
	const blind: [string, Partial<Coverage>, RegExp][] = [
		["a frame out of reach", { frames: [{ url: "https://x.example/", reached: false, why: "cross-origin" }] }, /frame/],
		["a language outside the vocabulary", { unknownLanguages: ["sw"] }, /language/],
		["a closed component", { closedRoots: 1 }, /closed/],
		["a look that stopped", { stopped: "budget" }, /stopped/],
		["a page of canvases", { canvases: 9 }, /pictures/],
	];
	it.each(blind)("cannot tell with %s", (_, more, words) => {
		const coverage = { frames: [], closedRoots: 0, canvases: 0, stopped: null, unknownLanguages: [], ...more };
		const [finding] = findings(policyMissingAtCollection, [signUp({ coverage })]);
		expect(finding?.outcome).toBe("cantTell");
		expect(finding?.message.en).toMatch(words);
	});

	it("fails where nothing names a policy, and points at the first field", () => {
		const seen = signUp();
		const [finding] = findings(policyMissingAtCollection, [seen]);
		expect(finding).toMatchObject({ outcome: "failed", subject: seen.fields[0]?.id, evidence: { data: ["phone"] } });
	});

	it("tells beside from far", () => {
		const far = agreement("隐私政策", { place: "footer", box: [20, 1800, 60, 20] });
		const under = agreement("隐私政策", { place: "footer", box: [20, 300, 60, 20] });
		expect(outcomes(policyMissingAtCollection, [signUp({ agreements: [far] })])).toEqual(["cantTell"]);
		expect(outcomes(policyMissingAtCollection, [signUp({ agreements: [under] })])).toEqual(["passed"]);
	});

	it("counts a dialog over the form as beside, and a cookie notice as away from it", () => {
		const layers = [layer("page", "l1"), layer("dialog", "l2"), layer("banner", "l3")];
		const dialog = agreement("隐私政策", { layer: "l2", place: "layer" });
		const banner = agreement("隐私政策", { layer: "l3", place: "layer" });
		expect(outcomes(policyMissingAtCollection, [signUp({ layers, agreements: [dialog] })])).toEqual(["passed"]);
		expect(outcomes(policyMissingAtCollection, [signUp({ layers, agreements: [banner] })])).toEqual(["cantTell"]);
	});

	it.each([
		["only terms that contain the rules", { agreements: [agreement("《用户协议（含隐私条款）》")] }, "cantTell"],
		["a policy spoken of, none recognised", { sentences: [sentence("See our data policy for more")] }, "cantTell"],
		["privacy spoken of, nothing named", { sentences: [sentence("We care about your privacy")] }, "failed"],
		[
			"personal information in a sharing box alone",
			{ requests: [request("同意将我的个人信息共享给合作伙伴", { purposes: ["third-party-sharing"] })] },
			"failed",
		],
		["terms alone", { agreements: [agreement("《用户协议》", { kind: "terms" })] }, "failed"],
		["a user name and password", { fields: [field("username"), field("password")] }, "failed"],
		["a lone password", { fields: [field("password")] }, "inapplicable"],
		["a code and a captcha", { fields: [field("code"), field("captcha")] }, "inapplicable"],
		["fields that are not shown", { fields: [field("phone", { shown: false })] }, "inapplicable"],
	] as [string, Partial<Moment>, Outcome][])("%s", (_, more, outcome) => {
		expect(outcomes(policyMissingAtCollection, [signUp(more)])).toEqual([outcome]);
	});

	it("never fails another kind of form, and leaves settings alone", () => {
		const fields = [field("realName"), field("phone")];
		const actions = [action("submit", "Send")];
		expect(outcomes(policyMissingAtCollection, [moment("other", { fields, actions })])).toEqual(["cantTell"]);
		expect(outcomes(policyMissingAtCollection, [moment("account-settings", { fields, actions })])).toEqual([
			"inapplicable",
		]);
		expect(outcomes(policyMissingAtCollection, [moment("other", { fields: [field("email")], actions })])).toEqual([
			"inapplicable",
		]);
	});

	it.each([
		["https://example.com/a", "https://example.com/b", "cantTell"],
		["https://example.com/a", "https://other.example/b", "failed"],
		["http://localhost:3000/a", "http://localhost:4000/b", "failed"],
		["file:///mockups/a.html", "file:///mockups/b.html", "failed"],
	] as const)("lets an earlier screen of the same site vouch: %s for %s, %s", (earlier, url, outcome) => {
		const flow = [signUp({ url: earlier, agreements: [agreement("隐私政策")] }), signUp({ url })];
		expect(outcomes(policyMissingAtCollection, flow)).toEqual(["passed", outcome]);
	});

	it("quotes the field's own label, never a heading", () => {
		const screen = { kind: "sign-up", because: ["heading: 用户注册", "new-password field"] } as const;
		const headed = field("phone", { text: "用户注册" });
		const quoteOf = (fields: Field[]) =>
			findings(policyMissingAtCollection, [signUp({ screen: { ...screen, because: [...screen.because] }, fields })])[0];
		expect(quoteOf([headed, field("email", { text: "邮箱" })])?.quote).toBe("邮箱");
		expect(quoteOf([headed])).toMatchObject({ quote: "", subject: headed.id });
	});
});

describe("policy-link-dead-or-empty", () => {
	const cases: [string, Partial<Agreement>, Outcome][] = [
		["opened and readable", { reach: "ok" }, "passed"],
		["opened and empty", { reach: "empty" }, "failed"],
		["an address that answers with an error", { reach: "dead" }, "failed"],
		["no address, a handler", { reach: "dead", href: null, via: "handler" }, "cantTell"],
		["something else behind it", { reach: "not-a-policy" }, "cantTell"],
		["an address, not opened", {}, "inapplicable"],
		["text alone", { href: null, via: "text" }, "cantTell"],
	];
	it.each(cases)("%s", (_, more, outcome) => {
		expect(outcomes(policyLinkDeadOrEmpty, [signUp({ agreements: [agreement("隐私政策", more)] })])).toEqual([outcome]);
	});

	it.each([
		["a link to the same page", { reach: "dead", href: null, via: "handler" }, "inapplicable"],
		["the address that was opened", { reach: "ok", href: "https://example.com/privacy" }, "inapplicable"],
		["its title", { href: null, via: "text" }, "inapplicable"],
		["another policy that answers with an error", { reach: "dead", href: "https://example.com/other" }, "failed"],
	] as [string, Partial<Agreement>, Outcome][])("on the policy's own page, %s", (_, more, outcome) => {
		const agreements = [agreement("Privacy", more)];
		const seen = moment("policy", { title: "Privacy Policy", url: "https://example.com/privacy/", agreements });
		expect(outcomes(policyLinkDeadOrEmpty, [seen])).toEqual([outcome]);
	});

	it("takes a policy that the person opened in the flow for reached, and no other document", () => {
		const flow = flowOf([signUp({ agreements: [agreement("隐私政策")] })], "test", 0);
		const withText = (more: Partial<PolicyDocument>) =>
			run([policyLinkDeadOrEmpty], { ...flow, documents: [policy(goodZh, more)] }).map(({ outcome }) => outcome);
		expect(withText({ url: "https://example.com/privacy" })).toEqual(["passed"]);
		expect(withText({ url: "https://example.com/terms" })).toEqual(["inapplicable"]);
		expect(withText({ url: "https://example.com/privacy", kind: "terms" })).toEqual(["inapplicable"]);
	});

	it("still asks the terms' page for a link to the policy", () => {
		const agreements = [agreement("Privacy Policy", { href: null, via: "text" })];
		const terms = moment("policy", { title: "Terms of Service", agreements });
		expect(outcomes(policyLinkDeadOrEmpty, [terms])).toEqual(["cantTell"]);
	});

	it("does not ask a title for a link where the screen has one", () => {
		const agreements = [agreement("隐私政策", { href: null, via: "text" }), agreement("隐私政策")];
		expect(outcomes(policyLinkDeadOrEmpty, [signUp({ agreements })])).toEqual(["inapplicable", "inapplicable"]);
		expect(outcomes(policyLinkDeadOrEmpty, [signUp()])).toEqual(["inapplicable"]);
	});
});
