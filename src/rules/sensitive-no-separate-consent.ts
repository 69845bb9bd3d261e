import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Moment, Request } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { sameSite } from "../facts/collection.ts";
import { citesRule } from "../facts/faceSteps.ts";
import { consentTo, isPayment, type SensitiveAsk, sensitiveAsks } from "../facts/sensitiveAsks.ts";

const says = {
	none: {
		en: "This screen asks for sensitive information, and no consent of its own for it was found. If the service rests on consent, one may be needed; check the legal basis.",
		zh: "本页收集敏感个人信息，但未发现针对该信息的单独同意。如以同意为处理依据，可能需要取得单独同意，请核对处理依据。",
	},
	bundled: {
		en: "The consent for this sensitive information is given in one act with the terms or the policy. It may not count as a separate one.",
		zh: "对该敏感个人信息的同意与用户协议或隐私政策合并为一次操作，可能不构成单独同意。",
	},
	later: {
		en: "A consent of its own for this information is asked for on a later screen only. Check that nothing was sent before it.",
		zh: "针对该信息的单独同意在之后的页面才出现，请确认此前未提交该信息。",
	},
	byRule: {
		en: "No consent of its own was found, but the screen says that a law or a rule asks for this information. Check that it does; then consent may not be the basis.",
		zh: "未发现单独同意，但页面称依法律或规定须提供该信息。请核实该依据；如属实，可不以同意为处理依据。",
	},
	own: {
		en: "This sensitive information has a consent of its own.",
		zh: "已就该敏感个人信息设置单独的同意。",
	},
	payment: {
		en: "A card that is typed in to pay with: the payment itself is the basis.",
		zh: "填写银行卡用于本次付款，依据为付款本身。",
	},
	signIn: {
		en: "A number that the service already knows is typed in to sign in with.",
		zh: "以服务方已有的号码登录，不属于新的收集。",
	},
	nothing: {
		en: "This screen asks for no sensitive information.",
		zh: "本页没有收集敏感个人信息。",
	},
} as const satisfies Record<string, Text>;

type Verdict = Pick<Judgement, "outcome" | "message" | "severity"> & { request?: Request };

function judge(ask: SensitiveAsk, at: number, { moments }: Flow): Verdict {
	const seen = moments[at] as Moment;
	if (isPayment(ask, seen)) return { outcome: "inapplicable", message: says.payment };
	if (seen.screen.kind === "sign-in" && ask.fields.length > 0) return { outcome: "inapplicable", message: says.signIn };
	const found = moments.flatMap((moment, index) => {
		const consent = sameSite(moment, seen) ? consentTo(ask.datum, moment) : null;
		return consent ? [{ ...consent, late: index > at }] : [];
	});
	const own = found.filter((consent) => consent.own);
	const intime = own.find(({ late }) => !late);
	if (intime) return { outcome: "passed", message: says.own, request: intime.request };
	const [late] = own;
	if (late) return { outcome: "cantTell", message: says.later, request: late.request };
	const [bundled] = found;
	if (bundled) return { outcome: "cantTell", message: says.bundled, request: bundled.request };
	return citesRule(seen, ask.item)
		? { outcome: "cantTell", message: says.byRule, severity: "moderate" }
		: { outcome: "cantTell", message: says.none };
}

/** Clauses that speak of the face, or of what the laws elsewhere hold to be sensitive; an identity number is neither. */
const ONLY_FOR: Readonly<Record<string, readonly string[]>> = {
	"DRAFT20 Problem 6; strategy 1": ["biometric"],
	"PG03A 2.6.1 scenario 1; 2.6.2 a)": ["biometric"],
	"SPCFACE arts 2(3), 4": ["biometric"],
	"GDPR art. 9(2)(a)": ["biometric", "health", "religionPoliticsRace", "sexuality"],
	"PIPA art. 22(1) item 5 (art. 23)": ["biometric", "health", "religionPoliticsRace", "sexuality"],
	"APPI art. 20(2)": ["health", "religionPoliticsRace"],
};

function basisFor(datum: string): string[] {
	return sensitiveNoSeparateConsent.basis.filter((clause) => ONLY_FOR[clause]?.includes(datum) ?? true);
}

export const sensitiveNoSeparateConsent: Rule = {
	id: "sensitive-no-separate-consent",
	issue: "sensitive-pi-rules",
	severity: "critical",
	basis: [
		"PIPL arts 28, 29",
		"NDSMR art. 22(2)",
		"AUDIT 13(1)",
		"DRAFT20 Problem 6; strategy 1",
		"PG03A 2.6.1 scenario 1; 2.6.2 a)",
		"GB35273 5.4 b)-c)",
		"SPCFACE arts 2(3), 4",
		"GB41391 6.3, Annex C",
		"GDPR art. 9(2)(a)",
		"PIPA art. 22(1) item 5 (art. 23)",
		"APPI art. 20(2)",
	],
	title: {
		en: "Sensitive data is collected without a dedicated consent",
		zh: "收集敏感个人信息未取得单独同意",
	},
	remedy: {
		en: "Add a separate notice and consent for each sensitive item at the moment of collection, stating necessity and effect, with a way to refuse.",
		zh: "在收集敏感信息时设置单独的告知与同意（专门弹窗或步骤），说明必要性及影响，并可拒绝。",
	},
	*check(flow) {
		for (const [moment, seen] of flow.moments.entries()) {
			const asks = sensitiveAsks(seen);
			if (asks.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.nothing };
			for (const ask of asks) {
				const { request, ...verdict } = judge(ask, moment, flow);
				const onScreen = seen.requests.filter(({ shown }) => shown).map(({ text }) => text.slice(0, 60));
				const evidence = { data: [ask.datum], consent: request?.text ?? null, onScreen };
				yield { ...verdict, moment, subject: ask.item, evidence, basis: basisFor(ask.datum) };
			}
		}
	},
};
