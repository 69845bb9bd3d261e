import { type EventOf, eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import { momentAt, notJudged } from "../facts/recorded.ts";
import { askAgain } from "../facts/refusals.ts";

const says = {
	again: {
		en: "After the refusal the same question came up more than once without an act of the person that called for it.",
		zh: "用户拒绝后，在未触发相关功能的情况下多次重复询问。",
	},
	once: {
		en: "After the refusal the same question came up once more without an act of the person that called for it. Guides take more than one within 48 hours for frequent: record a longer visit.",
		zh: "用户拒绝后，在未触发相关功能的情况下再次询问一次。指引以48小时内超过一次为频繁，请录制更长的流程。",
	},
	passed: { en: "After the refusal the question did not come up again.", zh: "用户拒绝后未再次询问。" },
	none: {
		en: "The person refused nothing in this recording. Record a run in which everything is refused, and go on for some pages.",
		zh: "录制中用户未作出拒绝。请录制一次“全部拒绝”的流程并继续浏览若干页面。",
	},
} as const satisfies Record<string, Text>;

/** The guides' yardstick: 48 hours, in milliseconds. */
const SPAN = 48 * 60 * 60 * 1000;
/** A press this shortly before a question called for it, in milliseconds. */
const CALLED = 3000;

/** The person pressed something that needs the answer: to sign up, to get a code. */
function calledFor(flow: Flow, at: number): boolean {
	return eventsOf(flow.events, "click").some(
		(click) => click.by === "person" && at - click.at >= 0 && at - click.at <= CALLED && isMain(flow, click),
	);
}

function isMain(flow: Flow, { moment, target, detail }: EventOf<"click">): boolean {
	const does = flow.moments[moment]?.actions.find(({ id }) => id === target)?.does ?? detail.does;
	return does === "submit" || does === "get-code";
}

/** Moments after the refusal in which the question stands there again, though it had gone in between or a page was loaded. */
function repeatsOf(flow: Flow, refusal: EventOf<"refuse">): number[] {
	const asked = flow.moments[refusal.moment];
	if (!asked) return [];
	const repeats: number[] = [];
	let gone = false;
	for (let i = refusal.moment + 1; i < flow.moments.length; i++) {
		const seen = flow.moments[i];
		if (!seen) continue;
		const at = seen.at ?? 0;
		if (at - refusal.at > SPAN) break;
		const loaded = eventsOf(flow.events, "navigate").some(
			(event) => event.at > (flow.moments[i - 1]?.at ?? 0) && event.at <= at,
		);
		const again = askAgain(asked, seen).length > 0;
		if (again && (gone || loaded || i === refusal.moment + 1) && !calledFor(flow, at)) repeats.push(i);
		gone = !again;
	}
	return repeats;
}

export const bundleNaggingAfterRefusal: Rule = {
	id: "bundle-nagging-after-refusal",
	issue: "bundled-blanket-consent",
	severity: "serious",
	basis: [
		"NDSMR art. 22(5)",
		"M191 3.2",
		"PG03A 2.4.1 situation 2; 2.4.2 d)",
		"PG02A 3.3 a)-b)",
		"DRAFT20 Problem 3, situation 3; strategy 6",
		"MIIT337 item 6",
		"EDPB03 4.1.1 Continuous prompting",
		"DSA art. 25(3)(b)",
		"CCPA 7004(a)(2)(B)",
		"MIIT164 target behaviours",
	],
	title: { en: "The user is asked again soon after refusing", zh: "拒绝后频繁征求同意" },
	remedy: {
		en: "Store the refusal, do not ask again within 48 hours or on each launch, and re-ask only when the user opens the function or the purpose changes.",
		zh: "记录拒绝结果，48小时内及每次打开时不重复询问；仅在用户主动使用相关功能或目的变更时再次征求。",
	},
	*check(flow) {
		const open = notJudged(flow);
		if (open) return yield open;
		const refusals = eventsOf(flow.events, "refuse").filter(({ by }) => by === "person");
		const [refusal] = refusals;
		if (!refusal) {
			if (flow.moments.length > 0) {
				yield { outcome: "inapplicable", moment: 0, subject: null, message: says.none, needs: "recording" };
			}
			return;
		}
		const repeats = repeatsOf(flow, refusal);
		const [first] = repeats;
		if (first === undefined) {
			return yield { outcome: "passed", moment: momentAt(flow, refusal), subject: null, message: says.passed };
		}
		yield {
			outcome: repeats.length > 1 ? "failed" : "cantTell",
			moment: first,
			subject: null,
			message: repeats.length > 1 ? says.again : says.once,
			quote: refusal.detail.text,
			evidence: {
				refused: refusal.detail.text,
				refusedAt: refusal.at,
				count: repeats.length,
				intervals: repeats.map((i) => Math.round(((flow.moments[i]?.at ?? refusal.at) - refusal.at) / 1000)),
			},
		};
	},
};
