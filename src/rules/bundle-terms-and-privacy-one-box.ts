import type { Text } from "../engine/finding.ts";
import type { Agreement, Moment, Purpose, Request } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { namedBy } from "../facts/collection.ts";
import {
	asksConsent,
	asksCookies,
	corePurposes,
	isControl,
	names,
	optionalPurposes,
	separatePurposes,
} from "../facts/defaults.ts";

const says = {
	separate: {
		en: "One act accepts the terms and also gives a consent for which the law asks for an act of its own (sensitive data, sharing or transfer abroad).",
		zh: "以一次操作同时接受协议并同意处理敏感个人信息、对外提供或出境等依法需要单独同意的事项。",
	},
	bundled: {
		en: "One act accepts several documents together. That is common; it may not count as consent where the law asks for a separate one. Check what processing rests on it.",
		zh: "以一次勾选或操作同时同意多份协议。该做法较常见，但不能替代依法需要的单独同意，请核实哪些处理活动以此为依据。",
	},
	carrier: {
		en: "One act accepts the service's documents and the phone carrier's sign-in terms. Check that another way to sign in is offered.",
		zh: "以一次操作同时同意本服务的协议与运营商认证条款。请确认页面提供其他登录方式。",
	},
	lists: {
		en: "One act accepts the service's documents and a list of third parties. Check that sharing does not rest on this act alone.",
		zh: "以一次操作同时同意本服务的协议与第三方共享清单。请确认对外提供个人信息不是仅以此为依据。",
	},
	acknowledged: {
		en: "The terms are accepted and the privacy policy is only acknowledged as read, so consent is not bundled with the contract.",
		zh: "该选项接受协议，对隐私政策仅表示“已阅读”，未将同意与合同捆绑。",
	},
	own: {
		en: "This act speaks of one document or one purpose.",
		zh: "该项仅涉及一份协议或一个事项。",
	},
	besides: {
		en: "This act names one document and one further purpose. Whether that purpose can be refused is judged by itself.",
		zh: "该项涉及一份协议和另一个事项；该事项能否拒绝另行判断。",
	},
	apart: {
		en: "The privacy policy has a control of its own, so this act need not carry it.",
		zh: "隐私政策另设有单独的选项，不依赖本项。",
	},
	refuses: {
		en: "This box refuses what it names, so ticking it accepts nothing.",
		zh: "该选项用于拒绝所列事项，勾选不构成同意。",
	},
	items: {
		en: "This control sets several others, each of which can be answered alone.",
		zh: "该选项为总控，各分项可单独选择。",
	},
	none: {
		en: "Nothing on this screen asks for agreement to a document.",
		zh: "本页没有征求对协议或政策的同意。",
	},
} as const satisfies Record<string, Text>;

const purposeNames: Partial<Record<Purpose, Text>> = {
	marketing: { en: "offers", zh: "营销推送" },
	profiling: { en: "personalisation", zh: "个性化推荐" },
	"third-party-sharing": { en: "sharing with others", zh: "向第三方提供" },
	sensitive: { en: "sensitive information", zh: "敏感个人信息" },
	"cross-border": { en: "transfer abroad", zh: "向境外提供" },
};

const eachApart: Text = {
	en: "Give each purpose a control of its own, off by default, that can be left off.",
	zh: "为每项用途分别设置选项，默认不勾选，用户可以不选。",
};

/** Several purposes and no document: the sentence names them. */
function severalPurposes(purposes: readonly Purpose[]): Text {
	const named = purposes.flatMap((purpose) => purposeNames[purpose] ?? []);
	const [en, zh] = [named.map((one) => one.en).join(", "), named.map((one) => one.zh).join("、")];
	return {
		en: `One act agrees to several purposes (${en}) that a person may want to answer differently; each should have a control of its own.`,
		zh: `以一次操作同时同意多个用途（${zh}），而用户可能希望分别作答；各用途应分别设置选项。`,
	};
}

/** The documents agreed to. */
function documentsOf(request: Request, moment: Moment): Agreement[] {
	// "Learn more in our privacy policy" points to it, and agrees to nothing.
	const pointsOnly = request.purposes.join() === "terms";
	return namedBy(moment, request.agreements).filter(({ kind }) => !(pointsOnly && kind === "privacy-policy"));
}

/** Two that are of one kind count as one document. */
function countOf(documents: readonly Agreement[]): number {
	const apart = ({ kind, href, text }: Agreement) =>
		kind === "other" || kind === "carrier-terms" ? (href ?? text) : kind;
	return new Set(documents.map(apart)).size;
}

