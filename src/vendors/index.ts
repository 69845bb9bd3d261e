import { getEntity } from "third-party-web/nostats-subset";
import { parse } from "tldts";
import type { VendorKind } from "../engine/event.ts";
import { china } from "./china.ts";
import type { Entry } from "./entry.ts";
import { world } from "./world.ts";

/** Who stands behind a host. */
export interface Vendor {
	name: string;
	/** The company, as lists of third parties name it. */
	operator: string;
	kind: VendorKind;
	/** False: the entry was not checked against code or a published list. */
	confirmed: boolean;
}

/** The categories of third-party-web as kinds of ours. */
const kindOf: Readonly<Record<string, VendorKind>> = {
	ad: "advertising",
	analytics: "analytics",
	cdn: "cdn",
	"consent-provider": "consent",
	content: "other",
	"customer-success": "support",
	hosting: "hosting",
	marketing: "advertising",
	other: "other",
	social: "social",
	"tag-manager": "tag-manager",
	utility: "other",
	video: "video",
};

/** What the international table files under a wider heading, although rules tell it apart. */
const finer: Readonly<Record<string, VendorKind>> = {
	Hotjar: "session-replay",
	FullStory: "session-replay",
	Mouseflow: "session-replay",
	Smartlook: "session-replay",
	"Crazy Egg": "session-replay",
	Sentry: "error-monitoring",
	Bugsnag: "error-monitoring",
	Rollbar: "error-monitoring",
	"Google Maps": "maps",
	Stripe: "payment",
	PayPal: "payment",
};

const ours = new Map<string, Entry>(
	[...china, ...world].flatMap((entry) => entry[3].map((host) => [host, entry] as const)),
);

/** The registrable domain of a host by the public suffix list; an address by number or a lone name stays as it is. */
export function domainOf(host: string): string {
	return parse(host, { allowPrivateDomains: true }).domain ?? host;
}

/** Our own entry for a host: that of the longest name that it stands under. */
function ourEntry(host: string): Entry | null {
	for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
		const entry = ours.get(name);
		if (entry) return entry;
	}
	return null;
}

/** The vendor of a host (no port), by our own table first; null where neither table knows it. */
export function vendorOf(host: string): Vendor | null {
	const name = host.toLowerCase();
	const own = ourEntry(name);
	if (own) {
		const [known, operator, kind, , source] = own;
		return { name: known, operator, kind, confirmed: source !== "to-be-confirmed" };
	}
	const entity = getEntity(`https://${name}/`);
	if (!entity) return null;
	const [category = "other"] = entity.categories;
	return {
		name: entity.name,
		operator: entity.company,
		kind: finer[entity.name] ?? kindOf[category] ?? "other",
		confirmed: true,
	};
}
