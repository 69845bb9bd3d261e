import type { PolicyDocument } from "../../engine/flow.ts";
import type { Moment } from "../../engine/moment.ts";
import { standsAt } from "./behind.ts";
import type { Fetched } from "./fetched.ts";

/**
 * Of texts read before, those that a screen may be judged by: what it links, what stands at its own address, and
 * what these link in turn. Another page of the same host may belong to somebody else, with a policy of its own.
 * `own`: the screen's text where it is itself a policy.
 */
export function belongingTo(moment: Moment, own: PolicyDocument | null, read: readonly Fetched[]): Fetched[] {
	const addresses = new Set([
		...moment.agreements.map(({ href }) => href),
		...(own?.links ?? []).map(({ href }) => href),
	]);
	let left = [...read];
	const belonging = new Set<Fetched>();
	for (;;) {
		const linked = left.filter(
			({ asked, document }) => addresses.has(asked) || (document !== null && standsAt(document, moment.url)),
		);
		if (linked.length === 0) return read.filter((each) => belonging.has(each));
		for (const one of linked) {
			belonging.add(one);
			for (const { href } of one.document?.links ?? []) addresses.add(href);
		}
		left = left.filter((each) => !belonging.has(each));
	}
}
