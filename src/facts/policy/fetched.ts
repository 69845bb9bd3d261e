import type { Flow, PolicyDocument } from "../../engine/flow.ts";
import type { AgreementKind, Reach } from "../../engine/moment.ts";

/** What came of fetching one document. */
export interface Fetched {
	/** The address of the agreement, as moments have it: without values and fragment. */
	asked: string;
	kind: AgreementKind;
	reach: Reach;
	/** Null where there was no text at all. */
	document: PolicyDocument | null;
}

/**
 * The flow with what was fetched for it: the documents, and on each agreement what came behind its address. What
 * is no policy, or shows nothing, stays as a record of what was read; no rule over policy texts judges it.
 */
export function withFetched(flow: Flow, fetched: readonly Fetched[]): Flow {
	const reaches = new Map(fetched.map(({ asked, kind, reach }) => [`${kind} ${asked}`, reach]));
	const documents = [...flow.documents];
	let last = Math.max(0, ...documents.map(({ id }) => Number(id.slice(1)) || 0));
	for (const { document, reach } of fetched) {
		if (!document) continue;
		const kind = reach === "ok" ? document.kind : "other";
		documents.push({ ...document, kind, id: `d${++last}` });
	}
	const moments = flow.moments.map((moment) => ({
		...moment,
		agreements: moment.agreements.map((agreement) => ({
			...agreement,
			reach: reaches.get(`${agreement.kind} ${agreement.href}`) ?? agreement.reach,
		})),
	}));
	return { ...flow, documents, moments };
}

/** The flow without a text that was fetched for it, as before that was read. */
export function withoutFetched(flow: Flow, { asked, kind }: Pick<Fetched, "asked" | "kind">): Flow {
	const documents = flow.documents.filter(({ source, asked: from }) => source !== "fetched" || from !== asked);
	const moments = flow.moments.map((moment) => ({
		...moment,
		agreements: moment.agreements.map((agreement) =>
			agreement.kind === kind && agreement.href === asked ? { ...agreement, reach: "not-checked" as const } : agreement,
		),
	}));
	return { ...flow, documents, moments };
}
