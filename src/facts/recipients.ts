import { type EventOf, eventsOf, type VendorKind } from "../engine/event.ts";
import type { Flow } from "../engine/flow.ts";

/** A third party that requests of a flow went to. */
export interface Recipient {
	/** The vendor's name, else the registrable domain. */
	name: string;
	operator: string | null;
	kind: VendorKind | null;
	hosts: string[];
	requests: EventOf<"request">[];
	/** What in these requests can single out a person: `cookie`, `id`, `location`, `canary:email:sha256` … */
	carries: string[];
}

/** Without these a page may not work, or they act for the site: no finding rests on their being there. */
const needed: ReadonlySet<VendorKind> = new Set([
	"captcha",
	"cdn",
	"hosting",
	"payment",
	"maps",
	"identity",
	"one-tap-login",
	"consent",
	"video",
]);
/** Follow people: across visits, sites or each movement on a page. */
const following: ReadonlySet<VendorKind> = new Set(["analytics", "advertising", "session-replay", "social"]);
/** Shorter names stand in too many others. */
const LEAST_LABEL = 4;

export const isNeeded = ({ kind }: Recipient): boolean => kind !== null && needed.has(kind);
export const follows = ({ kind }: Recipient): boolean => kind !== null && following.has(kind);
/** Something in the requests tells this browser or person from others. */
export const singlesOut = ({ carries }: Recipient): boolean => carries.length > 0;

const labelOf = (domain: string): string => domain.split(".")[0] ?? "";

/** The site's own second domain, as for pictures: the one name holds the other. */
function ownDomain(domain: string, site: string): boolean {
	const [theirs, own] = [labelOf(domain), labelOf(site)];
	if (domain === site || theirs === own) return true;
	return own.length >= LEAST_LABEL && theirs.includes(own);
}

/**
 * The third parties that these requests went to, in the order in which they appeared. Domains that carry the
 * name of one of the sites (registrable domains) are the sites' own.
 */
export function recipientsOf(requests: readonly EventOf<"request">[], sites: readonly string[]): Recipient[] {
	const known = new Map<string, Recipient>();
	for (const request of requests) {
		const { party, domain, host, vendor, operator, vendorKind, carries } = request.detail;
		if (party !== "third" || sites.some((site) => ownDomain(domain, site))) continue;
		const name = vendor ?? domain;
		const recipient = known.get(name) ?? { name, operator, kind: vendorKind, hosts: [], requests: [], carries: [] };
		known.set(name, recipient);
		recipient.requests.push(request);
		if (!recipient.hosts.includes(host)) recipient.hosts.push(host);
		for (const what of carries.split(" ")) if (what && !recipient.carries.includes(what)) recipient.carries.push(what);
	}
	return [...known.values()];
}

/** Registrable domains of a flow's own pages: where it began, and those of requests that the recorder took for the first party's. */
export function ownDomains({ recording, events }: Pick<Flow, "recording" | "events">): string[] {
	const first = eventsOf(events, "request").filter(({ detail }) => detail.party === "first");
	return [...new Set([...(recording?.domain ? [recording.domain] : []), ...first.map(({ detail }) => detail.domain)])];
}
