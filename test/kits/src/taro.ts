import "@tarojs/components/dist/taro-components/taro-components.css";
import { defineCustomElement as checkbox } from "@tarojs/components/dist/components/taro-checkbox-core.js";
import { defineCustomElement as checkboxGroup } from "@tarojs/components/dist/components/taro-checkbox-group-core.js";
import { defineCustomElement as label } from "@tarojs/components/dist/components/taro-label-core.js";
import { defineCustomElement as radio } from "@tarojs/components/dist/components/taro-radio-core.js";
import { defineCustomElement as radioGroup } from "@tarojs/components/dist/components/taro-radio-group-core.js";
import { defineCustomElement as toggle } from "@tarojs/components/dist/components/taro-switch-core.js";
import { defineCustomElement as view } from "@tarojs/components/dist/components/taro-view-core.js";
import { page } from "../frame/plain.ts";

for (const define of [checkbox, checkboxGroup, label, radio, radioGroup, toggle, view]) define();

page(
	"手机号注册",
	[
		{
			state: "off",
			press: "input",
			html: `<taro-label-core><taro-checkbox-core data-control value="1">我已阅读并同意<a href="#u">《用户协议》</a>和<a href="#p">《隐私政策》</a></taro-checkbox-core></taro-label-core>`,
		},
		{
			state: "on",
			press: "input",
			html: `<taro-label-core><taro-checkbox-core data-control value="1" checked>同意接收产品动态与优惠资讯</taro-checkbox-core></taro-label-core>`,
		},
		{
			state: "off",
			press: "input",
			means: "switch",
			html: `<taro-view-core class="line"><taro-view-core>允许向合作伙伴共享我的个人信息</taro-view-core><taro-switch-core data-control></taro-switch-core></taro-view-core>`,
		},
		{
			state: "on",
			press: "input",
			means: "switch",
			html: `<taro-view-core class="line"><taro-view-core>同意使用我的浏览记录进行个性化推荐</taro-view-core><taro-switch-core data-control checked></taro-switch-core></taro-view-core>`,
		},
		{
			state: "on",
			press: "input",
			consent: false,
			html: `<taro-label-core><taro-checkbox-core data-control value="1" checked>记住密码</taro-checkbox-core></taro-label-core>`,
		},
		{
			state: "on",
			press: "input",
			means: "switch",
			consent: false,
			html: `<taro-view-core class="line"><taro-view-core>深色模式</taro-view-core><taro-switch-core data-control checked></taro-switch-core></taro-view-core>`,
		},
		{
			state: "on",
			press: "taro-radio-core",
			means: "choice",
			html: `<p>是否同意接收营销短信？</p><taro-radio-group-core><taro-label-core><taro-radio-core data-control value="yes" checked>同意</taro-radio-core></taro-label-core><taro-label-core><taro-radio-core value="no">不同意</taro-radio-core></taro-label-core></taro-radio-group-core>`,
		},
		{
			state: "on",
			press: "input",
			html: `<div class="beside"><taro-checkbox-core data-control value="1" checked></taro-checkbox-core><span>我已阅读并同意<a href="#c">《儿童个人信息保护规则》</a></span></div>`,
		},
		{
			state: "on",
			press: "input",
			fixed: true,
			html: `<taro-label-core><taro-checkbox-core data-control value="1" checked disabled>同意《平台服务协议》（使用本服务所必需）</taro-checkbox-core></taro-label-core>`,
		},
	],
	{
		read: (control) => control.querySelector("input")?.checked ?? control.hasAttribute("checked"),
		write: (control, on) => {
			const other = document.querySelector("taro-radio-core[value=no]") as Element;
			if (control.localName !== "taro-radio-core") Object.assign(control, { checked: on });
			else Object.assign(on ? control : other, { checked: true });
		},
	},
);
