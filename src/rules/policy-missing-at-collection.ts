import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Agreement, Field, Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { askingField, type Blind, besideForm, blindTo, collecting, gapToForm, sameSite } from "../facts/collection.ts";
import { mentionsPrivacy, policyInsideTerms } from "../facts/phrases.ts";
import { namesPolicy } from "../facts/policyNames.ts";

const says = {
	failed: {
		en: "This form asks for personal information, and no privacy policy is linked or named anywhere on the screen.",
		zh: "本页收集个人信息，但页面上没有任何隐私政策的链接或名称。",
	},
	otherForm: {
		en: "This form asks for personal information, and no privacy policy was found on the screen. Check whether it was given before this step.",
		zh: "本页收集个人信息，但页面上未发现隐私政策。请确认此前步骤是否已告知。",
	},
	far: {
		en: "A privacy policy is linked, but only away from the form, where it is easily missed. Point to it beside the main button.",
		zh: "隐私政策仅出现在远离表单的位置（如页脚），容易被忽略。建议在提交按钮旁提示。",
	},
	insideTerms: {
		en: "No privacy policy of its own was found; only terms that mention privacy. A policy that is a clause of the terms may not be enough.",
		zh: "未发现独立的隐私政策，仅有包含隐私内容的协议。将隐私政策作为用户协议的条款可能不符合要求。",
	},
	unnamed: {
		en: "The wording names something like a privacy policy, but no link or title of one could be recognised. Look for it on the page.",
		zh: "页面文案提到类似隐私政策的文件，但未能识别出其链接或名称，请人工确认。",
	},
	earlier: {
		en: "No privacy policy stands on this screen; an earlier screen of the same site in this flow named one.",
		zh: "本页没有隐私政策，但本流程中同一网站此前的页面已提示。",
	},
	passed: {
		en: "The privacy policy is linked or named beside the form.",
		zh: "表单旁已提示隐私政策。",
	},
	noForm: {
		en: "No form on this screen asks for personal information in a way that this rule judges.",
		zh: "本页没有需要本规则判断的个人信息收集表单。",
	},
} as const satisfies Record<string, Text>;

const blind: Record<Blind, Text> = {
	frames: {
		en: "No privacy policy was found, but a frame of this page could not be read; it may be there.",
		zh: "未发现隐私政策，但页面中有框架无法读取，政策可能在其中。",
	},
	language: {
		en: "No privacy policy was found, but the page is in a language that is not in the vocabulary.",
		zh: "未发现隐私政策，但页面语言不在词库范围内。",
	},
	closed: {
		en: "No privacy policy was found, but closed parts of this page (shadow roots) could not be read.",
		zh: "未发现隐私政策，但页面中有封闭组件（Shadow DOM）无法读取。",
	},
	stopped: {
		en: "No privacy policy was found, but the look stopped before the end of a very large page.",
		zh: "未发现隐私政策，但页面过大，检查未能完成。",
	},
	canvas: {
		en: "No privacy policy was found, but much of this page is drawn as pictures that cannot be read.",
		zh: "未发现隐私政策，但页面部分内容以画布绘制，无法读取。",
	},
};

/** Of use to nobody but whoever keeps track of a person. */
const telling = new Set([
	"phone",
	"idNumber",
	"idPhoto",
	"bankCard",
	"biometric",
	"realName",
	"address",
	"birthDate",
	"health",
]);

/** Whether a form counts: sign-up and sign-in with any datum but a lone password, others with telling ones. */
function asks({ screen, actions }: Moment, fields: readonly Field[]): "account" | "other" | null {
	const data = new Set(fields.map(({ datum }) => datum));
	if (screen.kind === "sign-up" || screen.kind === "sign-in") {
		return [...data].some((datum) => datum !== "password") ? "account" : null;
	}
	if (screen.kind !== "other" && screen.kind !== "checkout" && screen.kind !== "consent-dialog") return null;
	if (!actions.some(({ does, shown }) => shown && does === "submit")) return null;
	const told = [...data].filter((datum) => telling.has(datum));
	return data.size > 1 && (told.length > 0 || fields.some(({ sensitive }) => sensitive)) ? "other" : null;
}

