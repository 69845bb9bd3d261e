import { describe, expect, it } from "vitest";
import type { ControlLabel, PageLabel } from "../../scripts/eval/labels.ts";
import type { Bond } from "../../scripts/eval/match.ts";
import { figures, misses } from "../../scripts/eval/print.ts";
import { scoreRequests } from "../../scripts/eval/requests.ts";
import { scoreIssues, scoreScreen } from "../../scripts/eval/score.ts";
import { createTally } from "../../scripts/eval/tally.ts";
import type { Finding, Outcome } from "../../src/engine/finding.ts";
import type { Agreement, Moment, OnOff, Request, WayOut } from "../../src/engine/moment.ts";

const label = (over: Partial<ControlLabel> = {}): ControlLabel => ({
	selector: "#agree",
	text: "I agree to the Terms",
	type: "native-checkbox",
	default_checked: false,
	purposes: ["terms"],
	is_consent: true,
	...over,
});

const page = (over: Partial<PageLabel> = {}): PageLabel => ({
	file: "a.html",
	kind: "signup",
	consent_controls: [],
	privacy_policy_link: { present: false },
	account_deletion: { applicable: false, present: false, selector: null },
	issues: [],
	...over,
});

// Scoring reads a few keys of a moment's items; the rest of their form is capture's business.
const request = (now: OnOff, over: Partial<Request> = {}): Request =>
	({
		means: "tick",
		selector: "#agree",
		text: "I agree to the Terms",
		purposes: ["terms"],
		state: { now, byDefault: "unknown", setBy: "unknown" },
		...over,
	}) as Request;

const finding = (rule: string, issue: string, outcome: Outcome): Finding =>
	({ rule, issue, outcome, message: { en: "Said so", zh: "如此" }, quote: "" }) as Finding;

function requests(labels: ControlLabel[], seen: Request[], bonds: (Bond | null)[][], over: Partial<PageLabel> = {}) {
	const tally = createTally();
	scoreRequests(page({ consent_controls: labels, ...over }), { requests: seen } as Moment, bonds, tally);
	return tally;
}

describe("requests", () => {
	it("counts a labelled control that was found, its state and its purposes", () => {
		const tally = requests([label()], [request("off")], [["is"]]);
		expect(tally.of("requests")).toMatchObject({ right: 1, missed: 0, false: 0 });
		expect(tally.of("state")).toMatchObject({ right: 1, missed: 0 });
		expect(tally.of("default state")).toMatchObject({ right: 0, missed: 0, unsure: 1 });
		expect(tally.of("purposes")).toMatchObject({ right: 1, missed: 0, false: 0 });
	});

	it("counts a wrong and an unreadable state as missed", () => {
		expect(requests([label()], [request("on")], [["is"]]).of("state").missed).toBe(1);
		expect(requests([label()], [request("unknown")], [["is"]]).of("state").missed).toBe(1);
	});

	it("scores no state of a sentence", () => {
		const tally = requests([label({ type: "implied-text" })], [request("unknown")], [["inside"]]);
		expect(tally.of("state")).toMatchObject({ right: 0, missed: 0 });
	});

	it("counts what is not labelled, or labelled as not consent, as false", () => {
		const remember = label({ is_consent: false, purposes: ["remember-me(not consent)"] });
		const tally = requests(
			[remember],
			[request("on"), request("off", { selector: "#else", text: "Else" })],
			[["is", null]],
		);
		expect(tally.of("requests")).toMatchObject({ right: 0, missed: 0, false: 2 });
	});

	it("does not score a control of which the labeller was not sure, found or not", () => {
		const doubtful = label({ is_consent: null });
		expect(requests([doubtful], [request("on")], [["is"]]).of("requests")).toMatchObject({
			right: 0,
			missed: 0,
			false: 0,
		});
		expect(requests([doubtful], [], [[]]).of("requests")).toMatchObject({ right: 0, missed: 0, false: 0 });
	});

	it("counts a label once, and a second request inside it for nothing", () => {
		const two = [request("off"), request("unknown", { means: "implied", text: "You may get offers" })];
		expect(requests([label()], two, [["is", "inside"]]).of("requests")).toMatchObject({ right: 1, false: 0, extra: 1 });
	});

	it("finds by equal wording where the elements lie apart", () => {
		expect(requests([label()], [request("off")], [[null]]).of("requests").right).toBe(1);
	});

	it("lists a page without consent that got a request", () => {
		const tally = requests([], [request("on")], [], { hard_negative: true });
		expect(tally.of("pages without consent").missed).toBe(1);
		expect(requests([], [], [], { hard_negative: true }).of("pages without consent").right).toBe(1);
	});

	it("takes the labellers' words for purposes", () => {
		const guardian = label({ purposes: ["guardian", "third-party-sharing"] });
		const tally = requests([guardian], [request("off", { purposes: ["minor", "carrier-login"] })], [["is"]]);
		expect(tally.of("purposes")).toMatchObject({ right: 2, missed: 0, false: 0 });
	});
});

