import { describe, expect, it } from "vitest";
import { suggestServices } from "../../src/facts/service.ts";
import { serviceOf, serviceTypes } from "../../src/law/necessary.ts";
import { akaOf, commonFirst } from "../../src/law/serviceAka.ts";
import { agreement, field, moment, sentence } from "./flows.ts";

const suggested = (...args: Parameters<typeof moment>) =>
	suggestServices(moment(...args)).map(({ service }) => service);

describe("the 39 service types", () => {
	it("are all there, each once, 13 of them needing nothing", () => {
		expect(serviceTypes.map(({ n }) => n)).toEqual(Array.from({ length: 39 }, (_, i) => i + 1));
		expect(new Set(serviceTypes.map(({ key }) => key)).size).toBe(39);
		const none = serviceTypes.filter(({ needsNone }) => needsNone).map(({ n }) => n);
		expect(none).toEqual([21, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38]);
	});

	it("speak both languages and have words to be searched by", () => {
		for (const { key, name, basicService, needs } of serviceTypes) {
			for (const text of [name, basicService, needs]) {
				expect(text.en).toMatch(/^[ -~]+$/);
				expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
			}
			expect(akaOf(key).some((word) => /[a-z]/.test(word))).toBe(true);
			expect(akaOf(key).some((word) => /[\u4e00-\u9fff]/.test(word))).toBe(true);
		}
	});

	it("are found by key, and no other key is", () => {
		expect(serviceOf("medical")?.n).toBe(15);
		expect(serviceOf("smart-home")).toBeNull();
		expect(serviceOf(null)).toBeNull();
		expect(commonFirst.map(serviceOf)).not.toContain(null);
		expect(serviceTypes.find(({ key }) => akaOf(key).includes("智能家居"))?.key).toBe("utility");
	});

	it("ask for a patient's name and ID for booking only", () => {
		const medical = serviceOf("medical")?.necessary ?? [];
		expect(medical.filter(({ only }) => only).map(({ datum }) => datum)).toEqual(["realName", "idNumber", "health"]);
	});
});

describe("what a page's words suggest", () => {
	it("is the kind that the title names", () => {
		expect(suggested("sign-up", { title: "会员注册 - 好物商城" })).toEqual(["online-shopping"]);
		expect(suggested("sign-up", { title: "Sign up · Cedar Hotels" })).toEqual(["hotel"]);
		expect(suggested("sign-up", { screen: { kind: "sign-up", because: ["heading: 注册问诊账号"] } })).toEqual([
			"medical",
		]);
	});

	it("comes with the words that led to it", () => {
		const [first] = suggestServices(moment("sign-up", { title: "好物商城", sentences: [sentence("请填写收货地址")] }));
		expect(first).toEqual({ service: "online-shopping", words: ["商城", "收货地址"] });
	});

	it("may come from the names of documents and from fields", () => {
		const agreements = [agreement("《相亲服务协议》", { kind: "terms" })];
		expect(suggested("sign-up", { agreements })).toEqual([]);
		const fields = [field("maritalStatus", { label: "婚姻状况" })];
		expect(suggested("sign-up", { agreements, fields })).toEqual(["dating"]);
	});

	it("is nothing on a screen that names no kind", () => {
		const plain = ["请输入手机号", "社区规范", "支付宝登录", "请更换浏览器后重试", "银行卡号", "邮箱地址"];
		expect(suggested("sign-up", { title: "注册", sentences: plain.map((text) => sentence(text)) })).toEqual([]);
		const english = ["E-mail address", "Use another browser", "We send news and offers", "Live chat"];
		expect(suggested("sign-up", { title: "Create account", sentences: english.map((text) => sentence(text)) })).toEqual(
			[],
		);
	});

	it("is nothing on a portal for many kinds, and at most three", () => {
		expect(suggested("other", { title: "新闻 音乐 商城 旅游" })).toEqual([]);
		expect(suggested("other", { title: "酒店 旅游 机票预订" })).toHaveLength(3);
	});

	it("knows each type by its own name and service, under its own key", () => {
		const missed = serviceTypes.filter(({ key, name, basicService }) => {
			const title = `${name.zh} ${basicService.zh} ${name.en} ${basicService.en}`;
			return !suggested("other", { title }).some((service) => service === key);
		});
		// A browser is what any page may ask for by name.
		expect(missed.map(({ key }) => key)).toEqual(["browser"]);
	});
});
