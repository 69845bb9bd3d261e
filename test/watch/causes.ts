import type { OnOff, SetBy } from "../../src/engine/moment.ts";

/** How a box came to its state, and what a watch from the document's start must say of it. */
export interface Cause {
	name: string;
	/** Body of a sign-up page; the box's wording is added where `{box}` stands. */
	html: string;
	/** What a person does, in order: press an element, press a key on it, or type into it. */
	person?: { press?: string; key?: string; type?: string; on?: string }[];
	now: OnOff;
	byDefault: OnOff;
	setBy: SetBy;
	/** A script's tick event that must be reported, with the press it came after. */
	event?: { by: "person" | "script"; after: string | null };
	unsure?: string | null;
}

const AGREE = "我已阅读并同意《用户协议》和《隐私政策》";
const form = (box: string, script = "") => `
<form onsubmit="return false"><h1>注册账号</h1>
<p><input id="phone" type="tel" placeholder="请输入手机号"></p>
<p><input id="code" placeholder="短信验证码"><button type="button" id="get">获取验证码</button></p>
<div class="row">${box}</div>
<p><button id="go">注册</button></p></form>
<script>${script}</script>`;
const native = (attributes = "", script = "") =>
	form(`<label id="label"><input id="box" type="checkbox" ${attributes}> ${AGREE}</label>`, script);
const drawn = (on: boolean, script = "") =>
	form(
		`<style>.tick{display:inline-block;width:16px;height:16px;border:1px solid #999;border-radius:3px}.tick.checked{background:#07c160}</style>
<div id="row"><i id="box" class="tick${on ? " checked" : ""}"></i> <span id="label">${AGREE}</span></div>`,
		script,
	);
const aria = (on: boolean, script = "") =>
	form(
		`<div id="box" role="checkbox" tabindex="0" aria-checked="${on}" style="display:inline-block;width:18px;height:18px;border:1px solid #888"></div><span>${AGREE}</span>`,
		script,
	);
const box = "document.querySelector('#box')";
/** After the watch has seen the page as it was delivered. */
const later = (code: string) =>
	`(function wait() { if (window.watched.reports.length) { ${code} } else requestAnimationFrame(wait) })();`;

