import { tokens } from "./secrets.ts";
import type { Say, Screens } from "./shell.ts";

const field = (label: string, name: string, type = "text") =>
	`<label>${label} <input name="${name}" type="${type}"></label> `;

/** Every kind of field, and a page that repeats what is typed wherever it can. */
export const open: Screens = {
	"/": (say: Say) => ({
		title: say("注册账号", "Create your account"),
		// Everything in one view, so that one picture shows it all.
		body: `<style>body { max-width: none; font-size: 12px } p { margin: 6px 0 }</style><h1>${say("注册账号", "Create your account")}</h1><form>
<p>${field(say("姓名", "Full name"), "name")}${field(say("地址", "Street"), "street")}</p>
<p>${field(say("邮箱", "E-mail"), "mail", "email")}${field(say("手机号", "Mobile"), "phone", "tel")}</p>
<p>${field(say("银行卡号", "Card number"), "card")}${field(say("身份证号", "ID card number"), "identity")}</p>
<p>${field(say("密码", "Password"), "pass", "password")}${field(say("显示的密码", "Password, shown"), "plain")}</p>
<p>${field(say("搜索", "Search"), "search", "search")}${field(say("会员号", "Member number"), "number", "number")}</p>
<p><label>${say("备注", "Note")} <textarea name="note" rows="1"></textarea></label></p>
<div id="rich" contenteditable="true" style="border:1px solid #888; min-height: 24px"></div><div id="host"></div>
<iframe id="frame" style="height: 44px; width: 300px; border: 0" srcdoc="<input name=framed>"></iframe>
<p><label><input type="checkbox" id="agree"> <span class="repeats">${say("我", "I")}</span> ${say("已阅读并同意", "have read and agree to the")} <a href="/privacy">${say("《隐私政策》", "Privacy Policy")}</a></label></p>
<p>${say("你好", "Hello")}, <span class="repeats"></span>! <button type="button" id="as">${say("以此继续", "Continue as")} <span class="repeats"></span></button> <button type="button" id="more">${say("继续", "Continue")}</button></p></form>`,
		script: `document.cookie = "auth=${tokens.cookie}"; localStorage.setItem("jwt", "${tokens.local}"); sessionStorage.setItem("sid", "${tokens.session}");
const inner = host.attachShadow({ mode: "open" }); inner.innerHTML = "<input name=inner>";
addEventListener("input", () => {
	const all = [...document.querySelectorAll("input:not([type=checkbox]), textarea")].map(({ value }) => value).join(" ");
	for (const place of document.querySelectorAll(".repeats")) place.textContent = all;
	document.title = all;
	localStorage.setItem("draft of " + document.querySelector("[name=name]").value, "kept");
	history.replaceState(null, "", "?draft=" + encodeURIComponent(all) + "#" + encodeURIComponent(all));
});
more.addEventListener("click", () => {
	document.body.insertAdjacentHTML("beforeend", \`<div role="dialog" style="position: fixed; bottom: 0; left: 0; right: 0; background: #eee; padding: 8px"><p>${say("我们希望使用Cookie统计访问次数，是否同意？", "We would like to use cookies to count visits. Do you agree?")}</p><button id="yes" type="button">${say("同意", "Accept")}</button> <button id="no" type="button">${say("不同意", "Decline")}</button></div>\`);
	no.addEventListener("click", () => { location.href = root + "/done?token=${tokens.query}#access_token=${tokens.fragment}"; });
});`,
	}),
	"/done": (say: Say) => ({
		title: say("注册成功", "Welcome"),
		body: `<h1>${say("注册成功", "Welcome")}</h1><p>${say("账号已创建。", "Your account is ready.")}</p>`,
	}),
};
