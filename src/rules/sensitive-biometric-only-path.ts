import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { blindTo, sameSite } from "../facts/collection.ts";
import { citesRule, otherWayThan, staysOnDevice } from "../facts/faceSteps.ts";
import { type SensitiveAsk, sensitiveAsks } from "../facts/sensitiveAsks.ts";

const says = {
	only: {
		en: "The face or another trait of the body is the only way on that this screen shows. Record the flow and refuse once to see whether another is offered.",
		zh: "本页仅提供人脸等生物识别方式继续。请录制流程并拒绝一次，确认是否提供其他方式。",
	},
	recorded: {
		en: "In the whole recorded flow no way on was seen other than the face or another trait of the body. Check whether one appears elsewhere, or whether a law asks for it.",
		zh: "在录制的整个流程中，未见人脸等生物识别以外的继续方式。请确认其他位置是否提供，或是否为法律所要求。",
	},
	byRule: {
		en: "Only the face or another trait of the body is accepted here, and the screen says that a law or a rule asks for it. Check that rule.",
		zh: "本页仅接受人脸等生物识别，并称依法律或规定须采用。请核实相关规定。",
	},
	skip: {
		en: "The capture can be put off or refused on this screen; what follows was not seen. Record the flow to judge this.",
		zh: "本页可跳过或拒绝采集，但未观察到之后的结果。请录制流程后再判断。",
	},
	blind: {
		en: "No other way than the face or another trait of the body was found, but part of the page could not be read.",
		zh: "未发现人脸等生物识别以外的方式，但页面有部分内容无法读取。",
	},
	other: { en: "Another way than the trait of the body is offered.", zh: "已提供生物识别以外的其他方式。" },
	device: {
		en: "The check stays on the person's own device, and the site gets no trait of the body.",
		zh: "识别在用户自己的设备上完成，网站不获取生物识别信息。",
	},
	none: {
		en: "Nothing on this screen asks for the face or another trait of the body.",
		zh: "本页没有要求人脸等生物识别。",
	},
} as const satisfies Record<string, Text>;

type Verdict = Pick<Judgement, "outcome" | "message"> & { way?: string | null };

function judge({ item, fields }: SensitiveAsk, at: number, { moments, recording }: Flow): Verdict {
	const seen = moments[at] as Moment;
	if (fields.length === 0 && staysOnDevice(seen, item)) return { outcome: "inapplicable", message: says.device };
	const near = moments.filter(
		(moment, index) => index === at || (Math.abs(index - at) === 1 && sameSite(moment, seen)),
	);
	const way = near.map((moment) => otherWayThan(item, moment)).find((found) => found !== null);
	if (way !== undefined) return { outcome: "passed", message: says.other, way };
	if (fields.length > 0 && fields.every(({ required, markedOptional }) => markedOptional || !required))
		return { outcome: "cantTell", message: says.skip };
	if (citesRule(seen, item)) return { outcome: "cantTell", message: says.byRule };
	if (blindTo(seen.coverage)) return { outcome: "cantTell", message: says.blind };
	const declines = seen.actions.some(({ shown, does, layer }) => shown && does === "decline" && layer === item.layer);
	if (declines && at === moments.length - 1) return { outcome: "cantTell", message: says.skip };
	return { outcome: "cantTell", message: recording && moments.length > 1 ? says.recorded : says.only };
}

export const sensitiveBiometricOnlyPath: Rule = {
	id: "sensitive-biometric-only-path",
	issue: "sensitive-pi-rules",
	severity: "critical",
	basis: [
		"FACE25 art. 10",
		"FACE25 art. 12",
		"PG03A 2.3.2 g)",
		"SPCFACE art. 4(1), (3)",
		"PIPL art. 28(2)",
		"GDPR art. 9(1)",
	],
	title: { en: "Face or fingerprint is the only way to proceed", zh: "以人脸或指纹为唯一验证方式" },
	remedy: {
		en: "Offer another reasonable way to verify and say so before capture.",
		zh: "提供密码、验证码、人工核验等其他方式，并在采集前明确告知可选择。",
	},
	*check(flow) {
		for (const [moment, seen] of flow.moments.entries()) {
			const asks = sensitiveAsks(seen).filter(({ datum }) => datum === "biometric");
			if (asks.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
			for (const ask of asks) {
				const { way = null, ...verdict } = judge(ask, moment, flow);
				const buttons = seen.actions.filter(({ shown }) => shown).map(({ text }) => text.slice(0, 40));
				yield { ...verdict, moment, subject: ask.item, evidence: { otherWay: way, buttons } };
			}
		}
	},
};
