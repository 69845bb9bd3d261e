import type { Text } from "../engine/finding.ts";
import type { Context } from "../engine/flow.ts";
import { serviceOf } from "../law/necessary.ts";
import { plain } from "./plain.ts";

/** The kind of service that a flow is judged as; by its key where the flow names one that is not on the list. */
export function serviceNameOf({ service }: Context): Text | null {
	if (service === null) return null;
	const key = plain(service);
	return serviceOf(service)?.name ?? { en: key, zh: key };
}
