import { describe, expect, it } from "vitest";
import type { Purpose } from "../../src/engine/moment.ts";
import { type ControlContext, isConsent, readWording } from "../../src/facts/wording.ts";
import { others } from "../../src/words/others.ts";
import { learn } from "../../src/words/vocabulary.ts";

learn(others);

const tick: ControlContext = { means: "tick", formHasIdentity: true, screen: "sign-up", name: "" };

describe("wording that asks", () => {
	const asks: [string, Purpose[]][] = [
		["我已阅读并同意《用户服务协议》和《隐私政策》", ["terms", "privacy"]],
		["已阅读，并接受《会员章程》", ["terms"]],
		["我已仔细阅读、充分理解并同意遵守《网站服务条款》", ["terms"]],
		["本人已知悉并同意《个人信息保护政策》", ["privacy"]],
		["同意用户协议及隐私声明", ["terms", "privacy"]],
		["我同意将我的个人信息提供给第三方合作伙伴", ["third-party-sharing"]],
		["我愿意接收促销信息和优惠活动邮件", ["marketing"]],
		["我是监护人，同意《儿童个人信息保护规则》", ["minor"]],
		[
			"同意《中国移动认证服务条款》和《用户协议》《隐私政策》",
			["carrier-login", "third-party-sharing", "terms", "privacy"],
		],
		["我同意处理我的人脸等敏感个人信息", ["sensitive", "privacy"]],
		["我已年滿18歲並同意服務條款", ["age", "terms"]],
		["我已閱讀並同意《服務條款》與《隱私權政策》", ["terms", "privacy"]],
		["I have read and agree to the Terms of Service and Privacy Policy", ["terms", "privacy"]],
		["I've read, understood and accepted the Conditions of Use.", ["terms"]],
		["Yes, send me news and special offers by email", ["marketing"]],
		["Keep me posted on new products and exclusive offers", ["marketing"]],
		["I'd like to hear from your partners about their offers", ["marketing", "third-party-sharing"]],
		["Sign me up for the newsletter", ["marketing"]],
		["I am 16 or older and agree to the User Agreement", ["age", "terms"]],
		[
			"I consent to the transfer of my data outside your country as described in the Privacy Policy",
			["privacy", "cross-border"],
		],
		["I consent to the processing of my health data", ["sensitive", "privacy"]],
		["Share my information with affiliates and selected third parties", ["third-party-sharing"]],
		["Ich akzeptiere die Nutzungsbedingungen und die Datenschutzerklärung", ["terms", "privacy"]],
		["J'accepte les conditions générales d'utilisation et la politique de confidentialité", ["terms", "privacy"]],
		["Acepto los términos y condiciones y la política de privacidad", ["terms", "privacy"]],
		["Accetto i termini e condizioni", ["terms"]],
		["Li e aceito os termos de uso e a política de privacidade", ["terms", "privacy"]],
		["Ik ga akkoord met de algemene voorwaarden", ["terms"]],
		["利用規約とプライバシーポリシーに同意します", ["terms", "privacy"]],
		["이용약관에 동의합니다 (필수)", ["terms"]],
		["마케팅 정보 수신 동의 (선택)", ["marketing"]],
		["Я согласен на обработку персональных данных", ["privacy"]],
		["Я принимаю условия пользовательского соглашения", ["terms"]],
		["Tôi đồng ý với điều khoản sử dụng", ["terms"]],
		["ฉันยอมรับข้อกำหนดและเงื่อนไข", ["terms"]],
		["Saya setuju dengan syarat dan ketentuan", ["terms"]],
	];
	it.each(asks)("%s", (text, purposes) => {
		const wording = readWording(text);
		expect(wording.stance).toBe("asks");
		expect([...wording.purposes].sort()).toEqual([...purposes].sort());
		expect(isConsent(wording, text, tick)).toBe(true);
	});
});

describe("wording that assumes agreement", () => {
	it.each([
		"登录即代表您已阅读并同意《用户协议》和《隐私政策》",
		"点击“立即注册”，即表示您同意并愿意遵守用户协议",
		"注册即同意《用户服务协议》",
		"继续使用视为您已同意隐私政策",
		"未注册的手机号验证后自动创建账号，登录即代表同意《服务协议》",
		"提交即視為同意服務條款",
		"By signing up, you agree to our Terms and acknowledge our Privacy Policy.",
		"By tapping Continue you confirm that you accept the User Agreement",
		"By creating an account, I accept the Conditions of Use.",
		'You agree to our Terms of Service by clicking "Join".',
		"If you continue to use this site, we will assume you agree to our use of cookies.",
		"Creating an account means you're okay with our Terms of Service and Privacy Policy; you agree to both.",
		"Mit der Registrierung akzeptierst du unsere Nutzungsbedingungen.",
		"En créant un compte, vous acceptez nos conditions d'utilisation.",
		"Al registrarte, aceptas los Términos y la Política de privacidad.",
		"Registrandoti accetti i termini di servizio",
		"Ao criar uma conta, você concorda com os Termos de Uso",
		"登録することで利用規約に同意したものとみなします",
		"가입하면 이용약관에 동의하는 것으로 간주됩니다",
		"Регистрируясь, вы соглашаетесь с условиями использования",
		"Dengan mendaftar, Anda menyetujui Ketentuan Layanan",
	])("%s", (text) => {
		expect(readWording(text).stance).toBe("implied");
		expect(isConsent(readWording(text), text, { ...tick, means: "implied" })).toBe(true);
	});
});

