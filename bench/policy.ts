import type { PolicyDocument } from "../src/engine/flow.ts";
import { analysePolicy } from "../src/facts/policy/analyse.ts";
import { median } from "./median.ts";

/** What policies are made of, so that every part of the reader has work to do. */
const sections = [
	["h2", "一、我们收集的信息"],
	["p", "当您注册账号时，我们会收集您的手机号和短信验证码，用于创建账号并验证您的身份；如果您不提供，将无法完成注册。"],
	["tr", "下单与配送 | 收货人姓名、收货地址、联系电话 | 用于处理订单并把商品送到您手中"],
	["p", "为保障账号安全，我们会读取设备型号、操作系统版本、IP地址和登录日志，我们不会收集您的通讯录。"],
	["h2", "二、第三方SDK"],
	["tr", "云鸽推送SDK | 云鸽网络有限公司 | 推送提醒 | 设备标识 | https://push.example/privacy"],
	["h2", "三、信息的保存与共享"],
	["p", "您的信息保存在中国境内，期限为账号存续期间；未经您的单独同意，我们不会向任何公司提供您的个人信息。"],
	["h2", "四、您的权利"],
	["p", "您可以在“我的—设置”中查阅、更正、删除您的信息，也可以注销账号或撤回同意，我们会在十五个工作日内答复。"],
] as const;

function policyOf(characters: number, id: string): PolicyDocument {
	const blocks: PolicyDocument["blocks"] = [];
	for (let length = 0; length < characters; ) {
		const [tag, text] = sections[blocks.length % sections.length] ?? sections[0];
		blocks.push({ tag, text });
		length += text.length;
	}
	const from = { url: "https://shop.example/privacy", source: "fetched", takenAt: "", sha256: "" } as const;
	return { id, kind: "privacy-policy", language: "zh-CN", blocks, links: [], ...from };
}

/** Median of reading a policy of so many characters, each time as a new document. Milliseconds. */
export function measurePolicy(characters: number): number {
	const times = Array.from({ length: 12 }, (_, i) => {
		const document = policyOf(characters, `d${i}`);
		const began = performance.now();
		analysePolicy(document);
		return performance.now() - began;
	});
	return median(times);
}
