import type { Effort } from "../engine/effort.ts";
import type { Flow } from "../engine/flow.ts";
import type { Moment, ScreenKind } from "../engine/moment.ts";
import type { Goal } from "../engine/recording.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { workingDaysIn } from "./policy/times.ts";

/** Part of a flow that serves one goal; bounds in milliseconds. */
interface Stretch {
	goal: Goal;
	by: Effort["by"];
	ended: Effort["ended"];
	moments: number[];
	from: number;
	to: number;
}

const waits =
	/(?:请|需|须|将|预计|等待|倒计时)[^。]{0,12}\d+\s*(?:秒|分钟|小时|个?工作日|天|日)|\d+\s*(?:秒|个?工作日|天|日)(?:后|内)|冷静期|后悔期|\bwait\b|\bwithin \d+|\b\d+ ?(?:seconds?|minutes?|(?:working |business )?days?)\b|cooling-?off/u;
const papers =
	/手持[^。]{0,8}证|身份证(?:件)?[^。]{0,6}(?:照片|正反面|原件|复印件|扫描件)|申请书|承诺书|证明(?:材料|文件)|\b(?:photo|copy|scan|picture) of (?:your |an? |the )?(?:id\b|identity|passport|government)|\bsigned (?:form|letter)|\bproof of\b/u;
const people =
	/拨打|致电|客服热线|人工(?:客服|审核|处理|核实|办理)|联系客服|发送邮件|发邮件|邮寄|来信|柜台|营业厅|到店|线下|\b(?:call us|phone|hotline|e-?mail us|by (?:post|mail)|in person|live chat|contact (?:us|support|customer)|our (?:staff|team|support) will (?:review|check|handle|contact))\b/u;

/** A tick and the press that made it are one act when they come this close, in milliseconds. */
const ONE_ACT = 150;

const plain = (text: string): string => simplify(normalise(text));

/** When each moment was there: from its own time to the next one's. */
function spanOf({ moments, recording }: Flow, index: number): [from: number, to: number] {
	const from = moments[index]?.at ?? 0;
	const last = recording?.endedAt ? Date.parse(recording.endedAt) - Date.parse(recording.startedAt) : null;
	return [from, moments[index + 1]?.at ?? last ?? Number.POSITIVE_INFINITY];
}

function ofRuns(flow: Flow): Stretch[] {
	return (flow.recording?.runs ?? []).map(({ goal, from, to, ended }) => {
		const end = to ?? Number.POSITIVE_INFINITY;
		const inside = flow.moments.flatMap((_, i) => {
			const [shown, gone] = spanOf(flow, i);
			return shown < end && gone > from ? [i] : [];
		});
		return { goal, by: "run", ended, moments: inside, from, to: end };
	});
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function stretch(flow: Flow, goal: Goal, moments: number[]): Stretch {
	const [first = 0] = moments;
	return {
		goal,
		by: "screens",
		ended: null,
		moments,
		from: spanOf(flow, first)[0],
		to: spanOf(flow, moments.at(-1) ?? first)[1],
	};
}

/** From the first screen of a kind to the last, with what leads up to it. */
function ofScreens(flow: Flow, goal: Goal, kind: ScreenKind, leading: readonly ScreenKind[]): Stretch[] {
	const kinds = flow.moments.map(({ screen }) => screen.kind);
	let first = kinds.indexOf(kind);
	if (first < 0) return [];
	while (first > 0 && leading.includes(kinds[first - 1] as ScreenKind)) first--;
	return [stretch(flow, goal, range(first, kinds.lastIndexOf(kind)))];
}

function ofRefusals(flow: Flow): Stretch[] {
	const refused = flow.events.filter(({ kind, by }) => kind === "refuse" && by === "person");
	const moments = [...new Set(refused.map(({ moment }) => moment))];
	return moments.length > 0 ? [stretch(flow, "refuse", moments)] : [];
}

function clicksIn({ events }: Flow, { from, to }: Stretch): number {
	const own = events.filter(({ by, at }) => by === "person" && at >= from && at < to);
	const presses = own.filter(({ kind }) => kind === "click");
	const ticks = own.filter(({ kind }) => kind === "tick");
	const apart = ticks.filter(({ at }) => !presses.some((press) => Math.abs(press.at - at) <= ONE_ACT));
	return presses.length + apart.length;
}

function sayings(moments: readonly Moment[], pattern: RegExp): string[] {
	const shown = moments.flatMap(({ sentences, actions }) => [...sentences, ...actions].filter((item) => item.shown));
	return [...new Set(shown.map(({ text }) => text).filter((text) => pattern.test(plain(text))))];
}

/** Milliseconds of a part in which the recording was paused. */
function pausedIn({ recording }: Flow, { from, to }: Stretch): number {
	const pauses = recording?.pauses ?? [];
	return pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(pause.to ?? to, to) - Math.max(pause.from, from)), 0);
}

function effortIn(flow: Flow, part: Stretch): Effort {
	const moments = part.moments.flatMap((index) => flow.moments[index] ?? []);
	// A policy tells of waits and papers that the way to it does not take.
	const taken = moments.filter(({ screen }) => screen.kind !== "policy");
	const fields = moments.flatMap((moment) => moment.fields).filter(({ shown }) => shown);
	const kinds = (some: typeof fields) => [...new Set(some.map(({ datum }) => datum))];
	const days = taken
		.flatMap(({ sentences }) => sentences)
		.flatMap(({ text }) => workingDaysIn(plain(text)))
		.sort((a, b) => b - a);
	const duration = part.to - part.from - pausedIn(flow, part);
	return {
		goal: part.goal,
		by: part.by,
		ended: part.ended,
		moments: part.moments,
		clicks: clicksIn(flow, part),
		asked: kinds(fields),
		required: kinds(fields.filter(({ required }) => required)),
		duration: Number.isFinite(duration) && flow.recording ? duration : null,
		waiting: sayings(taken, waits),
		workingDays: days[0] ?? null,
		papers: sayings(taken, papers),
		people: sayings(taken, people),
	};
}

/**
 * What each way through a recorded flow takes: signing up, refusing, closing the account, withdrawing, reaching
 * the policy. Guided runs say where a way begins and ends; without one the kinds of screens do, where they can.
 */
export function effortsOf(flow: Flow): Effort[] {
	const runs = ofRuns(flow);
	const told = new Set(runs.map(({ goal }) => goal));
	const read = [
		...ofScreens(flow, "sign-up", "sign-up", []),
		...ofRefusals(flow),
		...ofScreens(flow, "close-account", "account-deletion", ["account-settings"]),
	].filter(({ goal }) => !told.has(goal));
	return [...runs, ...read].map((part) => effortIn(flow, part));
}

/** The last way to a goal that was walked; null where none was. */
export function effortFor(flow: Flow, goal: Goal): Effort | null {
	return effortsOf(flow).findLast((effort) => effort.goal === goal) ?? null;
}
