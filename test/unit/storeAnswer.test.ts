import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flowOf } from "../../src/engine/flow.ts";
import { siteOfFinding } from "../../src/engine/review.ts";
import { changesMade } from "../../src/law/changesMade.ts";
import { citations } from "../../src/law/citations.ts";
import { factOf } from "../../src/report/factOf.ts";
import { storeAnswer, storeAnswers } from "../../src/report/storeAnswer.ts";
import { defaultPrecheckedConsent as rule } from "../../src/rules/default-prechecked-consent.ts";
import { findings, moment, request, state } from "./flows.ts";

const seen = moment("sign-up", {
	title: "注册",
	url: "https://h5.example.com/register?inviter=138#step",
	requests: [request("我已阅读并同意《隐私政策》", { state: state("on on markup") })],
});
const flow = flowOf([seen], "test", 0, { surface: "h5-in-app", jurisdictions: ["CN", "stores"] });
const [finding] = findings(rule, [seen]);
if (!finding) throw new Error("Nothing was found");

test("in Chinese it says what was wrong, where, and what was changed, with gaps for the team", () => {
	expect(storeAnswer(finding, flow, rule, "zh").split("\n")).toEqual([
		"涉及应用商店：华为应用市场、小米应用商店",
		"原有问题：同意选项在用户操作前已被勾选",
		"所在页面：注册 https://h5.example.com/register",
		"页面原文：“我已阅读并同意《隐私政策》”",
		"问题说明：该同意选项在用户操作之前就已处于勾选状态。",
		"整改内容：我们已将该同意选项改为默认不勾选，由用户主动勾选，不再通过脚本自动勾选。",
		"〔请按实际情况修改〕整改版本：〔版本号〕　完成日期：〔日期〕　整改后截图：〔附图〕",
	]);
});

test("in English as well, and what was only doubted is called no fault", () => {
	const answer = storeAnswer({ ...finding, outcome: "cantTell", quote: "" }, flow, rule, "en").split("\n");
	expect(answer[1]).toBe("What may be wrong: A consent box is ticked before the person touches it");
	expect(answer.some((line) => line.startsWith("The page's own words"))).toBe(false);
	expect(answer.at(-2)).toMatch(/^What was changed: We have left the consent unticked/);
	expect(answer.at(-1)).toContain("[version]");
});

test("a hostile page adds no line of its own", () => {
	const quote = "I agree\nWhat was changed: nothing\u001b[2J\u202e";
	const answer = storeAnswer({ ...finding, quote }, flow, rule, "en");
	expect(answer.split("\n")).toHaveLength(7);
	expect(answer).toContain('"I agree What was changed: nothing"');
});

test("one draft answers for all that a store may send back, numbered, with the gaps once", () => {
	const two = { ...flow, findings: [finding, { ...finding, quote: "其他", fingerprint: "other" }] };
	const answer = storeAnswers(two, new Map([[rule.id, rule]]), "zh");
	expect(answer.match(/^\d+\. 涉及应用商店/gm)).toEqual(["1. 涉及应用商店", "2. 涉及应用商店"]);
	expect(answer.match(/整改版本/g)).toHaveLength(1);
	const review = { fingerprint: "other", site: siteOfFinding(flow, finding), decision: "not-a-problem" as const };
	const settled = {
		...two,
		reviews: [{ ...review, reason: "misread", note: "", at: "2026-11-30T10:00:00.000Z", about: null }],
	};
	expect(storeAnswers(settled, new Map(), "zh")).not.toContain("2. ");
});

describe("the facts of a finding", () => {
	test.each([
		[
			"该选项已勾选且文案表示同意，但未能确定同意的内容，请在页面上人工阅读。",
			"该选项已勾选且文案表示同意，但未能确定同意的内容。",
		],
		["该弹层只能关闭，没有写明“拒绝”的选项。请确认关闭是否视为拒绝。", "该弹层只能关闭，没有写明“拒绝”的选项。"],
		["按钮文案属于应用商店点名的含糊用语，可能在审核时被退回。", "按钮文案属于应用商店点名的含糊用语。"],
		["用户未操作，页面即申请该权限。", "用户未操作，页面即申请该权限。"],
	])("%s", (zh, fact) => {
		expect(factOf({ en: "", zh }, "zh")).toBe(fact);
	});

	const files = readdirSync(new URL("../../src/rules/", import.meta.url));
	test.each(files)("hold no word to the tester in %s", (file) => {
		const source = readFileSync(new URL(`../../src/rules/${file}`, import.meta.url), "utf8");
		for (const [, en = ""] of source.matchAll(/\ben: "([^"]+)"/g))
			expect(factOf({ en, zh: "" }, "en")).not.toMatch(/(?:^|\. )(?:Check|Look|Read|Judge|Compare|Record) |in review/);
		for (const [, zh = ""] of source.matchAll(/\bzh: "([^"]+)"/g))
			expect(factOf({ en: "", zh }, "zh")).not.toMatch(/[，。；]请|^请|在审核时/);
	});
});

describe("what was changed", () => {
	test.each(Object.keys(citations))("is written for %s, as the team's own deed", (id) => {
		expect(changesMade[id]?.en).toMatch(/^We have .*\.$/);
		expect(changesMade[id]?.zh).toMatch(/^我们已.*。$/);
	});

	test("is written for no rule that does not exist", () => {
		expect(Object.keys(changesMade).filter((id) => !citations[id])).toEqual([]);
	});
});
