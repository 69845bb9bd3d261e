import { type EventOf, eventsOf } from "../engine/event.ts";
import type { Outcome, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Request } from "../engine/moment.ts";
import type { Rule } from "../engine/rule.ts";
import { givenBy } from "../facts/defaults.ts";
import { notJudged } from "../facts/recorded.ts";

const says = {
	again: {
		en: "The person switched this off, and on a later visit it was on again without an act of theirs.",
		zh: "用户已关闭该选项，再次访问时未经操作又被开启。",
	},
	unsaved: {
		en: "The person switched this off, and it was on again later; a button to save was not pressed in between. Save, and look again.",
		zh: "用户已关闭该选项，但未点击保存，之后又为开启状态。请保存后再次查看。",
	},
	otherAccount: {
		en: "The person switched this off, and it was on again later; somebody signed in in between. Check that it was the same account.",
		zh: "用户已关闭该选项，其间重新登录过，之后又为开启状态，请确认是否为同一账号。",
	},
	passed: { en: "What the person switched off was still off later.", zh: "用户关闭的选项之后仍为关闭。" },
	none: {
		en: "In this recording nothing that the person switched off was seen on a later visit. Record a second visit to judge this.",
		zh: "录制中没有用户关闭后再次访问的选项，请录制第二次访问后再判断。",
	},
} as const satisfies Record<string, Text>;

interface SwitchedOff {
	request: Request;
	tick: EventOf<"tick">;
}

/** What the person's own last word on was "off". */
function switchedOff(flow: Flow): SwitchedOff[] {
	return eventsOf(flow.events, "tick").flatMap((tick) => {
		const request = flow.moments[tick.moment]?.requests.find(({ id }) => id === tick.target);
		if (!request || tick.by !== "person") return [];
		const taken = givenBy(tick.detail.to === "on" ? "on" : "off", request.polarity) === "withheld";
		const later = eventsOf(flow.events, "tick").some(
			({ at, by, moment, target }) =>
				by === "person" && at > tick.at && moment === tick.moment && target === tick.target,
		);
		return taken && !later ? [{ request, tick }] : [];
	});
}

const sameAsk = (a: Request, b: Request) => a.means === b.means && a.text === b.text && a.place === b.place;

/** A page was loaded between two moments: only what was kept can be seen on the second. */
function visitedAnew(flow: Flow, from: number, to: number): boolean {
	const until = flow.moments[to]?.at ?? Number.POSITIVE_INFINITY;
	return eventsOf(flow.events, "navigate").some(({ at, detail }) => at > from && at <= until && detail.how !== "route");
}

function judge(flow: Flow, { request, tick }: SwitchedOff, later: number): [Outcome, Text] {
	const between = flow.moments.slice(tick.moment + 1, later);
	if (between.some(({ screen }) => screen.kind === "sign-in" || screen.kind === "sign-up")) {
		return ["cantTell", says.otherAccount];
	}
	const saves = flow.moments[tick.moment]?.actions.filter(
		({ does, shown, layer }) => does === "submit" && shown && layer === request.layer,
	);
	const saved = eventsOf(flow.events, "click").some(
		({ at, moment, target }) => at > tick.at && moment === tick.moment && saves?.some(({ id }) => id === target),
	);
	const sent = eventsOf(flow.events, "submit").some(({ at, moment }) => at > tick.at && moment === tick.moment);
	return saves?.length && !saved && !sent ? ["cantTell", says.unsaved] : ["failed", says.again];
}

export const defaultResetAfterUpdate: Rule = {
	id: "default-reset-after-update",
	issue: "default-consent",
	severity: "serious",
	basis: [
		"M191 3.5",
		"PG02A 3.6 a)",
		"MIIT26 Part I, personal-information measures (only the Dec 2022 draft wording was read; item number not confirmed)",
		"PIPL arts 14, 15",
		"GDPR art. 7(3); art. 25(2)",
	],
	title: { en: "Settings the user turned off are on again later", zh: "用户已关闭的设置被自动恢复" },
	remedy: {
		en: "Persist choices on the account and migrate them on release; never reset to permissive defaults.",
		zh: "将用户选择持久化并在升级时保留，不得恢复为默认开启。",
	},
	*check(flow) {
		const open = notJudged(flow);
		if (open) return yield open;
		let judged = 0;
		for (const off of switchedOff(flow)) {
			for (let later = off.tick.moment + 1; later < flow.moments.length; later++) {
				const subject = flow.moments[later]?.requests.find((request) => sameAsk(request, off.request));
				if (!subject || !visitedAnew(flow, off.tick.at, later)) continue;
				judged++;
				const given = givenBy(subject.state.now, subject.polarity) === "given" && subject.state.setBy !== "person";
				const [outcome, message] = given ? judge(flow, off, later) : (["passed", says.passed] as const);
				const evidence = { at: off.tick.at, later: flow.moments[later]?.at ?? null, now: subject.state.now };
				yield { outcome, moment: later, subject, message, evidence };
				break;
			}
		}
		if (judged === 0 && flow.moments.length > 0) {
			yield { outcome: "inapplicable", moment: 0, subject: null, message: says.none, needs: "recording" };
		}
	},
};
