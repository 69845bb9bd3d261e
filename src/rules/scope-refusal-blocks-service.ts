import { type EventOf, eventsOf } from "../engine/event.ts";
import type { Outcome, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Moment, Purpose } from "../engine/moment.ts";
import { siteOf } from "../engine/review.ts";
import type { Rule } from "../engine/rule.ts";
import { momentAt, notJudged } from "../facts/recorded.ts";
import { askAgain } from "../facts/refusals.ts";

const says = {
	left: {
		en: "After the refusal the page led away from the service. Check whether what was refused is necessary for the service.",
		zh: "用户拒绝后页面离开了该服务，请确认所拒绝的内容是否为提供服务所必需。",
	},
	loop: {
		en: "After the refusal the same question stood there again and kept the page from being used. Check whether what was refused is necessary for the service.",
		zh: "用户拒绝后再次出现相同询问并阻挡使用，请确认所拒绝的内容是否为提供服务所必需。",
	},
	onlyAgree: {
		en: "After the refusal a dialog stood in the way whose only way on is to agree. Check whether what was refused is necessary for the service.",
		zh: "用户拒绝后出现仅可选择同意的弹窗并阻挡使用，请确认所拒绝的内容是否为提供服务所必需。",
	},
	unneeded: {
		en: "Refusing an optional purpose kept the person from using the service.",
		zh: "用户拒绝非必需用途后无法继续使用服务。",
	},
	passed: { en: "After the refusal the page could be used.", zh: "用户拒绝后仍可使用页面。" },
	open: {
		en: "The recording ends with the refusal. Go on for some steps to judge this.",
		zh: "录制止于拒绝操作，请在拒绝后继续操作数步再判断。",
	},
	none: {
		en: "The person refused nothing in this recording. Record a run in which everything is refused to judge this.",
		zh: "录制中用户未作出拒绝。请录制一次“全部拒绝”的流程再判断。",
	},
} as const satisfies Record<string, Text>;

/** No service needs these for its basic function. */
const optional: readonly Purpose[] = ["marketing", "profiling", "third-party-sharing"];

function refusedOptional(flow: Flow, { moment, target }: EventOf<"refuse">): boolean {
	const seen = flow.moments[moment];
	const request = seen?.requests.find(({ id }) => id === target);
	const layer = seen?.actions.find(({ id }) => id === target)?.layer;
	const requests = request ? [request] : (seen?.requests.filter((one) => one.layer === layer) ?? []);
	const purposes = requests.flatMap((one) => one.purposes);
	return purposes.length > 0 && purposes.every((purpose) => optional.includes(purpose));
}

/** A dialog over the page with a way to agree and none to refuse or close. */
function onlyAgrees({ layers, actions }: Moment): boolean {
	return layers.some(({ id, modal }) => {
		const here = actions.filter((action) => modal && action.layer === id && action.shown);
		return (
			here.some(({ does }) => does === "accept") &&
			!here.some(({ does }) => ["decline", "close", "manage"].includes(does))
		);
	});
}

function judge(flow: Flow, refusal: EventOf<"refuse">): [Outcome, Text] {
	const before = flow.moments[refusal.moment];
	const next = flow.moments[refusal.moment + 1];
	if (!before || !next) {
		const left = eventsOf(flow.events, "navigate").find(({ at, by }) => at > refusal.at && by !== "person");
		return left && before && siteOf(left.detail.url) !== siteOf(before.url)
			? ["cantTell", says.left]
			: ["inapplicable", says.open];
	}
	if (siteOf(next.url) !== siteOf(before.url)) return ["cantTell", says.left];
	const blocked = askAgain(before, next).some(({ modal }) => modal);
	if (!blocked && !onlyAgrees(next)) return ["passed", says.passed];
	if (refusedOptional(flow, refusal)) return ["failed", says.unneeded];
	return ["cantTell", blocked ? says.loop : says.onlyAgree];
}

export const scopeRefusalBlocksService: Rule = {
	id: "scope-refusal-blocks-service",
	issue: "collection-beyond-scope",
	severity: "critical",
	basis: [
		"PIPL art. 16",
		"M191 4.2",
		"NECPI art. 4",
		"PG03A 2.3.1 situation 2; 2.3.2 c)-d)",
		"PG02A 3.9 b)-c); 4.2 a)-b)",
		"GDPR art. 7(4); recitals 42, 43",
		"EDPB05 paras 38-41",
		"PIPA art. 22(5); art. 16(3)",
		"DRAFT26 draft text (press reports)",
	],
	title: { en: "Refusing consent closes, loops or blocks the service", zh: "不同意即退出或无法使用" },
	remedy: {
		en: "Keep the basic function usable after refusal. Split the dialog into what the service cannot work without and what is optional; on refusal continue in a limited or visitor mode and explain what is unavailable.",
		zh: "拒绝后仍应可使用基本功能：把必需与可选的信息拆开询问，拒绝后进入基础功能/游客模式，并说明受影响的功能。",
	},
	*check(flow) {
		const open = notJudged(flow);
		if (open) return yield open;
		const refusals = eventsOf(flow.events, "refuse").filter(({ by }) => by === "person");
		if (refusals.length === 0 && flow.moments.length > 0) {
			yield { outcome: "inapplicable", moment: 0, subject: null, message: says.none, needs: "recording" };
		}
		for (const refusal of refusals) {
			const [outcome, message] = judge(flow, refusal);
			const moment = momentAt(flow, refusal);
			yield {
				outcome,
				moment,
				subject: flow.moments[moment]?.actions.find(({ id }) => id === refusal.target) ?? null,
				message,
				quote: refusal.detail.text,
				evidence: { refused: refusal.detail.text, refusedAt: refusal.at },
			};
		}
	},
};
