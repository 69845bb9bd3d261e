import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import type { Obstacle } from "../facts/policy/closing.ts";
import { closingIn, closingKinds } from "../facts/policy/deregistration.ts";
import { type Answer, examples, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	silent: {
		en: "Closing an account was not found in the text read.",
		zh: "所读文本中未发现账号注销的说明。",
	},
	fair: {
		en: "The text asks for no identity document, face scan or bank card to close the account.",
		zh: "文本未要求以证件照、人脸或银行卡作为注销条件。",
	},
	verified: {
		en: "Closing the account asks for an identity document, face scan or bank card, which the service also collects in use. Check whether it was collected from this account.",
		zh: "注销要求提供证件、人脸或银行卡信息，服务在使用中也会收集此类信息，请确认该账号此前是否已提供。",
	},
	unknown: {
		en: "Closing the account asks for an identity document, face scan or bank card. Compare with what signing up asks for, or record that screen too.",
		zh: "注销要求提供证件照、人脸或银行卡，请与注册时收集的信息对照，或同时录制注册页面。",
	},
	notAsked: {
		en: "Closing the account asks for an identity document, face scan or bank card that signing up does not ask for.",
		zh: "注销要求提供注册时未收集的证件照、人脸或银行卡信息。",
	},
} as const satisfies Record<string, Text>;

const demands: readonly Obstacle[] = ["idPhoto", "faceOrBiometric", "bankCard"];
const collectedAs: Partial<Record<Obstacle, readonly string[]>> = {
	idPhoto: ["idPhoto", "idNumber"],
	faceOrBiometric: ["biometric"],
	bankCard: ["bankCard"],
};

/** Kinds of datum that the sign-up screens of the flow ask for; null where none was seen. */
function askedAtSignUp({ moments }: Flow): Set<string> | null {
	const signUps = moments.filter(({ screen, fields }) => screen.kind === "sign-up" && fields.length > 0);
	return signUps.length === 0 ? null : new Set(signUps.flatMap(({ fields }) => fields.map(({ datum }) => datum)));
}

function judge(policy: PolicyCase): Answer {
	const closing = closingIn(policy);
	if (!closing) return { outcome: "inapplicable", message: says.silent };
	const ids = demands.filter((id) => closing.obstacles[id]);
	const places = ids.flatMap((id) => closing.obstacles[id] ?? []);
	const [place] = places;
	if (!place) return { outcome: "passed", message: says.fair, place: closing.lines[0] ?? null };
	const kinds = ids.flatMap((id) => collectedAs[id] ?? []);
	const inUse = policy.flow.documents.some(() => kinds.some((kind) => collectedInUse(policy, kind)));
	const asked = askedAtSignUp(policy.flow);
	const known = asked !== null && kinds.some((kind) => asked.has(kind));
	const answer = (outcome: Answer["outcome"], message: Text): Answer => ({
		outcome,
		message,
		place,
		evidence: { sentences: examples(places) },
	});
	if (inUse || known) return answer("cantTell", says.verified);
	return asked ? answer("failed", says.notAsked) : answer("cantTell", says.unknown);
}

/** True where the text tells of collecting that kind outside the sentences on closing the account. */
function collectedInUse({ reading, document }: PolicyCase, kind: string): boolean {
	if (document.kind === "deletion-terms") return false;
	const place = reading.collects.kinds.get(kind);
	return place !== undefined && !/注销|clos|delet/iu.test(place.text);
}

export const deregIdPhotoDemanded: Rule = {
	id: "dereg-id-photo-demanded",
	issue: "unreasonable-deregistration",
	severity: "critical",
	basis: [
		"DRAFT20 Problem 2, situation 2",
		"PG03A 2.10.1 situation 2; 2.10.2 c), f)3)",
		"M191 6.2",
		"PG02A 6.1 c) note",
		"GB35273 8.5",
		"NDSMR art. 23",
		"ECL art. 24(1)",
		"FACE25 arts 10, 12",
		"GDPR art. 12(6); art. 5(1)(c)",
	],
	title: {
		en: "Deletion demands an ID photo, face scan or bank card not asked at sign-up",
		zh: "注销要求手持证件照、人脸或绑卡",
	},
	remedy: {
		en: "Verify with what the account already has (password, SMS to the bound number, existing login). If extra proof is truly needed, explain why, accept a less intrusive option and delete the proof straight after the check.",
		zh: "用账号已有信息核验身份（密码、绑定手机验证码等）；确需补充材料的应说明理由、提供替代方式，并在核验后立即删除。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge, closingKinds(flow));
	},
};
