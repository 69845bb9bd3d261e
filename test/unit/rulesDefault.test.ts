import { describe, expect, it } from "vitest";
import type { Request } from "../../src/engine/moment.ts";
import { defaultImpliedByAction } from "../../src/rules/default-implied-by-action.ts";
import { defaultLinkOnlyNoStatement } from "../../src/rules/default-link-only-no-statement.ts";
import { defaultUnequalChoice } from "../../src/rules/default-unequal-choice.ts";
import { action, agreement, field, findings, layer, moment, outcomes, request, sentence, state } from "./flows.ts";

describe("default-implied-by-action", () => {
	const implied = (text: string, more: Partial<Request> = {}) =>
		request(text, { means: "implied", state: state("unknown unknown unknown"), ...more });

	it.each([
		["登录即代表同意《用户协议》和《隐私政策》", "cantTell"],
		["By signing up you agree to our Terms and Privacy Policy", "cantTell"],
		["By continuing to browse this site you consent to our use of cookies", "failed"],
		["继续浏览本网站即表示您同意我们的隐私政策", "failed"],
		["By clicking Continue on this site you agree to our Privacy Policy", "cantTell"],
	] as const)("%s", (text, outcome) => {
		expect(outcomes(defaultImpliedByAction, [moment("sign-up", { requests: [implied(text)] })])).toEqual([outcome]);
	});

	it("cites scrolling only where browsing on is said to be consent", () => {
		const basis = (text: string) =>
			findings(defaultImpliedByAction, [moment("sign-up", { requests: [implied(text)] })])[0]?.basis.join();
		expect(basis("By continuing to browse this site you consent to our use of cookies")).toContain("EDPB05 para 86");
		expect(basis("By creating an account you accept our Privacy Policy")).not.toMatch(/EDPB05|CNIL/);
	});

	it("takes the terms alone for a contract", () => {
		const seen = moment("sign-up", {
			requests: [implied("By using this site you accept the Terms", { purposes: ["terms"] })],
		});
		const [finding] = findings(defaultImpliedByAction, [seen]);
		expect(finding).toMatchObject({ outcome: "cantTell", severity: "minor" });
	});

	it("rests on a control where there is one", () => {
		const sentenceToo = implied("注册即表示同意《隐私政策》");
		const off = moment("sign-up", { requests: [request("我同意《隐私政策》"), sentenceToo] });
		const on = moment("sign-up", {
			requests: [request("我同意《隐私政策》", { state: state("on on markup") }), sentenceToo],
		});
		expect(outcomes(defaultImpliedByAction, [off])).toEqual(["passed"]);
		expect(outcomes(defaultImpliedByAction, [on])).toEqual(["inapplicable"]);
	});

	it("gives the place and print of a faint sentence", () => {
		const faint = implied("登录即代表同意《隐私政策》", {
			look: { fontSize: 9, contrast: 1.8, weight: 400, underlined: false, filled: false },
			box: [20, 300, 300, 12],
		});
		const [finding] = findings(defaultImpliedByAction, [
			moment("sign-up", { requests: [faint], actions: [action("submit", "登录")] }),
		]);
		expect(finding?.evidence).toMatchObject({ fontSize: 9, contrast: 1.8, button: "登录", beforeButton: false });
		expect(finding?.message.en).toMatch(/small or pale/);
	});
});