function absent(
	flow: Flow,
	at: number,
	seen: Moment,
	form: "account" | "other",
): Pick<Judgement, "outcome" | "message"> {
	const cantTell = (message: Text): Pick<Judgement, "outcome" | "message"> => ({ outcome: "cantTell", message });
	const before = flow.moments.slice(0, at).filter((earlier) => sameSite(earlier, seen));
	if (before.some(({ agreements }) => agreements.some(({ kind }) => kind === "privacy-policy")))
		return cantTell(says.earlier);
	const insideTerms = ({ kind, text }: Agreement) =>
		(kind === "terms" && mentionsPrivacy(text)) || policyInsideTerms(text);
	if (seen.agreements.some(insideTerms)) return cantTell(says.insideTerms);
	const documents = seen.agreements.filter(({ kind }) => kind !== "cookie-policy");
	const spoken = [...seen.requests, ...seen.sentences].filter(({ shown }) => shown);
	if ([...documents, ...spoken].some(({ text }) => namesPolicy(text))) return cantTell(says.unnamed);
	const why = blindTo(seen.coverage);
	if (why) return cantTell(blind[why]);
	return form === "account" ? { outcome: "failed", message: says.failed } : cantTell(says.otherForm);
}

function found(seen: Moment, policies: readonly Agreement[]): Pick<Judgement, "outcome" | "message" | "subject"> {
	const named = new Set(
		seen.requests.filter(({ means }) => means !== "hidden").flatMap(({ agreements }) => agreements),
	);
	const near = policies.find((policy) => named.has(policy.id) || (policy.shown && besideForm(seen, policy)));
	return near
		? { outcome: "passed", message: says.passed, subject: near }
		: { outcome: "cantTell", message: says.far, subject: policies[0] ?? null };
}

export const policyMissingAtCollection: Rule = {
	id: "policy-missing-at-collection",
	issue: "no-privacy-policy",
	severity: "critical",
	basis: [
		"M191 1.1",
		"M191 1.2",
		"DRAFT20 Problem 4, situations 1-2",
		"PG02A 1.1 a)-b); 1.3 c)",
		"PIPL arts 7, 17",
		"NDSMR art. 21",
		"CSL art. 41",
		"GDPR arts 12(1), 13(1)",
		"PIPA art. 30(1)-(2)",
		"DPDP s. 5(1)",
		"CCPA 7003(c)",
		"APPI art. 21",
		"PG03A 2.2.1 case 1; 2.2.2 b)",
		"HWAG 7.5",
	],
	title: {
		en: "Personal data is collected with no privacy policy in reach",
		zh: "收集个人信息但无可访问的隐私政策",
	},
	remedy: {
		en: "Publish a privacy policy of its own and link it next to the submit control and in a fixed place on every page.",
		zh: "制定独立的隐私政策，在提交按钮旁及页面固定位置提供链接。",
	},
	*check(flow): Generator<Judgement> {
		for (const [moment, seen] of flow.moments.entries()) {
			const fields = collecting(seen);
			const form = asks(seen, fields);
			const data = [...new Set(fields.map(({ datum }) => datum))];
			if (!form) {
				yield { outcome: "inapplicable", moment, subject: null, message: says.noForm, evidence: { data } };
				continue;
			}
			const policies = seen.agreements.filter(
				({ kind, text }) => kind === "privacy-policy" && !policyInsideTerms(text),
			);
			if (policies.length === 0) {
				const documents = seen.agreements.map(({ text }) => text);
				yield {
					...absent(flow, moment, seen, form),
					moment,
					subject: askingField(seen),
					evidence: { data, documents },
				};
				continue;
			}
			const answer = found(seen, policies);
			if (form === "other" && answer.outcome === "cantTell") {
				yield { outcome: "passed", moment, subject: answer.subject, message: says.passed, evidence: { data } };
				continue;
			}
			const distance = answer.subject ? gapToForm(seen, answer.subject) : Number.NaN;
			const place = answer.subject?.place ?? null;
			yield { ...answer, moment, evidence: { data, place, distance: Number.isFinite(distance) ? distance : null } };
		}
	},
};
