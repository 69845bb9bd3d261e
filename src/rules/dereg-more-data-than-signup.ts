import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Field } from "../engine/moment.ts";
import type { Rule } from "../engine/rule.ts";
import { effortFor } from "../facts/effort.ts";
import { notJudged } from "../facts/recorded.ts";

const says = {
	more: {
		en: "Closing the account requires information that signing up did not ask for. Check whether the service holds it already, and whether it is a fair check of identity.",
		zh: "注销要求提供注册时未收集的信息，请确认服务此前是否已持有该信息、以及是否属于合理的身份核验。",
	},
	reason: {
		en: "Closing the account requires a reason. A question may be asked, but not made a condition.",
		zh: "注销须填写原因。可以询问原因，但不应作为注销条件。",
	},
	passed: {
		en: "Closing the account requires nothing that signing up did not ask for.",
		zh: "注销所需信息未超出注册时收集的范围。",
	},
	half: {
		en: "The recording shows only one of signing up and closing the account. Record both to judge this.",
		zh: "录制仅包含注册或注销之一，请录制两者后再判断。",
	},
} as const satisfies Record<string, Text>;

/** These prove who is typing and are no new kind of information. */
const proofs = new Set(["password", "code", "captcha", "username", "credential", "other"]);
const reason = /原因|理由|为什么|反馈|\b(?:reason|why|feedback|tell us)\b/iu;

/** Kinds that the service holds: asked for when signing up, or shown and edited in the settings. */
function held({ moments }: Flow, signedUp: readonly string[]): Set<string> {
	const profile = moments.filter(({ screen }) => screen.kind === "account-settings");
	return new Set([...signedUp, ...profile.flatMap(({ fields }) => fields.map(({ datum }) => datum))]);
}

/** A required box for why somebody leaves. */
function isReason({ shown, required, label, text }: Field): boolean {
	return shown && required && reason.test(`${label} ${text}`);
}

export const deregMoreDataThanSignup: Rule = {
	id: "dereg-more-data-than-signup",
	issue: "unreasonable-deregistration",
	severity: "serious",
	basis: [
		"PG03A 2.10.1 situation 2; 2.10.2 c)",
		"DRAFT20 Problem 2, situation 2",
		"M191 6.2",
		"NDSMR art. 23",
		"EDPB03 4.4.2 (paras 156-157, 162)",
		"GDPR art. 12(6)",
	],
	title: { en: "Deletion form collects more kinds of data than sign-up did", zh: "注销收集的信息多于注册" },
	remedy: {
		en: "Limit deletion to one verification step using data already held; make the reason survey optional and skippable.",
		zh: "注销仅需一次基于已有信息的核验；注销原因调查设为可选、可跳过。",
	},
	*check(flow) {
		const open = notJudged(flow);
		if (open) return yield open;
		const [joined, left] = [effortFor(flow, "sign-up"), effortFor(flow, "close-account")];
		if (!joined || !left || joined.asked.length === 0 || left.moments.length === 0) {
			if (flow.moments.length > 0) {
				yield { outcome: "inapplicable", moment: 0, subject: null, message: says.half, needs: "recording" };
			}
			return;
		}
		const known = held(flow, joined.asked);
		let judged = 0;
		for (const moment of left.moments) {
			const seen = flow.moments[moment];
			// Its settings are where people see what is held, not what leaving takes.
			if (!seen || seen.screen.kind === "account-settings") continue;
			const surplus = (field: Field) =>
				field.shown && field.required && !proofs.has(field.datum) && !known.has(field.datum);
			for (const subject of seen.fields.filter((field) => surplus(field) || isReason(field))) {
				judged++;
				yield {
					outcome: "cantTell",
					moment,
					subject,
					message: isReason(subject) ? says.reason : says.more,
					evidence: { data: [subject.datum], signUp: joined.asked, requiredBy: subject.requiredBy },
				};
			}
		}
		if (judged === 0) yield { outcome: "passed", moment: left.moments[0] ?? 0, subject: null, message: says.passed };
	},
};