describe("default-link-only-no-statement", () => {
	const form = { fields: [field("phone")], actions: [action("submit", "注册")] };

	it("fails a sign-up form with links alone, and doubts a sign-in form", () => {
		const links = { ...form, agreements: [agreement("隐私政策")] };
		expect(outcomes(defaultLinkOnlyNoStatement, [moment("sign-up", links)])).toEqual(["failed"]);
		expect(outcomes(defaultLinkOnlyNoStatement, [moment("sign-in", links)])).toEqual(["cantTell"]);
	});

	it("doubts what it could not read", () => {
		const coverage = {
			frames: [{ url: "https://x.example/", reached: false, why: "cross-origin" }],
			closedRoots: 0,
			canvases: 0,
			stopped: null,
			unknownLanguages: [],
		};
		const seen = moment("sign-up", { ...form, agreements: [agreement("隐私政策")], coverage });
		expect(outcomes(defaultLinkOnlyNoStatement, [seen])).toEqual(["cantTell"]);
	});

	it("doubts a sentence on agreeing that was not read as a request", () => {
		const seen = moment("sign-up", {
			...form,
			agreements: [agreement("Privacy Policy")],
			sentences: [sentence("You accept what follows")],
		});
		expect(outcomes(defaultLinkOnlyNoStatement, [seen])).toEqual(["cantTell"]);
	});

	it("doubts a form whose consent an earlier screen asked", () => {
		const first = moment("consent-dialog", { requests: [request("同意", { means: "button" })] });
		const second = moment("sign-up", { ...form, agreements: [agreement("隐私政策")] });
		expect(outcomes(defaultLinkOnlyNoStatement, [first, second])).toEqual(["inapplicable", "cantTell"]);
	});

	it("leaves footer links alone", () => {
		const seen = moment("sign-up", { ...form, agreements: [agreement("隐私政策", { place: "footer" })] });
		expect(outcomes(defaultLinkOnlyNoStatement, [seen])).toEqual(["inapplicable"]);
	});
});

