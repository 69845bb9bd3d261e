import type { EventDetails, EventKind, FlowEvent } from "../../src/engine/event.ts";
import { type Flow, flowOf } from "../../src/engine/flow.ts";
import type { Moment } from "../../src/engine/moment.ts";
import type { Recording } from "../../src/engine/recording.ts";
import { ledgerOf } from "../../src/facts/ledger.ts";
import type { Store } from "../../src/store/index.ts";
import type { Live, RecordingEntry } from "../../src/store/recording.ts";
import type { RecorderShell } from "../../src/view/recorderShell.ts";
import { flows } from "./flows.ts";

const [seen] = flows.many.moments as [Moment];
const ORIGIN = "https://passport.shanjian-mall.example";

const recording: Recording = {
	name: "山间优选 注册与注销",
	startedAt: "2026-11-25T06:20:00.000Z",
	endedAt: "2026-11-25T06:23:41.000Z",
	missed: ["frames", "pictures"],
	pauses: [],
	runs: [{ goal: "close-account", from: 90_000, to: 205_000, ended: "not-found" }],
	canaries: [
		{ datum: "email", value: "k7mnx2wqab4t@example.com" },
		{ datum: "phone", value: "14238817364" },
		{ datum: "realName", value: "Tarnem Broweska" },
	],
};

function screen(at: number, path: string, title: string, more: Partial<Moment>, picture: number | null = null): Moment {
	return {
		...seen,
		at,
		url: ORIGIN + path,
		title,
		requests: [],
		agreements: [],
		waysOut: [],
		...more,
		...(picture !== null && { picture: `pictures/${picture}.png` }),
	};
}

const moments: Moment[] = [
	screen(0, "/", "山间优选 - 首页", { screen: { kind: "other", because: [] } }, 0),
	screen(9_000, "/h5/register", "注册 - 山间优选", { requests: seen.requests, agreements: seen.agreements }, 1),
	screen(61_000, "/h5/register/details/complete-your-profile-and-continue", "", {}, 2),
	screen(95_000, "/h5/settings", "账号设置", {
		screen: { kind: "account-settings", because: [] },
		waysOut: seen.waysOut,
	}),
	screen(130_000, "/h5/settings/close", "注销账号", { screen: { kind: "account-deletion", because: [] } }, 4),
];

function event<Kind extends EventKind>(
	at: number,
	moment: number,
	kind: Kind,
	detail: EventDetails[Kind],
	more: Partial<FlowEvent> = {},
): FlowEvent {
	return { at, moment, frame: "", kind, by: "person", target: null, detail, ...more } as FlowEvent;
}

function sent(at: number, moment: number, host: string, vendor: string | null, carries = ""): FlowEvent {
	const domain = host.split(".").slice(-2).join(".");
	const kind = vendor ? ("advertising" as const) : null;
	return event(
		at,
		moment,
		"request",
		{
			host,
			domain,
			party: "third",
			vendor,
			operator: vendor && "Example Media Holdings (Shanghai) Co., Ltd.",
			vendorKind: kind,
			type: "script",
			method: "GET",
			carries,
			hidden: false,
		},
		{ by: "unknown" },
	);
}

const agreement = "我已阅读并同意《用户服务协议》《隐私政策》";
const events: FlowEvent[] = [
	sent(300, 0, "px.adreach.example", "Adreach", "cookie id"),
	sent(420, 0, "px.adreach.example", "Adreach", "cookie id"),
	sent(800, 0, "cdn.fonts.example", null),
	event(8_900, 0, "click", { text: "立即注册", does: null }),
	event(9_000, 1, "navigate", { url: `${ORIGIN}/h5/register`, how: "load" }),
	event(
		9_100,
		1,
		"storage",
		{ area: "localStorage", key: "visitor_id", domain: "passport.shanjian-mall.example", identifier: true },
		{ by: "script" },
	),
	sent(9_400, 1, "collect.statly.example", "Statly", "canary:email:sha256"),
	event(42_000, 1, "tick", { from: "off", to: "on", after: null }, { target: "agree" }),
	event(42_000, 1, "agree", { text: agreement }, { target: "agree" }),
	sent(42_600, 1, "collect.statly.example", "Statly", "cookie"),
	event(60_000, 1, "submit", { fields: "phone password" }),
	event(61_000, 2, "navigate", { url: `${ORIGIN}/h5/register/details`, how: "route" }, { by: "script" }),
	event(
		66_000,
		2,
		"permission",
		{
			name: "location",
			api: "getCurrentPosition",
			activated: false,
			known: "prompt",
			said: "为您推荐附近门店",
			source: "page",
		},
		{ by: "script" },
	),
	event(95_000, 3, "navigate", { url: `${ORIGIN}/h5/settings`, how: "load" }),
	event(129_000, 3, "click", { text: "注销账号", does: null }),
	event(130_000, 4, "navigate", { url: `${ORIGIN}/h5/settings/close`, how: "load" }),
	event(140_000, 4, "refuse", { text: "暂不注销" }),
];

