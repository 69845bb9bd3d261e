import { describe, expect, it } from "vitest";
import type { Purpose } from "../../src/engine/moment.ts";
import { type ControlContext, isConsent, readWording } from "../../src/facts/wording.ts";
import { languageOf } from "../../src/words/language.ts";
import { others } from "../../src/words/others.ts";
import { learn } from "../../src/words/vocabulary.ts";

learn(others);

const tick: ControlContext = { means: "tick", formHasIdentity: true, screen: "sign-up", name: "" };

describe("a promise that it can be stopped later", () => {
	it.each([
		"接收会员优惠短信，每月不超过4条，回复T即可退订",
		"我愿意接收营销短信，回复TD退订",
		"我同意接收推广短信，退订请回T",
		"同意接收优惠信息，可随时取消",
		"同意接收优惠资讯，随时可退订",
		"接收活动资讯，您可以在设置中取消订阅",
		"Send me offers; you can unsubscribe at any time",
		"Yes, email me deals. Unsubscribe whenever you like.",
		"Ja, ich möchte Angebote per Newsletter erhalten. Abmelden geht jederzeit",
		"Newsletter erhalten (Abmeldung jederzeit möglich)",
		"Je souhaite recevoir la newsletter, désinscription possible à tout moment",
		"Quiero recibir ofertas; puedo darme de baja en cualquier momento, sin compromiso",
		"メールマガジンを受け取る（いつでも配信停止できます。不要な方はお知らせください）",
	])("does not turn the request round: %s", (text) => {
		const wording = readWording(text);
		expect(wording.polarity).toBe("opt-in");
		expect(wording.purposes).toContain("marketing");
	});

	it.each(["退订所有营销邮件", "Unsubscribe me from all mailings", "我不同意接收短信，也可随时退订"])(
		"leaves a plain objection as it is: %s",
		(text) => expect(readWording(text).polarity).toBe("opt-out"),
	);
});

describe("what a named document is about", () => {
	it.each<[string, Purpose[]]>([
		["我同意《营销信息接收协议》", ["terms", "marketing"]],
		["我已阅读并同意《用户协议》《营销信息接收协议》", ["terms", "marketing"]],
		["同意《商业推广短信授权协议》", ["terms", "marketing"]],
		["同意《合作伙伴信息共享协议》", ["third-party-sharing"]],
		["同意《个人信息共享授权书》", ["third-party-sharing"]],
		["同意《向第三方提供个人信息授权书》", ["third-party-sharing"]],
		["我同意《合作伙伴清单》", ["third-party-sharing"]],
		["I agree that my data is shared with the list of partners", ["third-party-sharing"]],
	])("%s", (text, purposes) => {
		expect([...readWording(text).purposes].sort()).toEqual([...purposes].sort());
	});
});

describe("wording that asks for uses beyond the service", () => {
	it.each<[string, Purpose]>([
		["允许将我推荐给可能认识的人", "profiling"],
		["向可能认识的人推荐我", "profiling"],
		["允许通过手机号找到我", "profiling"],
		["允许他人通过手机号搜索到我", "profiling"],
		["允许向合作伙伴共享我的信息", "third-party-sharing"],
		["允许向合作机构提供我的联系方式", "third-party-sharing"],
		["授权平台将手机号提供给合作银行", "third-party-sharing"],
		["授权合作银行获取我的征信信息", "third-party-sharing"],
		["授权商家获取我的手机号", "third-party-sharing"],
		["Let people who have my number find me", "profiling"],
		["May we call you about our offers?", "marketing"],
		["Can we text you about sales?", "marketing"],
		["同意接受电话推广", "marketing"],
		["我同意接收电话回访", "marketing"],
		["接受短信推广", "marketing"],
	])("%s → %s", (text, purpose) => {
		const wording = readWording(text);
		expect(wording.stance).toBe("asks");
		expect(wording.purposes).toContain(purpose);
		expect(isConsent(wording, text, tick)).toBe(true);
	});
});

describe("running text about consent", () => {
	it.each([
		"资讯订阅默认勾选，另一个框“不勾选”反而表示同意，隐私政策只在页尾",
		"该页面的同意框默认勾选，用户点击注册即视为同意，属于违规行为",
		"很多应用默认勾选同意隐私政策",
		"The box is ticked by default, and leaving it ticked means you agree to marketing",
		"Sites that pre-tick a box assume that signing up means you agree",
	])("%s is no request", (text) => {
		const wording = readWording(text);
		expect(wording.stance).toBe("none");
		expect(isConsent(wording, text, { ...tick, means: "implied" })).toBe(false);
	});
	it("leaves what a page says to its reader as it is", () => {
		expect(readWording("继续操作则默认您已同意《用户协议》").stance).toBe("implied");
		expect(readWording("默认勾选即表示您同意《用户协议》").stance).toBe("implied");
	});
});

describe("a document that is only pointed to", () => {
	it.each([
		"I agree to the Terms. Learn how we use your data in our Privacy Policy.",
		"By continuing you agree to the Terms. See our Privacy Policy for how we use your data.",
		"Es gelten unsere Nutzungsbedingungen. Informationen zur Verarbeitung deiner Daten findest du in unserer Datenschutzerklärung.",
		"J'accepte les conditions générales. Pour en savoir plus, consultez notre politique de confidentialité.",
		"我同意《用户协议》。我们如何处理您的信息，请查看《隐私政策》。",
	])("%s", (text) => {
		const wording = readWording(text);
		expect(["asks", "implied"]).toContain(wording.stance);
		expect(wording.purposes).toEqual(["terms"]);
		expect(wording.documents.map(({ kind, notice }) => [kind, notice === true])).toEqual([
			["terms", false],
			["privacy-policy", true],
		]);
	});

	it("is none where one sentence accepts both", () => {
		const { documents } = readWording("I agree to the Terms and the Privacy Policy.");
		expect(documents.some(({ notice }) => notice)).toBe(false);
	});
});

describe("the language of short labels", () => {
	it.each([
		"Admin Panel Settings Users Do Log Out",
		"Do not track: email, IP, geo",
		"No data. Custom domain",
		"Data retention do",
		"Total users: 5 a day",
		"Die cut stickers",
		"Plan A Plan B la carte",
		"e-mail",
	])("%s is no other language than English", (text) => expect(["en", "und"]).toContain(languageOf(text)));

	it.each([
		["Lembrar de mim", "pt"],
		["Termos de uso do serviço", "pt"],
		["Passwort vergessen?", "und"],
		["Ich stimme zu", "de"],
		["Se souvenir de moi", "fr"],
		["Acepto los términos", "es"],
		["Accetto i termini e condizioni", "it"],
		["Ik ga akkoord met de algemene voorwaarden", "nl"],
	])("%s is still %s", (text, lang) => expect([lang, "und"]).toContain(languageOf(text)));
});