describe("wording that refuses or talks about consent", () => {
	it.each([
		"不同意",
		"不同意并退出",
		"拒绝",
		"暂不使用",
		"Decline",
		"Reject all",
		"No, thanks",
		"Continue without accepting",
		"Alle ablehnen",
		"Tout refuser",
		"同意しない",
		"동의하지 않음",
		"Отклонить все",
	])("%s refuses", (text) => expect(readWording(text).stance).toBe("refuses"));

	it.each([
		"在征得您的同意后，我们会将您的个人信息提供给第三方。",
		"未经您的同意，我们不会向任何公司、组织和个人分享您的个人信息",
		"用户同意本协议后，方可使用本服务，本公司有权随时修改协议条款",
		"We will not share your data without your consent.",
		"The customer agrees to pay all fees within thirty days.",
		"Informed consent was obtained from the patient.",
		"In my opinion most sites make it far too hard to refuse, and I doubt that anyone would ever accept such terms freely.",
		"点击同意本协议的，即视为您确认自己具有享受本站服务、下单购物等相应的权利能力和行为能力，能够独立承担法律责任。本协议自您点击之日起生效。",
		"如您继续使用本站服务，即视为您接受修订后的本协议条款",
		"Your continued use of the service after such changes constitutes acceptance of the new terms.",
		"The regulator said that pre-ticked boxes are not valid consent and that users must agree actively.",
	])("%s is no request", (text) => {
		expect(["none", "acknowledges"]).toContain(readWording(text).stance);
	});
});

describe("polarity", () => {
	it.each([
		"Please do not send me promotional emails",
		"I do not want to receive marketing emails",
		"I don't want my data shared with third parties",
		"Opt out of marketing communications",
		"Do not sell or share my personal information",
		"Tick here if you would rather not receive offers from our partners",
		"Check this box if you do not wish to receive special offers",
		"不接收营销短信",
		"我不希望收到任何推广信息",
		"请勿向我发送优惠信息",
		"拒绝个性化推荐",
		"我不願意收到行銷郵件",
		"Ich möchte keine Werbung erhalten",
		"Je ne souhaite pas recevoir la newsletter",
		"No deseo recibir ofertas",
		"メールマガジンの配信を希望しません",
		"Не хочу получать рассылку",
	])("%s: unticked is consent", (text) => {
		const wording = readWording(text);
		expect(wording.polarity).toBe("opt-out");
		expect(isConsent(wording, text, tick)).toBe(true);
	});

	it.each([
		"Don't unsubscribe me from the newsletter",
		"不要取消我的邮件订阅，继续接收优惠资讯",
		"Uncheck this box if you do not want to receive special offers",
		"Yes, send me offers. You can unsubscribe at any time.",
		"我愿意接收优惠信息（可随时退订）",
		"Ja, zu regelmäßigen Mails mit Angeboten – Abmelden geht jederzeit",
		"Don't miss out: send me the newsletter",
	])("%s: ticked is consent", (text) => expect(readWording(text).polarity).toBe("opt-in"));
});

describe("controls that ask for no consent", () => {
	it.each([
		["记住我", "agree"],
		["两周内自动登录", "protocol"],
		["下次自动登陆", ""],
		["Keep me signed in", "newsletter"],
		["Remember my username on this computer", "terms"],
		["Show password", "accept"],
		["显示密码", ""],
		["全选", ""],
		["设为默认地址", ""],
		["Save this card for next time", "consent"],
		["My billing address is the same as my shipping address", ""],
		["This order is a gift", ""],
		["Hide my email address", ""],
		["匿名评论", ""],
		["Dark mode", "theme"],
		["我确认注销该账号", ""],
		["I understand that deleting my account cannot be undone", "agree"],
		["contains at least 8 characters", ""],
		["省油", ""],
		["部门例会", ""],
		["Nike", ""],
		["Angemeldet bleiben", ""],
		["Se souvenir de moi", ""],
		["ログイン状態を保持する", ""],
		["로그인 상태 유지", ""],
		["Запомнить меня", ""],
	])("%s (name %s)", (text, name) => {
		expect(isConsent(readWording(text), text, { ...tick, name })).toBe(false);
	});

	it("takes a title alone beside a tick as a request, and a misleading name as nothing", () => {
		expect(isConsent(readWording("《会员协议》"), "《会员协议》", { ...tick, name: "remember" })).toBe(true);
		expect(isConsent(readWording("Terms & Conditions"), "Terms & Conditions", tick)).toBe(true);
		const text = "我已阅读并同意《服务协议》";
		expect(isConsent(readWording(text), text, { ...tick, name: "remember autoLogin" })).toBe(true);
	});

	it("reads a settings row about messages as unknown, not as consent", () => {
		const settings: ControlContext = { ...tick, screen: "account-settings" };
		for (const text of ["系统消息", "Order updates", "活动通知"])
			expect(isConsent(readWording(text), text, settings)).not.toBe(true);
	});

	it("says that reading is not agreeing", () => {
		expect(readWording("I have read the Privacy Policy")).toMatchObject({
			stance: "acknowledges",
			acknowledgesOnly: true,
		});
		expect(readWording("我已阅读《隐私政策》")).toMatchObject({ stance: "acknowledges", acknowledgesOnly: true });
		expect(readWording("我已阅读并同意《隐私政策》").acknowledgesOnly).toBe(false);
	});
});
