import type { PolicyDocument } from "../../src/engine/flow.ts";

/**
 * A policy as blocks, from lines: `# ` and `## ` begin headings, `- ` list items, a line with ` | ` is a row of
 * a table, anything else a paragraph.
 */
export function policy(text: string, more: Partial<PolicyDocument> = {}): PolicyDocument {
	const blocks = text
		.split("\n")
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const [, marks, rest] = /^(#+|-)\s+(.*)$/.exec(line) ?? [];
			if (marks?.startsWith("#")) return { tag: `h${marks.length}`, text: rest ?? "" };
			if (marks) return { tag: "li", text: rest ?? "" };
			return { tag: line.includes(" | ") ? "tr" : "p", text: line };
		});
	return {
		id: "d1",
		kind: "privacy-policy",
		url: "https://shop.test/privacy",
		source: "page",
		takenAt: "2026-11-25T10:00:00Z",
		sha256: "",
		language: "und",
		blocks,
		links: [],
		...more,
	};
}

export const goodZh = `
# 松果记账隐私政策
更新日期：2026年5月6日
松果记账由云杉市松果软件有限公司（以下简称“我们”）运营，注册地址：云杉市临湖区栈桥路7号。
## 一、我们收集的信息
业务功能 | 收集的信息 | 使用目的
注册与登录 | 手机号、验证码 | 用于验证身份
拍照记账 | 小票照片 | 用于上传并识别金额
## 二、敏感个人信息
绑定银行卡前，我们会征得您的单独同意；银行卡号属于敏感个人信息，处理它的必要性在于核对账单，拒绝仅影响自动对账。
## 三、第三方SDK
SDK名称 | 运营主体 | 使用目的 | 收集的信息 | 隐私政策链接
云鸽推送SDK | 云鸽网络有限公司 | 推送记账提醒 | 设备标识 | https://yunge.test/privacy
## 四、共享
未经您的单独同意，我们不会向第三方共享您的个人信息。
## 五、存储
您的信息存储于中华人民共和国境内，保存至您注销账号为止，超出期限后我们会删除或匿名化处理，并采用加密措施保护。
## 六、您的权利
您可以在“我的—资料”中查阅和更正您的个人信息，也可以申请删除您的个人信息。
您可以在“设置—授权管理”中撤回同意。
我们将在15个工作日内答复您的请求。
## 七、注销账号
您可以在“设置—注销账号”中自助注销，注销前请结清欠款；注销后账本无法恢复，我们会在3个工作日内删除您的信息。
## 八、未成年人
我们不面向不满十四周岁的儿童提供服务。
## 九、更新与联系
政策变更时，我们会通过弹窗告知您。
个人信息保护负责人：privacy@songguo.test，您可以向其投诉、举报。
`;

export const goodEn = `
# Pinecone Ledger Privacy Policy
Last updated: 6 May 2026
Pinecone Ledger is operated by Pinecone Software Ltd ("we", "us"). Our registered office is at 7 Pier Road, Alderford.
## What we collect and why
Function | Information | Purpose
Sign-up and sign-in | E-mail address, password | To verify you
Receipts | Photos you upload | To upload and read the amount
## Sensitive information
Your bank account is sensitive personal information. We process it only with your explicit consent; if you refuse, statements cannot be matched.
## Third-party SDKs
Name | Company | Purpose | Data | Privacy policy
Dovecote Push | Dovecote Ltd | To send reminders | Device identifier | https://dovecote.test/privacy
## Sharing
We do not share or sell your personal information to third parties unless you agree.
## Storage
Your data is stored on servers in the United Kingdom and is not transferred abroad. We keep it until you delete your account and then delete or anonymise it. We use encryption.
## Your rights
You can access and correct your personal information in Settings, and you can ask us to delete it.
You can withdraw your consent in Settings.
We respond to requests within 15 working days.
## Deleting your account
You can delete your account in Settings once there are no open payments. You lose your ledgers, which cannot be restored. We delete your data within 3 working days.
## Children
Pinecone Ledger is not directed to children under 14.
## Changes and contact
When we change this policy we notify you in the app.
Write to our privacy officer at privacy@pinecone.test. You can complain to us or to the supervisory authority.
`;

export const badZh = `
# 隐私政策
本应用尊重用户的隐私。
## 一、信息
我们会收集您的手机号、姓名、身份证号等信息，用于提升用户体验。
我们会使用您的信息用于业务需要。
我们还可能将信息用于法律允许的其他目的。
我们接入了第三方SDK为您服务。
## 二、账号
如需注销账号，请拨打客服热线并邮寄手持身份证照片，我们将在60个工作日内处理。
## 三、其他
我们将在三个月内答复您的请求。
联系我们：【请填写联系方式】
`;

export const badEn = `
# Privacy Policy
[Company Name] respects your privacy.
## Information
We collect your name, e-mail address, passport number, etc. to improve our services.
We use your information for other business purposes.
We may process your information as permitted by law.
We work with third-party services.
## Account
To delete your account, call customer support and send us a copy of your passport. We handle this within 90 days.
## Other
We respond to requests within three months.
`;
