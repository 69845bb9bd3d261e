import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/engine/finding.ts";
import type { Request } from "../../src/engine/moment.ts";
import { defaultAutoCheckOnSubmit } from "../../src/rules/default-auto-check-on-submit.ts";
import { defaultPrecheckedConsent } from "../../src/rules/default-prechecked-consent.ts";
import { action, event, findings, moment, outcomes, request, state } from "./flows.ts";

describe("default-prechecked-consent", () => {
	const cases: [string, Partial<Request>, Outcome, RegExp][] = [
		["on in the markup", { state: state("on on markup") }, "failed", /already on/],
		["on by script, nobody touched it", { state: state("on on script") }, "failed", /script/],
		["switched on by a script later", { state: state("on off script") }, "failed", /script/],
		["off", {}, "passed", /off at the time of the look/],
		["off and required", { required: true, requiredBy: "attribute" }, "passed", /not watched/],
		["off, and left so by the person", { state: state("off off person") }, "passed", /left it off/],
		["on, nobody touched the page", { state: state("on on unknown") }, "failed", /before anyone touched the page/],
		["switched on by the person", { state: state("on off person") }, "passed", /person switched/],
		["on at first, switched off by the person", { state: state("off on person") }, "failed", /already on/],
		[
			"on in the markup, switched off by a script",
			{ state: state("off on script") },
			"passed",
			/script switched it off/,
		],
		["on in the markup, off now, who did it unseen", { state: state("off on unknown") }, "cantTell", /markup/],
		[
			"on, who set it unseen",
			{ state: state("on unknown unknown"), unsure: "set-by-unknown" },
			"cantTell",
			/Reload and watch/,
		],
		[
			"on, off in the markup, touched page",
			{ state: state("on off unknown"), unsure: "set-by-unknown" },
			"cantTell",
			/Reload/,
		],
		["put back by the browser", { state: state("on off browser") }, "cantTell", /browser/],
		[
			"state not readable",
			{ state: state("unknown unknown unknown"), unsure: "state-not-readable" },
			"cantTell",
			/could not be read/,
		],
		[
			"drawn part and input disagree",
			{ state: state("unknown unknown unknown"), unsure: "conflicting-signs" },
			"cantTell",
			/disagree/,
		],
		[
			"not yet shown and on",
			{ state: state("on on markup"), unsure: "not-yet-shown", shown: false },
			"cantTell",
			/not yet shown/,
		],
		["not yet shown and off", { unsure: "not-yet-shown", shown: false }, "passed", /was off/],
		["fixed on", { state: state("on on markup"), enabled: false }, "failed", /cannot be switched off/],
		["a hidden field", { state: state("on on markup"), means: "hidden", shown: false }, "failed", /never sees/],
		["opt-out left empty", { polarity: "opt-out", purposes: ["marketing"] }, "failed", /Doing nothing/],
		[
			"opt-out ticked by the site",
			{ polarity: "opt-out", purposes: ["marketing"], state: state("on on markup") },
			"passed",
			/box that refuses/,
		],
		["only an age", { purposes: ["age"], state: state("on on markup") }, "inapplicable", /age/],
		["partly on", { state: state("mixed mixed markup") }, "inapplicable", /partly/],
		[
			"necessary cookies fixed on",
			{ purposes: ["cookies"], text: "Strictly necessary", enabled: false, state: state("on on markup") },
			"passed",
			/necessary/,
		],
		[
			"analytics cookies on",
			{ purposes: ["cookies"], text: "Analytics cookies", state: state("on on markup") },
			"failed",
			/already on/,
		],
	];
	it.each(cases)("%s", (_, more, outcome, words) => {
		const [finding] = findings(defaultPrecheckedConsent, [moment("sign-up", { requests: [request("I agree", more)] })]);
		expect(finding?.outcome).toBe(outcome);
		expect(finding?.message.en).toMatch(words);
	});

	it("names the storage key of an earlier agreement, and proposes a private window", () => {
		const remembered = request("我已阅读并同意《隐私政策》", {
			state: state("on on script"),
			unsure: "page-remembers-agreement",
			rememberedBy: "privacy_agreed",
		});
		const [finding] = findings(defaultPrecheckedConsent, [moment("sign-up", { requests: [remembered] })]);
		expect(finding?.outcome).toBe("cantTell");
		expect(finding?.evidence.storageKey).toBe("privacy_agreed");
		expect(finding?.message.zh).toContain("无痕窗口");
	});

	it("leaves a tick that followed a press to the rule on that", () => {
		const ticked = request("I agree", { state: state("on off script") });
		const tick = event("tick", "script", { target: ticked.id, detail: { from: "off", to: "on", after: "submit" } });
		const seen = [moment("sign-up", { requests: [ticked] })];
		const [finding] = findings(defaultPrecheckedConsent, seen, [tick]);
		expect(finding).toMatchObject({ outcome: "passed", evidence: { at: 0, from: "off", to: "on" } });
		expect(finding?.message.en).toMatch(/until a main button was pressed/);
		expect(outcomes(defaultAutoCheckOnSubmit, seen, [tick])).toEqual(["failed"]);
	});

	it("says so where nothing asks for consent", () => {
		expect(outcomes(defaultPrecheckedConsent, [moment("sign-in"), moment("sign-up")])).toEqual([
			"inapplicable",
			"inapplicable",
		]);
	});
});

