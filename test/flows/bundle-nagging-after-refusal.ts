import { action, event, layer, moment, request } from "../unit/flows.ts";
import { type FlowCase, recorded } from "./flowCase.ts";

const words = "We use cookies to measure and to show you ads";
const asking = (text = words) => {
	const decline = action("decline", "Reject all", { layer: "l2" });
	const layers = [layer("page", "l1"), layer("banner", "l2", text)];
	const asked = { ...request(text, { means: "button", purposes: ["cookies"] }), layer: "l2" };
	return moment("cookie-notice", {
		layers,
		requests: [asked],
		actions: [action("accept", "Accept all", { layer: "l2" }), decline],
	});
};
const plain = () => moment("other");
const signUp = action("submit", "注册");
const refused = event("refuse", "person", { at: 3000, detail: { text: "Reject all" } });
const loads = (...times: number[]) =>
	times.map((at) => event("navigate", "person", { at, detail: { url: "https://example.com/" } }));
const hour = 3_600_000;

export const cases: FlowCase[] = [
	{
		name: "twice more on the next pages",
		flow: recorded([asking(), asking(), asking()], [refused, ...loads(9000, 19_000)]),
		expect: ["failed"],
	},
	{
		name: "gone and back, twice",
		flow: recorded([asking(), plain(), asking(), plain(), asking()], [refused]),
		expect: ["failed"],
	},
	{
		name: "once more",
		flow: recorded([asking(), plain(), asking()], [refused, ...loads(19_000)]),
		expect: ["cantTell"],
	},
	{ name: "at once", flow: recorded([asking(), asking()], [refused]), expect: ["cantTell"] },
	{ name: "not again", flow: recorded([asking(), plain(), plain()], [refused]), expect: ["passed"] },
	{
		name: "another question",
		flow: recorded([asking(), asking("Allow messages from this shop?")], [refused, ...loads(9000)]),
		expect: ["passed"],
	},
	{
		name: "called for by the person",
		flow: recorded(
			[asking(), moment("sign-up", { actions: [signUp] }), asking()],
			[refused, event("click", "person", { at: 19_000, moment: 1, target: signUp.id, detail: { text: "注册" } })],
		),
		expect: ["passed"],
	},
	{
		name: "three days later",
		flow: recorded(
			[asking(), { ...asking(), at: 72 * hour }, { ...asking(), at: 73 * hour }],
			[refused, ...loads(72 * hour, 73 * hour)],
		),
		expect: ["passed"],
	},
	{ name: "nothing refused", flow: recorded([asking(), asking()]), expect: ["inapplicable"] },
	{ name: "one look", flow: { ...recorded([asking()]), recording: null }, expect: ["inapplicable"] },
];
