import { event, field, moment, request, sentence } from "../unit/flows.ts";
import { type FlowCase, guided, recorded } from "./flowCase.ts";

const agree = request("I agree to the Privacy Policy");
const signUp = moment("sign-up", { requests: [agree] });
const agreed = event("agree", "person", { at: 1000, target: agree.id, detail: { text: agree.text } });
const settings = moment("account-settings");
const withdrawal = (...said: string[]) => moment("account-settings", { sentences: said.map((text) => sentence(text)) });
const clicks = (count: number) =>
	Array.from({ length: count }, (_, i) => event("click", "person", { at: 11_000 + i * 500, detail: { text: "" } }));
const run = (ended: "there" | "not-found" | null = "there") => ({ runs: [guided("withdraw", 1, 2, ended)] });

export const cases: FlowCase[] = [
	{
		name: "eight presses against one",
		flow: recorded([signUp, settings, withdrawal()], [agreed, ...clicks(8)], run()),
		expect: ["cantTell"],
	},
	{
		name: "a reason that must be given",
		flow: recorded(
			[signUp, settings, moment("account-settings", { fields: [field("other", { required: true })] })],
			[agreed, ...clicks(3)],
			run(),
		),
		expect: ["cantTell"],
	},
	{
		name: "an e-mail to support",
		flow: recorded([signUp, settings, withdrawal("To withdraw, e-mail us.")], [agreed, ...clicks(2)], run()),
		expect: ["cantTell"],
	},
	{
		name: "拨打客服",
		flow: recorded([signUp, settings, withdrawal("如需撤回授权，请拨打客服热线")], [agreed, ...clicks(2)], run()),
		expect: ["cantTell"],
	},
	{
		name: "not found",
		flow: recorded([signUp, settings], [agreed, ...clicks(2)], run("not-found")),
		expect: ["cantTell"],
	},
	{
		name: "three presses",
		flow: recorded([signUp, settings, withdrawal()], [agreed, ...clicks(3)], run()),
		expect: ["passed"],
	},
	{
		name: "one switch",
		flow: recorded([signUp, settings, withdrawal()], [agreed, ...clicks(1)], run()),
		expect: ["passed"],
	},
	{
		name: "consent not recorded",
		flow: recorded([settings, settings, withdrawal()], clicks(8), run()),
		expect: ["inapplicable"],
	},
	{
		name: "no guided run",
		flow: recorded([signUp, settings, withdrawal()], [agreed, ...clicks(8)]),
		expect: ["inapplicable"],
	},
	{ name: "one look", flow: { ...recorded([settings]), recording: null }, expect: ["inapplicable"] },
];
