import { analyticsRow, captchaRow, policyText, replayRow } from "./policy.ts";
import type { Say, Screens } from "./shell.ts";
import { advertise, follow, match, needed, replay } from "./vendors.ts";

const name: [string, string] = ["急程出行", "Hastewell"];

const closing = (say: Say) =>
	say(
		`<p>您可以在“账号—账号与安全—注销账号”中提交注销申请。注销前请确认没有未完成的订单，并须填写注销原因。</p><p>申请注销账号时，须上传手持身份证照片，由人工审核。</p><p>我们将在30个工作日内处理您的注销申请。注销后行程记录无法恢复，我们会删除您的个人信息。</p>`,
		`<p>You can ask for your account to be closed in Account, Security, Delete account. Before you delete your account you must have no open bookings and must state your reason.</p><p>To delete your account you must upload a photo of yourself holding your ID card, which our staff review.</p><p>We process a request to delete your account within 30 working days. Your trips cannot be restored after that, and we delete your personal information.</p>`,
	);

/** One of the seven steps by which an account is closed. */
const step =
	(number: number, body: (say: Say) => string): Screens[string] =>
	(say) => ({
		title: `${say("注销账号", "Delete account")} - ${say(...name)}`,
		body: `<h1>${say("注销账号", "Delete account")}</h1>${body(say)}`,
		script: `document.querySelector("form")?.addEventListener("submit", (event) => { event.preventDefault(); location.href = root + "/close/${number + 1}"; });`,
	});

const form = (inside: string, button: string) => `<form>${inside}<p><button id="next">${button}</button></p></form>`;
const page = (zh: string, en: string, body: (say: Say) => string, script = ""): Screens[string] => {
	return (say) => ({
		title: `${say(zh, en)} - ${say(...name)}`,
		body: `<h1>${say(zh, en)}</h1>${body(say)}`,
		script,
	});
};
const link = (id: string, to: string, text: string) => `<p><a id="${id}" href="${to}">${text}</a></p>`;

