import { describe, expect, it } from "vitest";
import { analysePolicy } from "../../src/facts/policy/analyse.ts";
import { type DisclosureId, disclosureIds } from "../../src/facts/policy/disclosures.ts";
import { openEnded, placeholders, vaguePurposes } from "../../src/facts/policy/wordingFaults.ts";
import { badEn, badZh, goodEn, goodZh, policy } from "./policyTexts.ts";

const read = (text: string) => analysePolicy(policy(text));
const absent = (text: string) => disclosureIds.filter((id) => read(text).found[id].length === 0);
const has = (text: string, id: DisclosureId) => read(text).found[id].length > 0;

describe("a policy read into its disclosures", () => {
	const rarely: DisclosureId[] = [
		"collectedList",
		"crossBorder",
		"minorsRules",
		"automatedDecisions",
		"automatedOff",
		"cookies",
		"consentByUse",
		"noCollection",
	];
	it.each([
		["Chinese", goodZh],
		["English", goodEn],
	])("finds what a complete %s text states, and nothing that it does not", (_, text) => {
		expect(absent(text).sort()).toEqual([...rarely].sort());
	});

	it.each([
		["Chinese", badZh],
		["English", badEn],
	])("misses in a poor %s text what is not there", (_, text) => {
		expect(absent(text)).toEqual(
			expect.arrayContaining([
				"address",
				"retention",
				"storagePlace",
				"withdrawal",
				"thirdPartyList",
				"date",
				"minors",
			]),
		);
	});

	it("quotes each disclosure with its place", () => {
		const document = policy(goodZh);
		for (const places of Object.values(analysePolicy(document).found)) {
			for (const { block, text } of places) expect(document.blocks[block]?.text).toContain(text);
		}
	});

	it("reads traditional characters and both forms of address", () => {
		expect(has("## 您的權利\n你可以在設置中撤回同意。", "withdrawal")).toBe(true);
		expect(has("## 你的权利\n你有权更正你的个人信息。", "correction")).toBe(true);
	});

	it("takes no announcement, definition or denial for a statement", () => {
		expect(has("本政策将帮助您了解：\n我们如何共享、转让、公开披露您的个人信息", "sharing")).toBe(false);
		expect(has("个人信息是指姓名、手机号、身份证号等信息。", "dataTypes")).toBe(false);
		expect(has("我们不会收集您的手机号、姓名、位置信息。", "dataTypes")).toBe(false);
		expect(has("We do not collect your name, e-mail address or location.", "dataTypes")).toBe(false);
		expect(has("平台有权注销违规账号。", "accountClosing")).toBe(false);
		expect(has("如您是知识产权投诉人并已提起投诉，应被投诉人要求披露。", "complaint")).toBe(false);
	});

	const english = "We tell you in this policy what we do with your information and why we need it.\n";

	it.each<[DisclosureId, string]>([
		["correction", "## 您的权利\n发现信息有误时，您有权要求我们作出更正。"],
		["accountClosing", "## 您的权利\n您随时可注销此前注册的账户。"],
		["responseTime", "## 联系\n一般情况下，我们将在三十天内回复。"],
		["updateNotice", "## 政策更新\n我们会在本页面上发布对本政策所做的变更。"],
		["operatorName", "松果记账是由云杉松果科技（临湖）有限公司开发的。"],
		["purposes", "## 开发者处理的信息\n为了显示头像，开发者将在获取你的明示同意后，收集你的微信昵称、头像。"],
		["retention", "## 存储\n固定存储期限：30天"],
		["storagePlace", "## 存储\n我们会将信息存储于中国境内。"],
		["storagePlace", "## 存储\n我们会在中国境内存储您的信息。"],
		["storagePlace", "## 存储\n个人信息将在中华人民共和国境内的服务器上保存。"],
		["address", "松果记账由松果软件有限公司（海东省云杉市临湖区栈桥路7号）运营。"],
		["address", `${english}The controller is Pinecone B.V., Kanaalgracht 7, 1015 CN Alderdam, the Netherlands.`],
		["address", `${english}The controller is Pinecone GmbH, Lindenstraße 12 a, 10115 Alderburg, Germany.`],
	])("reads the usual sentences of %s", (id, text) => {
		expect(has(text, id)).toBe(true);
	});

	it.each<[DisclosureId, string]>([
		["address", `${english}It applies as of May 25, 2018 throughout, and section 12, 10115 times.`],
		["address", "争议由海东省云杉市临湖区栈桥路7号的法院管辖。"],
		["address", "例如，您填写的海东省云杉市临湖区栈桥路7号。"],
		["storagePlace", "我们不会在境外存储您的信息。"],
	])("takes for no %s: %s", (id, text) => {
		expect(has(text, id)).toBe(false);
	});

	it("knows that it reads other languages by the vocabulary alone", () => {
		const reading = read(
			"# Datenschutzerklärung\nWir verarbeiten Ihre Daten. Sie können Ihre Einwilligung jederzeit widerrufen und das Konto löschen.",
		);
		expect(reading.language).toBe("de");
		expect(reading.wellRead).toBe(false);
	});

	it("reads 30,000 characters within 50 ms", () => {
		const text = Array.from({ length: 50 }, (_, i) => goodZh.replaceAll("松果", `松果${i}`)).join("\n");
		expect(text.length).toBeGreaterThan(30_000);
		read(goodZh);
		const times = Array.from({ length: 5 }, () => {
			const document = policy(text.slice(0, 30_000));
			const began = performance.now();
			analysePolicy(document);
			return performance.now() - began;
		});
		expect(Math.min(...times)).toBeLessThan(50);
	});
});

