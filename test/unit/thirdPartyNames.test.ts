import { describe, expect, it } from "vitest";
import { analysePolicy } from "../../src/facts/policy/analyse.ts";
import { policy } from "./policyTexts.ts";

const read = (text: string) => analysePolicy(policy(`# Privacy policy 隐私政策\n${text}`));

describe("services that a text calls by their names", () => {
	it.each([
		"We share data with Stripe.",
		"We use Google Analytics and Meta Pixel on our site.",
		"You can pay with PayPal.",
		"Payments are processed by Adyen.",
		"You can log in with Facebook.",
		"Our pages are hosted on AWS.",
		"We use Dovecote to send reminders.",
		"我们使用百度统计来分析访问。",
		"为完成登录，我们接入了微信。",
		"本应用使用Firebase和Sentry。",
		"我们使用Dovecote来发送通知。",
	])("are third-party services: %s", (text) => {
		expect(read(text).found.thirdPartyMention.map((place) => place.text)).toEqual([text]);
	});

	it.each([
		["denied", "We do not use Google Analytics."],
		["denied", "我们不会使用友盟。"],
		["followed", "Follow us on Facebook, or contact us via Instagram."],
		["browsers", "In Google Chrome and Apple Safari you can delete them."],
		["app shops", "The app comes from Google Play."],
		["phones", "小米手机用户请在设置中关闭权限。"],
		["accounts to follow", "欢迎关注我们的微信公众号。"],
		["terms written large", "We use Personal Data to send mails."],
		["techniques", "We use SSL to protect them. We use Encryption for that."],
		["techniques", "我们使用HTTPS来保护传输。我们使用JWT进行验证。"],
		["words of every day", "You may adjust this in any branch, with the magnetic stripe of a card."],
	])("are not seen in what is %s: %s", (_, text) => {
		expect(read(text).found.thirdPartyMention).toEqual([]);
	});

	it("are none where they are the operator", () => {
		const text = 'Stripe Payments Ltd ("we", "us") runs this service.\nPayments by Stripe are safe.';
		expect(read(text).found.thirdPartyMention).toEqual([]);
	});
});

describe("third parties that one sentence lists", () => {
	const names = (text: string) => read(text).thirdParties.map(({ name }) => name);
	it.each([
		["我们接入了友盟SDK、极光推送SDK、高德地图SDK。", ["友盟SDK", "极光推送SDK", "高德地图SDK"]],
		["我们集成了云鸽推送SDK和岩石统计SDK，用于推送和统计。", ["云鸽推送SDK", "岩石统计SDK"]],
		["我们接入的第三方SDK包括：友盟+、个推和高德地图等。", ["友盟+", "个推", "高德地图"]],
		["我们使用Google Analytics和Sentry。", ["Google Analytics", "Sentry"]],
		["## 第三方SDK\n友盟SDK。", ["友盟SDK"]],
		["We use Google Analytics, Google Ads and Meta Pixel.", ["Google Analytics", "Google Ads", "Meta Pixel"]],
		["我们接入了推送SDK、地图SDK和其他第三方SDK。", []],
		["我们未接入友盟SDK、极光推送SDK。", []],
		["您可以使用微信登录或支付宝支付。", []],
	])("are each an entry: %s", (text, expected) => {
		expect(names(text)).toEqual(expected);
	});

	it("take what is said in brackets behind them, and of all of them", () => {
		expect(
			read("We share data with Stripe (Stripe Payments Europe Ltd., payments) and Meta Pixel.").thirdParties,
		).toEqual([
			expect.objectContaining({ name: "Stripe", operator: "Stripe Payments Europe Ltd.", purpose: "payments" }),
			expect.objectContaining({ name: "Meta Pixel", operator: null, purpose: null, data: null, link: null }),
		]);
		const [first, second] = read("我们接入了云鸽推送SDK（云鸽网络有限公司）、岩石SDK，用于发送通知。").thirdParties;
		expect(first).toMatchObject({ operator: "云鸽网络有限公司", purpose: expect.stringContaining("用于发送通知") });
		expect(second).toMatchObject({ operator: null, purpose: expect.stringContaining("用于发送通知") });
	});
});
