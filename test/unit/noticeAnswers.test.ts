import { describe, expect, it } from "vitest";
import { doesOf } from "../../src/facts/actions.ts";
import { noticeAnswer, speaksOfCookies } from "../../src/facts/noticeAnswers.ts";

describe("what a button of a cookie notice does", () => {
	it.each([
		["OK", "accept"],
		["Got it!", "accept"],
		["Sí, continuar", "accept"],
		["Approve all", "accept"],
		["允许", "accept"],
		["禁用", "decline"],
		["Block all", "decline"],
		["Settings", "manage"],
		["Personnaliser", "manage"],
		["Konfigurieren", "manage"],
		["个性化", "manage"],
		["More", "manage"],
		["Approve selection", "submit"],
		["Speichern", "submit"],
		["Learn more", null],
		["Cookie policy", null],
		["Fresh apples", null],
	])("%s: %s", (text, does) => {
		expect(noticeAnswer(text)).toBe(does);
	});

	it.each([
		["Only accept technically necessary cookies", "decline"],
		["Continue with technically required cookies only", "decline"],
		["Nur technisch notwendige Cookies akzeptieren", "decline"],
		["Essentials only", "decline"],
		["仅接受必要Cookie", "decline"],
		["Save preferences", "submit"],
		["保存设置", "submit"],
		["Close preferences", "close"],
		["Close account", "other"],
	])("anywhere, %s: %s", (text, does) => {
		expect(doesOf(text, { type: "button", name: "" })).toBe(does);
	});

	it("tells a notice from a link to a document", () => {
		expect(speaksOfCookies("We use cookies. Read our cookie policy.")).toBe(true);
		expect(speaksOfCookies("Terms · Privacy · Cookie policy")).toBe(false);
	});
});
