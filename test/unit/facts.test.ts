import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buttonAgrees, doesOf } from "../../src/facts/actions.ts";
import { agreementKindOf, titlesIn } from "../../src/facts/agreements.ts";
import { datumOf, type FieldSigns } from "../../src/facts/datum.ts";
import { redact } from "../../src/facts/redact.ts";
import { markedOptional, markedRequired } from "../../src/facts/requiredMarks.ts";
import { wayOutOf } from "../../src/facts/waysOut.ts";
import { readWording } from "../../src/facts/wording.ts";
import { others } from "../../src/words/others.ts";
import { learn } from "../../src/words/vocabulary.ts";

learn(others);

describe("agreementKindOf", () => {
	it.each([
		["《隐私政策》", "privacy-policy"],
		["隐私权保护声明", "privacy-policy"],
		["个人信息保护指引", "privacy-policy"],
		["隱私權政策", "privacy-policy"],
		["Privacy Notice", "privacy-policy"],
		["Privacy policy & terms", "privacy-policy"],
		["Datenschutzerklärung", "privacy-policy"],
		["プライバシーポリシー", "privacy-policy"],
		["개인정보 처리방침", "privacy-policy"],
		["用户注册协议", "terms"],
		["《会员章程》", "terms"],
		["平台服务规则", "terms"],
		["服務條款", "terms"],
		["Terms & Conditions", "terms"],
		["利用規約", "terms"],
		["《儿童个人信息保护规则》", "children"],
		["第三方SDK目录", "third-party-list"],
		["第三方信息共享清单", "third-party-list"],
		["个人信息收集清单", "data-list"],
		["《中国移动认证服务条款》", "carrier-terms"],
		["天翼账号服务与隐私协议", "carrier-terms"],
		["Cookie Policy", "cookie-policy"],
		["账号注销须知", "deletion-terms"],
		["《三体》", null],
		["隐私", null],
		["隐私设置", null],
		["Privacy settings", null],
		["Privacy", null],
		["如何查看隐私政策？", null],
		["关于我们", null],
		["Contact", null],
	])("%s → %s", (text, kind) => expect(agreementKindOf(text)).toBe(kind));

	it("asks the address where the words say little", () => {
		expect(agreementKindOf("Privacy", "https://example.com/privacy")).toBe("privacy-policy");
		expect(agreementKindOf("Privacy", "https://example.com/settings/privacy")).toBeNull();
		expect(agreementKindOf("here", "/legal/terms-of-service")).toBe("terms");
		expect(agreementKindOf("点击这里", "/yinsi.html")).toBe("privacy-policy");
	});

	it("finds titles in brackets, and no buttons in quotes", () => {
		expect(titlesIn("同意《用户协议》和「隱私政策」以及“会员协议”，点击“注册”").map((t) => t.title)).toEqual([
			"用户协议",
			"隱私政策",
			"会员协议",
		]);
	});

	it("lets one wording name two documents", () => {
		expect(
			readWording("I agree to the privacy policy & terms")
				.documents.map((d) => d.kind)
				.sort(),
		).toEqual(["privacy-policy", "terms"]);
	});
});