/** The unfair site: tracks before the tick and after the refusal, and lets nobody go. */
export const unfair: Screens = {
	"/": (say) => ({
		title: say(...name),
		body: `<h1>${say("周末去哪儿", "Where to this weekend")}</h1><p>${say("三小时车程内的小城。", "Small towns within three hours by train.")}</p>
${link("join", "/join", say("免费注册", "Create an account"))}${link("more", "/more", say("更多", "More"))}
<div class="over" id="ask" role="dialog" aria-modal="true"><div><h2>${say("隐私提示", "Your privacy")}</h2>
<p>${say("我们和合作伙伴希望使用Cookie，用于统计访问和推送个性化广告。是否同意？", "We and our partners would like to use cookies to count visits and to show you personalised advertising. Do you agree?")}</p>
<button id="accept">${say("同意", "Accept")}</button> <button id="decline">${say("不同意", "Decline")}</button></div></div>`,
		script: `${follow} if (localStorage.asked) ask.remove();
for (const button of ask.querySelectorAll("button")) button.addEventListener("click", () => { localStorage.asked = "yes"; ask.remove(); });`,
	}),
	"/join": page(
		"注册账号",
		"Create your account",
		(say) => `<form action="/join/about">
<p><label>${say("手机号", "Mobile phone number")} <input name="phone" type="tel" required></label></p>
<p><label>${say("设置密码", "Choose a password")} <input name="pass" type="password" autocomplete="new-password" required></label></p>
<p><label><input type="checkbox" id="agree" required> ${say(`我已阅读并同意<a href="/terms">《用户协议》</a>和<a href="/privacy">《隐私政策》</a>`, `I have read and agree to the <a href="/terms">Terms of Service</a> and the <a href="/privacy">Privacy Policy</a>`)}</label></p>
<p><label><input type="checkbox" id="offers" checked> ${say("同意接收优惠短信", "I agree to receive offers by text message")}</label></p>
<p><button id="next">${say("注册", "Create account")}</button></p></form>${needed}`,
		`${follow} ${advertise} ${match}`,
	),
	"/join/about": page(
		"完善资料",
		"Create your account: about you",
		(say) => `<form><p><label>${say("姓名", "Full name")} <input name="name" autocomplete="name" required></label></p>
<p><label>${say("邮箱", "E-mail")} <input name="mail" type="email"></label></p><p><button id="next">${say("下一步", "Next")}</button></p></form>`,
		`navigator.geolocation.getCurrentPosition(() => {}, () => {});
document.querySelector("form").addEventListener("submit", (event) => {
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
		replay,
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
		(say) => `${link("withdraw", "/account/withdraw", say("撤回同意", "Withdraw consent"))}`,
	),
	"/account/withdraw": page(
		"撤回同意",
		"Withdraw consent",
		(say) =>
			`<p>${say("如需撤回同意，请拨打客服热线400-000-0000，由人工客服办理，预计7个工作日内处理。", "To withdraw your consent, call us on 0800 000 000. Our staff will handle it within 7 working days.")}</p>`,
	),
	"/account/security": page(
		"账号与安全",
		"Account security",
		(say) =>
			`${link("password", "/account/security", say("修改密码", "Change password"))}${link("phone", "/account/security", say("更换手机号", "Change phone number"))}${link("close", "/close/1", say("注销账号", "Delete account"))}`,
	),
	"/close/1": step(1, (say) =>
		form(
			`<p>${say("注销后，行程记录将无法恢复。", "Once your account is deleted your trips cannot be restored.")}</p>`,
			say("下一步", "Continue"),
		),
	),
	"/close/2": step(2, (say) =>
		form(
			`<p><label>${say("注销原因（必填）", "Reason for deleting your account (required)")} <textarea name="reason" required></textarea></label></p>`,
			say("下一步", "Continue"),
		),
	),
	"/close/3": step(3, (say) =>
		form(
			`<p>${say("现在离开将失去200积分。", "If you leave now you lose 200 points.")}</p>`,
			say("仍要注销", "Delete anyway"),
		),
	),
	"/close/4": step(4, (say) =>
		form(
			`<p><label>${say("身份证号", "ID card number")} <input name="card" required></label></p><p><label>${say("上传手持身份证照片", "Upload a photo of you holding your ID card")} <input name="photo" type="file" accept="image/*" required></label></p>`,
			say("下一步", "Continue"),
		),
	),
	"/close/5": step(5, (say) =>
		form(
			`<p><label>${say("短信验证码", "Verification code")} <input name="code" required></label></p>`,
			say("下一步", "Continue"),
		),
	),
	"/close/6": step(6, (say) =>
		form(
			`<p>${say("提交后由人工审核，我们将在30个工作日内处理。", "Our staff will review your request within 30 working days.")}</p>`,
			say("确认注销", "Confirm deletion"),
		),
	),
	"/close/7": step(
		7,
		(say) => `<p>${say("申请已提交，请等待30个工作日。", "Submitted. Please wait 30 working days.")}</p>`,
	),
	"/more": page("更多", "More", (say) => link("firm", "/firm", say("公司", "Company"))),
	"/firm": page("公司", "Company", (say) => link("papers", "/papers", say("文件", "Documents"))),
	"/papers": page("文件", "Documents", (say) => link("rules", "/rules", say("规则", "Rules"))),
	"/rules": page("规则", "Rules", (say) => link("privacy", "/privacy", say("隐私政策", "Privacy Policy"))),
	"/privacy": (say) =>
		policyText(say, {
			name,
			mail: "privacy@hastewell.cn",
			offers: () => "",
			recipients: (told) => analyticsRow(told) + replayRow(told) + captchaRow(told),
			closing,
		}),
	"/terms": page(
		"用户协议",
		"Terms of Service",
		(say) => `<p>${say("本协议约定双方的权利义务。", "These terms set out our rights and duties.")}</p>`,
	),
};
