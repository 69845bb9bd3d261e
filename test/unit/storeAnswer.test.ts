import { describe, expect, test } from "vitest";
import { flowOf } from "../../src/engine/flow.ts";
import { changesMade } from "../../src/law/changesMade.ts";
import { citations } from "../../src/law/citations.ts";
import { storeAnswer } from "../../src/report/storeAnswer.ts";
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
		`问题说明：${finding.message.zh}`,
		"整改内容：我们已将该同意选项改为默认不勾选，由用户主动勾选，不通过脚本自动勾选；未勾选时仅作提示。",
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

describe("what was changed", () => {
	test.each(Object.keys(citations))("is written for %s, as the team's own deed", (id) => {
		expect(changesMade[id]?.en).toMatch(/^We have .*\.$/);
		expect(changesMade[id]?.zh).toMatch(/^我们已.*。$/);
	});

	test("is written for no rule that does not exist", () => {
		expect(Object.keys(changesMade).filter((id) => !citations[id])).toEqual([]);
	});
});
