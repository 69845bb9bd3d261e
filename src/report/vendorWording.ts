import type { Text } from "../engine/finding.ts";
import { text } from "./wording.ts";

/** What a third party does, by `vendorKind`. */
export const vendorKindWords: Readonly<Record<string, Text>> = {
	analytics: text("analytics", "统计分析"),
	advertising: text("advertising", "广告"),
	social: text("social network", "社交"),
	"session-replay": text("session replay", "录屏回放"),
	push: text("push messages", "消息推送"),
	"one-tap-login": text("one-tap sign-in", "一键登录"),
	identity: text("identity check", "身份与风控"),
	payment: text("payment", "支付"),
	captcha: text("captcha", "验证码"),
	maps: text("maps", "地图"),
	support: text("customer support", "在线客服"),
	"tag-manager": text("tag manager", "代码管理"),
	"error-monitoring": text("error monitoring", "错误监控"),
	cdn: text("file delivery", "内容分发（CDN）"),
	hosting: text("hosting", "云托管"),
	video: text("video", "视频"),
	consent: text("consent manager", "同意管理"),
	other: text("other", "其他"),
};

/** What browsers ask leave for, by `permission`. */
export const permissionWords: Readonly<Record<string, Text>> = {
	location: text("location", "位置"),
	camera: text("camera", "摄像头"),
	microphone: text("microphone", "麦克风"),
	notifications: text("notifications", "通知"),
	clipboard: text("clipboard", "剪贴板"),
	contacts: text("contacts", "通讯录"),
	motion: text("motion sensors", "运动传感器"),
	bluetooth: text("Bluetooth", "蓝牙"),
};

const carried: Readonly<Record<string, Text>> = {
	cookie: text("a cookie", "Cookie"),
	id: text("an identifier", "标识符"),
	location: text("a location", "位置信息"),
	fingerprint: text("traits of the device", "设备特征"),
	clipboard: text("the clipboard", "剪贴板内容"),
};
const canaryKinds: Readonly<Record<string, Text>> = {
	email: text("the made-up e-mail address", "测试邮箱"),
	phone: text("the made-up phone number", "测试手机号"),
	realName: text("the made-up name", "测试姓名"),
};
const forms: Readonly<Record<string, Text>> = {
	plain: text("as it is", "明文"),
	encoded: text("encoded", "编码"),
	md5: text("as MD5", "MD5"),
	sha1: text("as SHA-1", "SHA-1"),
	sha256: text("as SHA-256", "SHA-256"),
};

/** What a request carried, by one word of `carries`: `cookie`, or `canary:email:sha256`. */
export function carriedText(what: string): Text {
	const [, datum = "", form = ""] = /^canary:(\w+):(\w+)$/.exec(what) ?? [];
	const kind = canaryKinds[datum];
	if (!kind) return carried[what] ?? text(what, what);
	const how = forms[form] ?? text(form, form);
	return text(`${kind.en}, ${how.en}`, `${kind.zh}（${how.zh}）`);
}
