import "weui/dist/style/weui.css";
import { page } from "../frame/plain.ts";

page(
	"手机号注册",
	[
		{
			state: "off",
			press: ".weui-agree__checkbox",
			html: `<label class="weui-agree"><input type="checkbox" class="weui-agree__checkbox" data-control /><span class="weui-agree__text">我已阅读并同意<a href="#u">《用户协议》</a>和<a href="#p">《隐私政策》</a></span></label>`,
		},
		{
			state: "on",
			press: ".weui-agree__checkbox",
			html: `<label class="weui-agree"><input type="checkbox" class="weui-agree__checkbox" data-control checked /><span class="weui-agree__text">同意接收产品动态与优惠资讯</span></label>`,
		},
		{
			state: "off",
			press: ".weui-switch",
			means: "switch",
			html: `<label class="weui-cell weui-cell_active weui-cell_switch"><div class="weui-cell__bd">允许向合作伙伴共享我的个人信息</div><div class="weui-cell__ft"><input class="weui-switch" type="checkbox" data-control /></div></label>`,
		},
		{
			state: "on",
			press: ".weui-switch",
			means: "switch",
			html: `<label class="weui-cell weui-cell_active weui-cell_switch"><div class="weui-cell__bd">同意使用我的浏览记录进行个性化推荐</div><div class="weui-cell__ft"><input class="weui-switch" type="checkbox" data-control checked /></div></label>`,
		},
		{
			state: "on",
			press: ".weui-agree__checkbox",
			consent: false,
			html: `<label class="weui-agree"><input type="checkbox" class="weui-agree__checkbox" data-control checked /><span class="weui-agree__text">记住密码</span></label>`,
		},
		{
			state: "on",
			press: ".weui-switch",
			means: "switch",
			consent: false,
			html: `<label class="weui-cell weui-cell_active weui-cell_switch"><div class="weui-cell__bd">深色模式</div><div class="weui-cell__ft"><input class="weui-switch" type="checkbox" data-control checked /></div></label>`,
		},
		{
			state: "on",
			press: ".weui-check__label",
			means: "choice",
			html: `<p>是否同意接收营销短信？</p><div class="weui-cells weui-cells_radio"><label class="weui-cell weui-check__label"><div class="weui-cell__bd"><p>同意</p></div><div class="weui-cell__ft"><input type="radio" class="weui-check" name="sms" data-control checked /><span class="weui-icon-checked"></span></div></label><label class="weui-cell weui-check__label"><div class="weui-cell__bd"><p>不同意</p></div><div class="weui-cell__ft"><input type="radio" class="weui-check" name="sms" value="no" /><span class="weui-icon-checked"></span></div></label></div>`,
		},
		{
			state: "on",
			press: ".weui-agree__checkbox",
			html: `<div class="beside"><input type="checkbox" class="weui-agree__checkbox" data-control checked /><span>我已阅读并同意<a href="#c">《儿童个人信息保护规则》</a></span></div>`,
		},
		{
			state: "on",
			press: ".weui-agree__checkbox",
			fixed: true,
			html: `<label class="weui-agree"><input type="checkbox" class="weui-agree__checkbox" data-control checked disabled /><span class="weui-agree__text">同意《平台服务协议》（使用本服务所必需）</span></label>`,
		},
		{
			state: "on",
			press: ".weui-icon-checked",
			means: "tick",
			html: `<div class="weui-cells weui-cells_checkbox"><label class="weui-cell weui-cell_active weui-check__label"><div class="weui-cell__hd"><input type="checkbox" class="weui-check" data-control checked /><i class="weui-icon-checked"></i></div><div class="weui-cell__bd"><p>同意接收电子邮件推广</p></div></label></div>`,
		},
		{
			state: "off",
			press: ".weui-icon-checked",
			means: "tick",
			html: `<div class="weui-cells weui-cells_checkbox"><label class="weui-cell weui-cell_active weui-check__label"><div class="weui-cell__hd"><input type="checkbox" class="weui-check" data-control /><i class="weui-icon-checked"></i></div><div class="weui-cell__bd"><p>同意接收电话推广</p></div></label></div>`,
		},
		{
			state: "on",
			press: ".weui-switch-cp__box",
			means: "switch",
			html: `<div class="weui-cell weui-cell_switch"><div class="weui-cell__bd">同意将通讯录用于好友推荐</div><div class="weui-cell__ft"><label class="weui-switch-cp"><input class="weui-switch-cp__input" type="checkbox" data-control checked /><div class="weui-switch-cp__box"></div></label></div></div>`,
		},
	],
	{
		read: (control) => (control as HTMLInputElement).checked,
		write: (control, on) => {
			const other = document.querySelector("[value=no]") as Element;
			if ((control as HTMLInputElement).type === "checkbox") Object.assign(control, { checked: on });
			else Object.assign(on ? control : other, { checked: true });
		},
	},
);
