import { eventsOf } from "../engine/event.ts";
import type { Flow } from "../engine/flow.ts";
import type { Ledger } from "../engine/ledger.ts";
import { lineOf } from "../engine/line.ts";
import { effortsOf } from "./effort.ts";
import { declares } from "./policy/declares.ts";
import { ownDomains, recipientsOf } from "./recipients.ts";

/** What a recording adds up to; null for single looks, which took nobody anywhere. */
export function ledgerOf(flow: Flow): Ledger | null {
	if (flow.recording === null) return null;
	const line = lineOf(flow);
	const requests = eventsOf(flow.events, "request");
	const thirdParties = recipientsOf(requests, ownDomains(flow)).map((recipient) => {
		const { name, operator, kind, hosts, carries } = recipient;
		const before = recipient.requests.filter(({ at }) => line === null || at < line.at).length;
		const after = recipient.requests.length - before;
		return { name, operator, kind, hosts, before, after, carries, declared: declares(flow, recipient) };
	});
	return { efforts: effortsOf(flow), thirdParties };
}
