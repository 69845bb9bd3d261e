import { field, moment } from "../unit/flows.ts";
import { type FlowCase, recorded } from "./flowCase.ts";

const required = { required: true, requiredBy: "attribute" as const };
const signUp = moment("sign-up", { fields: [field("phone", required), field("code", required)] });
const closing = (...fields: ReturnType<typeof field>[]) => moment("account-deletion", { fields });
const settings = moment("account-settings", { fields: [field("realName"), field("address")] });

export const cases: FlowCase[] = [
	{
		name: "an identity number more",
		flow: recorded([signUp, closing(field("idNumber", required))]),
		expect: ["cantTell"],
	},
	{
		name: "name and photo of a document more",
		flow: recorded([signUp, closing(field("realName", required), field("idPhoto", required))]),
		expect: ["cantTell", "cantTell"],
	},
	{
		name: "a reason that must be given",
		flow: recorded([signUp, closing(field("other", { ...required, label: "注销原因" }))]),
		expect: ["cantTell"],
	},
	{
		name: "on a later step",
		flow: recorded([signUp, closing(), closing(field("bankCard", required))]),
		expect: ["cantTell"],
	},
	{
		name: "only code and password",
		flow: recorded([signUp, closing(field("code", required), field("password", required))]),
		expect: ["passed"],
	},
	{
		name: "what the profile holds",
		flow: recorded([signUp, settings, closing(field("realName", required))]),
		expect: ["passed"],
	},
	{
		name: "an optional reason",
		flow: recorded([signUp, closing(field("other", { label: "Reason for leaving (optional)" }))]),
		expect: ["passed"],
	},
	{ name: "the same phone", flow: recorded([signUp, closing(field("phone", required))]), expect: ["passed"] },
	{ name: "no sign-up", flow: recorded([settings, closing(field("idNumber", required))]), expect: ["inapplicable"] },
	{
		name: "one look",
		flow: { ...recorded([closing(field("idNumber", required))]), recording: null },
		expect: ["inapplicable"],
	},
];
