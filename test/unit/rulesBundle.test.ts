import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/engine/finding.ts";
import type { Moment, Purpose, Request } from "../../src/engine/moment.ts";
import { bundleAgreeAllOnly } from "../../src/rules/bundle-agree-all-only.ts";
import { bundleOptionalConsentMadeMandatory } from "../../src/rules/bundle-optional-consent-made-mandatory.ts";
import { bundleTermsAndPrivacyOneBox } from "../../src/rules/bundle-terms-and-privacy-one-box.ts";
import { action, agreement, field, findings, moment, outcomes, request, state } from "./flows.ts";

const signUp = (more: Partial<Moment> = {}) =>
	moment("sign-up", { fields: [field("phone")], actions: [action("submit", "注册")], ...more });

const documents = [agreement("《用户协议》", { kind: "terms" }), agreement("《隐私政策》")];
const both = documents.map(({ id }) => id);

describe("bundle-terms-and-privacy-one-box", () => {
	const judge = (more: Partial<Request>, agreements = documents, others: Request[] = []) =>
		outcomes(bundleTermsAndPrivacyOneBox, [
			signUp({
				agreements,
				requests: [request("我已阅读并同意《用户协议》和《隐私政策》", { agreements: both, ...more }), ...others],
			}),
		])[0];

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

	it("passes terms beside a policy that is only pointed to", () => {
		expect(judge({ purposes: ["terms"] })).toBe("passed");
	});

	it.each([
		[
			"agree to sharing and to offers",
			["third-party-sharing", "marketing"],
			"cantTell",
			/purposes \(sharing with others, offers\)/,
		],
		["agree to sharing and to profiling", ["third-party-sharing", "profiling"], "cantTell", /several purposes/],
		["agree to personalised offers", ["marketing", "profiling"], "passed", /one purpose/],
		["agree to the carrier's check", ["third-party-sharing", "carrier-login"], "passed", /one purpose/],
		["agree to the policy and to offers", ["privacy", "marketing"], "passed", /one further purpose/],
	] as [string, Purpose[], Outcome, RegExp][])("%s, in one act: %s", (text, purposes, outcome, words) => {
		const seen = signUp({ requests: [request(text, { purposes })] });
		const [finding] = findings(bundleTermsAndPrivacyOneBox, [seen]);
		expect(finding?.outcome).toBe(outcome);
		expect(finding?.message.en).toMatch(words);
		expect(finding?.remedy !== undefined).toBe(outcome === "cantTell");
	});

	it("names every document, also two of one kind, and cites faces only where one is meant", () => {
		const note = agreement("《个人信息保护声明》", { href: "https://example.com/notice" });
		const all = [...documents, note];
		const box = (text: string) =>
			request(text, { agreements: all.map(({ id }) => id), purposes: ["terms", "privacy"] });
		const judged = (text: string) =>
			findings(bundleTermsAndPrivacyOneBox, [signUp({ agreements: all, requests: [box(text)] })])[0];
		expect(judged("我同意上述文件")?.evidence.documents).toEqual([
			"《用户协议》",
			"《隐私政策》",
			"《个人信息保护声明》",
		]);
		expect(judged("我同意上述文件")?.basis).not.toContain("SPCFACE art. 4(2)");
		expect(judged("我同意上述文件及人脸信息的处理")?.basis).toContain("SPCFACE art. 4(2)");
	});

	it("takes a box that refuses several things for no agreement", () => {
		const purposes: Purpose[] = ["marketing", "third-party-sharing"];
		const refusal = request("Do not send me partners' offers", { polarity: "opt-out", purposes });
		expect(outcomes(bundleTermsAndPrivacyOneBox, [signUp({ requests: [refusal] })])).toEqual(["passed"]);
	});

	it("doubts a list of third parties", () => {
		const list = agreement("《第三方共享清单》", { kind: "third-party-list" });
		expect(
			judge({ purposes: ["terms", "privacy", "third-party-sharing"], agreements: [...both, list.id] }, [
				...documents,
				list,
			]),
		).toBe("cantTell");
	});

	it("passes one document, a policy with a control of its own, and leaves masters and cookies", () => {
		expect(judge({ purposes: ["terms"], agreements: both.slice(0, 1) })).toBe("passed");
		expect(judge({}, documents, [request("我同意《隐私政策》", { purposes: ["privacy"] })])).toBe("passed");
		expect(judge({ covers: ["r9"] })).toBe("inapplicable");
		expect(judge({ purposes: ["cookies", "privacy"] })).toBe("inapplicable");
	});
});

