import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/engine/finding.ts";
import type { Moment } from "../../src/engine/moment.ts";
import { deregEntryHidden } from "../../src/rules/dereg-entry-hidden.ts";
import { deregNoEntry } from "../../src/rules/dereg-no-entry.ts";
import { findings, moment, outcomes, sentence, wayOut } from "./flows.ts";

describe("dereg-no-entry", () => {
	const rows = [sentence("登录密码"), sentence("账号与安全")];

	it("doubts an account screen without an entry, by what it offers instead", () => {
		const said = (more: Partial<Moment>) =>
			findings(deregNoEntry, [moment("account-settings", { sentences: rows, ...more })])[0];
		expect(said({})).toMatchObject({ outcome: "cantTell" });
		expect(said({ waysOut: [wayOut("退出登录", { kind: "log-out" })] })?.message.en).toMatch(/Logging out/);
		expect(said({ waysOut: [wayOut("Deactivate account")] })?.message.en).toMatch(/Pausing/);
	});

	it("passes an entry here, or on another screen of the flow", () => {
		const settings = moment("account-settings", { sentences: rows });
		const security = moment("account-settings", { sentences: rows, waysOut: [wayOut("注销账号")] });
		expect(outcomes(deregNoEntry, [settings, security])).toEqual(["passed", "passed"]);
		const elsewhere = { ...security, url: "https://other.example/" };
		expect(outcomes(deregNoEntry, [settings, elsewhere])).toEqual(["cantTell", "passed"]);
	});

	it("is silent on other screens and on texts about deletion", () => {
		const article = moment("account-settings", { sentences: [sentence("How do I delete my account?")] });
		expect(outcomes(deregNoEntry, [moment("sign-up"), article, moment("account-deletion")])).toEqual([
			"inapplicable",
			"inapplicable",
			"inapplicable",
		]);
	});
});

describe("dereg-entry-hidden", () => {
	const look = (fontSize: number, contrast: number | null) => ({
		fontSize,
		contrast,
		weight: 400,
		underlined: false,
		filled: false,
	});
	const judge = (more: Parameters<typeof wayOut>[1]) =>
		findings(deregEntryHidden, [
			moment("account-settings", { sentences: [sentence("登录密码")], waysOut: [wayOut("注销账号", more)] }),
		])[0];

	it.each([
		["like its neighbours", {}, "passed"],
		["half their size", { look: look(8, 12) }, "failed"],
		["two thirds of their size", { look: look(11, 12) }, "cantTell"],
		["nearly invisible", { look: look(16, 1.3) }, "failed"],
		["under 3:1", { look: look(16, 2.8) }, "cantTell"],
		["a red that can be read", { look: look(16, 4) }, "passed"],
		["paler and smaller", { look: look(14, 3.6) }, "cantTell"],
		["on a picture", { look: look(16, null) }, "passed"],
		["plain text", { pressable: false }, "cantTell"],
		["not shown", { shown: false }, "cantTell"],
		[
			"small, with nothing beside it",
			{ look: look(8, 12), neighbours: { count: 0, fontSize: 0, contrast: null, pressable: 0 } },
			"cantTell",
		],
	] as [string, Parameters<typeof wayOut>[1], Outcome][])("%s", (_, more, outcome) => {
		expect(judge(more)?.outcome).toBe(outcome);
	});

	it("gives both sets of figures", () => {
		expect(judge({ look: look(8, 2.04) })?.evidence).toMatchObject({
			ownFontSize: 8,
			ownContrast: 2.04,
			neighboursFontSize: 16,
			neighboursContrast: 12,
		});
	});

	it("puts the figures into words, and none where nothing stands beside it", () => {
		const { message } = judge({ look: look(8, 2.04) }) ?? {};
		expect(message?.en).toMatch(/4 entries beside it \(8 px beside 16 px, contrast 2:1 beside 12:1\)/);
		expect(message?.zh).toMatch(/4 个设置项醒目（字号 8px，相邻项 16px；对比度 2:1，相邻项 12:1）/);
		const alone = judge({ neighbours: { count: 0, fontSize: 0, contrast: null, pressable: 0 } });
		expect(alone).toMatchObject({ outcome: "passed", evidence: { neighbours: 0 } });
		expect(alone?.evidence).not.toHaveProperty("neighboursFontSize");
		expect(alone?.message.en).toMatch(/nothing stands beside it/);
	});

	it("is content with one good entry", () => {
		const waysOut = [wayOut("注销账号", { look: look(8, 12) }), wayOut("注销账号")];
		const seen = moment("account-settings", { sentences: [sentence("登录密码")], waysOut });
		expect(outcomes(deregEntryHidden, [seen])).toEqual(["passed"]);
	});
});
