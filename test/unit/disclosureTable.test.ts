import { describe, expect, test } from "vitest";
import { disclosureGroups } from "../../src/engine/disclosure.ts";
import { flowOf } from "../../src/engine/flow.ts";
import { run } from "../../src/engine/run.ts";
import { disclosureIds } from "../../src/facts/policy/disclosures.ts";
import { withTables } from "../../src/facts/policy/table.ts";
import { readFlow, writeFlow } from "../../src/report/json.ts";
import { FlowError } from "../../src/report/shape.ts";
import { rightsNoComplaintChannel } from "../../src/rules/rights-no-complaint-channel.ts";
import { moment } from "./flows.ts";
import { badZh, goodEn, goodZh, policy } from "./policyTexts.ts";

function tableOf(text: string) {
	const [document] = withTables([policy(text)]);
	if (!document?.disclosures) throw new Error("The document has no table");
	return { ...document.disclosures, blocks: document.blocks };
}

const placesOf = (text: string, wanted: string) => tableOf(text).disclosures.find(({ id }) => id === wanted)?.places;

describe("the table of disclosures", () => {
	test("has every disclosure once, group by group in the reader's order", () => {
		const { disclosures } = tableOf(goodZh);
		expect(disclosures.map(({ id }) => id).sort()).toEqual([...disclosureIds].sort());
		expect([...new Set(disclosures.map(({ group }) => group))]).toEqual(disclosureGroups);
		const groups = disclosures.map(({ group }) => disclosureGroups.indexOf(group));
		expect(groups).toEqual([...groups].sort((a, b) => a - b));
	});

	test.each([goodZh, goodEn])("quotes each place from the paragraph that it names", (text) => {
		const { disclosures, blocks } = tableOf(text);
		const places = disclosures.flatMap((one) => one.places);
		expect(places.length).toBeGreaterThan(20);
		for (const place of places) expect(blocks[place.block]?.text).toContain(place.text);
	});

	test("takes a bank card for no operator", () => {
		expect(placesOf(goodZh, "operatorName")?.map(({ block }) => block)).toEqual([2]);
	});

	test("takes logs and access controls for neither a period nor a right", () => {
		const text = "# 隐私政策\n## 信息安全与您的权利\n我们采用加密存储、访问权限控制和操作日志等措施保护您的个人信息。";
		expect(placesOf(text, "retention")).toEqual([]);
		expect(placesOf(text, "access")).toEqual([]);
		expect(placesOf(text, "security")).toHaveLength(1);
	});

	test("leaves a disclosure without a place where the text says nothing of it", () => {
		expect(placesOf(badZh, "withdrawal")).toEqual([]);
		expect(placesOf(goodZh, "withdrawal")).not.toEqual([]);
	});

	test("shows a contact for personal information as a channel for complaints, as the rule does", () => {
		const told =
			"# 隐私政策\n本应用由云杉市松果软件有限公司运营。\n## 联系我们\n个人信息保护负责人：privacy@songguo.test";
		const general = "# 隐私政策\n本应用由云杉市松果软件有限公司运营。\n## 联系我们\n邮箱：hello@songguo.test";
		const outcome = (text: string) =>
			run([rightsNoComplaintChannel], { ...flowOf([moment("policy")], "test", 0), documents: [policy(text)] })[0]
				?.outcome;
		expect([placesOf(told, "complaint")?.length, outcome(told)]).toEqual([1, "passed"]);
		expect([placesOf(general, "complaint")?.length, outcome(general)]).toEqual([0, "cantTell"]);
	});

	test("cuts a wall of text to its beginning", () => {
		const wall = `${"本应用会把您的手机号用于注册登录、".repeat(40)}并在您注销账号后删除`;
		for (const { places } of tableOf(`# 隐私政策\n${wall}`).disclosures)
			for (const { text } of places) expect(text.length).toBeLessThanOrEqual(301);
	});

	test("says of other languages that it read them by the vocabulary alone", () => {
		const german = tableOf(
			"# Datenschutzerklärung\nWir verarbeiten Ihre personenbezogenen Daten nur, soweit dies für den Betrieb unserer Seite erforderlich ist. Sie können Ihre Einwilligung jederzeit widerrufen.",
		);
		expect(german.wellRead).toBe(false);
		expect(tableOf(goodEn).wellRead).toBe(true);
	});
});

describe("in a saved flow", () => {
	const flow = { ...flowOf([moment("policy")], "2026.11", 1), documents: withTables([policy(goodZh)]) };

	test("survives writing and reading", () => {
		expect(readFlow(writeFlow(flow)).documents).toEqual(flow.documents);
	});

	test("is refused with its place where it is not of its form", () => {
		const text = writeFlow(flow).replace(/"workingDays": [\d.]+/, '"workingDays": "soon"');
		expect(() => readFlow(text)).toThrow(FlowError);
		expect(() => readFlow(text)).toThrow(/documents\[0\]\.disclosures\.times\[0\]\.workingDays/);
	});
});