describe("bundle-agree-all-only", () => {
	const items = (more: Partial<Request>) =>
		[1, 2].map((n) => request(`Purpose ${n}`, { purposes: ["marketing"], ...more }));
	const master = (under: Request[]) =>
		signUp({ requests: [request("全部同意", { covers: under.map(({ id }) => id) }), ...under] });

	it("is as good as its items", () => {
		expect(outcomes(bundleAgreeAllOnly, [master(items({}))])).toEqual(["passed"]);
		expect(outcomes(bundleAgreeAllOnly, [master(items({ enabled: false, state: state("on on markup") }))])).toEqual([
			"failed",
		]);
		expect(outcomes(bundleAgreeAllOnly, [master(items({ shown: false, unsure: "not-yet-shown" }))])).toEqual([
			"failed",
		]);
		const necessary = items({ purposes: ["cookies"], text: "Strictly necessary cookies", enabled: false });
		expect(outcomes(bundleAgreeAllOnly, [master(necessary)])).toEqual(["cantTell"]);
	});

	it.each([
		[["privacy", "marketing"], "failed"],
		[["terms", "privacy"], "cantTell"],
		[["terms"], "inapplicable"],
	] as [Purpose[], Outcome][])("agree to all, of %s: %s", (purposes, outcome) => {
		expect(outcomes(bundleAgreeAllOnly, [signUp({ requests: [request("全部同意", { purposes })] })])).toEqual([
			outcome,
		]);
	});
});

describe("bundle-optional-consent-made-mandatory", () => {
	const judge = (text: string, more: Partial<Request>, others: Partial<Moment> = {}) =>
		outcomes(bundleOptionalConsentMadeMandatory, [
			signUp({ agreements: documents, ...others, requests: [request(text, more), ...(others.requests ?? [])] }),
		])[0];
	const bundled = "我已阅读并同意《用户协议》和《隐私政策》，并同意接收营销短信";

	it.each([
		["in the one tick", bundled, { purposes: ["terms", "privacy", "marketing"] }, "failed"],
		[
			"in a sentence",
			"注册即代表同意《用户协议》并同意接收营销短信",
			{ means: "implied", purposes: ["terms", "marketing"] },
			"failed",
		],
		[
			"in a sentence that offers to stop it",
			"By signing up you agree to our Terms and to receive offers by email; you can opt out at any time",
			{ means: "implied", purposes: ["terms", "marketing"] },
			"cantTell",
		],
		["required on its own", "同意接收营销短信", { purposes: ["marketing"], required: true }, "failed"],
		[
			"fixed on",
			"同意接收营销短信",
			{ purposes: ["marketing"], enabled: false, state: state("on on markup") },
			"failed",
		],
		["free", "同意接收营销短信", { purposes: ["marketing"] }, "passed"],
		["an opt-out box", "不接收营销短信", { purposes: ["marketing"], polarity: "opt-out" }, "passed"],
		[
			"carrier terms",
			"同意《中国移动认证服务条款》",
			{ purposes: ["terms", "third-party-sharing", "carrier-login"] },
			"inapplicable",
		],
		["none", "我已阅读并同意《用户协议》", { purposes: ["terms"] }, "inapplicable"],
	] as [string, string, Partial<Request>, Outcome][])("%s", (_, text, more, outcome) => {
		expect(judge(text, more)).toBe(outcome);
	});

	it("doubts a list of third parties, and leaves a newsletter to itself", () => {
		const list = agreement("《第三方信息共享清单》", { kind: "third-party-list" });
		const listed = { purposes: ["terms", "third-party-sharing"] as Purpose[], agreements: [...both, list.id] };
		expect(judge("我同意《用户协议》《第三方信息共享清单》", listed, { agreements: [...documents, list] })).toBe(
			"cantTell",
		);
		const newsletter = moment("other", {
			fields: [field("email")],
			requests: [request("Send me offers", { purposes: ["marketing"], required: true })],
		});
		expect(outcomes(bundleOptionalConsentMadeMandatory, [newsletter])).toEqual(["inapplicable"]);
	});

	it("claims no more of a free control than one look saw", () => {
		const seen = signUp({ requests: [request("同意接收营销短信", { purposes: ["marketing"] })] });
		const [finding] = findings(bundleOptionalConsentMadeMandatory, [seen]);
		expect(finding?.message.en).toMatch(/was not tried/);
		expect(finding?.message.zh).toMatch(/未实际验证/);
	});

	it("lets a sentence pass where a control allows a refusal", () => {
		const control = request("同意接收营销短信", { purposes: ["marketing"] });
		const text = "注册即代表同意《用户协议》并同意接收营销短信";
		expect(judge(text, { means: "implied", purposes: ["terms", "marketing"] }, { requests: [control] })).toBe("passed");
	});
});