describe("default-unequal-choice", () => {
	const accept = (more: Partial<Request> = {}) =>
		request("Accept all", { means: "button", layer: "l2", purposes: ["cookies"], box: [20, 700, 160, 44], ...more });
	const notice = (more: Parameters<typeof moment>[1]) =>
		moment("cookie-notice", { layers: [layer("page", "l1"), layer("banner", "l2")], requests: [accept()], ...more });

	it("fails where nothing refuses, or only another layer does", () => {
		expect(outcomes(defaultUnequalChoice, [notice({})])).toEqual(["failed"]);
		const [deeper] = findings(defaultUnequalChoice, [
			notice({ actions: [action("manage", "Settings", { layer: "l2" })] }),
		]);
		expect(deeper?.outcome).toBe("failed");
		expect(deeper?.message.en).toMatch(/another one/);
	});

	it("names the button that a sentence speaks of, not the sentence", () => {
		const says = "点击“好的”即表示您同意《隐私政策》";
		const seen = moment("sign-up", {
			layers: [layer("page", "l1"), layer("dialog", "l2", says)],
			requests: [request(says, { means: "implied", layer: "l2", purposes: ["privacy"] })],
			actions: [
				action("other", "查看详细说明", { layer: "l2" }),
				action("other", "好的", { layer: "l2", box: [0, 0, 80, 30] }),
			],
		});
		const [finding] = findings(defaultUnequalChoice, [seen]);
		expect(finding?.evidence).toMatchObject({ accept: "好的", acceptArea: 2400 });
		const [bare] = findings(defaultUnequalChoice, [{ ...seen, actions: [] }]);
		expect(bare?.evidence.accept).toBeNull();
	});

	it("cites guardians only where children are asked about, and cookies only for cookies", () => {
		const basis = (purposes: Request["purposes"], text: string) =>
			findings(defaultUnequalChoice, [
				notice({ layers: [layer("page", "l1"), layer("dialog", "l2", text)], requests: [accept({ purposes })] }),
			])[0]?.basis.join();
		expect(basis(["privacy"], "同意《隐私政策》")).not.toMatch(/CHILD|CNIL/);
		expect(basis(["privacy", "minor"], "同意《儿童隐私保护规则》")).toMatch(/CHILD/);
		expect(basis(["cookies"], "We use cookies")).toMatch(/CNIL/);
	});

	it("passes an equal refusal and measures a weaker one", () => {
		const equal = action("decline", "Reject all", { layer: "l2", box: [200, 700, 160, 44] });
		const weaker = action("decline", "Reject all", {
			layer: "l2",
			box: [200, 700, 60, 16],
			look: { fontSize: 10, contrast: 2.4, weight: 400, underlined: false, filled: false },
		});
		expect(outcomes(defaultUnequalChoice, [notice({ actions: [equal] })])).toEqual(["passed"]);
		const [finding] = findings(defaultUnequalChoice, [notice({ actions: [weaker] })]);
		expect(finding?.outcome).toBe("cantTell");
		expect(finding?.evidence).toMatchObject({ refuseFontSize: 10, refuseContrast: 2.4, acceptFontSize: 14 });
	});

	it.each([
		["残忍拒绝", "decline", /feel bad/],
		["No thanks, I hate saving money", "decline", /feel bad/],
		["我不想要优惠", "other", /feel bad/],
		["No, I prefer to pay full price", "decline", /feel bad/],
		["Don't opt out", "decline", /two negatives/],
		["取消拒绝", "decline", /two negatives/],
	] as const)("doubts the words of a refusal: %s", (text, does, words) => {
		const refusal = action(does, text, { layer: "l2", box: [200, 700, 160, 44] });
		const [finding] = findings(defaultUnequalChoice, [notice({ actions: [refusal] })]);
		expect(finding).toMatchObject({ outcome: "cantTell", evidence: { refuse: text } });
		expect(finding?.message.en).toMatch(words);
	});

	it.each([
		"不同意",
		"拒绝并退出",
		"暂不需要",
		"放弃",
		"No thanks",
		"Do not accept",
		"Reject all",
		"Continue without accepting",
		"Opt out",
		"I don't agree",
		"Don't allow",
		"Decline optional cookies",
		"不同意并退出，停止使用",
		"取消",
		"拒绝非必要 Cookie",
		"Do not sell or share my personal information",
	])("takes a plain refusal for one: %s", (text) => {
		const refusal = action("decline", text, { layer: "l2", box: [200, 700, 160, 44] });
		expect(outcomes(defaultUnequalChoice, [notice({ actions: [refusal] })])).toEqual(["passed"]);
	});

	it("doubts a close control, a hidden refusal and terms alone", () => {
		expect(outcomes(defaultUnequalChoice, [notice({ actions: [action("close", "×", { layer: "l2" })] })])).toEqual([
			"cantTell",
		]);
		expect(
			outcomes(defaultUnequalChoice, [
				notice({ actions: [action("decline", "Reject", { layer: "l2", shown: false })] }),
			]),
		).toEqual(["cantTell"]);
		expect(outcomes(defaultUnequalChoice, [notice({ requests: [accept({ purposes: ["terms"] })] })])).toEqual([
			"cantTell",
		]);
	});

	it("takes choices on the layer for a way to say no to each", () => {
		const choice = request("Marketing cookies", { layer: "l2", purposes: ["cookies", "marketing"] });
		expect(outcomes(defaultUnequalChoice, [notice({ requests: [accept(), choice] })])).toEqual(["passed"]);
	});

	it("doubts a notice of cookies that can only be taken note of", () => {
		const told = (more: Parameters<typeof moment>[1]) =>
			notice({
				layers: [layer("page", "l1"), layer("banner", "l2", "We use cookies to count visits.")],
				requests: [],
				...more,
			});
		const noted = action("accept", "I understand", { layer: "l2" });
		const [finding] = findings(defaultUnequalChoice, [told({ actions: [noted] })]);
		expect(finding).toMatchObject({ outcome: "cantTell", subject: noted.id });
		const refusal = action("decline", "Opt out", { layer: "l2", box: [200, 700, 160, 44] });
		const agree = accept({ text: "Got it!" });
		expect(outcomes(defaultUnequalChoice, [told({ requests: [agree], actions: [noted, refusal] })])).toEqual([
			"passed",
		]);
	});

	it("does not judge forms, age gates and mere information", () => {
		const inForm = notice({ fields: [field("email", { layer: "l2" })] });
		const gate = notice({ requests: [accept({ purposes: ["age"] })] });
		const information = notice({ requests: [accept({ text: "Got it" })] });
		const necessary = notice({
			layers: [layer("page", "l1"), layer("banner", "l2", "This site only uses strictly necessary cookies.")],
			requests: [],
			actions: [action("accept", "Got it", { layer: "l2" })],
		});
		for (const seen of [inForm, gate, information, necessary, moment("sign-up")]) {
			expect(outcomes(defaultUnequalChoice, [seen])).toEqual(["inapplicable"]);
		}
	});
});
