import { event, moment } from "../unit/flows.ts";
import { type FlowCase, guided, recorded } from "./flowCase.ts";

const home = moment("other");
const settings = moment("account-settings");
const policy = moment("policy");
const clicks = (count: number, from = 500) =>
	Array.from({ length: count }, (_, i) => event("click", "person", { at: from + i * 500, detail: { text: "" } }));
const run = (ended: "there" | "not-found" | null, to = 2) => ({ runs: [guided("reach-policy", 0, to, ended)] });

export const cases: FlowCase[] = [
	{ name: "six presses", flow: recorded([home, settings, policy], clicks(6), run("there")), expect: ["cantTell"] },
	{ name: "five presses", flow: recorded([home, settings, policy], clicks(5), run("there")), expect: ["cantTell"] },
	{ name: "not found", flow: recorded([home, settings], clicks(3), run("not-found", 1)), expect: ["cantTell"] },
	{ name: "four presses", flow: recorded([home, settings, policy], clicks(4), run("there")), expect: ["passed"] },
	{ name: "one press", flow: recorded([home, policy], clicks(1), run("there", 1)), expect: ["passed"] },
	{
		name: "presses before the run do not count",
		flow: recorded([home, home, policy], clicks(6), { runs: [guided("reach-policy", 1, 2)] }),
		expect: ["passed"],
	},
	{
		name: "the last of two runs",
		flow: recorded([home, settings, policy], clicks(6), {
			runs: [guided("reach-policy", 0, 2), guided("reach-policy", 2, 2)],
		}),
		expect: ["passed"],
	},
	{ name: "a run without an end", flow: recorded([home, policy], clicks(6), run(null, 1)), expect: ["inapplicable"] },
	{ name: "no guided run", flow: recorded([home, policy], clicks(6)), expect: ["inapplicable"] },
	{ name: "one look", flow: { ...recorded([policy]), recording: null }, expect: ["inapplicable"] },
];
