import { describe, expect, it } from "vitest";
import { buttonAgrees, doesOf } from "../../src/facts/actions.ts";
import { agreementKindOf } from "../../src/facts/agreements.ts";
import { wayOutOf } from "../../src/facts/waysOut.ts";
import { others } from "../../src/words/others.ts";
import { learn } from "../../src/words/vocabulary.ts";

learn(others);

const does = (text: string) => doesOf(text, { type: "button", name: "" });
const wayOut = (text: string) => wayOutOf(text, { href: null, name: "", neighbours: [] });

describe("buttons that take consent back", () => {
	it.each([
		"撤回全部同意",
		"撤回全部授权",
		"取消授权",
		"撤销同意",
		"解除全部授权",
		"Withdraw consent",
		"Withdraw all consent",
		"Revoke consent and allow all ads to be removed",
		"Einwilligung widerrufen",
		"Retirer mon consentement",
		"同意を撤回する",
		"동의 철회",
	])("%s", (text) => {
		expect(buttonAgrees(text)).toBe(false);
		expect(does(text)).toBe("other");
		expect(wayOut(text)).toBe("withdraw-consent");
	});

	it("is no agreement's link where a title stands in it", () => {
		for (const text of [
			"撤回对《隐私政策》的同意",
			"取消对《个人信息共享授权书》的授权",
			"Withdraw consent to the Privacy Policy",
		]) {
			expect(agreementKindOf(text)).toBeNull();
			expect(wayOut(text)).toBe("withdraw-consent");
			expect(buttonAgrees(text)).toBe(false);
		}
	});
});

describe("buttons that end an account", () => {
	it.each(["狠心注销", "残忍注销", "确认注销"])("%s declines nothing", (text) => {
		expect(does(text)).not.toBe("decline");
		expect(buttonAgrees(text)).toBe(false);
	});
	it.each(["残忍拒绝", "狠心离开"])("%s still declines", (text) => expect(does(text)).toBe("decline"));
});

describe("plain words of acceptance", () => {
	it.each([
		"That's ok",
		"That's OK!",
		"That's fine",
		"That’s fine with me",
		"I'm fine with that",
		"I'm OK with cookies",
		"Yes, that's ok",
	])("%s agrees", (text) => {
		expect(buttonAgrees(text)).toBe(true);
		expect(does(text)).toBe("accept");
	});
	it.each(["OK, got it", "OK", "Got it", "That's wrong", "I'm not fine with that", "That's not ok"])(
		"%s does not",
		(text) => expect(buttonAgrees(text)).toBe(false),
	);
});

describe("titles of lists and of consents to sharing", () => {
	it.each([
		["《合作伙伴清单》", "third-party-list"],
		["《第三方清单》", "third-party-list"],
		["合作机构名单", "third-party-list"],
		["第三方SDK清单", "third-party-list"],
		["List of partners", "third-party-list"],
		["our list of partners", "third-party-list"],
		["Partner list", "third-party-list"],
		["List of third parties", "third-party-list"],
		["Vendor list", "third-party-list"],
		["《营销信息接收协议》", "terms"],
		["《合作伙伴信息共享协议》", "other"],
		["《个人信息共享授权书》", "other"],
		["《个人信息收集清单》", "data-list"],
	])("%s → %s", (text, kind) => expect(agreementKindOf(text)).toBe(kind));
});
