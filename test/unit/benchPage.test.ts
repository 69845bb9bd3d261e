import { describe, expect, it } from "vitest";
import { signUpPage } from "../../bench/page.ts";

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

describe.each([1_000, 10_000, 100_000])("a sign-up page of %i elements", (elements) => {
	const html = signUpPage(elements);

	it("has exactly so many", () => {
		expect(count(html, /<[a-z]/g)).toBe(elements);
	});

	it("has one input in twenty elements and one tick in ten inputs", () => {
		expect(count(html, /<input/g)).toBe(elements / 20);
		expect(count(html, /type="checkbox"/g)).toBe(elements / 200);
	});
});
