import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { langs } from "../../src/words/concepts.ts";
import { languageOf } from "../../src/words/language.ts";
import { match, matchKinds, mayMatter } from "../../src/words/match.ts";
import { normalise, sentences } from "../../src/words/normalise.ts";
import { others } from "../../src/words/others.ts";
import { matchPolicy, policyWords } from "../../src/words/policy.ts";
import { learn } from "../../src/words/vocabulary.ts";

learn(others);

const concepts = (text: string) => match(normalise(text)).map((hit) => hit.concept);

describe("normalise", () => {
	it("folds spellings, widths and spaces, and keeps Thai whole", () => {
		expect(normalise("  帐户　登陆 ＡＢＣ１２ ")).toBe("账户登录abc12");
		expect(normalise("I’d  LIKE\u00a0it")).toBe("i'd like it");
		expect(normalise("同意 《用户 协议》 和 Privacy Policy")).toBe("同意《用户协议》和privacy policy");
		expect(normalise("จำรหัสผ่าน")).toBe("จำรหัสผ่าน");
		expect(normalise("同\u200b意")).toBe("同意");
	});

	it("answers the same the second time", () => {
		fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => normalise(normalise(text)) === normalise(text)));
	});
});

describe("sentences", () => {
	it("splits at full stops of both scripts, not in abbreviations, numbers or addresses", () => {
		expect(sentences("你好。再见；好！")).toEqual(["你好。", "再见；", "好！"]);
		expect(sentences("Costs 1.50 at example.com, e.g. today. Next one.")).toEqual([
			"Costs 1.50 at example.com, e.g. today.",
			"Next one.",
		]);
		expect(sentences('By clicking "Sign me up!" you agree.')).toHaveLength(1);
	});

	it("caps a sentence at 400 characters and loses nothing", () => {
		const long = "agree, ".repeat(200);
		const parts = sentences(long);
		expect(Math.max(...parts.map((p) => p.length))).toBeLessThanOrEqual(400);
		expect(parts.join("").replace(/\s/g, "")).toBe(long.replace(/\s/g, ""));
	});
});

describe("match", () => {
	it("takes the longest phrase and nothing inside it", () => {
		expect(concepts("注销登录")).toEqual(["logout"]);
		expect(concepts("不同意")).toEqual(expect.arrayContaining(["decline"]));
		expect(concepts("不同意")).not.toContain("consentVerb");
	});

	it("matches Latin and Cyrillic words whole, Chinese and Thai anywhere", () => {
		expect(concepts("disagreement")).toEqual([]);
		expect(concepts("the newsletters")).toContain("marketingConsent");
		expect(concepts("请您阅读隐私政策全文")).toContain("privacyPolicy");
		expect(concepts("несогласен")).toEqual([]);
		expect(concepts("โปรดอ่านนโยบายความเป็นส่วนตัวก่อน")).toContain("privacyPolicy");
	});

	it("reads traditional characters by the simplified list", () => {
		expect(concepts("隱私權政策")).toContain("privacyPolicy");
		expect(concepts("註銷帳號")).toContain("accountDeletion");
	});

	it("finds words after an elision", () => expect(concepts("l'informativa sui cookie")).toContain("cookiePolicy"));

	it("gives offsets into the text that it was handed", () => {
		const text = normalise("我已阅读并同意《用户协议》");
		for (const { start, end, concept } of match(text)) {
			if (concept === "userAgreement") expect(text.slice(start, end)).toBe("用户协议");
		}
	});

	it("names kinds of datum", () => {
		expect(matchKinds("e-mail address").map((h) => h.concept)).toContain("email");
		expect(matchKinds("身份证号码").map((h) => h.concept)).toContain("idNumber");
	});

	it("lets wording through its gate and stops the rest", () => {
		for (const text of ["我已阅读并同意", "I AGREE to the terms", "註冊帳號", "Согласен", "회원가입"])
			expect(mayMatter(text)).toBe(true);
		for (const text of ["$12.99", "2026-11-23", "Lorem ipsum dolor sit amet", "■■■", ""])
			expect(mayMatter(text)).toBe(false);
	});

	it("keeps the vocabulary of policies apart", () => {
		expect(matchPolicy("我们将在十五个工作日内答复").map((h) => h.concept)).toContain("responseTime");
		for (const lang of langs) expect(Object.keys(policyWords[lang].concepts).length).toBeGreaterThan(8);
	});
});

describe("languageOf", () => {
	it.each([
		["我已阅读并同意", "zh-CN"],
		["我已閱讀並同意服務條款", "zh-TW"],
		["利用規約に同意する", "ja"],
		["이용약관에 동의합니다", "ko"],
		["I agree to the terms", "en"],
		["Ich stimme der Datenschutzerklärung zu", "de"],
		["J'accepte les conditions générales", "fr"],
		["He leído y acepto los términos", "es"],
		["Ho letto e accetto i termini", "it"],
		["Li e aceito os termos de uso do serviço", "pt"],
		["Ik ga akkoord met de voorwaarden", "nl"],
		["Я согласен с условиями", "ru"],
		["Tôi đồng ý với điều khoản", "vi"],
		["ฉันยอมรับเงื่อนไข", "th"],
		["Saya setuju dengan syarat dan ketentuan yang berlaku", "id"],
		["12:30", "und"],
	])("%s → %s", (text, lang) => expect(languageOf(text)).toBe(lang));
});

describe("hostile text", () => {
	it("never makes the matcher throw", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
				for (const { start, end } of match(normalise(text))) expect(end).toBeGreaterThan(start);
				sentences(text);
				mayMatter(text);
				languageOf(text);
			}),
		);
	});

	it.each(["a", "a'", "同意", "已", "i agree ", "《", ". ", "!a", "เ", "no-"])(
		"takes time linear in %j repeated",
		(unit) => {
			const time = (count: number) => {
				const text = unit.repeat(count);
				const start = process.cpuUsage();
				match(normalise(text));
				mayMatter(text);
				sentences(text);
				const { user, system } = process.cpuUsage(start);
				return (user + system) / 1000;
			};
			time(2_000);
			const short = Math.min(time(10_000), time(10_000), time(10_000), time(10_000));
			const long = Math.min(time(80_000), time(80_000), time(80_000));
			// Eight times the text: a quadratic reading would take 64 times as long.
			expect(long).toBeLessThan(Math.max(short, 4) * 30);
		},
	);
});