/** Controls that ask for the policy alone, so that others of their group need not carry it. */
function policyControls({ requests }: Moment): Request[] {
	return requests.filter((request) => isControl(request) && names(request, corePurposes).join() === "privacy");
}

interface Around {
	moment: Moment;
	/** How many documents the act agrees to. */
	documents: number;
	/** The policy has a control of its own in the same group. */
	policyApart: boolean;
}

type Verdict = Pick<Judgement, "outcome" | "message" | "severity" | "remedy">;

/** Purposes beyond the documents, each once; marketing that is fitted to the person is one purpose, not two. */
function furtherPurposes(request: Request, carrier: boolean): number {
	const further = new Set(names(request, [...optionalPurposes, ...separatePurposes]));
	if (further.has("marketing")) further.delete("profiling");
	if (carrier) further.delete("third-party-sharing");
	return further.size;
}

function judge(request: Request, { moment, documents, policyApart }: Around): Verdict {
	const { purposes } = request;
	const core = names(request, corePurposes);
	const kinds = new Set(namedBy(moment, request.agreements).map(({ kind }) => kind));
	const carrier = purposes.includes("carrier-login") || kinds.has("carrier-terms");
	if (documents < 2 && core.length < 2) {
		const further = furtherPurposes(request, carrier);
		const named = documents + core.length > 0;
		if (further < 2) return { outcome: "passed", message: named && further > 0 ? says.besides : says.own };
		if (request.polarity === "opt-out") return { outcome: "passed", message: says.refuses };
		return request.covers.length > 0
			? { outcome: "inapplicable", message: says.items }
			: { outcome: "cantTell", message: severalPurposes(purposes), remedy: eachApart };
	}
	if (request.covers.length > 0) return { outcome: "inapplicable", message: says.items };
	if (policyApart) return { outcome: "passed", message: says.apart };
	const separate = names(request, separatePurposes);
	const explained = separate.every(
		(purpose) => purpose === "third-party-sharing" && (carrier || kinds.has("third-party-list")),
	);
	if (separate.length > 0 && !explained) return { outcome: "failed", message: says.separate, severity: "serious" };
	if (carrier) return { outcome: "cantTell", message: says.carrier };
	if (kinds.has("third-party-list")) return { outcome: "cantTell", message: says.lists };
	if (request.says.onlyNotes) return { outcome: "passed", message: says.acknowledged };
	return { outcome: "cantTell", message: says.bundled };
}

/** Cookie notices ask for something else; default-unequal-choice and bundle-agree-all-only judge them. */
function concerns(request: Request): boolean {
	return asksConsent(request) && !asksCookies(request);
}

/** The courts' rule on faces stands only where the wording speaks of one. */
function basisFor({ text }: Request): string[] {
	const face = /人脸|面部|生物识别|\bfac(?:e|ial)\b|biometric/i.test(text);
	return bundleTermsAndPrivacyOneBox.basis.filter((clause) => face || clause !== "SPCFACE art. 4(2)");
}

export const bundleTermsAndPrivacyOneBox: Rule = {
	id: "bundle-terms-and-privacy-one-box",
	issue: "bundled-blanket-consent",
	severity: "moderate",
	basis: [
		"GDPR art. 7(2)",
		"PIPL arts 14, 23, 29, 39",
		"GB42574 chapters 8-9",
		"AUDIT 2(3); 8(1); 13(1)",
		"PIPA art. 22(1)",
		"LGPD art. 8 §1",
		"PDPATH s. 19",
		"SPCFACE art. 4(2)",
		"ICO asking for consent",
	],
	title: {
		en: "One act agrees to several documents or purposes together",
		zh: "一次操作同时同意多份协议或多项用途",
	},
	remedy: {
		en: "Keep contract acceptance and data consent as two acts, or make clear that the policy is only acknowledged; add a control of its own for anything that needs separate consent.",
		zh: "将“接受用户协议”与“同意处理个人信息”分开；依法需要单独同意的事项另设专门勾选或页面。",
	},
	*check({ moments }) {
		for (const [moment, seen] of moments.entries()) {
			const requests = seen.requests.filter(concerns);
			const apart = policyControls(seen);
			for (const subject of requests) {
				const policyApart = apart.some((other) => other !== subject && other.group === subject.group);
				const documents = documentsOf(subject, seen);
				const evidence = {
					documents: [...new Set(documents.map(({ text }) => text))],
					purposes: subject.purposes,
					means: subject.means,
				};
				const verdict = judge(subject, { moment: seen, documents: countOf(documents), policyApart });
				yield { ...verdict, moment, subject, evidence, basis: basisFor(subject) };
			}
			if (requests.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
		}
	},
};
