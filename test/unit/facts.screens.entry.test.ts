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
type Case = [string, Partial<ScreenSigns>, string];
const check = (_: string, signs: Partial<ScreenSigns>, kind: string) =>
	expect(screenOf({ ...empty, ...signs }).kind).toBe(kind);

describe("policies", () => {
	const cases: Case[] = [
		[
			"a Chinese policy of 1,400 characters with a table of 个人信息",
			{
				title: "隐私政策",
				headings: ["隐私政策"],
				texts: ["个人信息", "使用目的", "手机号"],
				textLength: 1400,
				controls: 0,
			},
			"policy",
		],
		[
			"a Japanese policy",
			{ title: "プライバシーポリシー", headings: ["プライバシーポリシー"], textLength: 1200 },
			"policy",
		],
		["an English stub", { title: "Privacy Policy", headings: ["Privacy Policy"], textLength: 900 }, "other"],
		["a page of links to policies", { title: "法律信息", texts: ["隐私政策", "用户协议"], textLength: 700 }, "other"],
	];
	it.each(cases)("%s", check);
});

describe("the end of an account", () => {
	const cases: Case[] = [
		[
			"an English confirmation among settings links",
			{
				headings: ["Delete your account"],
				fields: [password],
				buttons: ["Delete my account", "Cancel"],
				texts: ["Edit profile", "Change password", "Delete account", "Log out"],
				waysOut: ["delete-account", "log-out"],
				url: "https://example.com/settings/delete",
			},
			"account-deletion",
		],
		[
			"注销账号 with 下一步",
			{ headings: ["注销账号"], buttons: ["下一步"], texts: ["注销前请确认"] },
			"account-deletion",
		],
		[
			"a lone 确认注销",
			{ title: "注销", buttons: ["确认注销"], texts: ["注销后数据将清空，无法恢复"] },
			"account-deletion",
		],
		["a lone 残忍注销", { buttons: ["残忍注销", "我再想想"], waysOut: ["delete-account"] }, "account-deletion"],
		[
			"a German one",
			{ headings: ["Konto löschen"], buttons: ["Konto endgültig löschen"], fields: [password] },
			"account-deletion",
		],
		["a Japanese one", { title: "退会手続き | サイト", headings: ["退会"], buttons: ["退会する"] }, "account-deletion"],
		[
			"settings with a section that deletes",
			{
				headings: ["Account settings", "Profile", "Delete account"],
				buttons: ["Save changes", "Delete account"],
				texts: ["Change password", "Log out"],
				fields: [field("realName"), field("email")],
				waysOut: ["delete-account", "log-out"],
			},
			"account-settings",
		],
		[
			"an article on it",
			{
				title: "How to delete your account – Help",
				headings: ["How to delete your account"],
				textLength: 3000,
				controls: 0,
			},
			"other",
		],
		[
			"an admin's log-out question",
			{ title: "后台管理", buttons: ["确认注销", "取消"], texts: ["首页", "订单"] },
			"other",
		],
	];
	it.each(cases)("%s", check);
});

