import { describe, expect, it } from "vitest";
import { type Flow, flowOf, type PolicyDocument } from "../../src/engine/flow.ts";
import type { Moment } from "../../src/engine/moment.ts";
import { run } from "../../src/engine/run.ts";
import { rules } from "../../src/rules/index.ts";
import { field, moment } from "./flows.ts";
import { badEn, badZh, goodEn, goodZh, policy } from "./policyTexts.ts";

const documentRules = [
	"policy-no-simplified-chinese",
	"policy-hard-to-read",
	"policy-incomplete-operator-identity",
	"policy-incomplete-retention-location",
	"sensitive-policy-rules-missing",
	"minors-rules-missing",
	"purpose-vague-wording",
	"purpose-open-ended-enumeration",
	"purpose-not-mapped-to-function",
	"purpose-automated-decision-undisclosed",
	"rights-no-delete-or-correct-path",
	"rights-no-complaint-channel",
	"rights-response-over-15-working-days",
	"rights-no-withdrawal-path",
	"mismatch-template-policy",
	"mismatch-policy-version-undisclosed",
	"sdk-list-missing-or-incomplete",
	"sdk-cross-border-undisclosed",
	"sdk-sharing-no-separate-consent",
	"dereg-terms-incomplete",
	"dereg-over-15-working-days",
	"dereg-unreasonable-preconditions",
	"dereg-id-photo-demanded",
	"dereg-offline-or-phone-only",
];

/** The page of the policy itself: it shows nothing of the service around it. */
const page = moment("policy", { url: "https://shop.test/privacy", language: "und" });

function judge(documents: PolicyDocument[], moments: Moment[] = [page]) {
	const judged = rules.filter(({ id }) => documentRules.includes(id));
	return run(judged, { ...flowOf(moments, "test", 0), documents });
}

const outcomes = (documents: PolicyDocument[], moments?: Moment[]) =>
	Object.fromEntries(judge(documents, moments).map(({ rule, outcome }) => [rule, outcome]));
const loud = (documents: PolicyDocument[], moments?: Moment[]) =>
	Object.entries(outcomes(documents, moments)).flatMap(([rule, outcome]) =>
		outcome === "failed" || outcome === "cantTell" ? [`${outcome} ${rule}`] : [],
	);

describe("rules over policy texts", () => {
	it("say once each that nothing was read where there is no document", () => {
		const findings = judge([]);
		expect(findings.map(({ rule }) => rule).sort()).toEqual([...documentRules].sort());
		expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(["inapplicable"]));
	});

	it("have nothing to say against a complete text, in Chinese or English", () => {
		expect(loud([policy(goodZh)])).toEqual([]);
		expect(loud([policy(goodEn)])).toEqual([]);
	});

	it.each([
		["Chinese", badZh],
		["English", badEn],
	])("name what is wrong with a poor %s text", (_, text) => {
		expect(loud([policy(text)])).toEqual(
			expect.arrayContaining([
				"failed mismatch-template-policy",
				"failed rights-response-over-15-working-days",
				"failed dereg-over-15-working-days",
				"cantTell dereg-id-photo-demanded",
				"cantTell dereg-offline-or-phone-only",
				"cantTell purpose-open-ended-enumeration",
				"cantTell purpose-vague-wording",
				"cantTell sdk-list-missing-or-incomplete",
				"cantTell policy-incomplete-operator-identity",
				"cantTell rights-no-withdrawal-path",
			]),
		);
	});

	it("leave terms of use alone", () => {
		expect(new Set(Object.values(outcomes([policy(badZh, { kind: "terms" })])))).toEqual(new Set(["inapplicable"]));
	});

	it("quote the document, name it, and say what was read", () => {
		const document = policy(badZh);
		const finding = judge([document]).find(({ rule }) => rule === "rights-response-over-15-working-days");
		expect(finding).toMatchObject({ document: "d1", subject: null, quote: "我们将在三个月内答复您的请求。" });
		expect(finding?.evidence).toMatchObject({ read: [document.url], paragraph: 11 });
	});

	it("name a finding by the document's path, not by its host or the sentence", () => {
		const print = (url: string, text: string) =>
			judge([policy(text, { url })]).find(({ rule }) => rule === "rights-response-over-15-working-days")?.fingerprint;
		const before = print("https://test.shop.test/privacy", badZh);
		expect(print("https://shop.test/privacy", badZh.replace("三个月", "四个月"))).toBe(before);
		expect(print("https://shop.test/other", badZh)).not.toBe(before);
	});
});

