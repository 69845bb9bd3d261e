import type { Flow } from "../../engine/flow.ts";
import type { Moment } from "../../engine/moment.ts";
import { sameSite } from "../collection.ts";
import { documentBehind, standsAt } from "./behind.ts";
import { type PolicyCase, policiesOf } from "./judging.ts";

/**
 * The privacy policies that hold for what a screen asks: those that it links or shows itself. Where it links none,
 * the site's one policy in the flow; a linked policy that was not read is not replaced by another.
 */
export function policiesFor(flow: Flow, moment: Moment): PolicyCase[] {
	const cases = policiesOf(flow);
	const linked = moment.agreements.filter(({ kind, href }) => kind === "privacy-policy" && href !== null);
	const documents = linked.map((agreement) => documentBehind(flow, agreement));
	const behind = cases.filter(({ document }) => documents.includes(document) || standsAt(document, moment.url));
	if (behind.length > 0 || linked.length > 0) return behind;
	const own = cases.filter(({ document }) => sameSite(document, moment));
	return own.length === 1 ? own : [];
}
