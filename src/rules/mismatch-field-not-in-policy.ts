import { eventsOf } from "../engine/event.ts";
import type { Severity, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Field, Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { collecting, sameSite } from "../facts/collection.ts";
import { asksCookies } from "../facts/defaults.ts";
import {
	comparedKinds,
	type Declared,
	declaredBeside,
	declaredIn,
	kindOfPermission,
	plainlyGrave,
} from "../facts/policy/declared.ts";
import { policiesFor } from "../facts/policy/forScreen.ts";
import type { PolicyCase } from "../facts/policy/judging.ts";
import { type StatedPurpose, statesPurpose, toBeStated } from "../facts/policy/states.ts";
import { momentAt } from "../facts/recorded.ts";

const says = {
	no: {
		en: "The form asks for this, and the policy read does not name it among what is collected. Check the policy's other parts and lists.",
		zh: "表单要求填写此项，但所读隐私政策未将其列入收集范围。请核对政策其他部分及清单。",
	},
	denied: {
		en: "The form asks for this, and the policy read says that it is not collected.",
		zh: "表单要求填写此项，但所读隐私政策声明不收集该信息。",
	},
	covered: {
		en: "The form asks for this, and the policy read names it only in words that take in many things, such as “identity information”.",
		zh: "表单要求填写此项，但所读隐私政策仅以“身份信息”等概括性表述涵盖，未具体列明。",
	},
	collectsNothing: {
		en: "The form asks for personal information, and the policy read says that none is collected.",
		zh: "表单要求填写个人信息，但所读隐私政策声明不收集个人信息。",
	},
	noKinds: {
		en: "The policy read names no kinds of information that could be compared with this form. Compare them by hand.",
		zh: "所读隐私政策未列出可与本表单对照的信息类型，请人工核对。",
	},
	language: {
		en: "The policy is in a language in which kinds of information are not recognised. Compare it with the form by hand.",
		zh: "暂不能识别该语言隐私政策中的信息类型，请人工与表单核对。",
	},
	permission: {
		en: "The page called for a permission of the device, and the policy read does not name what it opens.",
		zh: "页面调用了设备权限，但所读隐私政策未列明相应信息。",
	},
	passed: {
		en: "The policy read names every kind of information that this screen asks for, and every purpose that it asks consent to.",
		zh: "所读隐私政策已列明本页要求填写的各类信息及征求同意的各项目的。",
	},
	nothing: {
		en: "No screen asks for information, or for consent to a purpose, that a policy has to name.",
		zh: "没有页面要求填写须在隐私政策中列明的信息，或就须列明的目的征求同意。",
	},
	notRead: {
		en: "The policy of this form was not read. Have it read to compare the two.",
		zh: "未读取本表单对应的隐私政策，读取后即可对照。",
	},
} as const satisfies Record<string, Text>;

const silent: Record<StatedPurpose, Text> = {
	marketing: {
		en: "Consent to marketing is asked for, and the policy read does not say that information is used for it.",
		zh: "页面就营销推广征求同意，但所读隐私政策未说明会将信息用于营销推广。",
	},
	"third-party-sharing": {
		en: "Consent to sharing with others is asked for, and the policy read says nothing of sharing.",
		zh: "页面就向第三方提供信息征求同意，但所读隐私政策未说明对外提供的情形。",
	},
	profiling: {
		en: "Consent to profiling or personalisation is asked for, and the policy read does not speak of it.",
		zh: "页面就画像或个性化推荐征求同意，但所读隐私政策未作说明。",
	},
	"cross-border": {
		en: "Consent to a transfer abroad is asked for, and the policy read does not speak of one.",
		zh: "页面就个人信息出境征求同意，但所读隐私政策未说明出境情况。",
	},
};

const contrary: Text = {
	en: "The policy read says the contrary of what consent is asked for here.",
	zh: "所读隐私政策的说法与此处征求同意的内容相反。",
};

const graver = (kind: string): Severity => (plainlyGrave.has(kind) ? "critical" : "serious");

/** Both lists of the comparison, as evidence for every answer about one policy. */
interface Lists {
	data: string[];
	notDeclared: string[];
	declaredNotSeen: string[];
	read: string[];
}

/** "Not seen" is said of all screens of the flow that belong to the same site. */
function listsOf(flow: Flow, seen: Moment, policy: PolicyCase): Lists {
	const data = comparedKinds(collecting(seen));
	const anywhere = new Set(
		flow.moments.filter((other) => sameSite(other, seen)).flatMap((other) => comparedKinds(collecting(other))),
	);
	return {
		data,
		notDeclared: data.filter((kind) => declaredIn(policy, kind) !== "yes"),
		declaredNotSeen: declaredBeside(anywhere, policy),
		read: [policy.document.url],
	};
}

type Doubt = Omit<Judgement, "moment" | "evidence">;

function aboutField(subject: Field, declared: Declared): Doubt | null {
	const doubt = (message: Text, severity: Severity): Doubt => ({ outcome: "cantTell", subject, message, severity });
	const grave = plainlyGrave.has(subject.datum);
	if (declared === "no") return doubt(says.no, graver(subject.datum));
	if (declared === "denied") return doubt(says.denied, graver(subject.datum));
	return declared === "covered" && grave ? doubt(says.covered, "moderate") : null;
}

/** One doubt about the text as a whole, where single kinds cannot be compared. */
function aboutText({ reading, find }: PolicyCase, subject: Field | null): Doubt | null {
	const doubt = (message: Text): Doubt => ({ outcome: "cantTell", subject, message });
	if (!reading.wellRead) return doubt(says.language);
	const { kinds, covered } = reading.collects;
	if (kinds.size > 0 || covered.size > 0) return null;
	return doubt(find("noCollection") ? says.collectsNothing : says.noKinds);
}

function* fieldDoubts(seen: Moment, policy: PolicyCase): Generator<Doubt> {
	const fields = collecting(seen);
	const kinds = comparedKinds(fields);
	const first = (kind: string) => fields.find(({ datum }) => datum === kind) ?? null;
	if (kinds.length === 0) return;
	const whole = aboutText(policy, first(kinds[0] ?? ""));
	if (whole) yield whole;
	else
		for (const kind of kinds) {
			const subject = first(kind);
			const doubt = subject && aboutField(subject, declaredIn(policy, kind));
			if (doubt) yield doubt;
		}
}

/** Only what the wording says plainly is held against the policy. */
function requestsWithPurposes({ requests }: Moment) {
	return requests.filter(
		(request) => request.says.plainly && !asksCookies(request) && toBeStated(request.purposes).length > 0,
	);
}

function* purposeDoubts(seen: Moment, { reading }: PolicyCase): Generator<Doubt> {
	if (!reading.wellRead) return;
	for (const subject of requestsWithPurposes(seen)) {
		const sentences = toBeStated(subject.purposes).flatMap((purpose) => {
			const stated = statesPurpose(reading, purpose);
			return stated === "yes" ? [] : [stated === "denied" ? contrary : silent[purpose]];
		});
		if (sentences.length === 0) continue;
		const message = {
			en: sentences.map(({ en }) => en).join(" "),
			zh: sentences.map(({ zh }) => zh).join(""),
		};
		yield { outcome: "cantTell", subject, message, severity: "moderate" };
	}
}

/** Kinds that permission calls on a screen open, with the name of the permission. */
function permissionsOf(flow: Flow, moment: number): { name: string; kind: string }[] {
	const calls = eventsOf(flow.events, "permission").filter((event) => momentAt(flow, event) === moment);
	return [...new Set(calls.map(({ detail }) => detail.name))].flatMap((name) => {
		const kind = kindOfPermission[name];
		return kind ? [{ name, kind }] : [];
	});
}

function* permissionDoubts(flow: Flow, moment: number, policy: PolicyCase): Generator<Doubt> {
	if (!policy.reading.wellRead) return;
	for (const { name, kind } of permissionsOf(flow, moment)) {
		if (["yes", "covered"].includes(declaredIn(policy, kind))) continue;
		yield { outcome: "cantTell", subject: null, message: says.permission, about: name, severity: graver(kind) };
	}
}

function compares(flow: Flow, seen: Moment, moment: number): boolean {
	return (
		comparedKinds(collecting(seen)).length > 0 ||
		requestsWithPurposes(seen).length > 0 ||
		permissionsOf(flow, moment).length > 0
	);
}

export const mismatchFieldNotInPolicy: Rule = {
	id: "mismatch-field-not-in-policy",
	issue: "practice-differs-from-policy",
	severity: "serious",
	basis: [
		"M191 3.3; 3.9",
		"DRAFT20 Problem 9, situations 1-2",
		"PG03A 2.7.1 scenario 1; 2.7.2 a)-b)",
		"PG02A 3.4 a); 3.10 a)",
		"NDSMR art. 22(4)",
		"PIPL arts 7, 14(2), 17(2)",
		"CSL art. 41(2)",
		"GDPR art. 5(1)(a)-(b); art. 13",
		"APPI art. 18(1)",
	],
	title: {
		en: "Forms or permissions collect data that the policy does not mention (or the reverse)",
		zh: "实际收集与隐私政策不一致",
	},
	remedy: {
		en: "Update the policy or stop collecting; tie releases to a data-inventory check.",
		zh: "更新隐私政策或停止收集；在版本发布流程中增加数据清单核对。",
	},
	*check(flow): Generator<Judgement> {
		const screens = [...flow.moments.entries()].filter(([moment, seen]) => compares(flow, seen, moment));
		if (screens.length === 0 && flow.moments.length > 0)
			yield { outcome: "inapplicable", moment: 0, subject: null, message: says.nothing };
		for (const [moment, seen] of screens) {
			const policies = policiesFor(flow, seen);
			if (policies.length === 0)
				yield { outcome: "inapplicable", moment, subject: null, message: says.notRead, needs: "policy" };
			for (const policy of policies) {
				const evidence = { ...listsOf(flow, seen, policy) };
				const doubts = [
					...fieldDoubts(seen, policy),
					...purposeDoubts(seen, policy),
					...permissionDoubts(flow, moment, policy),
				];
				for (const doubt of doubts) yield { ...doubt, moment, evidence };
				if (doubts.length === 0)
					yield { outcome: "passed", moment, subject: null, message: says.passed, document: policy.document, evidence };
			}
		}
	},
};