describe("default-auto-check-on-submit", () => {
	const box = request("我已阅读并同意《隐私政策》");
	const button = action("submit", "登录");
	const seen = [moment("sign-up", { requests: [box], actions: [button] })];
	const press = event("click", "person", { at: 100, target: button.id });
	const tick = (at: number) => event("tick", "script", { at, target: box.id, detail: { from: "off", to: "on" } });

	it("puts a script's tick down to the press just before it", () => {
		expect(outcomes(defaultAutoCheckOnSubmit, seen, [press, tick(400)])).toEqual(["failed"]);
		expect(outcomes(defaultAutoCheckOnSubmit, seen, [press, tick(4000)])).toEqual(["inapplicable"]);
	});

	it("passes a box that stays off, and says nothing without events", () => {
		expect(outcomes(defaultAutoCheckOnSubmit, seen, [press])).toEqual(["passed"]);
		expect(outcomes(defaultAutoCheckOnSubmit, seen)).toEqual(["inapplicable"]);
	});

	it("leaves a person's tick and an agreeing press alone", () => {
		const own = event("tick", "person", { at: 100, target: box.id, detail: { from: "off", to: "on" } });
		const agreed = event("tick", "script", {
			at: 100,
			target: box.id,
			detail: { from: "off", to: "on", after: "accept" },
		});
		expect(outcomes(defaultAutoCheckOnSubmit, seen, [own])).toEqual(["inapplicable"]);
		expect(outcomes(defaultAutoCheckOnSubmit, seen, [agreed])).toEqual(["inapplicable"]);
	});

	it("counts an opt-out box that a script empties", () => {
		const out = request("Do not send me offers", {
			polarity: "opt-out",
			purposes: ["marketing"],
			state: state("off on script"),
		});
		const emptied = event("tick", "script", {
			at: 5,
			target: out.id,
			detail: { from: "on", to: "off", after: "submit" },
		});
		expect(outcomes(defaultAutoCheckOnSubmit, [moment("sign-up", { requests: [out] })], [emptied])).toEqual(["failed"]);
	});
});

describe("the remedy of default-prechecked-consent", () => {
	const remedy = (more: Partial<Request>) =>
		findings(defaultPrecheckedConsent, [
			moment("sign-up", { requests: [request("", { state: state("on on markup"), ...more })] }),
		])[0]?.remedy;

	it("asks for no tick in a box that nobody has to tick", () => {
		expect(remedy({ text: "Send me offers", purposes: ["marketing"] })?.en).toMatch(/go on without it, unasked/);
	});

	it("is the rule's own for the terms, and for what is needed to go on", () => {
		expect(remedy({ text: "I agree to the Terms", purposes: ["terms"] })).toBeUndefined();
		expect(remedy({ text: "Send me offers", purposes: ["marketing"], required: true })).toBeUndefined();
	});
});
