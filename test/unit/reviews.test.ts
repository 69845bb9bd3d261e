import { describe, expect, test } from "vitest";
import { printed } from "../../src/cli/print.ts";
import type { Finding } from "../../src/engine/finding.ts";
import type { Flow } from "../../src/engine/flow.ts";
import { type Review, reviewOf, siteOf } from "../../src/engine/review.ts";
import { htmlReport } from "../../src/report/html.ts";
import { readFlow, writeFlow } from "../../src/report/json.ts";
import { joinedReviews, standingOf, unseenReviews } from "../../src/report/reviews.ts";
import { verdictText } from "../../src/report/reviewWording.ts";
import { findingAsText } from "../../src/report/text.ts";
import { createStore } from "../../src/store/index.ts";
import { flows, manyRules } from "../view/flows.ts";

const [ticked, optOut] = flows.many.findings as [Finding, Finding];
const first = (outcome: Finding["outcome"]): Finding =>
	flows.many.findings.find((finding) => finding.outcome === outcome) as Finding;
const byId = new Map(manyRules.map((rule) => [rule.id, rule]));

function shown(flow: Flow = flows.many) {
	const store = createStore("en");
	store.inspection.show(flow, false, []);
	return store;
}

const kept = (store: ReturnType<typeof shown>): readonly Review[] => store.verdict.decided.value?.reviews ?? [];

describe("in the store", () => {
	test("a decision is kept by fingerprint and by host with port, with what it was about and no more", () => {
		const store = shown();
		store.reviews.decide(ticked, "confirmed");
		expect(kept(store)).toEqual([
			{
				fingerprint: ticked.fingerprint,
				site: "passport.shanjian-mall.example",
				decision: "confirmed",
				reason: "",
				note: "",
				at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
				about: { rule: ticked.rule, outcome: "failed", quote: ticked.quote, url: flows.many.moments[0]?.url },
			},
		]);
		expect(siteOf("http://localhost:5173/a?b#c")).toBe("localhost:5173");
		expect(siteOf("file:///mockups/a.html?x")).toBe("file:///mockups/a.html");
	});

	test("a later decision replaces the one before and keeps the note; undo takes both away", () => {
		const store = shown();
		store.reviews.note(ticked, "seen with the team");
		expect(store.reviews.of(ticked)?.decision).toBe("unsure");
		store.reviews.decide(ticked, "confirmed");
		expect(store.reviews.of(ticked)).toMatchObject({ decision: "confirmed", note: "seen with the team" });
		store.reviews.undo(store.reviews.of(ticked));
		expect(kept(store)).toEqual([]);
	});

	test("not a problem needs a reason: without one a noted finding is unsure, and another is open again", () => {
		const store = shown();
		store.reviews.decide(ticked, "not-a-problem", "  ");
		expect(store.reviews.of(ticked)).toBeNull();
		store.reviews.decide(ticked, "not-a-problem", "agreed");
		store.reviews.note(optOut, "why?");
		store.reviews.decide(optOut, "not-a-problem", "cleared");
		store.reviews.decide(ticked, "not-a-problem", "");
		store.reviews.decide(optOut, "not-a-problem", "");
		expect(store.reviews.of(ticked)).toBeNull();
		expect(store.reviews.of(optOut)).toMatchObject({ decision: "unsure", reason: "", note: "why?" });
	});

	test("a rescan brings the decisions back, whatever the look itself was given", () => {
		const store = shown();
		store.reviews.decide(ticked, "confirmed");
		store.inspection.show({ ...flows.many, reviews: [] }, true, []);
		expect(store.reviews.of(ticked)?.decision).toBe("confirmed");
	});

	test("a decision of another view is taken over, and one on another site left alone", () => {
		const store = shown(flows.decided);
		store.reviews.receive("passport.shanjian-mall.example", []);
		expect(kept(store)).toEqual([]);
		store.reviews.receive("other.example", flows.decided.reviews);
		expect(kept(store)).toEqual([]);
	});

	test("what is settled goes last with the next look, not under the hand", () => {
		const store = shown();
		const order = () => store.verdict.groups.value.flatMap(({ findings }) => findings);
		store.reviews.decide(ticked, "not-a-problem", "cleared");
		expect(order()[0]).toBe(ticked);
		store.reviews.arrange();
		expect(order().at(-1)).toBe(ticked);
		expect(store.verdict.groups.value.at(-1)?.part).toBe("settled");
	});
});

