import { eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Item, Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import {
	agesPerson,
	childDirected,
	childLabel,
	guardianPath,
	thresholdsOf,
	youngChoice,
} from "../facts/childAccounts.ts";
import { blindTo, sameSite } from "../facts/collection.ts";

const says = {
	finished: {
		en: "The service calls this a child's account, and the recorded sign-up went through without a guardian being asked.",
		zh: "服务自称为儿童账号，而录制的注册流程在未征得监护人同意的情况下完成。",
	},
	labelled: {
		en: "This is called a child's account, and nothing on the screen leads to a guardian. Record the sign-up to its end to judge this.",
		zh: "该账号标明供儿童使用，但本页未见征得监护人同意的步骤。请录制至注册完成后再判断。",
	},
	mentioned: {
		en: "This is called a child's account, and guardians are only mentioned. Record the sign-up to see whether one is really asked.",
		zh: "该账号标明供儿童使用，但仅提及监护人。请录制注册流程，确认是否实际征得其同意。",
	},
	data: {
		en: "Information about a child is asked for, and nobody is asked to act as the guardian. Check who fills in this form.",
		zh: "本页收集儿童信息，但未要求填写人以监护人身份作出同意。请确认由谁填写。",
	},
	choice: {
		en: "A person can say here that they are under age; what follows was not seen. Record the flow with that choice to judge this.",
		zh: "用户可在此表明未达年龄，但未观察到之后的步骤。请选择该项并录制流程后再判断。",
	},
	directed: {
		en: "The service seems to speak to children, and its sign-up shows no age step and no way to a guardian. Check who signs up here.",
		zh: "服务似乎面向儿童，但注册页面没有年龄确认或监护人同意的步骤。请确认由谁注册。",
	},
	blind: {
		en: "A child's account is spoken of, but part of the page could not be read, so a way to the guardian may have been missed.",
		zh: "页面涉及儿童账号，但有部分内容无法读取，可能遗漏了监护人同意的步骤。",
	},
	asked: { en: "The way leads to a guardian.", zh: "已设置征得监护人同意的步骤。" },
	birth: {
		en: "A birth date is asked for; what follows a young one was not seen. Record the flow with a birth date below the age to judge this.",
		zh: "本页收集出生日期，但未观察到低龄时的后续步骤。请填写低于法定年龄的生日并录制流程后再判断。",
	},
	general: {
		en: "Nothing on this screen says that the account is a child's.",
		zh: "本页没有表明账号供儿童使用。",
	},
	none: { en: "Nobody signs up on this screen.", zh: "本页不是注册页面。" },
} as const satisfies Record<string, Text>;

type Verdict = Pick<Judgement, "outcome" | "message"> & { sign?: string; guardian?: string; subject?: Item };

/** The person sent the form off, and another screen of the site came after it. */
function wentThrough({ moments, events }: Flow, at: number): boolean {
	const sent = eventsOf(events, "submit").some(({ moment, by }) => moment === at && by === "person");
	const seen = moments[at] as Moment;
	const later = moments.slice(at + 1).filter((moment) => sameSite(moment, seen));
	return sent && later.some(({ screen, waysOut }) => screen.kind === "account-settings" || waysOut.length > 0);
}

function judge(flow: Flow, at: number): Verdict {
	const seen = flow.moments[at] as Moment;
	const label = childLabel(seen);
	const data = seen.fields.find(({ shown, datum }) => shown && datum === "minorData");
	const choice = youngChoice(seen);
	const signsUp = seen.screen.kind === "sign-up";
	if (!signsUp && !data && !choice && !(label && seen.fields.some(({ shown }) => shown)))
		return { outcome: "inapplicable", message: says.none };
	const directed = signsUp && !agesPerson(seen) ? childDirected(seen) : null;
	const sign = label ?? data?.text ?? choice?.text ?? directed;
	if (sign === null)
		return { outcome: "inapplicable", message: agesPerson(seen) && hasBirth(seen) ? says.birth : says.general };
	const paths = flow.moments.filter((moment) => sameSite(moment, seen)).map(guardianPath);
	const asked = paths.find((path) => path?.how === "asked");
	if (asked) return { outcome: "passed", message: says.asked, sign, guardian: asked.text };
	const mentioned = paths.find((path) => path !== null);
	const rest = { sign, ...(mentioned && { guardian: mentioned.text }), ...(data && !label && { subject: data }) };
	if (label && !mentioned && !blindTo(seen.coverage) && wentThrough(flow, at))
		return { outcome: "failed", message: says.finished, ...rest };
	if (blindTo(seen.coverage)) return { outcome: "cantTell", message: says.blind, ...rest };
	if (label) return { outcome: "cantTell", message: mentioned ? says.mentioned : says.labelled, ...rest };
	if (data) return { outcome: "cantTell", message: says.data, ...rest };
	if (choice) return { outcome: "cantTell", message: says.choice, ...rest, subject: choice };
	return mentioned
		? { outcome: "inapplicable", message: says.general, ...rest }
		: { outcome: "cantTell", message: says.directed, ...rest };
}

const hasBirth = ({ fields }: Moment) => fields.some(({ shown, datum }) => shown && datum === "birthDate");

export const minorsNoGuardianPath: Rule = {
	id: "minors-no-guardian-path",
	issue: "sensitive-pi-rules",
	severity: "critical",
	basis: [
		"PIPL art. 31(1)",
		"CHILD arts 9, 10",
		"NDSMR art. 22(3)",
		"MINREG art. 32",
		"AUDIT 13(2)",
		"GDPR art. 8(1)-(2)",
		"COPPA 312.5(a)-(b)",
		"PIPA art. 22-2(1)",
		"DPDP s. 9(1), (3)",
		"LGPD art. 14 (opening sentence only)",
	],
	title: { en: "Under-age users are signed up without guardian consent", zh: "未成年人注册未取得监护人同意" },
	remedy: {
		en: "Add an age step; below the threshold stop, collect only what is needed to reach the guardian, verify, and ask the guardian with a refusal option.",
		zh: "设置年龄确认；低于法定年龄的，仅收集联系监护人所需信息，核验并征得监护人同意，同时提供拒绝选项。",
	},
	*check(flow) {
		const ages = thresholdsOf(flow.context.jurisdictions).map(({ where, age }) => `${where} ${age}`);
		for (const moment of flow.moments.keys()) {
			const { sign = null, guardian = null, subject = null, ...verdict } = judge(flow, moment);
			yield { ...verdict, moment, subject, evidence: { childSign: sign, guardian, ages } };
		}
	},
};
