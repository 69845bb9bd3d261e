import type { Context } from "./flow.ts";
import { siteOf } from "./review.ts";

/** What a person chose to check against: once for every page, but the kind of service for each site. Plain JSON. */
export interface Settings extends Pick<Context, "surface" | "jurisdictions"> {
	/** Keys of service types by site, as `siteOf` has it; a site that is not among them has none chosen. */
	services: Readonly<Record<string, string>>;
}

/** Before anybody has chosen. */
export const firstSettings: Settings = { surface: "website", jurisdictions: ["CN"], services: {} };

/** The part of a context that the person chooses. */
export type Chosen = Omit<Context, "signedIn">;

/** What the page of an address is judged under. */
export function chosenFor(url: string, { surface, jurisdictions, services }: Settings): Chosen {
	const service = services[siteOf(url)] ?? null;
	return { surface, jurisdictions, service, serviceBy: service === null ? null : "person" };
}

/** The context says what was chosen, so that there is no need to judge again. */
export function isUnder(context: Context, { surface, jurisdictions, service }: Chosen): boolean {
	const same = context.jurisdictions.join() === jurisdictions.join();
	return same && context.surface === surface && context.service === service;
}