describe("issues", () => {
	const issues = (of: Partial<PageLabel>, ...findings: Finding[]) => {
		const tally = createTally();
		scoreIssues(page(of), { findings }, tally);
		return tally;
	};
	const prechecked = (outcome: Outcome) => finding("default-prechecked-consent", "default-consent", outcome);
	const bundled = (rule: string, outcome: Outcome) => finding(rule, "bundled-blanket-consent", outcome);

	it.each(["failed", "cantTell"] as const)("is found by %s", (outcome) => {
		expect(issues({ issues: ["consent-as-default"] }, prechecked(outcome)).of("issue: consent-as-default").right).toBe(
			1,
		);
	});

	it.each(["passed", "inapplicable"] as const)("is missed by %s", (outcome) => {
		expect(issues({ issues: ["consent-as-default"] }, prechecked(outcome)).of("issue: consent-as-default").missed).toBe(
			1,
		);
	});

	it("tells a false alarm from a doubt that nobody labelled", () => {
		expect(issues({}, prechecked("failed")).of("failed: default-prechecked-consent").false).toBe(1);
		expect(issues({}, prechecked("failed")).of("issue: consent-as-default").false).toBe(1);
		expect(issues({}, prechecked("cantTell")).of("cantTell: default-prechecked-consent").unsure).toBe(1);
	});

	it("takes any rule on bundling for a bundled consent", () => {
		const tally = issues({ issues: ["bundled-consent"] }, bundled("bundle-agree-all-only", "cantTell"));
		expect(tally.of("issue: bundled-consent").right).toBe(1);
	});

	it("does not call a rule's answer false where another of its issues is labelled", () => {
		const tally = issues(
			{ issues: ["marketing-by-default"] },
			bundled("bundle-optional-consent-made-mandatory", "failed"),
		);
		expect(tally.of("failed: bundle-optional-consent-made-mandatory")).toMatchObject({ right: 1, false: 0 });
		expect(tally.of("issue: marketing-by-default").right).toBe(1);
	});

	it("holds a missing policy against sign-up and sign-in pages only", () => {
		const missing = finding("policy-missing-at-collection", "no-privacy-policy", "failed");
		expect(issues({ kind: "login" }, missing).of("failed: policy-missing-at-collection").false).toBe(1);
		expect(issues({ kind: "other" }, missing).of("failed: policy-missing-at-collection")).toMatchObject({
			false: 0,
			extra: 1,
		});
		expect(issues({ kind: "other", issues: ["no-privacy-policy"] }).of("issue: no-privacy-policy").missed).toBe(0);
	});

	it("lists the answers of a rule that no label speaks of", () => {
		expect(
			issues({}, finding("scope-optional-enforced", "collection-beyond-scope", "failed")).of(
				"failed: scope-optional-enforced",
			).extra,
		).toBe(1);
	});
});

describe("screen", () => {
	const screen = (of: Partial<PageLabel>, over: Partial<Moment>) => {
		const tally = createTally();
		const moment = {
			screen: { kind: "other", because: [] },
			agreements: [],
			waysOut: [],
			...over,
		} as unknown as Moment;
		scoreScreen(page(of), { moments: [moment] }, tally);
		return tally;
	};
	const policy = { kind: "privacy-policy", text: "Privacy", selector: "a" } as Agreement;
	const entry = { kind: "delete-account", text: "Delete account", selector: "a" } as WayOut;

	it("accepts sign-in and sign-up for what labellers called login", () => {
		for (const kind of ["sign-in", "sign-up"] as const) {
			expect(screen({ kind: "login" }, { screen: { kind, because: [] } }).of("kind of screen").right).toBe(1);
		}
		expect(screen({ kind: "login" }, {}).of("kind of screen").missed).toBe(1);
	});

	it("scores the policy's presence both ways, and not where the label is empty", () => {
		const named = { agreements: [policy] };
		expect(screen({ privacy_policy_link: { present: true } }, named).of("privacy policy named").right).toBe(1);
		expect(screen({ privacy_policy_link: { present: true } }, {}).of("privacy policy named").missed).toBe(1);
		expect(screen({}, named).of("privacy policy named").false).toBe(1);
		expect(screen({ privacy_policy_link: { present: null } }, named).of("privacy policy named")).toMatchObject({
			right: 0,
			false: 0,
		});
	});

	it("scores the entry to deletion; logging out is none", () => {
		const there = { account_deletion: { applicable: true, present: true, selector: "a" } };
		expect(screen(there, { waysOut: [entry] }).of("way to delete the account").right).toBe(1);
		expect(screen(there, { waysOut: [{ ...entry, kind: "log-out" }] }).of("way to delete the account").missed).toBe(1);
		expect(screen({}, { waysOut: [entry] }).of("way to delete the account").false).toBe(1);
	});
});

describe("what is printed", () => {
	it("gives numerators and denominators, and one line for each miss", () => {
		const tally = requests([label(), label({ selector: "#b" })], [request("off")], [["is"], [null]]);
		expect(figures(tally)).toMatch(/\| requests +\| 1\.000 \(1\/1\) \| 0\.500 \(1\/2\) +\|/);
		expect(misses(tally.notes)).toContain("requests: missed (1)\n   a.html | expected native-checkbox #b");
	});
});
