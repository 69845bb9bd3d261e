import type { Flow, PolicyDocument } from "../engine/flow.ts";
import type { AgreementKind, Reach } from "../engine/moment.ts";

/** A text that can be read for a screen: an agreement of it, or what a text read before links. */
export interface Readable {
	kind: AgreementKind;
	/** Its title, as the link has it. */
	title: string;
	/** As the flow has it, without values. */
	address: string;
	/** Where the link stands on the screen, as its frame and selector; null where another text links it. */
	path: string | null;
	reach: Reach;
	/** What was read of it; null where nothing was. */
	document: PolicyDocument | null;
}

/** Kinds of texts that complete a policy, so that a link to one from the policy is worth following. */
const completing: readonly AgreementKind[] = [
	"children",
	"third-party-list",
	"data-list",
	"cookie-policy",
	"deletion-terms",
];

/** Marks a text among those of one screen. */
export function readingKey({ kind, address }: Pick<Readable, "kind" | "address">): string {
	return `${kind} ${address}`;
}

/** What no screen links has no entry of its own for what came; a text keeps its kind only where it is one. */
function reachBy(kind: AgreementKind, document: PolicyDocument | null): Reach {
	if (!document) return "not-checked";
	return document.kind === kind ? "ok" : document.mayShowMore ? "empty" : "not-a-policy";
}

/** The texts that the last screen of a flow links, then those that the texts read link; each address once. */
export function readables({ moments, documents }: Flow): Readable[] {
	const moment = moments.at(-1);
	const found = new Map<string, Readable>();
	const add = (one: Omit<Readable, "document">) => {
		if (one.address === moment?.url || found.has(readingKey(one))) return;
		const document = documents.findLast(({ asked, source }) => source === "fetched" && asked === one.address) ?? null;
		found.set(readingKey(one), {
			...one,
			document,
			reach: one.path === null ? reachBy(one.kind, document) : one.reach,
		});
	};
	for (const { kind, text, href, frame, selector, reach } of moment?.agreements ?? []) {
		if (href === null) continue;
		add({ kind, title: text, address: href, path: [frame, selector].filter(Boolean).join(" >>> "), reach });
	}
	for (const { links } of documents) {
		for (const { kind, text, href } of links) {
			if (!kind || !completing.includes(kind)) continue;
			add({ kind, title: text, address: href, path: null, reach: "not-checked" });
		}
	}
	return [...found.values()];
}
