import { describe, expect, it } from "vitest";
import { readWording } from "../../src/facts/wording.ts";
import { languageOfTag } from "../../src/words/language.ts";
import { createLookout } from "../../src/words/lookout.ts";
import { match } from "../../src/words/match.ts";
import { others } from "../../src/words/others.ts";
import { knows, learn } from "../../src/words/vocabulary.ts";

const missingIn = (...texts: string[]) => {
	const lookout = createLookout();
	for (const text of texts) lookout.notice(text);
	return lookout.missing();
};

// In this order: what is learnt stays learnt.
describe("before the other languages are learnt", () => {
	it("notices a page in one of them", () => {
		expect(missingIn("Konto", "Ich stimme den Nutzungsbedingungen und der Datenschutzerklärung zu")).toEqual(["de"]);
		expect(missingIn("利用規約に同意して登録する")).toEqual(["ja"]);
		expect(missingIn("이용약관 및 개인정보 처리에 동의합니다")).toEqual(["ko"]);
		expect(missingIn("Я принимаю условия соглашения")).toEqual(["ru"]);
	});

	it("takes no notice of Chinese, English, names and menus of languages", () => {
		expect(missingIn("我已阅读并同意《用户协议》", "我已閱讀並同意服務條款")).toEqual([]);
		expect(missingIn("I agree to the terms of service and the privacy policy", "Sign up")).toEqual([]);
		expect(missingIn("Deutsch", "Français", "日本語", "한국어", "Русский", "ภาษาไทย", "Tiếng Việt")).toEqual([]);
		expect(missingIn("\n\t\t\t\t\t\t\t\t\t\t\t\t\t\t")).toEqual([]);
	});

	it("knows no phrase of them", () => {
		expect(knows("de")).toBe(false);
		expect(match("datenschutzerklärung")).toEqual([]);
		expect(readWording("Mit der Registrierung akzeptieren Sie unsere AGB.").stance).toBe("none");
	});
});

describe("after they are learnt", () => {
	it("reads anew what was read before", () => {
		learn(others);
		expect(match("datenschutzerklärung").map(({ concept }) => concept)).toEqual(["privacyPolicy"]);
		expect(readWording("Mit der Registrierung akzeptieren Sie unsere AGB.").stance).toBe("implied");
	});

	it("misses none of them any more", () => {
		expect(missingIn("Ich stimme den Nutzungsbedingungen und der Datenschutzerklärung zu")).toEqual([]);
	});
});

it("tells the vocabulary's language from a page's declared one", () => {
	expect(["zh", "zh-Hant-HK", "en-GB", "DE", "in", "pl", ""].map(languageOfTag)).toEqual([
		"zh-CN",
		"zh-TW",
		"en",
		"de",
		"id",
		null,
		null,
	]);
});
