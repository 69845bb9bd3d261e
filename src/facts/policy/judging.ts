import type { Evidence, Outcome, Severity, Text } from "../../engine/finding.ts";
import type { Flow, PolicyDocument } from "../../engine/flow.ts";
import type { Judgement } from "../../engine/rule.ts";
import { analysePolicy, type PolicyReading } from "./analyse.ts";
import { type DisclosureId, disclosures } from "./disclosures.ts";
import type { Quote } from "./lines.ts";

/** Said by every rule over policy texts when there is none. */
const notRead: Text = {
	en: "No policy text was read. Open the policy, or have it read, to judge this.",
	zh: "未读取隐私政策文本，请打开或读取隐私政策后再作判断。",
};

/** A quote with the document that it stands in. */
export interface Place extends Quote {
	document: PolicyDocument;
}

/** One policy of a flow, with the documents that complete it: children's policy, lists, terms of deletion. */
export interface PolicyCase {
	flow: Flow;
	document: PolicyDocument;
	reading: PolicyReading;
	beside: PolicyReading[];
	/** Where a disclosure stands, in the policy or in a document beside it. */
	find(id: DisclosureId): Place | null;
}

/** What a rule says of one policy. */
export interface Answer {
	outcome: Outcome;
	message: Text;
	/** The words that the answer rests on. */
	place?: Quote | null;
	evidence?: Evidence;
	severity?: Severity;
}

const complete = new Set<PolicyDocument["kind"]>([
	"children",
	"third-party-list",
	"data-list",
	"deletion-terms",
	"cookie-policy",
]);

function caseOf(flow: Flow, document: PolicyDocument, others: readonly PolicyDocument[]): PolicyCase {
	const read = [document, ...others].map((one) => ({ document: one, reading: analysePolicy(one) }));
	return {
		flow,
		document,
		reading: analysePolicy(document),
		beside: read.slice(1).map(({ reading }) => reading),
		find(id) {
			for (const one of read) {
				const [place] = one.reading.found[id];
				if (place) return { ...place, document: one.document };
			}
			return null;
		},
	};
}

/** The privacy policies of a flow, each with the documents that complete it. */
export function policiesOf(flow: Flow, kinds: readonly PolicyDocument["kind"][] = ["privacy-policy"]): PolicyCase[] {
	const judged = flow.documents.filter(({ kind, blocks }) => kinds.includes(kind) && blocks.length > 0);
	const others = flow.documents.filter((one) => complete.has(one.kind) && !judged.includes(one));
	return judged.map((document) => caseOf(flow, document, others));
}

/** The moment that shows the document, else the first. */
function momentOf({ moments }: Flow, { url }: PolicyDocument): number {
	return Math.max(
		0,
		moments.findIndex((moment) => moment.url === url),
	);
}

/** Judges each policy of a flow; says once that no text was read where there is none. */
export function* judgePolicies(
	flow: Flow,
	judge: (policy: PolicyCase) => Answer,
	kinds?: readonly PolicyDocument["kind"][],
): Iterable<Judgement> {
	if (flow.moments.length === 0) return;
	const policies = policiesOf(flow, kinds);
	if (policies.length === 0) {
		yield { outcome: "inapplicable", moment: 0, subject: null, message: notRead, needs: "policy" };
		return;
	}
	for (const policy of policies) {
		const { outcome, message, place, evidence, severity } = judge(policy);
		const { document } = policy;
		yield {
			outcome,
			moment: momentOf(flow, document),
			subject: null,
			message,
			document,
			evidence: {
				...evidence,
				...(place && { paragraph: place.block + 1 }),
				read: [...new Set([document.url, ...flow.documents.map(({ url }) => url)])],
			},
			...(place && { quote: place.text }),
			...(severity && { severity }),
		};
	}
}

/** Names of disclosures as a list in both languages, lower-cased in English to stand inside a sentence. */
export function named(ids: readonly DisclosureId[]): Text {
	const lower = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
	return {
		en: ids.map((id) => lower(disclosures[id].en)).join("; "),
		zh: ids.map((id) => disclosures[id].zh).join("、"),
	};
}

/** Up to three sentences as evidence, each cut to what a reader needs to find it. */
export function examples(places: readonly Quote[]): string[] {
	return places.slice(0, 3).map(({ text }) => (text.length > 90 ? `${text.slice(0, 90)}…` : text));
}
