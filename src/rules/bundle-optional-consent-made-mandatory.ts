import type { Text } from "../engine/finding.ts";
import type { Moment, Request } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { namedBy } from "../facts/collection.ts";
import { asksCookies, corePurposes, isControl, names, optionalPurposes } from "../facts/defaults.ts";
import { offersStopping } from "../facts/phrases.ts";

const says = {
	bundled: {
		en: "One act accepts the terms or the policy and also marketing, profiling or sharing, so the person cannot have the one without the other.",
		zh: "以一次操作同时同意协议或政策以及营销、画像或对外共享，用户无法只同意其一。",
	},
	required: {
		en: "Consent to marketing, profiling or sharing is required in order to go on.",
		zh: "必须同意营销、画像或对外共享才能继续。",
	},
	locked: {
		en: "Consent to marketing, profiling or sharing is fixed on and cannot be refused.",
		zh: "对营销、画像或对外共享的同意被固定为开启，用户无法拒绝。",
	},
	implied: {
		en: "The sentence that makes the action an agreement also takes in marketing, profiling or sharing, and no control allows a refusal.",
		zh: "“操作即代表同意”的声明同时包含营销、画像或对外共享，且没有可拒绝的选项。",
	},
	later: {
		en: "The sentence that makes the action an agreement takes in marketing, profiling or sharing, and says that it can be stopped later. Check whether it can be refused at the start.",
		zh: "“操作即代表同意”的声明包含营销、画像或对外共享，并称之后可退订或关闭。请确认用户能否在一开始就拒绝。",
	},
	hinted: {
		en: "The wording of this agreement hints at marketing, profiling or sharing without saying it plainly. Read it and check whether it can be refused.",
		zh: "该同意文案可能涉及营销、画像或对外共享，但表述不明确，请人工阅读并确认可否拒绝。",
	},
	list: {
		en: "The agreement includes a list of third parties. Check whether sharing with them is needed for the service or can be refused.",
		zh: "同意内容包含第三方共享清单，请确认该共享是否为服务所必需、能否拒绝。",
	},
	carrier: {
		en: "The only third party is the phone carrier whose number check signs the person in.",
		zh: "所涉第三方仅为提供本机号码认证的运营商。",
	},
	free: {
		en: "Marketing, profiling or sharing has a control of its own, and nothing on the screen marks it as required; whether sign-up works without it was not tried.",
		zh: "营销、画像或对外共享设有单独的选项，页面未标明其为必选；未实际验证不选能否完成注册。",
	},
	choices: {
		en: "Beside this button the same layer offers single choices, and nothing on the screen marks them as required; whether going on without them works was not tried.",
		zh: "除该按钮外，同一层还提供逐项选择，页面未标明其为必选；未实际验证不选能否继续。",
	},
	newsletter: {
		en: "The whole form is for offers or news, so agreeing to them is the service itself.",
		zh: "该表单本身即为订阅资讯，同意接收属于服务内容。",
	},
	none: {
		en: "Nothing on this screen asks for consent to marketing, profiling or sharing.",
		zh: "本页没有就营销、画像或对外共享征求同意。",
	},
} as const satisfies Record<string, Text>;

type Verdict = Pick<Judgement, "outcome" | "message">;

function judge(request: Request, moment: Moment): Verdict {
	const optional = names(request, optionalPurposes);
	const documents = namedBy(moment, request.agreements).map(({ kind }) => kind);
	const carrier = request.purposes.includes("carrier-login") || documents.includes("carrier-terms");
	if (carrier && optional.every((purpose) => purpose === "third-party-sharing"))
		return { outcome: "inapplicable", message: says.carrier };
	if (isNewsletter(moment)) return { outcome: "inapplicable", message: says.newsletter };
	const core =
		names(request, corePurposes).length > 0 || documents.includes("terms") || documents.includes("privacy-policy");
	if (!core && request.required && request.polarity === "opt-in") return { outcome: "failed", message: says.required };
	if (!core && !request.enabled && request.state.now === "on") return { outcome: "failed", message: says.locked };
	if (!core && request.means !== "implied") return { outcome: "passed", message: says.free };
	if (request.means === "button" && canChoose(request, moment)) return { outcome: "passed", message: says.choices };
	if (optional.length === 1 && optional[0] === "third-party-sharing" && documents.includes("third-party-list")) {
		return { outcome: "cantTell", message: says.list };
	}
	if (!request.says.plainly) return { outcome: "cantTell", message: says.hinted };
	if (request.means !== "implied") return { outcome: "failed", message: says.bundled };
	if (hasChoice(request, moment)) return { outcome: "passed", message: says.free };
	return offersStopping(request.text)
		? { outcome: "cantTell", message: says.later }
		: { outcome: "failed", message: says.implied };
}

/** Another control asks for the same optional purpose, so the sentence is not the last word on it. */
function hasChoice(request: Request, moment: Moment): boolean {
	const optional = names(request, optionalPurposes);
	return moment.requests.some(
		(other) =>
			other.means !== "implied" && other.means !== "button" && !other.required && names(other, optional).length > 0,
	);
}

/** A button that agrees to all beside another that opens the single choices, or beside these choices themselves. */
function canChoose(request: Request, moment: Moment): boolean {
	const here = ({ layer, shown }: { layer: string; shown: boolean }) => shown && layer === request.layer;
	if (moment.actions.some((action) => action.does === "manage" && here(action))) return true;
	return moment.requests.some((other) => here(other) && isControl(other) && other.enabled && !other.required);
}

function isNewsletter({ screen, fields }: Moment): boolean {
	return (
		screen.kind === "other" &&
		fields.length > 0 &&
		fields.every(({ datum }) => datum === "email" || datum === "realName" || datum === "other")
	);
}

export const bundleOptionalConsentMadeMandatory: Rule = {
	id: "bundle-optional-consent-made-mandatory",
	issue: "bundled-blanket-consent",
	severity: "serious",
	basis: [
		"PG03A 2.4.2 b)-c)",
		"DRAFT20 Problem 3, situation 2; strategies 2-5",
		"M191 4.5",
		"PIPL arts 14, 16, 23",
		"CPL art. 29(3)",
		"GB35273 5.3",
		"GDPR art. 7(2), 7(4); recital 43",
		"PIPA art. 22(1) items 2, 7; art. 22(5)",
		"CCPA 7004(a)(4)(B)",
		"DPDP s. 6(1)",
		"LGPD art. 8 §4",
		"ICO asking for consent",
	],
	title: {
		en: "Marketing, profiling or sharing consent is mandatory for sign-up",
		zh: "将营销、画像、共享等可选同意设为注册前提",
	},
	remedy: {
		en: "Give each optional purpose its own unticked box, let sign-up succeed without it, and keep the acceptance of the terms separate.",
		zh: "将营销、画像、共享等用途各自单列、默认不勾选，不勾选也能完成注册，并与用户协议分开。",
	},
	*check({ moments }) {
		for (const [moment, seen] of moments.entries()) {
			const requests = seen.requests.filter(
				(request) => names(request, optionalPurposes).length > 0 && !asksCookies(request),
			);
			for (const subject of requests) {
				const { purposes, required, requiredBy, enabled } = subject;
				const evidence = { purposes, required, requiredBy, enabled };
				yield { ...judge(subject, seen), moment, subject, evidence };
			}
			if (requests.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
		}
	},
};