describe("third parties", () => {
	const parties = (text: string, links: { text: string; href: string }[] = []) =>
		analysePolicy(policy(text, { links })).thirdParties;

	it("come from tables, whatever the order of columns", () => {
		expect(parties("## 第三方SDK目录\n使用目的 | SDK名称 | 收集的信息\n推送 | 云鸽推送 | 设备标识")).toMatchObject([
			{ name: "云鸽推送", purpose: "推送", data: "设备标识", operator: null, link: null },
		]);
	});

	it("come from labelled lines, one entry each", () => {
		const found = parties(
			"## 第三方SDK\nSDK名称：云鸽推送\n公司：云鸽网络\n目的：推送\nSDK名称：岩石支付\n目的：支付\n收集信息：订单号",
		);
		expect(found).toMatchObject([
			{ name: "云鸽推送", operator: "云鸽网络", purpose: "推送", data: null },
			{ name: "岩石支付", purpose: "支付", data: "订单号" },
		]);
	});

	it("come from lists and from running text", () => {
		expect(
			parties("## Third-party services\n- Dovecote Analytics — to count visits, with the device identifier"),
		).toHaveLength(1);
		expect(parties("## 统计\n我们接入了友盟SDK，用于统计分析。")).toMatchObject([{ name: "友盟SDK" }]);
	});

	it("take links from the text's own", () => {
		const links = [{ text: "查看政策", href: "https://yunge.test/privacy" }];
		const text = "## 第三方SDK\nSDK名称 | 目的 | 隐私政策链接\n云鸽推送 | 推送 | 查看政策";
		expect(parties(text, links)).toMatchObject([{ link: "https://yunge.test/privacy" }]);
	});

	it("are none where the text says so", () => {
		expect(parties("## 第三方服务\n无第三方集成：本应用不集成任何第三方服务或SDK。")).toEqual([]);
	});
});

describe("promised times", () => {
	const times = (text: string) =>
		read(text).times.map(({ concerns, workingDays }) => [concerns, Math.round(workingDays)]);
	it.each([
		["我们将在15个工作日内答复您的请求。", [["request", 15]]],
		["我们将在三十日内答复您的请求。", [["request", 21]]],
		["投诉将在二十个工作日内处理。", [["complaint", 20]]],
		["注销申请将在一个月内处理完成。", [["closing", 22]]],
		["提交注销后有30天冷静期。", []],
		["注销后，订单记录保存三年，日志保留90天。", []],
		["We respond to requests within 21 days.", [["request", 15]]],
		["We handle the deletion of your account within 60 business days.", [["closing", 60]]],
		["We handle complaints within two months.", [["complaint", 44]]],
	])("%s", (text, expected) => {
		expect(times(text)).toEqual(expected);
	});
});

describe("faults of wording", () => {
	const lines = (text: string) => read(text).lines;
	it.each([
		["我们会收集手机号、订单号等信息。", 1],
		["我们收集的信息包括但不限于设备型号。", 1],
		["我们收集手机号、订单号等两项信息。", 0],
		["我们平等对待所有用户的信息处理请求。", 0],
		["We collect your e-mail address, orders, etc.", 1],
		["We collect device information such as the model.", 1],
		["We collect your e-mail address and orders.", 0],
	])("open lists: %s", (text, count) => {
		expect(openEnded(lines(text))).toHaveLength(count);
	});

	it.each([
		["我们使用信息用于提升用户体验。", 1],
		["我们使用崩溃日志用于排查故障，改善服务质量。", 0],
		["We use your information to improve our services.", 1],
		["We use your e-mail address to verify you.", 0],
		["我们收集您的手机号，用于提升用户体验。", 1],
		["我们收集您的位置和订单号，用于改善服务质量。", 1],
		["为了提升用户体验，我们会收集您的搜索记录。", 1],
		["为了提升搜索体验，我们会收集您的搜索记录。", 0],
		["我们收集您的位置，用于推荐附近门店和提升用户体验。", 0],
		["When you register we collect your e-mail address to improve your experience and for other business purposes.", 1],
		["We collect your location to improve our services.", 1],
		["We collect your location to improve the maps of our services.", 0],
		["To improve your experience, we process your orders.", 1],
		["账号 | 手机号、验证码 | 注册登录，提升用户体验", 0],
	])("empty purposes: %s", (text, count) => {
		expect(vaguePurposes(lines(text)).vague).toHaveLength(count);
	});

	it.each([
		["由【公司名称】运营", true],
		["XX科技有限公司", true],
		["服务类型：请按功能填写", true],
		["生效日期：20XX年X月X日", true],
		["{{company}} respects you", true],
		["Write to info@example.com", true],
		["[Company Name] respects you", true],
		["【特别提示】请仔细阅读【加粗】条款", false],
		["“【松果】”由我们运营", false],
		["See the table [1] below", false],
	])("blanks: %s", (text, expected) => {
		expect(placeholders(lines(text)).length > 0).toBe(expected);
	});
});
