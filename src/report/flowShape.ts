import type { DisclosureTable } from "../engine/disclosure.ts";
import { type Evidence, type Finding, type Need, needs, outcomes, severities, type Text } from "../engine/finding.ts";
import { type Context, type Flow, type PolicyDocument, SCHEMA } from "../engine/flow.ts";
import { issueIds } from "../engine/issues.ts";
import type { AgreementKind } from "../engine/moment.ts";
import { goals, type Missed, type Recording } from "../engine/recording.ts";
import { decisions, type Review } from "../engine/review.ts";
import { disclosureTable } from "./disclosureShape.ts";
import { event } from "./eventShape.ts";
import { agreementKind, moment } from "./momentShape.ts";
import { boolean, list, number, object, oneOf, or, orNull, type Reader, record, string } from "./shape.ts";

const text = object({ en: string, zh: string });

const context: Reader<Context> = object<Context>({
	surface: or(oneOf("website", "h5-in-app"), "website"),
	service: or(orNull(string), null),
	serviceBy: or(orNull(oneOf("person")), null),
	jurisdictions: or(list(oneOf("CN", "EU", "UK", "US", "KR", "IN", "BR", "JP", "TH", "stores")), ["CN"]),
	signedIn: or(orNull(boolean), null),
});

const policyDocument: Reader<PolicyDocument> = object<PolicyDocument>({
	id: string,
	kind: agreementKind,
	url: string,
	source: oneOf("page", "fetched", "file"),
	takenAt: string,
	sha256: string,
	language: string,
	blocks: list(object({ tag: string, text: string })),
	links: list(
		object<PolicyDocument["links"][number]>({
			text: string,
			href: string,
			kind: or<AgreementKind | undefined>(agreementKind, undefined),
		}),
	),
	disclosures: or<DisclosureTable | undefined>(disclosureTable, undefined),
});

const detail: Reader<string | number | boolean | null> = (value, path) =>
	value === null || typeof value === "boolean" || typeof value === "number" ? value : string(value, path);

const figure: Reader<Evidence[string]> = (value, path) =>
	Array.isArray(value)
		? list<string | number>((entry, at) => (typeof entry === "number" ? entry : string(entry, at)))(value, path)
		: detail(value, path);

const finding: Reader<Finding> = object<Finding>({
	rule: string,
	issue: oneOf(...issueIds),
	outcome: oneOf(...outcomes),
	severity: oneOf(...severities),
	moment: number,
	selector: string,
	frame: string,
	subject: orNull(string),
	needs: or<Need | undefined>(oneOf(...needs), undefined),
	quote: or(string, ""),
	message: text,
	remedy: or<Text | undefined>(text, undefined),
	evidence: or(record(figure), {}),
	basis: list(string),
	fingerprint: string,
});

const review: Reader<Review> = object<Review>({
	fingerprint: string,
	site: string,
	decision: oneOf(...decisions),
	reason: or(string, ""),
	note: or(string, ""),
	at: string,
	about: or(orNull(object({ rule: string, outcome: oneOf(...outcomes), quote: or(string, ""), url: string })), null),
});

const missed: Reader<Missed> = oneOf("requests", "other-sites", "pages", "frames", "pictures", "page-world");

const recording: Reader<Recording> = object<Recording>({
	name: string,
	startedAt: string,
	endedAt: or(orNull(string), null),
	domain: or<string | undefined>(string, undefined),
	missed: or(list(missed), []),
	pauses: or(list(object({ from: number, to: orNull(number) })), []),
	runs: or(
		list(
			object({
				goal: oneOf(...goals),
				from: number,
				to: orNull(number),
				ended: orNull(oneOf("there", "not-found")),
			}),
		),
		[],
	),
	canaries: or(list(object({ datum: oneOf("email", "phone", "realName"), value: string })), []),
});

/** Contract 1. What was added to it later may be missing. */
export const flowShape: Reader<Flow> = object<Flow>({
	schema: oneOf(SCHEMA),
	tool: string,
	rulePack: string,
	context: or(context, { surface: "website", service: null, serviceBy: null, jurisdictions: ["CN"], signedIn: null }),
	moments: list(moment),
	documents: or(list(policyDocument), []),
	events: or(list(event), []),
	findings: or(list(finding), []),
	reviews: or(list(review), []),
	recording: or(orNull(recording), null),
	timing: or(object({ captureMs: number, rulesMs: number }), { captureMs: 0, rulesMs: 0 }),
});
