import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/engine/finding.ts";
import type { Agreement, Coverage, Moment, Purpose, Request } from "../../src/engine/moment.ts";
import { bundleAgreeAllOnly } from "../../src/rules/bundle-agree-all-only.ts";
import { bundleOptionalConsentMadeMandatory } from "../../src/rules/bundle-optional-consent-made-mandatory.ts";
import { bundleTermsAndPrivacyOneBox } from "../../src/rules/bundle-terms-and-privacy-one-box.ts";
import { deregEntryHidden } from "../../src/rules/dereg-entry-hidden.ts";
import { deregNoEntry } from "../../src/rules/dereg-no-entry.ts";
import { policyLinkDeadOrEmpty } from "../../src/rules/policy-link-dead-or-empty.ts";
import { policyMissingAtCollection } from "../../src/rules/policy-missing-at-collection.ts";
import { action, agreement, field, findings, layer, moment, outcomes, request, sentence, state, wayOut } from "./flows.ts";

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
		["privacy spoken of, nothing named", { sentences: [sentence("We care about your privacy")] }, "cantTell"],
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
		expect(outcomes(policyMissingAtCollection, [moment("account-settings", { fields, actions })])).toEqual(["inapplicable"]);
		expect(outcomes(policyMissingAtCollection, [moment("other", { fields: [field("email")], actions })])).toEqual(["inapplicable"]);
	});

	it("remembers the policy of an earlier screen", () => {
		expect(outcomes(policyMissingAtCollection, [signUp({ agreements: [agreement("隐私政策")] }), signUp()])).toEqual(["passed", "cantTell"]);
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

	it("does not ask a title for a link where the screen has one", () => {
		const agreements = [agreement("隐私政策", { href: null, via: "text" }), agreement("隐私政策")];
		expect(outcomes(policyLinkDeadOrEmpty, [signUp({ agreements })])).toEqual(["inapplicable", "inapplicable"]);
		expect(outcomes(policyLinkDeadOrEmpty, [signUp()])).toEqual(["inapplicable"]);
	});
});

const documents = [agreement("《用户协议》", { kind: "terms" }), agreement("《隐私政策》")];
const both = documents.map(({ id }) => id);

describe("bundle-terms-and-privacy-one-box", () => {
	const judge = (more: Partial<Request>, agreements = documents, others: Request[] = []) =>
		outcomes(bundleTermsAndPrivacyOneBox, [signUp({ agreements, requests: [request("我已阅读并同意《用户协议》和《隐私政策》", { agreements: both, ...more }), ...others] })])[0];

	it.each([
		[["terms", "privacy"], "cantTell"],
		[["terms", "privacy", "sensitive"], "failed"],
		[["terms", "privacy", "cross-border"], "failed"],
		[["terms", "privacy", "third-party-sharing"], "failed"],
		[["terms", "privacy", "carrier-login"], "cantTell"],
		[["terms", "privacy", "third-party-sharing", "carrier-login"], "cantTell"],
	] as [Purpose[], Outcome][])("%s: %s", (purposes, outcome) => {
		expect(judge({ purposes })).toBe(outcome);
	});

	it("doubts a list of third parties", () => {
		const list = agreement("《第三方共享清单》", { kind: "third-party-list" });
		expect(judge({ purposes: ["terms", "privacy", "third-party-sharing"], agreements: [...both, list.id] }, [...documents, list])).toBe("cantTell");
	});

	it("passes one document, a policy with a control of its own, and leaves masters and cookies", () => {
		expect(judge({ purposes: ["terms"], agreements: both.slice(0, 1) })).toBe("passed");
		expect(judge({}, documents, [request("我同意《隐私政策》", { purposes: ["privacy"] })])).toBe("passed");
		expect(judge({ covers: ["r9"] })).toBe("inapplicable");
		expect(judge({ purposes: ["cookies", "privacy"] })).toBe("inapplicable");
	});
});

describe("bundle-agree-all-only", () => {
	const items = (more: Partial<Request>) => [1, 2].map((n) => request(`Purpose ${n}`, { purposes: ["marketing"], ...more }));
	const master = (under: Request[]) =>
		signUp({ requests: [request("全部同意", { covers: under.map(({ id }) => id) }), ...under] });

	it("is as good as its items", () => {
		expect(outcomes(bundleAgreeAllOnly, [master(items({}))])).toEqual(["passed"]);
		expect(outcomes(bundleAgreeAllOnly, [master(items({ enabled: false, state: state("on on markup") }))])).toEqual(["failed"]);
		expect(outcomes(bundleAgreeAllOnly, [master(items({ shown: false, unsure: "not-yet-shown" }))])).toEqual(["failed"]);
		const necessary = items({ purposes: ["cookies"], text: "Strictly necessary cookies", enabled: false });
		expect(outcomes(bundleAgreeAllOnly, [master(necessary)])).toEqual(["cantTell"]);
	});

	it.each([
		[["privacy", "marketing"], "failed"],
		[["terms", "privacy"], "cantTell"],
		[["terms"], "inapplicable"],
	] as [Purpose[], Outcome][])("agree to all, of %s: %s", (purposes, outcome) => {
		expect(outcomes(bundleAgreeAllOnly, [signUp({ requests: [request("全部同意", { purposes })] })])).toEqual([outcome]);
	});
});