describe("datumOf", () => {
	const empty: FieldSigns = {
		tag: "input",
		type: "text",
		autocomplete: "",
		name: "",
		id: "",
		label: "",
		placeholder: "",
		pattern: "",
		inputmode: "",
		maxlength: -1,
		near: "",
	};
	const cases: [Partial<FieldSigns>, string | null][] = [
		[{ placeholder: "请输入手机号" }, "phone"],
		[{ placeholder: "手机号/邮箱" }, "phone"],
		[{ label: "短信验证码" }, "code"],
		[{ placeholder: "请输入图形验证码" }, null],
		[{ label: "邀请码（选填）" }, null],
		[{ placeholder: "搜索商品" }, null],
		[{ type: "search", placeholder: "phone" }, null],
		[{ label: "数量" }, null],
		[{ label: "真实姓名" }, "realName"],
		[{ label: "昵称" }, "nickname"],
		[{ label: "身份证号" }, "idNumber"],
		[{ label: "銀行帳號" }, "bankCard"],
		[{ label: "出生日期" }, "birthDate"],
		[{ label: "性别", tag: "select" }, "gender"],
		[{ label: "", tag: "select", options: ["请选择", "男", "女"] }, "gender"],
		[{ label: "收货地址" }, "address"],
		[{ label: "用户名" }, "username"],
		[{ type: "password", label: "密码" }, "password"],
		[{ type: "password", label: "确认密码", autocomplete: "new-password" }, "password"],
		[{ autocomplete: "section-a shipping tel" }, "phone"],
		[{ autocomplete: "one-time-code", placeholder: "000000" }, "code"],
		[{ type: "email", label: "Work" }, "email"],
		[{ label: "Email address" }, "email"],
		[{ label: "User name" }, "username"],
		[{ label: "Full name" }, "realName"],
		[{ label: "Project name" }, null],
		[{ label: "Date of birth" }, "birthDate"],
		[{ label: "Promo code" }, null],
		[{ label: "Card number" }, "bankCard"],
		[{ name: "userMobile" }, "phone"],
		[{ name: "user[email]" }, "email"],
		[{ id: "idCardNo" }, "idNumber"],
		[{ name: "q" }, null],
		[{ label: "Telefonnummer" }, "phone"],
		[{ label: "Mot de passe", type: "password" }, "password"],
		[{ label: "メールアドレス" }, "email"],
		[{ label: "휴대폰 번호" }, "phone"],
		[{ label: "Фамилия" }, "realName"],
		[{ type: "checkbox", label: "手机" }, null],
		[{ label: "" }, null],
	];
	it.each(cases)("%o → %s", (signs, datum) => expect(datumOf({ ...empty, ...signs })?.datum ?? null).toBe(datum));

	it("marks sensitive kinds", () => {
		expect(datumOf({ ...empty, label: "身份证号码" })?.sensitive).toBe(true);
		expect(datumOf({ ...empty, label: "手机号" })?.sensitive).toBe(false);
	});

	it("reads marks of required and optional", () => {
		for (const text of ["* 手机号", "邮箱*", "姓名（必填）", "Email (required)", "名前 必須"])
			expect(markedRequired(text)).toBe(true);
		for (const text of ["昵称", "Nickname (optional)", "非必填"]) expect(markedRequired(text)).toBe(false);
		for (const text of ["昵称（选填）", "Nickname (optional)", "非必填", "Not required"])
			expect(markedOptional(text)).toBe(true);
		for (const text of ["手机号", "请选择城市（可选择多个）", "Do not leave blank"])
			expect(markedOptional(text)).toBe(false);
	});
});

describe("wayOutOf", () => {
	const alone = { href: null, name: "", neighbours: [] };
	const settings = {
		href: null,
		name: "",
		neighbours: ["账号与安全", "修改密码", "更换手机号", "关于我们", "退出登录"],
	};
	it.each([
		["注销账号", "delete-account"],
		["帐户注销", "delete-account"],
		["永久注销我的账户", "delete-account"],
		["刪除帳號", "delete-account"],
		["销户", "delete-account"],
		["Delete my account", "delete-account"],
		["Close account", "delete-account"],
		["Deactivate your account", "delete-account"],
		["Konto löschen", "delete-account"],
		["Supprimer mon compte", "delete-account"],
		["회원탈퇴", "delete-account"],
		["Удалить аккаунт", "delete-account"],
		["注销登录", "log-out"],
		["安全注销", "log-out"],
		["退出登录", "log-out"],
		["Log out", "log-out"],
		["注销营业执照", null],
		["企业注销", null],
		["注销发票", null],
		["如何注销账号？", null],
		["How to delete your account", null],
		["已注销账号", null],
		["Delete account requests", null],
		["Linked accounts", null],
		["删除", null],
		["Delete comment", null],
		["撤回同意", "withdraw-consent"],
		["授权管理", "withdraw-consent"],
		["Withdraw consent", "withdraw-consent"],
		["Do not sell or share my personal information", "withdraw-consent"],
		["投诉举报", "complain"],
		["意见反馈", "complain"],
		["导出我的数据", "export-data"],
		["Download your data", "export-data"],
		["修改资料", "correct-data"],
		["Edit profile", "correct-data"],
		["首页", null],
	])("%s → %s", (text, kind) => expect(wayOutOf(text, alone)).toBe(kind));

	it("tells a lone 注销 by its address and neighbours", () => {
		expect(wayOutOf("注销", settings)).toBe("delete-account");
		expect(wayOutOf("注销", alone)).toBeNull();
		expect(wayOutOf("注销", { ...alone, href: "/user/logout", neighbours: ["欢迎您", "张三"] })).toBeNull();
		expect(wayOutOf("注销", { ...alone, href: "/account/cancel-account" })).toBe("delete-account");
	});

	it("leaves the rows of user management alone", () => {
		expect(wayOutOf("删除用户", { ...alone, neighbours: ["编辑", "重置密码"] })).toBeNull();
	});
});

