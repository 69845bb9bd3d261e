import type { Flow, PolicyDocument } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import type { Recording } from "../engine/recording.ts";
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
	/** Pictures of whole screens that came with a recording, by the names that its moments give. */
	screens: ReadonlyMap<string, string>;
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
		recording: null,
		timing: { captureMs: 0, rulesMs: 0 },
	};
	const pictures = new Map<string, string>();
	const screens = new Map<string, string>();
	for (const part of parts) {
		const offset = flow.moments.length;
		const since = Math.max(0, flow.events.at(-1)?.at ?? 0, flow.moments.at(-1)?.at ?? 0);
		flow.recording = continued(flow.recording, part.flow.recording, since);
		flow.moments.push(...part.flow.moments.map((moment, i) => moved(moment, offset + i, since, part.screens, screens)));
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
		screens,
		unread: parts.flatMap(({ unread }) => unread),
	};
}

/** A moment in its new place: later by so much, its picture under a name that no other flow's has. */
function moved(moment: Moment, index: number, since: number, from: Judged["screens"], to: Map<string, string>): Moment {
	const { at, picture, ...rest } = moment;
	const url = picture === undefined ? undefined : from.get(picture);
	const name = `pictures/${index}.png`;
	if (url) to.set(name, url);
	return { ...rest, ...(at !== undefined && { at: at + since }), ...(url && { picture: name }) };
}

/** Two recordings one after the other, as one. */
function continued(first: Recording | null, next: Recording | null, since: number): Recording | null {
	if (!first || !next) return first ?? next;
	const later = (time: number | null) => (time === null ? null : time + since);
	return {
		...first,
		endedAt: next.endedAt,
		missed: [...new Set([...first.missed, ...next.missed])],
		pauses: [...first.pauses, ...next.pauses.map(({ from, to }) => ({ from: from + since, to: later(to) }))],
		runs: [...first.runs, ...next.runs.map((run) => ({ ...run, from: run.from + since, to: later(run.to) }))],
		canaries: [...first.canaries, ...next.canaries],
	};
}

/** One text behind one address, which several screens link. */
function isSame(a: PolicyDocument, b: PolicyDocument): boolean {
	return a.url === b.url && a.kind === b.kind && a.sha256 === b.sha256;
}
