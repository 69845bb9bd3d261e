import { action, event, layer, moment, request } from "../unit/flows.ts";
import { type FlowCase, recorded } from "./flowCase.ts";

const ask = (words: string, purposes: "privacy" | "marketing" = "privacy") => {
	const agree = action("accept", "同意", { layer: "l2" });
	const refuse = action("decline", "不同意", { layer: "l2" });
	const asked = { ...request(words, { means: "button", purposes: [purposes] }), layer: "l2" };
	const layers = [layer("page", "l1"), layer("dialog", "l2", words)];
	return { refuse, shown: moment("consent-dialog", { layers, requests: [asked], actions: [agree, refuse] }) };
};
const words = "请阅读并同意《隐私政策》后继续使用";
const privacy = ask(words);
const offers = ask("同意接收优惠与推广信息", "marketing");
const home = moment("other", { url: "https://example.com/home" });
const refuse = (id: string) => event("refuse", "person", { at: 3000, target: id, detail: { text: "不同意" } });
const onlyAgree = moment("consent-dialog", {
	layers: [layer("page", "l1"), layer("dialog", "l2", "您需要同意后才能使用")],
	actions: [action("accept", "同意并继续", { layer: "l2" })],
});
const second = moment("consent-dialog", {
	layers: [layer("page", "l1"), layer("dialog", "l2", "不同意将仅能浏览，是否继续？")],
	actions: [action("accept", "同意", { layer: "l2" }), action("decline", "仅浏览", { layer: "l2" })],
});

export const cases: FlowCase[] = [
	{
		name: "the same dialog again",
		flow: recorded([privacy.shown, privacy.shown], [refuse(privacy.refuse.id)]),
		expect: ["cantTell"],
	},
	{
		name: "a dialog that can only be agreed to",
		flow: recorded([privacy.shown, onlyAgree], [refuse(privacy.refuse.id)]),
		expect: ["cantTell"],
	},
	{
		name: "an optional purpose that blocks",
		flow: recorded([offers.shown, offers.shown], [refuse(offers.refuse.id)]),
		expect: ["failed"],
	},
	{
		name: "led to another site",
		flow: recorded([privacy.shown, moment("other", { url: "https://elsewhere.test/" })], [refuse(privacy.refuse.id)]),
		expect: ["cantTell"],
	},
	{
		name: "led away at the end",
		flow: recorded(
			[privacy.shown],
			[refuse(privacy.refuse.id), event("navigate", "script", { at: 3500, detail: { url: "about:blank" } })],
		),
		expect: ["cantTell"],
	},
	{ name: "goes on without", flow: recorded([privacy.shown, home], [refuse(privacy.refuse.id)]), expect: ["passed"] },
	{
		name: "explains, then lets go on",
		flow: recorded([privacy.shown, second], [refuse(privacy.refuse.id)]),
		expect: ["passed"],
	},
	{
		name: "ends with the refusal",
		flow: recorded([privacy.shown], [refuse(privacy.refuse.id)]),
		expect: ["inapplicable"],
	},
	{ name: "nothing refused", flow: recorded([privacy.shown, home]), expect: ["inapplicable"] },
	{ name: "one look", flow: { ...recorded([privacy.shown]), recording: null }, expect: ["inapplicable"] },
];
