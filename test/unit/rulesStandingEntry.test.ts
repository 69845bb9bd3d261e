import { describe, expect, it } from "vitest";
import { flowOf } from "../../src/engine/flow.ts";
import type { Moment } from "../../src/engine/moment.ts";
import type { GuidedRun, Recording } from "../../src/engine/recording.ts";
import { run } from "../../src/engine/run.ts";
import { policyNoStandingEntry } from "../../src/rules/policy-no-standing-entry.ts";
import { agreement, field, moment, sentence, wayOut } from "./flows.ts";

const logOut = () => wayOut("退出登录", { kind: "log-out" });
const policyLink = () => agreement("《隐私政策》");
const settings = (more: Partial<Moment> = {}) =>
	moment("account-settings", { url: "https://shop.test/settings", waysOut: [logOut()], ...more });
const signUp = (more: Partial<Moment> = {}) =>
	moment("sign-up", { url: "https://shop.test/join", fields: [field("phone")], agreements: [policyLink()], ...more });
const home = (path: string, more: Partial<Moment> = {}) =>
	moment("other", { url: `https://shop.test/${path}`, ...more });

const recording = (runs: GuidedRun[]): Recording => ({
	name: "",
	startedAt: "2026-11-23T10:00:00Z",
	endedAt: null,
	missed: [],
	pauses: [],
	runs,
	canaries: [],
});
const judge = (moments: Moment[], runs?: GuidedRun[], signedIn: boolean | null = null) =>
	run([policyNoStandingEntry], {
		...flowOf(moments, "test", 0, { signedIn }),
		recording: runs ? recording(runs) : null,
	});
const outcomes = (...args: Parameters<typeof judge>) => judge(...args).map(({ outcome }) => outcome);

describe("policy-no-standing-entry", () => {
	it("names the screens read, and where the policy was linked before", () => {
		const [finding] = judge([signUp(), settings()]);
		expect(finding).toMatchObject({
			outcome: "cantTell",
			moment: 1,
			evidence: { screensRead: ["https://shop.test/settings"], linkedAtSignUp: "https://shop.test/join" },
		});
		expect(finding?.message.en).toContain("sign-up screen links");
	});

	it("names an entry that may lead there", () => {
		const [finding] = judge([settings({ sentences: [sentence("关于我们")] })]);
		expect(finding?.evidence.mayLeadThere).toBe("关于我们");
		expect(
			judge([settings({ sentences: [sentence("关于我们如何工作的一篇长文")] })])[0]?.evidence.mayLeadThere,
		).toBeNull();
	});

	it("lets one screen of the site speak for the others, and no other site's", () => {
		const about = settings({ url: "https://shop.test/privacy-settings", agreements: [policyLink()] });
		expect(outcomes([settings(), about])).toEqual(["passed"]);
		const elsewhere = settings({ url: "https://other.test/settings", agreements: [policyLink()] });
		expect(outcomes([settings(), elsewhere])).toEqual(["cantTell", "passed"]);
	});

	it("speaks of the screens after the sign-up once it has seen two", () => {
		expect(outcomes([signUp(), home("a")])).toEqual(["inapplicable"]);
		expect(outcomes([signUp(), home("a"), home("b")])).toEqual(["cantTell"]);
		expect(outcomes([signUp(), home("a"), home("b", { agreements: [policyLink()] })])).toEqual(["passed"]);
		expect(outcomes([signUp({ agreements: [] }), home("a"), home("b")])).toEqual(["inapplicable"]);
	});

	it("counts about and help screens where the person is signed in", () => {
		const help = home("help", { title: "帮助中心" });
		expect(outcomes([help])).toEqual(["inapplicable"]);
		expect(outcomes([help], undefined, true)).toEqual(["cantTell"]);
	});

	it("says nothing of a signed-out person", () => {
		expect(outcomes([settings()], undefined, false)).toEqual(["inapplicable"]);
	});

	describe("with a guided run to the policy", () => {
		const way = [home("", { at: 1000 }), home("menu", { at: 3000 })];
		const ended = (word: GuidedRun["ended"]): GuidedRun[] => [
			{ goal: "reach-policy", from: 500, to: 5000, ended: word },
		];

		it("fails where the person could not find it", () => {
			expect(judge(way, ended("not-found"))).toMatchObject([
				{ outcome: "failed", moment: 1, evidence: { screensRead: ["https://shop.test/", "https://shop.test/menu"] } },
			]);
		});

		it("doubts where a screen on the way links it", () => {
			const linked = [home("", { at: 1000, agreements: [policyLink()] }), home("menu", { at: 3000 })];
			expect(outcomes(linked, ended("not-found"))).toEqual(["cantTell"]);
		});

		it("passes where the person reached it", () => expect(outcomes(way, ended("there"))).toEqual(["passed"]));

		it("leaves other goals, runs without a word and screens outside the run alone", () => {
			expect(outcomes(way, [{ goal: "refuse", from: 0, to: 9000, ended: "not-found" }])).toEqual(["inapplicable"]);
			expect(outcomes(way, ended(null))).toEqual(["inapplicable"]);
			expect(outcomes([home("", { at: 9000 })], ended("not-found"))).toEqual(["inapplicable"]);
		});
	});
});
