import { describe, expect, it } from "vitest";
import { type Bond, pair, sameWording } from "../../scripts/eval/match.ts";

describe("wording of a label and of a request", () => {
	it.each([
		["我已阅读并同意《用户协议》", "我已阅读并同意 《用户协议》。"],
		["I agree to privacy policy & terms", "I agree to privacy policy &  Terms"],
		["Announcements …", "Announcements: Get announcements and recommendations"],
	])("is the same: %s", (label, wording) => {
		expect(sameWording(label, wording)).toBe(true);
	});

	it.each([
		["我已阅读并同意《用户协议》", "我已阅读并同意《隐私政策》"],
		["SMS", "SMS and phone calls"],
		["(…)", "anything"],
		["", ""],
	])("differs: %s", (label, wording) => {
		expect(sameWording(label, wording)).toBe(false);
	});
});

describe("pairing", () => {
	const all = () => true;

	it("gives the closest bond its due before the farther one", () => {
		const table: (Bond | null)[][] = [
			["contains", null],
			["is", "wording"],
		];
		expect(pair(table, 2, all)).toEqual({ requestOf: [null, 0], labelOf: [1, 1] });
	});

	it("tells two boxes of the same wording apart", () => {
		const table: (Bond | null)[][] = [
			["is", "wording"],
			["wording", "is"],
		];
		expect(pair(table, 2, all)).toEqual({ requestOf: [0, 1], labelOf: [0, 1] });
	});

	it("leaves a request without any bond to nobody", () => {
		expect(pair([[null, "is"]], 2, all)).toEqual({ requestOf: [1], labelOf: [null, 0] });
		expect(pair([], 1, all)).toEqual({ requestOf: [], labelOf: [null] });
	});

	it("gives a request that contains a consent label and another one to the consent label", () => {
		const table: (Bond | null)[][] = [["contains"], ["contains"]];
		expect(pair(table, 1, (label) => label === 1).requestOf).toEqual([null, 0]);
	});
});
