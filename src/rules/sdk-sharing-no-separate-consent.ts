import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Moment, Request } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { namedBy } from "../facts/collection.ts";
import { asksCookies, corePurposes, isControl, names } from "../facts/defaults.ts";
import { type Answer, examples, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";
import { givesToUnnamed, namesRecipient, sharingIn, speaksOfGiving } from "../facts/policy/sharing.ts";

const says = {
	general: {
		en: "Sharing with other companies rests on the general agreement; no consent of its own was found on this screen.",
		zh: "向第三方提供信息仅通过概括同意取得授权，本页未发现单独同意选项。",
	},
	noRecipient: {
		en: "Sharing has a consent of its own, but its wording names no recipient and points to no list of them.",
		zh: "已就向第三方提供信息单独征求同意，但未写明接收方，也未提供接收方清单。",
	},
	sentence: {
		en: "The screen says that information goes to other companies without naming them, and no consent of its own was found beside it.",
		zh: "页面称会向第三方提供信息，但未写明接收方，也未发现单独同意选项。",
	},
	own: {
		en: "Sharing has a consent of its own that names the recipient or a list of them.",
		zh: "已就向第三方提供信息单独征求同意，并写明接收方或清单。",
	},
	ownBeside: {
		en: "The general wording speaks of sharing, and a control of its own asks consent to it.",
		zh: "概括性文案提及向第三方提供信息，同时设有单独同意选项。",
	},
	unnamed: {
		en: "The policy says that information is given to others named only by their kind, such as partners or affiliates. Check who they are, what for, and whether consent of its own is asked.",
		zh: "隐私政策称会向“合作伙伴”“关联公司”等提供信息，但未写明接收方。请核实接收方、目的，以及是否取得单独同意。",
	},
	listed: {
		en: "The policy speaks of giving information to others and holds or links a list of them. Check that the list names them all.",
		zh: "隐私政策提及向第三方提供信息，并列出或链接了接收方清单，请核对清单是否完整。",
	},
	onlyWithLeave: {
		en: "The text read gives information to others only with consent, by law or on the operator's behalf, or names them.",
		zh: "所读文本仅在取得同意、法律要求或委托处理等情形下对外提供信息，或已写明接收方。",
	},
	silent: {
		en: "The text read does not say that information is given to others.",
		zh: "所读文本未提及向他人提供信息。",
	},
	language: {
		en: "The policy is in a language in which such sentences are not recognised.",
		zh: "暂不能识别该语言隐私政策中的相关表述。",
	},
} as const satisfies Record<string, Text>;

const listLink = /sdk|第三方|共享|合作(?:方|伙伴|机构)|third[- ]part|partners|recipients|sub-?processors/iu;

/** What asks for sharing by words of its own; the carrier that signs people in and cookies have rules of their own. */
function asksSharing(request: Request): boolean {
	return (
		request.purposes.includes("third-party-sharing") &&
		!request.purposes.includes("carrier-login") &&
		request.says.plainly &&
		speaksOfGiving(request.text) &&
		!asksCookies(request)
	);
}

function documentsOf(request: Request, seen: Moment): string[] {
	return namedBy(seen, request.agreements).map(({ kind }) => kind);
}

/** Agrees to sharing alone, not to terms or policy with it. */
function isOwn(request: Request, seen: Moment): boolean {
	const documents = documentsOf(request, seen);
	const core = documents.includes("terms") || documents.includes("privacy-policy");
	return isControl(request) && names(request, corePurposes).length === 0 && !core;
}

function judgeRequest(request: Request, own: readonly Request[]): Pick<Judgement, "outcome" | "message"> {
	if (!own.includes(request)) {
		return own.length > 0
			? { outcome: "passed", message: says.ownBeside }
			: { outcome: "cantTell", message: says.general };
	}
	const told = namesRecipient(request.text) || request.agreements.length > 0;
	return told ? { outcome: "passed", message: says.own } : { outcome: "cantTell", message: says.noRecipient };
}

function* judgeScreen(seen: Moment, moment: number): Generator<Judgement> {
	if (seen.screen.kind === "policy") return;
	// A tick that only takes note of the list of third parties is judged with the other optional consents.
	const requests = seen.requests.filter(
		(request) =>
			asksSharing(request) && !(documentsOf(request, seen).includes("third-party-list") && !isOwn(request, seen)),
	);
	const own = requests.filter((request) => isOwn(request, seen));
	for (const subject of requests) {
		const evidence = { purposes: subject.purposes, required: subject.required };
		yield { ...judgeRequest(subject, own), moment, subject, evidence };
	}
	if (requests.length > 0) return;
	const subject = seen.sentences.find(({ text, shown }) => shown && givesToUnnamed(text) !== null);
	if (subject) yield { outcome: "cantTell", moment, subject, message: says.sentence };
}

function ownControls({ moments }: Flow): string[] {
	return moments.flatMap((seen) =>
		seen.requests.filter((request) => asksSharing(request) && isOwn(request, seen)).map(({ text }) => text),
	);
}

function judgePolicy({ flow, document, reading, beside }: PolicyCase): Answer {
	if (!reading.wellRead) return { outcome: "inapplicable", message: says.language };
	const { unnamed, accounted } = sharingIn(reading.lines);
	const [place] = unnamed;
	if (!place) {
		return accounted
			? { outcome: "passed", message: says.onlyWithLeave, place: accounted }
			: { outcome: "inapplicable", message: says.silent };
	}
	const evidence = { sentences: examples(unnamed), consents: ownControls(flow) };
	const listed =
		[reading, ...beside].some(({ thirdParties }) => thirdParties.length > 0) ||
		document.links.some(({ text }) => listLink.test(text)) ||
		flow.moments.some(({ agreements }) => agreements.some(({ kind }) => kind === "third-party-list"));
	if (listed) return { outcome: "passed", message: says.listed, place, evidence };
	return { outcome: "cantTell", message: says.unnamed, place, evidence };
}

/** The clause on children's data stands only where the screen asks about a child. */
function basisOn({ requests, fields }: Moment): string[] {
	const child =
		requests.some(({ purposes }) => purposes.includes("minor")) || fields.some(({ datum }) => datum === "minorData");
	return sdkSharingNoSeparateConsent.basis.filter((clause) => child || clause !== "COPPA 312.5(a)(2)");
}

export const sdkSharingNoSeparateConsent: Rule = {
	id: "sdk-sharing-no-separate-consent",
	issue: "third-party-sdk",
	severity: "serious",
	basis: [
		"PIPL art. 23",
		"NDSMR arts 12, 21(2nd para)",
		"AUDIT 8(1)-(2)",
		"M191 5.1-5.3",
		"PG02A 1.5 h); 5.1 c)",
		"PG03A 2.8.2 a)-d)",
		"GB35273 9.2",
		"PIPA art. 17; art. 22(1) item 2",
		"COPPA 312.5(a)(2)",
		"ICO what to include",
		"APPI art. 27(1)",
	],
	title: {
		en: "Sharing with other companies has no notice of recipients or no separate consent",
		zh: "向第三方提供未告知接收方或未取得单独同意",
	},
	remedy: {
		en: "Name each recipient with contact, purpose, way and types, and obtain a dedicated consent before sharing.",
		zh: "列明每一接收方的名称、联系方式、目的、方式和种类，并在提供前取得单独同意。",
	},
	*check(flow): Generator<Judgement> {
		for (const [moment, seen] of flow.moments.entries()) {
			const basis = basisOn(seen);
			for (const judgement of judgeScreen(seen, moment)) yield { ...judgement, basis };
		}
		yield* judgePolicies(flow, judgePolicy);
	},
};