describe("what a decision is about", () => {
	const review = (outcome: Finding["outcome"]): Review => ({
		fingerprint: ticked.fingerprint,
		site: "passport.shanjian-mall.example",
		decision: "confirmed",
		reason: "",
		note: "",
		at: "2026-11-30T00:00:00.000Z",
		about: { rule: ticked.rule, outcome, quote: "", url: flows.many.moments[0]?.url ?? "" },
	});

	test.each([
		["failed", "failed", true],
		["cantTell", "failed", true],
		["failed", "passed", false],
		["passed", "failed", false],
		["passed", "passed", true],
		["failed", "inapplicable", false],
	] as const)("one made on %s holds for %s: %s", (then, now, holds) => {
		const flow = { ...flows.many, findings: [{ ...ticked, outcome: now }], reviews: [review(then)] };
		expect(reviewOf(flow, flow.findings[0] as Finding) !== null).toBe(holds);
		expect(unseenReviews(flow).gone).toHaveLength(holds ? 0 : 1);
	});

	test("a finding on another port is another's", () => {
		const flow = { ...flows.many, reviews: [{ ...review("failed"), site: "passport.shanjian-mall.example:8443" }] };
		expect(reviewOf(flow, ticked)).toBeNull();
	});

	test("of two decisions on one finding in joined flows the later counts", () => {
		const later: Review = { ...review("failed"), decision: "unsure", at: "2026-12-01T00:00:00.000Z" };
		expect(joinedReviews([[later], [review("failed")]])).toEqual([later]);
		expect(joinedReviews([[review("failed")], [review("passed")]])).toHaveLength(2);
	});
});

describe("the verdict", () => {
	test("takes off what is not a problem and adds the doubts that a person confirmed", () => {
		const store = shown();
		expect(store.verdict.standing.value).toMatchObject({ failed: 4, review: 3 });
		store.reviews.decide(ticked, "not-a-problem", "cleared");
		store.reviews.decide(first("cantTell"), "confirmed");
		store.reviews.decide(first("passed"), "confirmed");
		const standing = standingOf(store.verdict.decided.value as Flow);
		expect(standing).toEqual({ failed: 4, review: 2, decided: { confirmed: 1, "not-a-problem": 1, unsure: 0 } });
		expect(store.verdict.counts.value).toMatchObject({ failed: 4, cantTell: 3 });
	});

	test("says so in one line", () => {
		expect(verdictText(standingOf(flows.decided), true)).toEqual({
			en: "2 violations, 3 need review. Decided: 1 confirmed, 2 not a problem, 1 unsure",
			zh: "2 项不合规，3 项需人工复核。人工判断：1 项属实，2 项不是问题，1 项不确定",
		});
		const settled = { failed: 0, review: 0, decided: { confirmed: 0, "not-a-problem": 2, unsure: 0 } };
		expect(verdictText(settled, true).en).toBe("Nothing left open. Decided: 2 not a problem");
	});
});

describe("every export", () => {
	test("JSON comes back with the decisions, those of older versions included", () => {
		expect(readFlow(writeFlow(flows.decided)).reviews).toEqual(flows.decided.reviews);
		const { about: _, ...older } = flows.decided.reviews[0] as Review;
		const text = JSON.stringify({ ...flows.many, reviews: [older] });
		expect(readFlow(text).reviews).toEqual([{ ...older, about: null }]);
	});

	test.each(["en", "zh"] as const)("the report tells decision, day, reason and note, in %s", (lang) => {
		const html = htmlReport(flows.decided, { rules: manyRules, lang });
		const says =
			lang === "en" ? "Judged not a problem by a person on 2026-11-26 (UTC)" : "2026-11-26（UTC）人工判断不是问题";
		expect(html).toContain(says);
		expect(html).toContain(lang === "en" ? "Cleared by legal review" : "已经法务评估");
		expect(html).toContain("This box is drawn by the test build only");
		expect(html).toContain("已与产品确认，下个版本修复。\nTicket 4711.");
		expect(html).toContain(lang === "en" ? "findings no longer seen" : "相关结果已不再出现");
		expect(html).toContain("Was gone after the last release.");
		expect(html).toContain("/h5/settings");
		expect(html).not.toContain("08:30");
	});

	test("a note cannot become markup or steer a terminal", () => {
		const note = "</dd><script>alert(1)</script>\u001b[2J";
		const flow = {
			...flows.decided,
			reviews: flows.decided.reviews.map((review) => ({ ...review, note, reason: note })),
		};
		expect(htmlReport(flow, { rules: manyRules, lang: "en" })).not.toContain("<script>");
		expect(printed("a", flow, byId, { lang: "en", width: 100, colour: false })).not.toContain("\u001b");
	});

	test("copied text has them too", () => {
		const text = findingAsText(ticked, flows.decided, byId.get(ticked.rule), "en");
		expect(text).toContain("Decision: Confirmed by a person on 2026-11-26 (UTC)");
		expect(text).toContain("Note: 已与产品确认，下个版本修复。 Ticket 4711.");
	});

	test("printing a flow tells them, settled findings last and unseen ones by name", () => {
		const text = printed("flow.json", flows.decided, byId, { lang: "en", width: 200, colour: false });
		const heads = text.split("\n").filter((line) => /^ {2}[✗?] /.test(line));
		expect(heads).toHaveLength(7);
		expect(heads.slice(-2).every((line) => line.endsWith("(judged not a problem by a person)"))).toBe(true);
		expect(text).toContain("Earlier decisions about findings no longer seen");
		expect(text).toContain("Decisions on other pages of this site");
		expect(text).toContain("Decisions on checks that passed");
	});
});
