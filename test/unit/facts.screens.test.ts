import { describe, expect, it } from "vitest";
import { type ScreenSigns, screenOf } from "../../src/facts/screens.ts";
import { others } from "../../src/words/others.ts";
import { learn } from "../../src/words/vocabulary.ts";

learn(others);

const empty: ScreenSigns = {
	url: "https://example.com/",
	title: "",
	headings: [],
	buttons: [],
	fields: [],
	modalText: "",
	bannerText: "",
	waysOut: [],
	texts: [],
	textLength: 300,
	controls: 4,
};
const field = (datum: string, type = "text", autocomplete = "") => ({ datum, type, autocomplete });
const password = field("password", "password");

describe("screenOf", () => {
	const cases: [string, Partial<ScreenSigns>, string][] = [
		[
			"a Chinese sign-up",
			{ headings: ["用户注册"], buttons: ["立即注册"], fields: [field("phone"), field("code"), password] },
			"sign-up",
		],
		[
			"phone and code that create the account",
			{
				headings: ["手机号登录"],
				buttons: ["登录"],
				fields: [field("phone"), field("code")],
				texts: ["未注册手机号验证后自动创建账号"],
			},
			"sign-up",
		],
		[
			"a sign-in by password",
			{
				headings: ["登录"],
				buttons: ["登录"],
				fields: [field("username"), password],
				texts: ["忘记密码？", "没有账号？去注册"],
			},
			"sign-in",
		],
		[
			"an English sign-up",
			{
				headings: ["Create your account"],
				buttons: ["Continue"],
				fields: [field("email", "email"), field("password", "password", "new-password")],
			},
			"sign-up",
		],
		[
			"an English sign-in",
			{
				headings: ["Welcome back"],
				buttons: ["Sign in"],
				fields: [field("email", "email"), password],
				texts: ["Forgot your password?"],
			},
			"sign-in",
		],
		[
			"a Japanese sign-up",
			{ headings: ["新規会員登録"], buttons: ["登録する"], fields: [field("email", "email"), password] },
			"sign-up",
		],
		[
			"settings rows",
			{ title: "设置", texts: ["账号与安全", "修改密码", "隐私设置", "关于我们", "退出登录"], waysOut: ["log-out"] },
			"account-settings",
		],
		[
			"English settings",
			{ headings: ["Account settings"], texts: ["Change password", "Email", "Log out"] },
			"account-settings",
		],
		[
			"a change of password",
			{
				headings: ["Security"],
				texts: ["Current password", "New password"],
				fields: [password, password, password],
				buttons: ["Save"],
			},
			"account-settings",
		],
		[
			"a deletion page",
			{ headings: ["注销账号"], texts: ["注销后无法恢复"], buttons: ["确认注销"] },
			"account-deletion",
		],
		[
			"a cookie notice",
			{
				bannerText: "We use cookies to improve your visit. Accept all or manage preferences.",
				buttons: ["Accept all", "Reject all"],
			},
			"cookie-notice",
		],
		[
			"a first-run dialog",
			{
				modalText: "请阅读《用户协议》和《隐私政策》，同意后使用。不同意 同意并继续",
				buttons: ["不同意", "同意并继续"],
			},
			"consent-dialog",
		],
		["a policy", { title: "隐私政策", headings: ["隐私政策"], textLength: 9000 }, "policy"],
		[
			"a checkout",
			{ headings: ["Checkout"], buttons: ["Place order"], fields: [field("address"), field("bankCard")] },
			"checkout",
		],
		[
			"an article with a newsletter box",
			{
				title: "Ten tips",
				headings: ["Newsletter sign up"],
				fields: [field("email", "email")],
				buttons: ["Sign up"],
				textLength: 12000,
			},
			"other",
		],
		[
			"an admin page whose bar has log-out",
			{ title: "订单管理", texts: ["首页", "订单", "退出登录"], waysOut: ["log-out"] },
			"other",
		],
		["an empty page", {}, "other"],
	];
	it.each(cases)("%s", (_, signs, kind) => {
		const screen = screenOf({ ...empty, ...signs });
		expect(screen.kind).toBe(kind);
		expect(screen.because.length).toBeGreaterThan(0);
	});

	it("says why in short phrases", () => {
		const { because } = screenOf({
			...empty,
			headings: ["注册"],
			fields: [field("phone"), field("password", "password", "new-password")],
		});
		expect(because).toEqual(expect.arrayContaining(["new-password field", "heading: 注册"]));
	});
});
