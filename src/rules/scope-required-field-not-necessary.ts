import type { Severity, Text } from "../engine/finding.ts";
import type { Field, Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { type ServiceType, serviceOf } from "../law/necessary.ts";

const says = {
	pick: {
		en: "Pick the kind of service to judge this: which fields are necessary depends on it.",
		zh: "请先选择服务类型：哪些信息属于必要个人信息，取决于服务类型。",
	},
	noForm: {
		en: "This screen is no sign-up or sign-in, so its fields are not held against the list.",
		zh: "本页不是注册或登录页面，不对照必要个人信息清单。",
	},
	nothing: {
		en: "The form asks for nothing beyond what signs a person in.",
		zh: "表单仅要求登录所需的账号信息，没有其他个人信息。",
	},
	free: {
		en: "Nothing on the screen marks this field as required; whether sign-up works without it was not tried.",
		zh: "页面未标明该项必填；未实际验证不填能否完成注册。",
	},
} as const satisfies Record<string, Text>;

type Said = (type: ServiceType, only: Text) => Text;

/** Sentences that name the kind of service, which a person chose. */
const about = {
	onList: ({ name }) => ({
		en: `This field is on the list of necessary information for the chosen kind of service (${name.en}).`,
		zh: `该项属于所选服务类型（${name.zh}）的必要个人信息。`,
	}),
	onlyFor: ({ name }, only) => ({
		en: `For the chosen kind of service (${name.en}) this is necessary only for ${only.en}. Check whether this form is for that; otherwise ask for it there.`,
		zh: `对所选服务类型（${name.zh}），该项仅在“${only.zh}”时属于必要个人信息。请确认本表单是否用于该环节，否则应放到该环节再收集。`,
	}),
	surplus: ({ name, needs }) => ({
		en: `This field is required, but it is not on the list for the chosen kind of service (${name.en}: ${needs.en}). It may be more than the service needs, unless a law asks for it.`,
		zh: `该项为必填，但不在所选服务类型的必要个人信息范围内（${name.zh}：${needs.zh}）。除法律另有要求外，可能超出必要范围。`,
	}),
	noneNeeded: ({ name, basicService }) => ({
		en: `This field is required, although the chosen kind of service (${name.en}) needs no personal information for its basic service: ${basicService.en}. This comes close to collecting beyond scope; check whether a law asks for it.`,
		zh: `该项为必填，而所选服务类型（${name.zh}）无须个人信息即可使用基本功能服务（${basicService.zh}），很可能属于超范围收集。请确认是否有法律要求。`,
	}),
	account: ({ name }) => ({
		en: `The chosen kind of service (${name.en}) needs no personal information for its basic service. A phone number for an account may be fine if that service also works without one; check that it does.`,
		zh: `所选服务类型（${name.zh}）无须个人信息即可使用基本功能服务。若不注册也能使用基本功能，则注册账号时收集手机号可以接受，请确认。`,
	}),
} as const satisfies Record<string, Said>;

/** What signs a person in or guards the form: on no list, and no surplus either. */
const CREDENTIALS: ReadonlySet<string> = new Set([
	"email",
	"username",
	"nickname",
	"password",
	"code",
	"captcha",
	"other",
]);

function judge(field: Field, type: ServiceType): Pick<Judgement, "outcome" | "message" | "severity"> {
	const listed = type.necessary.find(({ datum }) => datum === field.datum);
	if (listed && !listed.only) return { outcome: "passed", message: about.onList(type) };
	if (!field.required) return { outcome: "passed", message: says.free };
	const doubt = (message: Text, severity: Severity = "serious") =>
		({ outcome: "cantTell", message, severity }) as const;
	if (listed?.only) return doubt(about.onlyFor(type, listed.only), "moderate");
	if (!type.needsNone) return doubt(about.surplus(type));
	return field.datum === "phone" ? doubt(about.account(type), "moderate") : doubt(about.noneNeeded(type));
}

/** One field for each kind of datum, so that a name in two boxes is said once; the required one, where one is. */
function* judgeScreen(seen: Moment, type: ServiceType): Generator<Omit<Judgement, "moment">> {
	const asked = seen.fields.filter(({ shown, datum }) => shown && !CREDENTIALS.has(datum));
	const necessary = type.necessary.map(({ datum }) => datum);
	for (const datum of new Set(asked.map((field) => field.datum))) {
		const alike = asked.filter((field) => field.datum === datum);
		const subject = alike.find((field) => field.required) ?? (alike[0] as Field);
		const { required, requiredBy, markedOptional } = subject;
		const evidence = { data: [datum], required, requiredBy, markedOptional, service: type.key, necessary };
		yield { ...judge(subject, type), subject, evidence };
	}
	if (asked.length === 0) yield { outcome: "inapplicable", subject: null, message: says.nothing };
}

export const scopeRequiredFieldNotNecessary: Rule = {
	id: "scope-required-field-not-necessary",
	issue: "collection-beyond-scope",
	severity: "serious",
	basis: [
		"PIPL art. 6",
		"M191 4.1",
		"DRAFT20 Problem 1, situations 1-2",
		"PG03A 2.3.1 situations 1-2; 2.3.2 a), c)",
		"NECPI art. 5 (39 types)",
		"NDSMR art. 22(1)",
		"GB41391 6.1, 6.2, Annex A",
		"GDPR art. 25(2); art. 7(4)",
		"PIPA art. 16(1)-(3)",
		"DPDP s. 6(1)",
		"MIIT164 target behaviours",
	],
	title: {
		en: "A required sign-up field asks for data the service type does not need",
		zh: "注册必填项超出该服务类型的必要个人信息",
	},
	remedy: {
		en: "Make the field optional or drop it; ask for it when the function that needs it is used, with a line beside it that says why. Keep sign-up to what the kind of service needs: often a phone number, sometimes nothing.",
		zh: "将该项改为选填或删除；确需收集的，在用户使用对应功能时再收集，并在旁边说明用途。注册环节只保留该服务类型的必要个人信息（通常为手机号，有的无须任何信息）。",
	},
	*check({ moments, context }): Generator<Judgement> {
		const type = context.serviceBy === "person" ? serviceOf(context.service) : null;
		for (const [moment, seen] of moments.entries()) {
			const enters = seen.screen.kind === "sign-up" || seen.screen.kind === "sign-in";
			if (enters && type) for (const judgement of judgeScreen(seen, type)) yield { ...judgement, moment };
			else if (enters) yield { outcome: "inapplicable", moment, subject: null, message: says.pick, needs: "service" };
			else yield { outcome: "inapplicable", moment, subject: null, message: says.noForm };
		}
	},
};