/** A sign-up and the way out of it, with findings on several of its screens. */
const recorded: Flow = {
	...flowOf(moments, "2026.11", 3.4),
	events,
	recording,
	findings: flows.many.findings.map((finding) => ({
		...finding,
		moment: finding.rule.startsWith("dereg") ? 3 : 1,
	})),
};
recorded.ledger = ledgerOf(recorded);

const live: Live = {
	id: 7,
	name: recording.name,
	state: "recording",
	startedAt: new Date(Date.now() - 222_000).toISOString(),
	pausedAt: null,
	moments: moments.length,
	events: events.length,
	pictures: 4,
	agreedAt: 42_000,
	missed: [],
	run: null,
};

const entry = (id: number, name: string, more: Partial<RecordingEntry> = {}): RecordingEntry => ({
	id,
	recording: { ...recording, name },
	site: "passport.shanjian-mall.example",
	moments: 5,
	events: events.length,
	agreedAt: 42_000,
	found: { failed: 4, cantTell: 2 },
	...more,
});

/** `recording=idle|tab|paused|run`: one goes on; `opened`: one is open; `saved=0`: none is kept. */
export function showRecording(store: Store, asked: URLSearchParams): void {
	const state = asked.get("recording");
	const run = { goal: "sign-up", from: 1000, to: null, ended: null } as const;
	if (state === "on") store.recording.live.value = live;
	if (state === "run") store.recording.live.value = { ...live, run };
	if (state === "tab") store.recording.live.value = { ...live, missed: ["pages", "requests", "page-world"] };
	if (state === "paused") store.recording.live.value = { ...live, state: "paused", pausedAt: 63_000 };
	store.recording.saved.value = asked.has("none")
		? []
		: [
				entry(9, "Close the account", { found: { failed: 0, cantTell: 1 }, moments: 12 }),
				entry(8, "A sign-up with a name that is a good deal longer than the panel is wide"),
				entry(7, recording.name, { found: { failed: 0, cantTell: 0 } }),
			];
	if (!asked.has("opened")) return;
	store.recording.open(7);
	const flow = state ? { ...recorded, recording: { ...recording, endedAt: null, missed: [], runs: [] } } : recorded;
	store.recording.receive(7, flow);
}

const drawing = (hue: number) =>
	`data:image/svg+xml,${encodeURIComponent(
		`<svg xmlns="http://www.w3.org/2000/svg" width="390" height="844"><rect width="390" height="844" fill="white"/><rect width="390" height="90" fill="hsl(${hue} 50% 45%)"/><g fill="#ccd4dc"><rect x="30" y="140" width="330" height="48" rx="8"/><rect x="30" y="210" width="330" height="48" rx="8"/><rect x="30" y="280" width="200" height="20"/></g><rect x="30" y="340" width="330" height="52" rx="26" fill="hsl(${hue} 50% 45%)"/></svg>`,
	)}`;

/** A recorder that only notes what it was asked for. */
export function recorderShell(
	store: Store,
	deed: (name: string) => () => Promise<void>,
	panel: boolean,
): RecorderShell {
	const { open } = store.recording;
	return {
		start: deed("start"),
		pause: deed("pause"),
		resume: deed("resume"),
		stop: deed("stop"),
		discard: deed("discard"),
		flows: panel
			? {
					list: async () => {},
					open: async (id) => open(id),
					rename: async (id, name) => store.recording.renamed(id, name),
					remove: deed("remove"),
					removeAll: deed("remove-all"),
					exportJson: deed("export-json"),
					exportZip: deed("export-zip"),
					saveReport: deed("save-report"),
					take: deed("take"),
					picture: async (_, index) => drawing(index * 70 + 160),
					begin: deed("begin"),
					end: deed("end"),
					copyCanary: deed("copy-canary"),
					findings: { copy: deed("copy"), copyAnswer: deed("copy-answer"), copyAnswers: deed("copy-answers") },
				}
			: null,
	};
}
