import type { Text } from "../engine/finding.ts";
import { text } from "./wording.ts";

/** The signs of a kind of screen as capture names them, in Chinese. */
const signs: Readonly<Record<string, string>> = {
	"a code is sent beside a password": "密码之外另发送验证码",
	"a name beside a new password": "除新密码外还要求姓名",
	"address names settings": "网址含设置字样",
	"address names sign-in": "网址含登录字样",
	"address names sign-up": "网址含注册字样",
	"asks for the current password": "要求输入当前密码",
	"button agrees beside fields": "输入框旁有同意按钮",
	"code and password beside a phone number": "手机号、验证码并设置密码",
	"current-password field": "当前密码输入框",
	"dialog asks for agreement": "弹窗征求同意",
	"e-mail asked for twice": "要求两次输入邮箱",
	"entry that closes the account": "账号注销入口",
	"in a frame": "位于内嵌框架",
	"log-out entry": "退出登录入口",
	"many fields": "输入项较多",
	"new-password field": "新密码输入框",
	"no sign of another kind": "无其他类型页面的特征",
	"nothing but a notice about cookies": "仅有 Cookie 提示",
	"notice about cookies": "Cookie 提示",
	"notice about personal data to agree to or refuse": "可同意或拒绝的个人信息提示",
	"one password beside a name": "用户名与一个密码",
	"password asked for twice": "要求两次输入密码",
	"phone and code without a password": "手机号加验证码，无密码",
	"rules for a new password": "新密码设置规则",
	"several names beside one password": "一个密码对应多项身份信息",
};

/** Those that end in the page's own words. */
const leads: Readonly<Record<string, string>> = {
	"button: ": "按钮：",
	"entry: ": "条目：",
	"heading: ": "标题：",
	"heading or button: ": "标题或按钮：",
	"log-in creates the account: ": "登录即创建账号：",
	"long text headed ": "长文本，标题为：",
	"one-tap log-in: ": "一键登录：",
	"saves what is changed: ": "保存修改：",
	"wording: ": "文字：",
};

/** One sign of a screen's kind, in words; one that another version named stands for itself. */
export function signText(sign: string): Text {
	return text(sign, signZh(sign));
}

function signZh(sign: string): string {
	if (Object.hasOwn(signs, sign)) return signs[sign] as string;
	const lead = Object.keys(leads).find((start) => sign.startsWith(start));
	if (!lead) return sign;
	const rest = sign.slice(lead.length);
	// Two signs can stand in one: `heading: 注册; button: 下一步`.
	const second = lead === "heading: " ? /^(.*?); (button: .*)$/.exec(rest) : null;
	return leads[lead] + (second ? `${second[1]}；${signZh(second[2] as string)}` : rest);
}
