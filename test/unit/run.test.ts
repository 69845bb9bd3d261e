import { describe, expect, it } from "vitest";
import { flowOf } from "../../src/engine/flow.ts";
import { lineOf } from "../../src/engine/line.ts";
import type { Rule } from "../../src/engine/rule.ts";
import { run } from "../../src/engine/run.ts";
import { event, moment, request } from "./flows.ts";

const ofEach: Rule = {
	id: "of-each",
	issue: "default-consent",
	severity: "serious",
	basis: [],
	title: { en: "", zh: "" },
	remedy: { en: "", zh: "" },
	*check({ moments }) {
		for (const [moment, { requests }] of moments.entries()) {
			for (const subject of requests) {
				yield { outcome: subject.required ? "failed" : "passed", moment, subject, message: { en: "", zh: "" } };
			}
		}
	},
};

const box = (text: string, required = true) => ({ ...request(text), required });

describe("run", () => {
	it("makes one finding of what several moments show alike", () => {
		const seen = [moment("sign-up", { requests: [box("I agree")] }), moment("sign-up", { requests: [box("I agree")] })];
		const findings = run([ofEach], flowOf(seen, "test", 0));
		expect(findings.map(({ moment, moments }) => ({ moment, moments }))).toEqual([{ moment: 0, moments: [0, 1] }]);
	});

	it("keeps two alike on one screen, and two answers about the same thing, apart", () => {
		const twice = moment("sign-up", { requests: [box("I agree"), box("I agree")] });
		const other = moment("sign-up", { requests: [box("I agree", false)] });
		const findings = run([ofEach], flowOf([twice, other, twice], "test", 0));
		expect(findings.map(({ outcome, moments }) => [outcome, moments])).toEqual([
			["failed", [0, 2]],
			["failed", [0, 2]],
			["passed", undefined],
		]);
	});
});

describe("the line of a flow", () => {
	it("is the person's first agreement to a handling of their information", () => {
		const agree = request("I agree to the Privacy Policy");
		const age = { ...request("I am 18"), purposes: ["age" as const] };
		const moments = [moment("sign-up", { requests: [age, agree] })];
		const events = [
			event("agree", "script", { at: 1, target: agree.id }),
			event("agree", "person", { at: 2, target: age.id }),
			event("agree", "person", { at: 3, target: agree.id }),
			event("agree", "person", { at: 4, target: agree.id }),
		];
		expect(lineOf({ moments, events })?.at).toBe(3);
		expect(lineOf({ moments, events: events.slice(0, 2) })).toBeNull();
	});
});