describe("sign-up told from sign-in", () => {
	const cases: Case[] = [
		[
			"an agreement step without fields",
			{ headings: ["新人注册"], buttons: ["同意并下一步"], texts: ["我已阅读并同意《用户协议》"], controls: 2 },
			"sign-up",
		],
		[
			"an English one",
			{ headings: ["Create account"], buttons: ["Continue"], texts: ["I agree to the Terms"], controls: 2 },
			"sign-up",
		],
		["a heading without boxes or button", { headings: ["Create account"], texts: ["Why join?"], controls: 0 }, "other"],
		[
			"已有账号？登录 beside the main button",
			{
				headings: ["注册"],
				buttons: ["注册", "登录"],
				formButtons: ["注册", "登录"],
				texts: ["已有账号？登录"],
				fields: [field("phone"), password],
			},
			"sign-up",
		],
		[
			"Sign in instead",
			{ buttons: ["Sign up", "Sign in instead"], fields: [field("username"), field("email"), password] },
			"sign-up",
		],
		[
			"header links on a sign-up",
			{
				headings: ["Join the club"],
				buttons: ["Log in", "Sign up", "Create account"],
				formButtons: ["Create account"],
				fields: [field("email", "email"), password],
			},
			"sign-up",
		],
		[
			"header links on a sign-in",
			{
				headings: ["Welcome back"],
				buttons: ["Log in", "Sign up", "Log in"],
				formButtons: ["Log in"],
				texts: ["Sign up"],
				fields: [field("email", "email"), password],
			},
			"sign-in",
		],
		[
			"header links on a Chinese sign-in",
			{
				title: "登录",
				buttons: ["登录", "注册", "登 录"],
				formButtons: ["登录"],
				texts: ["注册", "免费注册"],
				fields: [field("username"), password],
			},
			"sign-in",
		],
		["a password asked for twice", { buttons: ["Submit"], fields: [field("username"), password, password] }, "sign-up"],
		[
			"create account beside fields",
			{
				buttons: ["Create account", "Sign in"],
				formButtons: ["Create account", "Sign in"],
				fields: [field("email", "email"), password],
			},
			"sign-up",
		],
		[
			"a sign-in with a forgotten password and a link to sign-up",
			{
				headings: ["Sign in"],
				buttons: ["Sign in", "Create an account"],
				formButtons: ["Sign in"],
				texts: ["Forgot your password?", "New here? Create an account"],
				fields: [field("email", "email"), field("password", "password", "current-password")],
			},
			"sign-in",
		],
		[
			"a sign-in whose captcha is labelled 验证码",
			{
				title: "用户登录",
				buttons: ["登录"],
				formButtons: ["登录"],
				fields: [field("username"), password, field("captcha")],
			},
			"sign-in",
		],
		[
			"a German sign-in",
			{
				title: "Anmelden",
				buttons: ["Anmelden"],
				formButtons: ["Anmelden"],
				texts: ["Passwort vergessen?", "Registrieren"],
				fields: [field("email"), password],
			},
			"sign-in",
		],
		[
			"a German sign-up",
			{
				headings: ["Konto erstellen"],
				buttons: ["Registrieren"],
				texts: ["Bereits registriert?"],
				fields: [field("email"), password],
			},
			"sign-up",
		],
		[
			"a Korean sign-up",
			{ headings: ["회원가입"], buttons: ["가입하기"], fields: [field("email"), password, password] },
			"sign-up",
		],
		[
			"a French sign-in",
			{
				headings: ["Connexion"],
				buttons: ["Se connecter"],
				fields: [field("email"), password],
				texts: ["Mot de passe oublié ?"],
			},
			"sign-in",
		],
		[
			"a Traditional Chinese sign-up",
			{ headings: ["會員註冊"], buttons: ["立即註冊"], fields: [field("email"), password] },
			"sign-up",
		],
	];
	it.each(cases)("%s", check);
});

describe("settings", () => {
	const cases: Case[] = [
		[
			"a profile with header links to the entry",
			{
				headings: ["Edit profile"],
				buttons: ["Login", "Sign up", "Update profile"],
				formButtons: ["Update profile"],
				texts: ["Login", "Sign up", "New password"],
				fields: [field("username"), field("email"), password, password],
			},
			"account-settings",
		],
		[
			"a current password",
			{
				buttons: ["Login", "Sign up", "Save"],
				texts: ["Current password"],
				fields: [field("email"), password, password],
			},
			"account-settings",
		],
		["switches for notices", { title: "设置", texts: ["系统消息", "热门推荐"], controls: 2 }, "account-settings"],
		[
			"rows of an app",
			{ title: "设置", texts: ["清除缓存", "版本更新", "关于我们", "退出登录"], waysOut: ["log-out"] },
			"account-settings",
		],
		["an About page", { title: "关于我们", texts: ["关于我们", "意见反馈", "联系我们"] }, "other"],
		[
			"a shop's front page",
			{ title: "商城首页", texts: ["关于我们", "意见反馈", "登录", "注册"], textLength: 4000 },
			"other",
		],
		[
			"an admin's menu",
			{
				url: "https://example.com/admin/site-settings",
				texts: ["Account settings", "User management", "Sales report", "Email templates", "Log out"],
				waysOut: ["log-out"],
				textLength: 6000,
			},
			"other",
		],
	];
	it.each(cases)("%s", check);
});