describe("bundle-optional-consent-made-mandatory", () => {
	const judge = (text: string, more: Partial<Request>, others: Partial<Moment> = {}) =>
		outcomes(bundleOptionalConsentMadeMandatory, [signUp({ agreements: documents, ...others, requests: [request(text, more), ...(others.requests ?? [])] })])[0];
	const bundled = "我已阅读并同意《用户协议》和《隐私政策》，并同意接收营销短信";

	it.each([
		["in the one tick", bundled, { purposes: ["terms", "privacy", "marketing"] }, "failed"],
		["in a sentence", "注册即代表同意《用户协议》并同意接收营销短信", { means: "implied", purposes: ["terms", "marketing"] }, "failed"],
		["required on its own", "同意接收营销短信", { purposes: ["marketing"], required: true }, "failed"],
		["fixed on", "同意接收营销短信", { purposes: ["marketing"], enabled: false, state: state("on on markup") }, "failed"],
		["free", "同意接收营销短信", { purposes: ["marketing"] }, "passed"],
		["an opt-out box", "不接收营销短信", { purposes: ["marketing"], polarity: "opt-out" }, "passed"],
		["carrier terms", "同意《中国移动认证服务条款》", { purposes: ["terms", "third-party-sharing", "carrier-login"] }, "inapplicable"],
		["none", "我已阅读并同意《用户协议》", { purposes: ["terms"] }, "inapplicable"],
	] as [string, string, Partial<Request>, Outcome][])("%s", (_, text, more, outcome) => {
		expect(judge(text, more)).toBe(outcome);
	});

	it("doubts a list of third parties, and leaves a newsletter to itself", () => {
		const list = agreement("《第三方信息共享清单》", { kind: "third-party-list" });
		const listed = { purposes: ["terms", "third-party-sharing"] as Purpose[], agreements: [...both, list.id] };
		expect(judge("我同意《用户协议》《第三方信息共享清单》", listed, { agreements: [...documents, list] })).toBe("cantTell");
		const newsletter = moment("other", { fields: [field("email")], requests: [request("Send me offers", { purposes: ["marketing"], required: true })] });
		expect(outcomes(bundleOptionalConsentMadeMandatory, [newsletter])).toEqual(["inapplicable"]);
	});

	it("lets a sentence pass where a control allows a refusal", () => {
		const control = request("同意接收营销短信", { purposes: ["marketing"] });
		const text = "注册即代表同意《用户协议》并同意接收营销短信";
		expect(judge(text, { means: "implied", purposes: ["terms", "marketing"] }, { requests: [control] })).toBe("passed");
	});
});

describe("dereg-no-entry", () => {
	const rows = [sentence("登录密码"), sentence("账号与安全")];

	it("doubts an account screen without an entry, by what it offers instead", () => {
		const said = (more: Partial<Moment>) => findings(deregNoEntry, [moment("account-settings", { sentences: rows, ...more })])[0];
		expect(said({})).toMatchObject({ outcome: "cantTell" });
		expect(said({ waysOut: [wayOut("退出登录", { kind: "log-out" })] })?.message.en).toMatch(/Logging out/);
		expect(said({ waysOut: [wayOut("Deactivate account")] })?.message.en).toMatch(/Pausing/);
	});

	it("passes an entry here, or on another screen of the flow", () => {
		const settings = moment("account-settings", { sentences: rows });
		const security = moment("account-settings", { sentences: rows, waysOut: [wayOut("注销账号")] });
		expect(outcomes(deregNoEntry, [settings, security])).toEqual(["passed", "passed"]);
	});

	it("is silent on other screens and on texts about deletion", () => {
		const article = moment("account-settings", { sentences: [sentence("How do I delete my account?")] });
		expect(outcomes(deregNoEntry, [moment("sign-up"), article, moment("account-deletion")])).toEqual(["inapplicable", "inapplicable", "inapplicable"]);
	});
});

describe("dereg-entry-hidden", () => {
	const look = (fontSize: number, contrast: number | null) => ({ fontSize, contrast, weight: 400, underlined: false, filled: false });
	const judge = (more: Parameters<typeof wayOut>[1]) =>
		findings(deregEntryHidden, [moment("account-settings", { sentences: [sentence("登录密码")], waysOut: [wayOut("注销账号", more)] })])[0];

	it.each([
		["like its neighbours", {}, "passed"],
		["half their size", { look: look(8, 12) }, "failed"],
		["two thirds of their size", { look: look(11, 12) }, "cantTell"],
		["nearly invisible", { look: look(16, 1.3) }, "failed"],
		["under 3:1", { look: look(16, 2.8) }, "cantTell"],
		["a red that can be read", { look: look(16, 4) }, "passed"],
		["paler and smaller", { look: look(14, 3.6) }, "cantTell"],
		["on a picture", { look: look(16, null) }, "passed"],
		["plain text", { pressable: false }, "cantTell"],
		["not shown", { shown: false }, "cantTell"],
		["small, with nothing beside it", { look: look(8, 12), neighbours: { count: 0, fontSize: 0, contrast: null, pressable: 0 } }, "cantTell"],
	] as [string, Parameters<typeof wayOut>[1], Outcome][])("%s", (_, more, outcome) => {
		expect(judge(more)?.outcome).toBe(outcome);
	});

	it("gives both sets of figures", () => {
		expect(judge({ look: look(8, 2.04) })?.evidence).toMatchObject({ ownFontSize: 8, ownContrast: 2.04, neighboursFontSize: 16, neighboursContrast: 12 });
	});

	it("is content with one good entry", () => {
		const waysOut = [wayOut("注销账号", { look: look(8, 12) }), wayOut("注销账号")];
		const seen = moment("account-settings", { sentences: [sentence("登录密码")], waysOut });
		expect(outcomes(deregEntryHidden, [seen])).toEqual(["passed"]);
	});
});
