import { createStore } from "../../src/store/index.ts";
import type { Refusal } from "../../src/store/inspection.ts";
import type { Page } from "../../src/store/place.ts";
import { mount } from "../../src/view/mount.tsx";
import type { Shell } from "../../src/view/shell.ts";
import { notices } from "../../src/view/wording.ts";
import { flows, manyRules } from "./flows.ts";
import { recorderShell, showRecording } from "./recordings.ts";

/** The view with a hand-made flow: `?flow=many&language=zh&page=asks&open=2&keys=issue default-consent&width=400&refused=pdf&panel`. */
const asked = new URLSearchParams(location.search);
const store = createStore(asked.get("language") ?? "en");
const deed = (name: string) => async () => {
	document.documentElement.dataset.deed = name;
};
const shell: Shell = {
	look: deed("look"),
	watch: deed("watch"),
	show: deed("show"),
	copy: async () => store.notice.say(notices.copied),
	copyAnswer: async () => store.notice.say(notices.copiedAnswer),
	copyAnswers: async () => store.notice.say(notices.copiedAnswer),
	saveJson: deed("save-json"),
	saveReport: deed("save-report"),
	readText: asked.has("panel") ? deed("read") : null,
	forgetText: deed("forget-text"),
	openPanel: asked.has("panel") ? null : deed("panel"),
	openWide: asked.has("panel") ? null : deed("wide"),
	recorder: recorderShell(store, deed, asked.has("panel")),
};
document.documentElement.className = asked.has("panel") ? "panel" : "popup";

const refused = asked.get("refused");
const flow = flows[(asked.get("flow") ?? "many") as keyof typeof flows];
if (refused === "broken") store.inspection.fail(new Error("Cannot read properties of null (reading 'box')"));
else if (refused) store.inspection.refuse(refused as Refusal, "chrome://settings/privacy");
else store.inspection.show(flow, asked.has("watched"), [{ service: "online-shopping", words: ["优选", "收货地址"] }]);
const open = Number(asked.get("open") ?? 0);
store.place.restore({
	page: (asked.get("page") ?? "findings") as Page,
	open: [
		...flow.findings.slice(0, open).map(({ fingerprint }) => `${fingerprint} 0`),
		...(asked.get("keys")?.split(",") ?? []),
	],
	scroll: Number(asked.get("scroll") ?? 0),
});
// What outside shells read before anything is shown; here the flow says what it was judged under.
store.settings.receive({ surface: flow.context.surface, jurisdictions: flow.context.jurisdictions, services: {} });
showRecording(store, asked);
if (asked.has("settings")) store.settings.open();
if (asked.has("notice")) store.notice.say(notices.copied);
const root = document.getElementById("view");
if (root) mount(root, store, shell, manyRules);
