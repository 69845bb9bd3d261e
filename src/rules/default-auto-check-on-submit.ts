import { type EventOf, eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Request } from "../engine/moment.ts";
import type { Rule } from "../engine/rule.ts";
import { asksConsent, givenBy, isControl } from "../facts/defaults.ts";

const says = {
	failed: {
		en: "Pressing the button switched this consent on: the page ticked it, not the person.",
		zh: "点击按钮后，页面自动勾选了该同意选项，并非用户本人勾选。",
	},
	other: {
		en: "A script switched this consent on right after a press somewhere else on the page. See whether that press says that it agrees.",
		zh: "用户点击页面其他位置后，脚本随即勾选了该同意选项。请确认该点击是否明确表示同意。",
	},
	passed: {
		en: "The main button was pressed with this consent off, and the page left it off.",
		zh: "在未勾选的情况下点击主按钮，页面未自动勾选该同意选项。",
	},
	none: {
		en: "No press on a main button with a consent still off was recorded.",
		zh: "未记录到在未勾选同意时点击主按钮的操作。",
	},
} as const satisfies Record<string, Text>;

const MAIN = new Set(["submit", "get-code"]);
/** A script's tick this long after a press is put down to that press, in milliseconds. */
const AFTERMATH = 1500;

/** What the last press before this tick did; null where none came shortly before. */
function pressBefore(flow: Flow, tick: EventOf<"tick">): string | null {
	if (tick.detail.after !== null) return tick.detail.after;
	const press = flow.events.findLast(
		({ kind, by, at, moment }) =>
			(kind === "click" || kind === "submit") &&
			by === "person" &&
			moment === tick.moment &&
			at <= tick.at &&
			tick.at - at <= AFTERMATH,
	);
	if (!press) return null;
	if (press.kind === "submit") return "submit";
	return flow.moments[press.moment]?.actions.find(({ id }) => id === press.target)?.does ?? "other";
}

function pressedMain(flow: Flow, moment: number): boolean {
	const actions = flow.moments[moment]?.actions ?? [];
	return flow.events.some(
		(event) =>
			event.moment === moment &&
			event.by === "person" &&
			(event.kind === "submit" ||
				(event.kind === "click" && actions.some(({ id, does }) => id === event.target && MAIN.has(does)))),
	);
}

function switchedOn(flow: Flow, moment: number, request: Request): EventOf<"tick"> | undefined {
	return eventsOf(flow.events, "tick").find(
		(event) =>
			event.by === "script" &&
			event.moment === moment &&
			event.target === request.id &&
			givenBy(event.detail.to === "on" ? "on" : "off", request.polarity) === "given" &&
			event.detail.from !== event.detail.to,
	);
}

export const defaultAutoCheckOnSubmit: Rule = {
	id: "default-auto-check-on-submit",
	issue: "default-consent",
	severity: "serious",
	basis: [
		"M191 3.1; 3.4",
		"PG02A 3.1 a); 3.5 a)",
		"PIPL arts 5, 14",
		"GDPR art. 4(11); recital 32",
		"EDPB03 4.4.3 Misleading action",
		"MIIT26 Part I, personal-information measures (item number not confirmed)",
	],
	title: {
		en: "The page ticks or assumes consent when the person presses the main button",
		zh: "点击登录时自动勾选或弹窗仅可“同意并继续”",
	},
	remedy: {
		en: "Stop at the press, keep the box off, show a message, and go on only after the person ticks it or presses a plainly worded agree button beside an equal cancel button.",
		zh: "点击时不得自动勾选或直接提交；应提示用户自行勾选，或弹窗展示要点并提供同等显著的取消按钮。",
	},
	*check(flow) {
		for (const [moment, seen] of flow.moments.entries()) {
			let judged = 0;
			for (const subject of seen.requests.filter((request) => isControl(request) && asksConsent(request))) {
				const tick = switchedOn(flow, moment, subject);
				const after = tick ? pressBefore(flow, tick) : null;
				if (tick && after !== null && after !== "accept") {
					judged++;
					const main = MAIN.has(after);
					const evidence = { after, at: tick.at, from: tick.detail.from, to: tick.detail.to };
					yield main
						? { outcome: "failed", moment, subject, message: says.failed, evidence }
						: { outcome: "cantTell", moment, subject, message: says.other, evidence };
				} else if (!tick && pressedMain(flow, moment) && givenBy(subject.state.now, subject.polarity) === "withheld") {
					judged++;
					yield { outcome: "passed", moment, subject, message: says.passed };
				}
			}
			if (judged === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
		}
	},
};
