import type { DisclosureTable } from "./disclosure.ts";
import type { FlowEvent } from "./event.ts";
import type { Finding } from "./finding.ts";
import type { Ledger } from "./ledger.ts";
import type { AgreementKind, Moment } from "./moment.ts";
import type { Recording } from "./recording.ts";
import type { Review } from "./review.ts";

/** The version of the JSON form; outside readers check it before anything else. */
export const SCHEMA = "fairtick/1";

export type Jurisdiction = "CN" | "EU" | "UK" | "US" | "KR" | "IN" | "BR" | "JP" | "TH" | "stores";

export interface Context {
	surface: "website" | "h5-in-app";
	/** One of the 39 service types of the necessary-information provisions; null when nobody chose. */
	service: string | null;
	serviceBy: "person" | null;
	jurisdictions: Jurisdiction[];
	signedIn: boolean | null;
}

/** The text of a policy or agreement, with where it came from. */
export interface PolicyDocument {
	id: string;
	kind: AgreementKind;
	url: string;
	source: "page" | "fetched" | "file";
	/** The address that was asked for, where the text was fetched: that of the agreement on the screen. */
	asked?: string;
	/** Addresses passed on the way from `asked` to `url`, in order. */
	redirects?: string[];
	/** Fetched, which runs no script: the page has scripts, frames or pictures that may show more when it is opened. */
	mayShowMore?: boolean;
	takenAt: string;
	/** Of the blocks' text, hex. */
	sha256: string;
	language: string;
	blocks: { tag: string; text: string }[];
	/** `kind`: the document that a link's own words name; absent for other links. */
	links: { text: string; href: string; kind?: AgreementKind }[];
	/** What the text says, by the version that judged the flow; absent before that. */
	disclosures?: DisclosureTable;
}

/** One or more moments in order with what happened between them. One look is a flow of one moment. */
export interface Flow {
	schema: typeof SCHEMA;
	tool: string;
	rulePack: string;
	context: Context;
	moments: Moment[];
	documents: PolicyDocument[];
	events: FlowEvent[];
	findings: Finding[];
	/** What people decided about findings; kept when the flow is judged again. */
	reviews: Review[];
	recording: Recording | null;
	/** What the recording adds up to, made with the findings; absent for single looks. */
	ledger?: Ledger | null;
	/** Milliseconds. */
	timing: { captureMs: number; rulesMs: number };
}

/** Version of the tool that makes flows; equals package.json's. */
export const TOOL = "0.1.0";

const UNKNOWN_CONTEXT: Context = {
	surface: "website",
	service: null,
	serviceBy: null,
	jurisdictions: ["CN"],
	signedIn: null,
};

/** A flow of the given moments, not yet judged. `captureMs` is the cost of the looks, in milliseconds. */
export function flowOf(moments: Moment[], rulePack: string, captureMs: number, context: Partial<Context> = {}): Flow {
	return {
		schema: SCHEMA,
		tool: TOOL,
		rulePack,
		context: { ...UNKNOWN_CONTEXT, ...context },
		moments,
		documents: [],
		events: [],
		findings: [],
		reviews: [],
		recording: null,
		timing: { captureMs, rulesMs: 0 },
	};
}
