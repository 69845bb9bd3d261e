import { describe, expect, it } from "vitest";
import { china } from "../../src/vendors/china.ts";
import { domainOf, vendorOf } from "../../src/vendors/index.ts";
import { world } from "../../src/vendors/world.ts";

describe("vendors", () => {
	it.each([
		["hm.baidu.com", "百度统计 Baidu Tongji", "analytics"],
		["s4.cnzz.com", "友盟 CNZZ", "analytics"],
		["arms-retcode.aliyuncs.com", "阿里云 ARMS", "error-monitoring"],
		["bucket.oss-cn-hangzhou.aliyuncs.com", "阿里云 Aliyun", "hosting"],
		["turing.captcha.qcloud.com", "腾讯验证码 Tencent Captcha", "captcha"],
		["id6.me", "中国电信认证 China Telecom", "one-tap-login"],
		["WWW.GOOGLE-ANALYTICS.COM", "Google Analytics", "analytics"],
		["securepubads.g.doubleclick.net", "Google/Doubleclick Ads", "advertising"],
		["www.clarity.ms", "Microsoft Clarity", "session-replay"],
		["static.hotjar.com", "Hotjar", "session-replay"],
		["connect.facebook.net", "Facebook", "social"],
	])("knows who stands behind %s", (host, name, kind) => {
		expect(vendorOf(host)).toMatchObject({ name, kind });
	});

	it("knows nothing of other hosts", () => {
		expect(vendorOf("127.0.0.1")).toBeNull();
		expect(vendorOf("localhost")).toBeNull();
		expect(vendorOf("baidu.com.example")).toBeNull();
		expect(vendorOf("notcnzz.com")).toBeNull();
	});

	it("finds the registrable domain by the public suffix list", () => {
		expect(domainOf("a.b.example.com.cn")).toBe("example.com.cn");
		expect(domainOf("user.github.io")).toBe("user.github.io");
		expect(domainOf("127.0.0.1")).toBe("127.0.0.1");
		expect(domainOf("localhost")).toBe("localhost");
	});

	it("names each host of its own table once", () => {
		const hosts = [...china, ...world].flatMap(([, , , hosts]) => hosts);
		expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
	});
});
