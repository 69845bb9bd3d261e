import type { Text } from "../engine/finding.ts";
import type { Field, Moment, Request, RequiredBy } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { isControl } from "../facts/defaults.ts";
import { namesCondition, startsOptional } from "../facts/requiredMarks.ts";

const says = {
	enforced: {
		en: "The page calls this optional, but its form does not go on without it.",
		zh: "页面标注该项为选填，但表单将其设为必填，不填无法继续。",
	},
	bothMarks: {
		en: "The wording marks this both as optional and as required. Try whether the form goes on without it.",
		zh: "文案同时将该项标为选填和必填，请实际验证不填能否继续。",
	},
	conditional: {
		en: "This is optional on a condition, as one of several or in some cases. Check whether the form asks for it outside of that.",
		zh: "该项在特定条件下选填（如几项填其一），请确认不符合必填条件时能否留空。",
	},
	waits: {
		en: "The page calls this optional, and the main button is disabled while it is off. Try whether that is why.",
		zh: "页面标注该项可选，而未勾选时主按钮不可用。请实际验证二者是否有关。",
	},
	free: {
		en: "The page calls this optional, and nothing in the form requires it; whether the form goes on without it was not tried.",
		zh: "页面标注该项为选填，表单也未将其设为必填；未实际验证不填能否继续。",
	},
	none: {
		en: "Nothing on this screen is called optional.",
		zh: "本页没有标注为选填的项目。",
	},
} as const satisfies Record<string, Text>;

function judge(requiredBy: RequiredBy | null, wording: string): Pick<Judgement, "outcome" | "message"> {
	if (requiredBy === null) return { outcome: "passed", message: says.free };
	if (requiredBy === "disabled-submit") return { outcome: "cantTell", message: says.waits };
	if (namesCondition(wording)) return { outcome: "cantTell", message: says.conditional };
	return requiredBy === "mark"
		? { outcome: "cantTell", message: says.bothMarks }
		: { outcome: "failed", message: says.enforced };
}

/** Fields and boxes that are called optional, each with its wording. */
function calledOptional({ fields, requests }: Moment): [Field | Request, string][] {
	const boxes = requests.filter((request) => isControl(request) && startsOptional(request.text));
	return [
		...fields
			.filter(({ markedOptional }) => markedOptional)
			.map((field): [Field, string] => [field, `${field.label} ${field.help}`]),
		...boxes.map((box): [Request, string] => [box, box.text]),
	];
}

export const scopeOptionalEnforced: Rule = {
	id: "scope-optional-enforced",
	issue: "collection-beyond-scope",
	severity: "serious",
	basis: [
		"PIPL art. 5; art. 14(1)",
		"M191 3.7; 4.2",
		"PG02A 4.2 a)",
		"PIPA art. 16(2)-(3)",
		"GDPR art. 13(2)(e); art. 5(1)(a)",
		"EDPB03 4.4.3 Misleading action",
		"CCPA 7004(a)(4)",
	],
	title: {
		en: "A field or box labelled optional is in fact mandatory",
		zh: "标注“选填”但实际必填",
	},
	remedy: {
		en: "Let the form go on when this is left empty; or, where it is truly needed, mark it as required and say why.",
		zh: "取消该项的必填校验，使其真正可以不填；确需提供的，改标为必填并说明理由。",
	},
	*check({ moments }): Generator<Judgement> {
		for (const [moment, seen] of moments.entries()) {
			const optional = calledOptional(seen).filter(([{ shown }]) => shown);
			for (const [subject, wording] of optional) {
				const { required, requiredBy } = subject;
				yield { ...judge(requiredBy, wording), moment, subject, evidence: { required, requiredBy } };
			}
			if (optional.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
		}
	},
};
