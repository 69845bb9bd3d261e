import { type EventOf, eventsOf } from "../engine/event.ts";
import type { Outcome, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Purpose } from "../engine/moment.ts";
import type { Rule } from "../engine/rule.ts";
import { follows, isNeeded, ownDomains, type Recipient, recipientsOf, singlesOut } from "../facts/recipients.ts";
import { momentAt, notJudged } from "../facts/recorded.ts";

const says = {
	failed: {
		en: "After the person refused, a service that follows people still received an identifier.",
		zh: "用户拒绝后，统计、广告类第三方仍收到可识别标识。",
	},
	cookieless: {
		en: "After the person refused, a service that follows people was still contacted, without an identifier that could be seen. Check what it measures.",
		zh: "用户拒绝后仍联系统计、广告类第三方，但未见可识别标识，请核实其收集内容。",
	},
	unknown: {
		en: "After the person refused, an unknown third party received an identifier. Find out who it is and what for.",
		zh: "用户拒绝后，有未知第三方收到可识别标识，请核实其身份与用途。",
	},
	passed: {
		en: "After the person refused, nothing that follows people was contacted.",
		zh: "用户拒绝后未再联系统计、广告等第三方。",
	},
	none: {
		en: "The person refused nothing in this recording. Record a run in which everything is refused to judge this.",
		zh: "录制中用户未作出拒绝。请录制一次“全部拒绝”的流程再判断。",
	},
} as const satisfies Record<string, Text>;

/** Requests that were under way when the person refused, in milliseconds. */
const GRACE = 1000;
/** Refusing letters or an age says nothing about being followed. */
const about: readonly Purpose[] = ["privacy", "terms", "cookies", "third-party-sharing", "profiling"];

/** Refusals that reach to being followed: of a whole layer or notice, or of a request with such a purpose. */
function refusalsOf(flow: Flow): EventOf<"refuse">[] {
	return eventsOf(flow.events, "refuse").filter(({ by, moment, target }) => {
		const request = flow.moments[moment]?.requests.find(({ id }) => id === target);
		return by === "person" && (!request || request.purposes.some((purpose) => about.includes(purpose)));
	});
}

/** Until the person agrees after all. */
function endOf(flow: Flow, refusal: EventOf<"refuse">): number {
	const changed = eventsOf(flow.events, "agree").find(({ at, by }) => by === "person" && at > refusal.at);
	return changed?.at ?? Number.POSITIVE_INFINITY;
}

function judge(recipient: Recipient): [Outcome, Text] | null {
	if (isNeeded(recipient)) return null;
	if (!follows(recipient)) {
		return recipient.kind === null && singlesOut(recipient) ? ["cantTell", says.unknown] : null;
	}
	return singlesOut(recipient) ? ["failed", says.failed] : ["cantTell", says.cookieless];
}

export const mismatchTrackingAfterRefusal: Rule = {
	id: "mismatch-tracking-after-refusal",
	issue: "practice-differs-from-policy",
	severity: "critical",
	basis: [
		"M191 3.2",
		"PG03A 2.5.1 scenario 2",
		"PG02A 3.2 a)",
		"PIPL arts 15, 47(1)(3)",
		"NDSMR art. 22(4)",
		"CNIL 14 Dec 2021",
		"EPRIV art. 5(3)",
		"GDPR art. 7(3)",
		"DPDP s. 6(6)",
	],
	title: { en: "Collection continues after refusal or withdrawal", zh: "拒绝或撤回后仍收集个人信息" },
	remedy: {
		en: "Wire every optional tag and SDK to the consent state and purge its storage on refusal.",
		zh: "将所有非必要脚本与同意状态绑定，拒绝或撤回后立即停止并清除相关标识。",
	},
	*check(flow) {
		const open = notJudged(flow, "requests");
		if (open) return yield open;
		const [refusal] = refusalsOf(flow);
		if (!refusal) {
			if (flow.moments.length > 0) {
				yield { outcome: "inapplicable", moment: 0, subject: null, message: says.none, needs: "recording" };
			}
			return;
		}
		const requests = eventsOf(flow.events, "request");
		const end = endOf(flow, refusal);
		const after = requests.filter(({ at }) => at > refusal.at + GRACE && at < end);
		let judged = 0;
		for (const recipient of recipientsOf(after, ownDomains(flow))) {
			const answer = judge(recipient);
			if (!answer) continue;
			judged++;
			const { name, operator, kind, hosts, carries } = recipient;
			const at = recipient.requests[0]?.at ?? refusal.at;
			yield {
				outcome: answer[0],
				moment: momentAt(flow, recipient.requests[0] ?? refusal),
				subject: null,
				message: answer[1],
				quote: name,
				about: name,
				evidence: {
					vendor: name,
					operator,
					vendorKind: kind,
					hosts,
					count: recipient.requests.length,
					carries,
					refused: refusal.detail.text,
					refusedAt: refusal.at,
					at,
				},
			};
		}
		if (judged === 0) {
			yield { outcome: "passed", moment: momentAt(flow, refusal), subject: null, message: says.passed };
		}
	},
};
