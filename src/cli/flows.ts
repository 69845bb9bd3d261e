import type { Flow, PolicyDocument } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import { run } from "../engine/run.ts";
import { ledgerOf } from "../facts/ledger.ts";
import { withTables } from "../facts/policy/table.ts";
import { rulePack } from "../law/rulePack.ts";
import { joinedReviews } from "../report/reviews.ts";
import type { UnreadPolicy } from "./policies.ts";

/** A flow and the pictures of its controls, by `pictureKey`. */
export interface Judged {
	flow: Flow;
	/** It was read from a file, at least in part, which holds no pictures. */
	saved: boolean;
	pictures: ReadonlyMap<string, string>;
	/** Policies that were to be read and could not be. */
	unread: readonly UnreadPolicy[];
}

/** The flow judged by this version's rules; what it held of earlier findings is replaced. */
export function judge(flow: Flow, rules: readonly Rule[]): Flow {
	const began = performance.now();
	const findings = run(rules, flow);
	// After the rules, which have read the same texts.
	const documents = withTables(flow.documents);
	const timing = { ...flow.timing, rulesMs: performance.now() - began };
	return { ...flow, rulePack, documents, findings, ledger: ledgerOf(flow), timing };
}

/** Several flows as one, in order, judged as one: what an early screen showed counts for a later one. */
export function join(parts: readonly Judged[], rules: readonly Rule[]): Judged | null {
	const [first, ...others] = parts;
	if (!first || others.length === 0) return first ?? null;
	const flow: Flow = {
		...first.flow,
		moments: [],
		documents: [],
		events: [],
		findings: [],
		reviews: joinedReviews(parts.map((part) => part.flow.reviews)),
		timing: { captureMs: 0, rulesMs: 0 },
	};
	const pictures = new Map<string, string>();
	for (const part of parts) {
		const offset = flow.moments.length;
		const since = flow.events.at(-1)?.at ?? 0;
		flow.moments.push(...part.flow.moments);
		flow.events.push(
			...part.flow.events.map((event) => ({ ...event, at: event.at + since, moment: event.moment + offset })),
		);
		for (const document of part.flow.documents) {
			if (flow.documents.some((one) => isSame(one, document))) continue;
			flow.documents.push({ ...document, id: `d${flow.documents.length + 1}` });
		}
		flow.timing.captureMs += part.flow.timing.captureMs;
		for (const [key, picture] of part.pictures) {
			const [moment, subject] = key.split("/", 2);
			pictures.set(`${Number(moment) + offset}/${subject}`, picture);
		}
	}
	return {
		flow: judge(flow, rules),
		saved: parts.some(({ saved }) => saved),
		pictures,
		unread: parts.flatMap(({ unread }) => unread),
	};
}

/** One text behind one address, which several screens link. */
function isSame(a: PolicyDocument, b: PolicyDocument): boolean {
	return a.url === b.url && a.kind === b.kind && a.sha256 === b.sha256;
}
