import type { FlowEvent, VendorKind } from "../../src/engine/event.ts";
import type { Flow, PolicyDocument } from "../../src/engine/flow.ts";
import { event, moment } from "../unit/flows.ts";
import { type FlowCase, recorded } from "./flowCase.ts";

function request(
	host: string,
	domain: string,
	vendor: string | null,
	operator: string | null,
	vendorKind: VendorKind | null,
) {
	return event("request", "script", {
		at: 100,
		detail: { host, domain, vendor, operator, vendorKind, party: "third" },
	});
}

const own = event("request", "script", {
	at: 1,
	detail: { host: "www.shop.example", domain: "shop.example", party: "first" },
});
const umeng = request("ulogs.umeng.com", "umeng.com", "友盟 Umeng", "友盟同欣（北京）科技有限公司", "analytics");
const hotjar = request("static.hotjar.com", "hotjar.com", "Hotjar", "Hotjar", "session-replay");
const unknown = request("t.unseen-metrics.test", "unseen-metrics.test", null, null, null);
const captcha = request("static.geetest.com", "geetest.com", "极验 Geetest", "武汉极意网络科技有限公司", "captcha");

function policy(...texts: string[]): PolicyDocument {
	return {
		id: "d1",
		kind: "privacy-policy",
		url: "https://www.shop.example/privacy",
		source: "fetched",
		takenAt: "2026-11-23T10:00:00Z",
		sha256: "",
		language: "zh-CN",
		blocks: texts.map((text) => ({ tag: "p", text })),
		links: [],
	};
}

function flow(events: FlowEvent[], ...documents: PolicyDocument[]): Flow {
	return { ...recorded([moment("sign-up")], [own, ...events]), documents };
}

const brand = policy("我们接入的第三方SDK：友盟+SDK，用于统计分析，收集设备标识符。");
const company = policy("SDK名称：统计组件。第三方名称：友盟同欣（北京）科技有限公司。收集信息：设备信息。");
const address = policy("We use a session tool; see https://www.hotjar.com/legal/policies/privacy for its policy.");
const others = policy("我们接入的第三方SDK：微信SDK，用于登录与分享。");

export const cases: FlowCase[] = [
	{ name: "an analytics service that the list leaves out", flow: flow([umeng], others), expect: ["cantTell"] },
	{ name: "a replay service that the list leaves out", flow: flow([hotjar], others), expect: ["cantTell"] },
	{ name: "a host in no list of vendors", flow: flow([unknown], brand), expect: ["cantTell"] },
	{
		name: "two that are left out, each for itself",
		flow: flow([umeng, hotjar], others),
		expect: ["cantTell", "cantTell"],
	},
	{ name: "named by brand", flow: flow([umeng], brand), expect: ["passed"] },
	{ name: "named by company", flow: flow([umeng], company), expect: ["passed"] },
	{ name: "named by address", flow: flow([hotjar], address), expect: ["passed"] },
	{
		name: "named in a second document",
		flow: flow([umeng], others, { ...brand, id: "d2", kind: "third-party-list" }),
		expect: ["passed"],
	},
	{ name: "a captcha that lists leave out", flow: flow([captcha], others), expect: ["passed"] },
	{ name: "no policy read", flow: flow([umeng]), expect: ["inapplicable"] },
	{ name: "no third party", flow: flow([], others), expect: ["inapplicable"] },
	{ name: "one look", flow: { ...flow([umeng], others), recording: null }, expect: ["inapplicable"] },
];