describe("documents beside the policy", () => {
	it("complete it: a list of third parties of its own", () => {
		const text = goodZh.replace(/## 三、[\s\S]*?(?=## 四)/, "## 三、第三方SDK\n接入的第三方SDK见清单。\n");
		const list = policy(
			"# 第三方SDK目录\nSDK名称 | 运营主体 | 目的 | 收集的信息 | 链接\n云鸽推送 | 云鸽网络 | 推送 | 设备标识 | https://yunge.test/p",
			{
				id: "d2",
				kind: "third-party-list",
				url: "https://shop.test/sdk",
			},
		);
		expect(outcomes([policy(text)])["sdk-list-missing-or-incomplete"]).toBe("cantTell");
		expect(outcomes([policy(text), list])["sdk-list-missing-or-incomplete"]).toBe("passed");
	});

	it("complete it: rules for children", () => {
		const kids = goodZh.replace("松果记账隐私政策", "松果儿童绘本隐私政策").replace(/## 八、[\s\S]*?(?=## 九)/, "");
		const own = policy("# 儿童个人信息保护规则\n监护人同意后儿童方可使用。", { id: "d2", kind: "children" });
		expect(outcomes([policy(kids)])["minors-rules-missing"]).toBe("cantTell");
		expect(outcomes([policy(kids), own])["minors-rules-missing"]).toBe("passed");
	});

	it("two readings of one address with one date and two texts need review", () => {
		const first = policy(goodZh, { sha256: "a" });
		const second = policy(goodZh.replace("小票照片", "小票照片、通讯录"), { id: "d2", sha256: "b" });
		expect(outcomes([first])["mismatch-policy-version-undisclosed"]).toBe("passed");
		expect(outcomes([first, second])["mismatch-policy-version-undisclosed"]).toBe("cantTell");
	});
});

describe("terms of deletion", () => {
	const terms = policy("# 账号注销协议\n申请注销时，请上传手持身份证照片。\n我们将在5个工作日内处理。", {
		kind: "deletion-terms",
	});
	const signUp = (...data: string[]) => moment("sign-up", { fields: data.map((datum) => field(datum)) });

	it("that ask for more than a seen sign-up did are a violation", () => {
		expect(outcomes([terms], [signUp("phone", "code")])["dereg-id-photo-demanded"]).toBe("failed");
	});

	it("are left to a person where sign-up was not seen, or asks for the same", () => {
		expect(outcomes([terms])["dereg-id-photo-demanded"]).toBe("cantTell");
		expect(outcomes([terms], [signUp("phone", "idNumber")])["dereg-id-photo-demanded"]).toBe("cantTell");
	});

	it("are left to a person where the policy collects the same in use", () => {
		const text = goodZh.replace("## 二、", "开店认证时，我们会收集您的身份证号，用于实名认证。\n## 二、");
		const demanding = text.replace("注销前请结清欠款", "注销前请结清欠款并上传手持身份证照片");
		expect(outcomes([policy(demanding)], [signUp("phone", "code")])["dereg-id-photo-demanded"]).toBe("cantTell");
	});
});

describe("the language of the service", () => {
	const shop = (language: string) => moment("other", { language, url: "https://shop.test/" });
	it.each([
		["zh-CN", goodEn, "failed"],
		["zh-CN", goodZh, "passed"],
		["en", goodEn, "passed"],
		["en", goodZh, "passed"],
		["de-DE", goodEn, "failed"],
	])("a service in %s", (language, text, outcome) => {
		expect(outcomes([policy(text)], [shop(language)])["policy-no-simplified-chinese"]).toBe(outcome);
	});

	it("is not wrong where a version in it is linked", () => {
		const document = policy(goodEn, { links: [{ text: "简体中文", href: "https://shop.test/zh/privacy" }] });
		expect(outcomes([document], [shop("zh-CN")])["policy-no-simplified-chinese"]).toBe("cantTell");
	});
});

describe("the cap on answers", () => {
	it("is a month for a text that is not meant for China, or where neither China nor the stores were chosen", () => {
		const monthEn = goodEn.replace("15 working days", "one month");
		const monthZh = goodZh.replace("15个工作日", "一个月");
		expect(outcomes([policy(monthEn)])["rights-response-over-15-working-days"]).toBe("passed");
		expect(outcomes([policy(monthZh)])["rights-response-over-15-working-days"]).toBe("failed");
		const under = (...jurisdictions: Flow["context"]["jurisdictions"]) => {
			const flow = { ...flowOf([page], "test", 0), documents: [policy(monthZh)] };
			flow.context = { ...flow.context, jurisdictions };
			return run(rules, flow).find(({ rule }) => rule === "rights-response-over-15-working-days");
		};
		expect(under("EU")).toMatchObject({ outcome: "passed", message: { en: expect.stringContaining("one month") } });
		expect(under("EU", "CN")?.outcome).toBe("failed");
		// Chinese stores hold an app to Chinese rules.
		expect(under("stores")).toMatchObject({
			outcome: "failed",
			message: {
				en: expect.stringContaining("15 working days, used in China"),
				zh: expect.stringContaining("15 个工作日"),
			},
		});
	});
});

describe("transfers abroad", () => {
	const outcome = (text: string) =>
		outcomes([policy(`# Privacy policy 隐私政策\n松果记账由云杉市松果软件有限公司（以下简称“我们”）运营。\n${text}`)])[
			"sdk-cross-border-undisclosed"
		];
	it.each([
		[
			"Your data may be transferred to the United States and to our office in Shanghai, China under standard contractual clauses.",
			"cantTell",
		],
		["Your data may be transferred to the United States to our recipients there.", "cantTell"],
		["您的信息将由云杉市松果软件有限公司传输至境外的关联公司。", "cantTell"],
		["我们会向境外接收方传输您的信息，接收方名称和联系方式另行提供。", "cantTell"],
		["Your data is transferred to the United States, to Dovecote Analytics Inc.", "passed"],
		["Your data is transferred outside the EEA to Amazon Web Services.", "passed"],
		["您的信息将传输至境外，接收方为岩石数据有限公司。", "passed"],
		["如确需向境外传输您的信息，我们会告知境外接收方的名称并取得您的单独同意。", "passed"],
	])("%s", (text, expected) => expect(outcome(text)).toBe(expected));
});

describe("functions seen on a screen", () => {
	const outcome = (...rows: string[]) =>
		outcomes(
			[policy(`# Privacy policy 隐私政策\nFor | We collect | Because\n${rows.join("\n")}`)],
			[moment("sign-up")],
		)["purpose-not-mapped-to-function"];
	it("are in a table that has a row on the account", () => {
		expect(outcome("Your account | Name, email | To perform our contract", "Deliveries | Address | To send it")).toBe(
			"passed",
		);
		expect(outcome("您的账号 | 手机号、昵称 | 履行合同", "配送 | 收货地址 | 送货")).toBe("passed");
		expect(outcome("Deliveries | Name, address | To send it", "Payments | Bank card | To take them")).toBe("cantTell");
	});
});
