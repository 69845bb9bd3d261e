import type { Text } from "../engine/finding.ts";
import type { Flow, PolicyDocument } from "../engine/flow.ts";
import type { Item, Moment, Request } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { asksCookies, isControl } from "../facts/defaults.ts";
import { leaves } from "../facts/phrases.ts";
import { linesOf } from "../facts/policy/lines.ts";
import { namesFunction, statesReason, stockPhrases } from "../facts/purposeWords.ts";

const says = {
	request: {
		en: "This consent has to be given to go on, and the only purpose it names is better service, experience, research or targeted push. Check whether it can be made optional.",
		zh: "该同意为继续使用的前提，而所述目的仅为改善服务、提升体验、研发或定向推送等。请确认能否改为可选。",
	},
	field: {
		en: "This field has to be filled in, and the only purpose beside it is better service, experience, research or targeted push.",
		zh: "该字段为必填，而旁边所述目的仅为改善服务、提升体验、研发或定向推送等。",
	},
	policy: {
		en: "The text makes consent a condition for use and gives no other ground than better service, experience, research or targeted push. Read the passage.",
		zh: "文本将同意作为使用的前提，而理由仅为改善服务、提升体验、研发或定向推送等。请阅读该段落。",
	},
	free: {
		en: "The purpose is a better service alone, but the consent can be withheld on this screen.",
		zh: "所述目的仅为改善服务等，但用户可在本页不同意。",
	},
	other: {
		en: "Beside a better service another purpose or a function is named.",
		zh: "除改善服务等之外，还说明了其他目的或功能。",
	},
	none: {
		en: "No consent on this screen rests on a better service, experience, research or targeted push.",
		zh: "本页没有以改善服务、提升体验、研发或定向推送为由征求同意。",
	},
} as const satisfies Record<string, Text>;

const about =
	/信息|数据|资料|权限|位置|记录|\b(?:data|information|details|location|usage|activity|profile|address)\b/iu;
const forces =
	/(?:必须|须|应当?|需要?)(?:您)?(?:先)?同意|(?:不同意|拒绝|不提供|不授权)[^。]{0,24}(?:无法|不能|将不|停止|不得|不予)|\b(?:must|have to|required to|need to) (?:agree|consent|accept|provide)\b|\bif you (?:do not|don['’]t|refuse|decline)\b[^.]{0,70}\b(?:cannot|can['’]t|unable|not be able|will not)\b/iu;

/** The sentences of a request that tell its purpose: its own, or its layer's where it is a button. */
function wordingOf(request: Request, { layers }: Moment): string {
	const layer = layers.find(({ id }) => id === request.layer);
	return request.means === "button" && layer && layer.kind !== "page" ? `${layer.text} ${request.text}` : request.text;
}

function isForced(request: Request, { actions, requests }: Moment): boolean {
	if (isControl(request)) return request.required && request.polarity === "opt-in";
	const here = actions.filter(({ shown, layer }) => shown && layer === request.layer);
	const refusable = here.some(
		({ does, text }) => does === "decline" || does === "close" || does === "manage" || leaves(text),
	);
	const choices = requests.some((other) => isControl(other) && other.shown && other.layer === request.layer);
	return !refusable && !choices;
}

type Verdict = Pick<Judgement, "outcome" | "message"> & { phrases: string[] };

function judge(request: Request, moment: Moment): Verdict | null {
	const wording = wordingOf(request, moment);
	const phrases = stockPhrases(wording);
	if (phrases.length === 0 || asksCookies(request) || !about.test(wording)) return null;
	if (statesReason(wording) || namesFunction(wording)) return { outcome: "passed", message: says.other, phrases };
	return isForced(request, moment)
		? { outcome: "cantTell", message: says.request, phrases }
		: { outcome: "passed", message: says.free, phrases };
}

function* judgeScreen(moment: number, seen: Moment): Generator<Judgement> {
	const found: (Verdict & { subject: Item })[] = seen.requests
		.filter(({ shown }) => shown)
		.flatMap((subject) => {
			const verdict = judge(subject, seen);
			return verdict ? [{ ...verdict, subject }] : [];
		});
	for (const subject of seen.fields.filter(({ shown, required }) => shown && required)) {
		const phrases = stockPhrases(subject.help);
		if (phrases.length > 0 && !statesReason(subject.help))
			found.push({ outcome: "cantTell", message: says.field, phrases, subject });
	}
	if (found.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
	for (const { phrases, ...verdict } of found) yield { ...verdict, moment, evidence: { phrases } };
}

function* judgeText({ moments }: Flow, document: PolicyDocument): Generator<Judgement> {
	const passage = linesOf(document).find(
		({ isHeading, plain }) =>
			!isHeading &&
			forces.test(plain) &&
			stockPhrases(plain).length > 0 &&
			!statesReason(plain) &&
			!namesFunction(plain),
	);
	if (!passage) return;
	const moment = Math.max(
		0,
		moments.findIndex(({ url }) => url === document.url),
	);
	const evidence = { phrases: stockPhrases(passage.plain), paragraph: passage.block + 1, read: [document.url] };
	const quote = passage.text;
	yield { outcome: "cantTell", message: says.policy, moment, subject: null, document, quote, evidence };
}

export const bundleImprovementPretext: Rule = {
	id: "bundle-improvement-pretext",
	issue: "bundled-blanket-consent",
	severity: "serious",
	basis: [
		"M191 4.5",
		"PG03A 2.3.1 situation 2; 2.4.2 c)",
		"PG02A 4.3 c)",
		"DRAFT20 Problem 3, situation 2 and strategy 2",
		"MIIT26 Part I, personal-information measures (only the Dec 2022 draft wording was read; item number not confirmed)",
		"PIPL art. 6",
		"GDPR art. 5(1)(b); art. 7(4)",
	],
	title: {
		en: 'Consent is forced only for "improving service, experience, R&D or targeted push"',
		zh: "仅以改善服务、提升体验、定向推送等为由强制同意",
	},
	remedy: {
		en: "Make the improvement purpose optional with its own switch, or state the concrete function that needs the data.",
		zh: "将“改善体验”等用途改为可选开关；若确属功能必需，应写明具体功能与原因。",
	},
	*check(flow) {
		for (const [moment, seen] of flow.moments.entries()) yield* judgeScreen(moment, seen);
		if (flow.moments.length === 0) return;
		for (const document of flow.documents.filter(({ kind }) => kind === "privacy-policy" || kind === "terms"))
			yield* judgeText(flow, document);
	},
};
