import { describe, expect, it } from "vitest";
import { wayOutOf } from "../../src/facts/waysOut.ts";
import { isConsent, readWording } from "../../src/facts/wording.ts";

const asks = (text: string, formHasIdentity: boolean, siblings: string[] = []) =>
	isConsent(readWording(text), text, { means: "tick", formHasIdentity, siblings });

describe("a document's name on a tick", () => {
	it("asks where a person signs up", () => expect(asks("《用户协议》", true)).toBe(true));
	it("asks alone", () => expect(asks("《用户协议》", false)).toBe(true));
	it.each(["更新用户协议文案", "用户协议管理", "隐私政策编辑", "签署《保密协议》"])("may be a task: %s", (text) => {
		expect(asks(text, false)).toBeNull();
	});
	it("is one thing of a list among other things", () => {
		expect(asks("隐私政策", false, ["关于我们", "联系方式"])).toBeNull();
	});
});

describe("a sentence that makes the tick the agreement", () => {
	it.each(["勾选即同意《用户协议》", "报名即同意《活动规则》", "绑定即同意《服务条款》"])("%s", (text) => {
		expect(readWording(text).stance).toBe("implied");
	});
});

describe("注销 alone", () => {
	const signs = (neighbours: string[]) => ({ href: null, name: "cell", neighbours });
	it("ends the account among rows of settings", () => {
		expect(wayOutOf("注销", signs(["修改密码", "更换手机", "隐私设置"]))).toBe("delete-account");
	});
	it("leaves where a top bar offers the password too", () => {
		expect(wayOutOf("注销", signs(["欢迎您", "修改密码", "个人资料"]))).toBeNull();
	});
});
