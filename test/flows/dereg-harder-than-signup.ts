import { event, field, moment, sentence } from "../unit/flows.ts";
import { type FlowCase, guided, recorded } from "./flowCase.ts";

const signUp = moment("sign-up", { fields: [field("phone", { required: true }), field("code", { required: true })] });
const settings = moment("account-settings");
const closing = (...said: string[]) => moment("account-deletion", { sentences: said.map((text) => sentence(text)) });
const clicks = (count: number, from: number) =>
	Array.from({ length: count }, (_, i) => event("click", "person", { at: from + i * 500, detail: { text: "下一步" } }));

export const cases: FlowCase[] = [
	{
		name: "six screens against one",
		flow: recorded([signUp, settings, closing(), closing(), closing(), closing(), closing()]),
		expect: ["cantTell"],
	},
	{
		name: "nine presses against two",
		flow: recorded([signUp, closing()], [...clicks(2, 1000), ...clicks(9, 11_000)]),
		expect: ["cantTell"],
	},
	{
		name: "a call to the hotline",
		flow: recorded([signUp, closing("请拨打客服热线 400-000-0000 办理注销")]),
		expect: ["cantTell"],
	},
	{
		name: "a photo of the identity card",
		flow: recorded([signUp, closing("请上传手持身份证照片")]),
		expect: ["cantTell"],
	},
	{
		name: "thirty days",
		flow: recorded([signUp, closing("We will delete your account within 30 days.")]),
		expect: ["cantTell"],
	},
	{
		name: "not found in a guided run",
		flow: recorded([signUp, settings], [], { runs: [guided("close-account", 1, 1, "not-found")] }),
		expect: ["cantTell"],
	},
	{
		name: "settings, closing, done",
		flow: recorded([signUp, settings, closing()], [...clicks(3, 1000), ...clicks(4, 11_000)]),
		expect: ["passed"],
	},
	{
		name: "a guided run of two screens",
		flow: recorded([signUp, settings, closing()], clicks(3, 11_000), { runs: [guided("close-account", 1, 2)] }),
		expect: ["passed"],
	},
	{ name: "no sign-up", flow: recorded([settings, closing()]), expect: ["inapplicable"] },
	{ name: "one look", flow: { ...recorded([closing()]), recording: null }, expect: ["inapplicable"] },
];