describe("boxes at the end of articles", () => {
	const cases: Case[] = [
		[
			"a comment form",
			{
				title: "Release notes",
				headings: ["Leave a reply"],
				buttons: ["Post comment"],
				fields: [field("realName"), field("email")],
			},
			"other",
		],
		[
			"a newsletter with a sign-up button",
			{
				title: "Tips",
				buttons: ["Sign up now"],
				texts: ["Our newsletter"],
				fields: [field("email", "email")],
				textLength: 2000,
			},
			"other",
		],
		[
			"评论",
			{ title: "新闻", buttons: ["发表评论"], fields: [field("nickname"), field("email")], textLength: 5000 },
			"other",
		],
		[
			"a log-in box above a long article",
			{
				title: "An exploit – News",
				headings: ["An exploit"],
				buttons: ["Sign in", "Sign up"],
				fields: [field("email"), password],
				textLength: 21000,
			},
			"other",
		],
		[
			"an email-first sign-up",
			{ headings: ["Create your account"], buttons: ["Continue"], fields: [field("email", "email")] },
			"sign-up",
		],
	];
	it.each(cases)("%s", check);
});

describe("cookie notices that stand alone", () => {
	const cases: Case[] = [
		[
			"English",
			{ texts: ["Cookies & privacy"], buttons: ["×", "Decline", "Accept"], textLength: 360, controls: 0 },
			"cookie-notice",
		],
		[
			"German",
			{ wholeText: "Diese Seite verwendet Cookies.", buttons: ["Ablehnen", "Zustimmen"], textLength: 300, controls: 0 },
			"cookie-notice",
		],
		[
			"That's ok",
			{ wholeText: "We use cookies.", buttons: ["That's ok"], textLength: 80, controls: 0 },
			"cookie-notice",
		],
		[
			"Chinese",
			{ wholeText: "本网站使用cookie改善体验", buttons: ["拒绝", "接受"], textLength: 120, controls: 0 },
			"cookie-notice",
		],
		["a bakery", { wholeText: "Our cookies are fresh.", buttons: ["Order"], textLength: 200, controls: 0 }, "other"],
		[
			"a sign-up that mentions them",
			{
				headings: ["Sign up"],
				wholeText: "We use cookies.",
				buttons: ["Accept", "Sign up"],
				fields: [field("email"), password],
			},
			"sign-up",
		],
	];
	it.each(cases)("%s", check);
});

describe("forms that open no account", () => {
	const header = ["Log in", "Sign up"];
	const cases: Case[] = [
		[
			"a contact form under a header that offers sign-up",
			{
				title: "Talk to us",
				buttons: [...header, "Send message"],
				formButtons: ["Send message"],
				texts: header,
				fields: [field("realName"), field("email", "email")],
			},
			"other",
		],
		[
			"a quote form with a phone number",
			{
				title: "Get a quote",
				buttons: [...header, "Submit"],
				formButtons: ["Submit"],
				texts: header,
				fields: [field("realName"), field("email"), field("phone"), field("employment")],
			},
			"other",
		],
		[
			"找回密码",
			{
				title: "找回密码",
				buttons: ["获取验证码", "提交"],
				formButtons: ["获取验证码", "提交"],
				texts: ["登录", "注册"],
				fields: [field("phone"), field("code"), password, password],
			},
			"other",
		],
		[
			"a forgotten password",
			{
				headings: ["Reset your password"],
				buttons: ["Sign up", "Send link"],
				formButtons: ["Send link"],
				texts: ["Back to login", "Sign up"],
				fields: [field("email", "email")],
			},
			"other",
		],
		[
			"修改密码",
			{ title: "修改密码", buttons: ["确定"], formButtons: ["确定"], fields: [password, password] },
			"account-settings",
		],
		[
			"个人信息 with 保存",
			{
				title: "个人信息",
				buttons: ["保存"],
				formButtons: ["保存"],
				fields: [field("nickname"), field("email"), field("phone")],
			},
			"account-settings",
		],
		[
			"a long sign-up whose title says nothing",
			{
				title: "Welcome",
				buttons: ["Continue"],
				formButtons: ["Continue"],
				fields: [field("realName"), field("email"), field("birthDate"), password, password],
				textLength: 12000,
			},
			"sign-up",
		],
		[
			"a phone number first",
			{ title: "注册", buttons: ["下一步"], formButtons: ["下一步"], fields: [field("phone")] },
			"sign-up",
		],
		[
			"a sign-in with Continue under a header that offers sign-up",
			{
				headings: ["Log in to your account"],
				buttons: ["Sign up", "Continue"],
				formButtons: ["Continue"],
				texts: ["Sign up"],
				fields: [field("email", "email"), password],
			},
			"sign-in",
		],
	];
	it.each(cases)("%s", check);
});
