import { describe, expect, it } from "vitest";
import type { Field, Moment } from "../../src/engine/moment.ts";
import { carriesAgreement, goesOnVaguely, isStoreExample } from "../../src/facts/acceptWords.ts";
import { thresholdsOf } from "../../src/facts/childAccounts.ts";
import { namesFunction, statesReason, stockPhrases } from "../../src/facts/purposeWords.ts";
import { minorsNoGuardianPath } from "../../src/rules/minors-no-guardian-path.ts";
import { sensitiveBiometricOnlyPath } from "../../src/rules/sensitive-biometric-only-path.ts";
import { sensitiveNoJustInTimePurpose } from "../../src/rules/sensitive-no-just-in-time-purpose.ts";
import { sensitiveNoSeparateConsent } from "../../src/rules/sensitive-no-separate-consent.ts";
import { action, event, field, findings, moment, outcomes, request, sentence, wayOut } from "./flows.ts";

const idField = (more: Partial<Field> = {}) => field("idNumber", { sensitive: true, label: "身份证号", ...more });
const asking = (more: Partial<Field> = {}): Moment => moment("sign-up", { language: "zh-CN", fields: [idField(more)] });
const own = request("我同意收集我的身份证号", { purposes: ["sensitive", "privacy"] });

describe("words of purpose", () => {
	it.each([
		["仅用于核验您已满十八周岁", true],
		["为了给您提供更好的服务，请如实填写", false],
		["请填写身份证号", false],
		["根据反洗钱法的规定须核验身份", true],
		["We use it to check your age", true],
		["Please give it to help us improve our services", false],
		["Enter your passport number to continue", false],
	] as const)("%s", (text, stated) => {
		expect(statesReason(text)).toBe(stated);
	});

	it("finds stock phrases, and functions beside them", () => {
		expect(stockPhrases("同意收集使用信息，以提升用户体验")).toHaveLength(1);
		expect(namesFunction("用于计算配送距离并改善服务质量")).toBe(true);
		expect(namesFunction("您必须同意我们收集信息以提升体验，否则无法注册")).toBe(false);
	});
});

describe("words of buttons", () => {
	it.each([
		["好的", false, true, true],
		["继续", false, true, false],
		["Got it", false, true, false],
		["同意并继续", true, false, false],
		["不同意", false, false, false],
		["Allow", true, false, false],
	] as const)("%s", (text, agrees, vague, store) => {
		expect([carriesAgreement(text), goesOnVaguely(text), isStoreExample(text)]).toEqual([agrees, vague, store]);
	});
});

describe("sensitive-no-separate-consent over a flow", () => {
	it("takes a consent of the screen before, and doubts one that comes later", () => {
		const before = [moment("other", { requests: [own] }), asking()];
		expect(outcomes(sensitiveNoSeparateConsent, before)).toEqual(["inapplicable", "passed"]);
		const [later] = findings(sensitiveNoSeparateConsent, [asking(), moment("other", { requests: [own] })]);
		expect(later).toMatchObject({ outcome: "cantTell", message: { en: expect.stringMatching(/later screen/) } });
	});

	it("takes no consent of another site, and none that refuses", () => {
		const elsewhere = moment("other", { url: "https://elsewhere.test/", requests: [own] });
		expect(outcomes(sensitiveNoSeparateConsent, [elsewhere, asking()])).toEqual(["inapplicable", "cantTell"]);
		const refusing = moment("sign-up", { fields: [idField()], requests: [{ ...own, polarity: "opt-out" }] });
		expect(outcomes(sensitiveNoSeparateConsent, [refusing])).toEqual(["cantTell"]);
	});
});

describe("the clauses of sensitive-no-separate-consent", () => {
	it.each([
		["idNumber", [], ["GDPR art. 9(2)(a)", "SPCFACE arts 2(3), 4", "PG03A 2.6.1 scenario 1; 2.6.2 a)"]],
		["health", ["GDPR art. 9(2)(a)", "APPI art. 20(2)"], ["SPCFACE arts 2(3), 4"]],
		["biometric", ["GDPR art. 9(2)(a)", "SPCFACE arts 2(3), 4"], ["APPI art. 20(2)"]],
	] as [string, string[], string[]][])("fit %s", (datum, cited, left) => {
		const seen = moment("sign-up", { fields: [field(datum, { sensitive: true })] });
		const basis = findings(sensitiveNoSeparateConsent, [seen])[0]?.basis ?? [];
		expect(basis).toEqual(expect.arrayContaining(["PIPL arts 28, 29", ...cited]));
		expect(basis.filter((clause) => left.includes(clause))).toEqual([]);
	});
});

describe("sensitive-no-just-in-time-purpose over a flow", () => {
	it("fails without a reason, and takes one of the screen before", () => {
		expect(outcomes(sensitiveNoJustInTimePurpose, [asking()])).toEqual(["failed"]);
		const before = moment("other", { sentences: [sentence("下一步需填写身份证号，用于办理借书证")] });
		expect(outcomes(sensitiveNoJustInTimePurpose, [before, asking()])).toEqual(["inapplicable", "passed"]);
	});

	it("does not swear to an absence on a page it could not read", () => {
		const frames = [{ url: "https://other.test/", reached: false, why: "cross-origin" }];
		const seen = asking();
		const blind = { ...seen, coverage: { ...seen.coverage, frames } };
		expect(outcomes(sensitiveNoJustInTimePurpose, [blind])).toEqual(["cantTell"]);
		expect(outcomes(sensitiveNoJustInTimePurpose, [{ ...seen, language: "ja" }])).toEqual(["cantTell"]);
		expect(outcomes(sensitiveNoJustInTimePurpose, [asking({ tip: true })])).toEqual(["cantTell"]);
	});
});

describe("sensitive-biometric-only-path over a flow", () => {
	const face = moment("other", { actions: [action("other", "开始人脸识别")] });

	it("takes another way of the next screen", () => {
		const next = moment("other", { actions: [action("other", "改用短信验证码")] });
		expect(outcomes(sensitiveBiometricOnlyPath, [face, next])).toEqual(["passed", "inapplicable"]);
		expect(outcomes(sensitiveBiometricOnlyPath, [face, moment("other")])).toEqual(["cantTell", "inapplicable"]);
	});
});

describe("minors-no-guardian-path over a flow", () => {
	const form = moment("sign-up", { title: "儿童账号注册", fields: [field("phone")] });
	const inside = moment("account-settings", { waysOut: [wayOut("退出登录", { kind: "log-out" })] });
	const sent = [event("submit", "person")];

	it("fails only where the recorded sign-up went through", () => {
		expect(outcomes(minorsNoGuardianPath, [form])).toEqual(["cantTell"]);
		expect(outcomes(minorsNoGuardianPath, [form, inside])[0]).toBe("cantTell");
		expect(outcomes(minorsNoGuardianPath, [form, inside], sent)[0]).toBe("failed");
	});

	it("takes a guardian who is asked on a screen between", () => {
		const between = moment("other", { fields: [field("phone", { label: "监护人手机号" })] });
		expect(outcomes(minorsNoGuardianPath, [form, between, inside], sent)[0]).toBe("passed");
	});

	it("tells the ages of the chosen places", () => {
		expect(thresholdsOf(["CN", "US", "stores"])).toEqual([
			{ where: "CN", age: 14 },
			{ where: "US", age: 13 },
		]);
	});
});