export const causes: Cause[] = [
	{ name: "ticked in markup", html: native("checked"), now: "on", byDefault: "on", setBy: "markup" },
	{ name: "not ticked", html: native(), now: "off", byDefault: "off", setBy: "markup" },
	{
		name: "property set by an inline script",
		html: native("", `${box}.checked = true`),
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "property set after load",
		html: native("", later(`${box}.checked = true`)),
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "clicked by a script",
		html: native("", later(`${box}.click()`)),
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "label clicked by a script",
		html: native("", later("document.querySelector('#label').click()")),
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "dispatched click",
		html: native("", later(`${box}.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))`)),
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "unticked by a script",
		html: native("checked", later(`${box}.checked = false`)),
		now: "off",
		byDefault: "off",
		setBy: "script",
	},
	{
		name: "ticked by mouse",
		html: native(),
		person: [{ press: "#box" }],
		now: "on",
		byDefault: "off",
		setBy: "person",
	},
	{
		name: "ticked by its label",
		html: native(),
		person: [{ press: "#label" }],
		now: "on",
		byDefault: "off",
		setBy: "person",
	},
	{
		name: "ticked by the space bar",
		html: native(),
		person: [{ key: " ", on: "#box" }],
		now: "on",
		byDefault: "off",
		setBy: "person",
	},
	{
		name: "unticked by a person",
		html: native("checked"),
		person: [{ press: "#box" }],
		now: "off",
		byDefault: "on",
		setBy: "person",
	},
	{
		name: "drawn proxy whose handler clicks the input",
		html: form(
			`<input id="box" type="checkbox" style="opacity:0;position:absolute;width:0;height:0"><i id="proxy" style="display:inline-block;width:18px;height:18px;border:1px solid #777"></i> <span>${AGREE}</span>`,
			"document.querySelector('#proxy').onclick = () => document.querySelector('#box').click()",
		),
		person: [{ press: "#proxy" }],
		now: "on",
		byDefault: "off",
		setBy: "person",
	},
	{
		name: "script ticks when the phone number is complete",
		html: native(
			"",
			`document.querySelector('#phone').oninput = (e) => { if (e.target.value.length === 11) ${box}.checked = true }`,
		),
		person: [{ type: "13800138000", on: "#phone" }],
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "script ticks when the code is requested",
		html: native("", `document.querySelector('#get').onclick = () => { ${box}.checked = true }`),
		person: [{ press: "#get" }],
		now: "on",
		byDefault: "on",
		setBy: "script",
		event: { by: "script", after: "get-code" },
	},
	{
		name: "script ticks when submit is pressed",
		html: native("", `document.querySelector('#go').onclick = () => { ${box}.checked = true }`),
		person: [{ press: "#go" }],
		now: "on",
		byDefault: "on",
		setBy: "script",
		event: { by: "script", after: "submit" },
	},
	{
		name: "script ticks on closing the agreement",
		html: `${native()}<dialog><h2>用户协议</h2><p>请您在使用本服务前仔细阅读本协议的全部内容。</p><button id="close">关闭</button></dialog>
<script>document.querySelector('#close').onclick = () => { document.querySelector('dialog').close(); ${box}.checked = true }; document.querySelector('dialog').showModal()</script>`,
		person: [{ press: "#close" }],
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "person agrees in the agreement's dialog, the page ticks the box",
		html: `${native()}<dialog><h2>用户协议与隐私政策</h2><p>请您阅读《用户协议》和《隐私政策》。</p><button id="no">不同意</button><button id="yes">同意并继续</button></dialog>
<script>document.querySelector('#yes').onclick = () => { document.querySelector('dialog').close(); ${box}.checked = true }; document.querySelector('dialog').showModal()</script>`,
		person: [{ press: "#yes" }],
		now: "on",
		byDefault: "off",
		setBy: "person",
	},
	{ name: "drawn box on from the start", html: drawn(true), now: "on", byDefault: "on", setBy: "markup" },
	{
		name: "drawn box, class added after load",
		html: drawn(false, later(`${box}.classList.add('checked')`)),
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "drawn box ticked by a person",
		html: drawn(
			false,
			"document.querySelector('#row').onclick = () => document.querySelector('#box').classList.toggle('checked')",
		),
		person: [{ press: "#label" }],
		now: "on",
		byDefault: "off",
		setBy: "person",
	},
	{
		name: "ARIA box set by a script",
		html: aria(false, later(`${box}.setAttribute('aria-checked', 'true')`)),
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "ARIA box ticked by a person",
		html: aria(false, `${box}.onclick = () => ${box}.setAttribute('aria-checked', 'true')`),
		person: [{ press: "#box" }],
		now: "on",
		byDefault: "off",
		setBy: "person",
	},
	{
		name: "framework redraws the row after the person's tick",
		html: native(
			"",
			"document.querySelector('.row').onchange = () => { const row = document.querySelector('.row'); const was = document.querySelector('#box').checked; row.innerHTML = row.innerHTML; document.querySelector('#box').checked = was }",
		),
		person: [{ press: "#box" }],
		now: "on",
		byDefault: "off",
		setBy: "person",
	},
	{
		name: "script puts the tick back after the person took it away",
		html: native("checked", `${box}.onchange = () => setTimeout(() => { ${box}.checked = true }, 1200)`),
		person: [{ press: "#box" }],
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "form reset by a script",
		html: native("checked", `${box}.checked = false; ${later("document.querySelector('form').reset()")}`),
		now: "on",
		byDefault: "on",
		setBy: "script",
	},
	{
		name: "the site's own storage remembers an agreement",
		html: native("", `localStorage.setItem('user_agree_protocol', '1'); ${later(`${box}.checked = true`)}`),
		now: "on",
		byDefault: "on",
		setBy: "script",
		unsure: "page-remembers-agreement",
	},
];
