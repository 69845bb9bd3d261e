import { action, event, moment, request, state } from "../unit/flows.ts";
import { type FlowCase, recorded } from "./flowCase.ts";

const box = (words: string) => request("个性化推荐", { means: "switch", purposes: ["profiling"], state: state(words) });
const off = box("off on person");
const on = box("on on markup");
const stillOff = box("off off markup");
const save = action("submit", "保存");
const settings = (asked: ReturnType<typeof request>, saves = false) =>
	moment("account-settings", { requests: [asked], actions: saves ? [save] : [] });
const untick = event("tick", "person", { at: 2000, target: off.id, detail: { from: "on", to: "off" } });
const load = event("navigate", "person", { at: 9000, detail: { url: "https://example.com/" } });
const route = event("navigate", "person", { at: 9000, detail: { url: "https://example.com/", how: "route" } });
const pressed = event("click", "person", { at: 3000, target: save.id, detail: { text: "保存" } });

export const cases: FlowCase[] = [
	{ name: "on again after a load", flow: recorded([settings(off), settings(on)], [untick, load]), expect: ["failed"] },
	{
		name: "saved, and on again",
		flow: recorded([settings(off, true), settings(on, true)], [untick, pressed, load]),
		expect: ["failed"],
	},
	{
		name: "on again two screens later",
		flow: recorded([settings(off), moment("other"), settings(on)], [untick, load]),
		expect: ["failed"],
	},
	{
		name: "not saved",
		flow: recorded([settings(off, true), settings(on, true)], [untick, load]),
		expect: ["cantTell"],
	},
	{
		name: "signed in again between",
		flow: recorded([settings(off), moment("sign-in"), settings(on)], [untick, load]),
		expect: ["cantTell"],
	},
	{ name: "still off", flow: recorded([settings(off), settings(stillOff)], [untick, load]), expect: ["passed"] },
	{
		name: "switched on by the person",
		flow: recorded([settings(off), settings(box("on off person"))], [untick, load]),
		expect: ["passed"],
	},
	{
		name: "on again by the person before they left",
		flow: recorded(
			[settings(off), settings(on)],
			[untick, event("tick", "person", { at: 4000, target: off.id, detail: { from: "off", to: "on" } }), load],
		),
		expect: ["inapplicable"],
	},
	{
		name: "a route of the same page",
		flow: recorded([settings(off), settings(on)], [untick, route]),
		expect: ["inapplicable"],
	},
	{ name: "one look", flow: { ...recorded([settings(on)]), recording: null }, expect: ["inapplicable"] },
];