describe("actions", () => {
	it.each([
		["同意并继续", "accept"],
		["全部接受", "accept"],
		["Accept all", "accept"],
		["Agree and join", "accept"],
		["Alle akzeptieren", "accept"],
		["同意する", "accept"],
		["不同意", "decline"],
		["残忍拒绝", "decline"],
		["Reject all", "decline"],
		["Continue without accepting", "decline"],
		["Ablehnen", "decline"],
		["获取验证码", "get-code"],
		["Send code", "get-code"],
		["立即注册", "submit"],
		["Create my account", "submit"],
		["关闭", "close"],
		["×", "close"],
		["Cookie settings", "manage"],
		["加入购物车", "other"],
		["Accept payment", "other"],
	])("%s → %s", (text, does) => expect(doesOf(text, { type: "button", name: "" })).toBe(does));

	it("falls back on the type", () => expect(doesOf("Go", { type: "submit", name: "" })).toBe("submit"));

	it("tells buttons that agree from those that do something else", () => {
		for (const text of ["同意", "我同意", "同意并登录", "I agree", "Accept & continue", "OK, agree to all"])
			expect(buttonAgrees(text)).toBe(true);
		for (const text of ["同意好友申请", "Accept invitation", "确定", "Continue", "不同意并退出", "Allow location"])
			expect(buttonAgrees(text)).toBe(false);
	});
});

describe("redact", () => {
	it("masks numbers and addresses of people, and keeps the length", () => {
		for (const [text, masked] of [
			["电话13812345678。", "电话138******78。"],
			["110101199003078515", "110*************15"],
			["mail a.user@example.com now", "mail a.u*************om now"],
			["卡号 6222 0212 3456 7890 123", "卡号 622******************23"],
		] as const) {
			expect(redact(text)).toBe(masked);
			expect(redact(text)).toHaveLength(text.length);
		}
	});

	it.each(["¥1299.00", "2026-11-23", "400-800-8888", "版本 3.14.15", "20261123", "已有1,234,567人注册"])(
		"keeps %s",
		(text) => expect(redact(text)).toBe(text),
	);
});

describe("hostile text", () => {
	const texts = fc.oneof(
		fc.string({ unit: "binary", maxLength: 300 }),
		fc
			.array(
				fc.constantFrom(
					"同意",
					"《",
					"》",
					"i agree",
					"不",
					"注销",
					"by clicking ",
					"you agree",
					"。",
					" ",
					"已",
					"阅读",
					"并",
					"a",
				),
				{ maxLength: 60 },
			)
			.map((a) => a.join("")),
	);
	it("never makes a reader throw", () => {
		fc.assert(
			fc.property(texts, (text) => {
				readWording(text);
				agreementKindOf(text);
				titlesIn(text);
				doesOf(text, { type: "", name: text });
				wayOutOf(text, { href: text, name: text, neighbours: [text], screenText: text });
				datumOf({
					tag: "input",
					type: "",
					autocomplete: text,
					name: text,
					id: text,
					label: text,
					placeholder: text,
					pattern: "",
					inputmode: "",
					maxlength: 0,
					near: text,
				});
				redact(text);
			}),
		);
	});

	it.each(["i agree ", "已并且", "by clicking you ", "《a", "同意", "a@", "1", "点击即表示", "i have read "])(
		"takes time linear in %j repeated",
		(unit) => {
			const time = (count: number) => {
				const text = unit.repeat(count);
				const start = process.cpuUsage();
				readWording(text);
				redact(text);
				titlesIn(text);
				const { user, system } = process.cpuUsage(start);
				return (user + system) / 1000;
			};
			time(500);
			const short = Math.min(time(5_000), time(5_000));
			const long = Math.min(time(40_000), time(40_000));
			expect(long).toBeLessThan(Math.max(short, 4) * 30);
		},
	);
});
