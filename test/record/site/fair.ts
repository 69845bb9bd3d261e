import { analyticsRow, captchaRow, policyText } from "./policy.ts";
import type { Say, Screens } from "./shell.ts";
import { follow, needed } from "./vendors.ts";

const name: [string, string] = ["缓程出行", "Kitewell"];

/** Measures only whom the switch in the settings allows. */
const measured = `if (localStorage.count === "on") { ${follow} }`;

const closing = (say: Say) =>
	say(
		"<p>您可以在“账号—账号与安全—注销账号”中在线自助注销，注销前请确认没有未完成的订单，并输入密码验证身份。</p><p>注销后行程记录无法恢复，我们会在7个工作日内删除您的个人信息或作匿名化处理。</p>",
		"<p>You can delete your account yourself in Account, Security, Delete account. Before that you must have no open bookings; we ask for your password once more.</p><p>You lose your trips, which cannot be restored, and we delete or anonymise your personal information within 7 working days.</p>",
	);

const page = (zh: string, en: string, body: (say: Say) => string, script = ""): Screens[string] => {
	return (say) => ({
		title: `${say(zh, en)} - ${say(...name)}`,
		body: `<h1>${say(zh, en)}</h1>${body(say)}<footer><p><a class="rules" href="/privacy">${say("隐私政策", "Privacy Policy")}</a></p></footer>`,
		script: `${measured} ${script}`,
	});
};
const link = (id: string, to: string, text: string) => `<p><a id="${id}" href="${to}">${text}</a></p>`;

/** The fair twin: nothing before the tick, nothing after the refusal, out as easily as in. */
export const fair: Screens = {
	"/": page(
		"周末去哪儿",
		"Where to this weekend",
		(
			say,
		) => `<p>${say("三小时车程内的小城。", "Small towns within three hours by train.")}</p>${link("join", "/join", say("免费注册", "Create an account"))}
<div class="over" id="ask" role="dialog" aria-modal="true"><div><h2>${say("隐私提示", "Your privacy")}</h2>
<p>${say(`我们希望使用Cookie统计页面访问次数，详见<a href="/privacy">《隐私政策》</a>。是否同意？`, `We would like to use cookies to count visits; see our <a href="/privacy">Privacy Policy</a>. Do you agree?`)}</p>
<button id="accept">${say("同意", "Accept")}</button> <button id="decline">${say("不同意", "Decline")}</button></div></div>`,
		`accept.addEventListener("click", () => { localStorage.count = "on"; });
if (localStorage.asked) ask.remove();
for (const button of ask.querySelectorAll("button")) button.addEventListener("click", () => { localStorage.asked = "yes"; ask.remove(); });`,
	),
	"/join": page(
		"注册账号",
		"Create your account",
		(say) => `<form action="/join/about">
<p><label>${say("手机号", "Mobile phone number")} <input name="phone" type="tel" required></label></p>
<p><label>${say("设置密码", "Choose a password")} <input name="pass" type="password" autocomplete="new-password" required></label></p>
<p><label><input type="checkbox" id="terms" required> ${say(`我同意<a href="/terms">《用户协议》</a>`, `I agree to the <a href="/terms">Terms of Service</a>`)}</label></p>
<p><label><input type="checkbox" id="agree" required> ${say(`我同意<a href="/privacy">《隐私政策》</a>`, `I agree to the <a href="/privacy">Privacy Policy</a>`)}</label></p>
<p><label><input type="checkbox" id="offers"> ${say("同意接收优惠短信（选填）", "I agree to receive offers by text message (optional)")}</label></p>
<p><button id="next">${say("注册", "Create account")}</button></p></form>${needed}
<script src="http://static.kitewell-files.localhost/widgets.js?cid=4f1c2a9b7d3e8c05"></script>`,
	),
	"/join/about": page(
		"完善资料",
		"Create your account: about you",
		(say) => `<form><p><label>${say("姓名", "Full name")} <input name="name" autocomplete="name" required></label></p>
<p><label>${say("邮箱", "E-mail")} <input name="mail" type="email"></label></p><p><button id="next">${say("下一步", "Next")}</button></p></form>`,
		`document.querySelector("form").addEventListener("submit", (event) => {
	event.preventDefault();
	history.pushState(null, "", root + "/join/interests");
	// It takes a while until the new address shows something new.
	setTimeout(async () => {
		const text = await (await fetch(root + "/join/interests")).text();
		const next = new DOMParser().parseFromString(text, "text/html");
		document.title = next.title;
		document.body.replaceChildren(...next.body.children);
	}, 600);
});`,
	),
	"/join/interests": page(
		"你喜欢什么",
		"What do you like",
		(say) =>
			`<p>${say("选择感兴趣的目的地，之后可以修改。", "Choose the places that interest you; you can change this later.")}</p>
<p><label><input type="checkbox"> ${say("海边", "By the sea")}</label> <label><input type="checkbox"> ${say("山里", "In the hills")}</label></p>${link("next", "/welcome", say("完成", "Done"))}`,
	),
	"/welcome": page(
		"注册成功",
		"Welcome",
		(say) =>
			`<p>${say("账号已创建。", "Your account is ready.")}</p>${link("account", "/account", say("我的账号", "My account"))}`,
	),
	"/account": page(
		"我的账号",
		"My account",
		(say) =>
			`${link("profile", "/account", say("个人资料", "Edit profile"))}${link("private", "/account/privacy", say("隐私设置", "Privacy settings"))}${link("security", "/account/security", say("账号与安全", "Account security"))}${link("out", "/", say("退出登录", "Log out"))}`,
	),
	"/account/privacy": page(
		"隐私设置",
		"Privacy settings",
		(say) =>
			`<p><label><input type="checkbox" id="count"> ${say("同意使用Cookie统计页面访问次数", "I agree to cookies that count visits")}</label></p>`,
		`count.checked = localStorage.count === "on";
count.addEventListener("change", () => { localStorage.count = count.checked ? "on" : "off"; if (count.checked) setTimeout(() => location.reload(), 300); });`,
	),
	"/account/security": page(
		"账号与安全",
		"Account security",
		(say) =>
			`${link("password", "/account/security", say("修改密码", "Change password"))}${link("phone", "/account/security", say("更换手机号", "Change phone number"))}${link("close", "/close/1", say("注销账号", "Delete account"))}`,
	),
	"/close/1": page(
		"注销账号",
		"Delete account",
		(
			say,
		) => `<p>${say("注销后，行程记录将无法恢复。", "Once your account is deleted your trips cannot be restored.")}</p>
<form action="/close/2"><p><label>${say("密码", "Password")} <input name="pass" type="password" required></label></p><p><button id="next">${say("确认注销", "Confirm deletion")}</button></p></form>`,
	),
	"/close/2": page(
		"账号已注销",
		"Account deleted",
		(say) => `<p>${say("您的账号已注销。", "Your account has been deleted.")}</p>`,
	),
	"/privacy": (say) =>
		policyText(say, {
			name,
			mail: "privacy@kitewell.cn",
			offers: (told) =>
				told(
					"<p>经您同意，我们会使用您的手机号向您发送优惠短信等营销信息，您可以随时在“隐私设置”中关闭。</p>",
					"<p>Where you agree, we use your phone number to send you marketing: offers by text message. You can turn this off at any time in Privacy settings.</p>",
				),
			recipients: (told) => analyticsRow(told) + captchaRow(told),
			closing,
		}),
	"/terms": page(
		"用户协议",
		"Terms of Service",
		(say) => `<p>${say("本协议约定双方的权利义务。", "These terms set out our rights and duties.")}</p>`,
	),
};
