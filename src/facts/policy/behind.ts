import type { Flow, PolicyDocument } from "../../engine/flow.ts";
import type { Agreement, Moment } from "../../engine/moment.ts";
import { sameSite } from "../collection.ts";
import { type PolicyCase, policiesOf } from "./judging.ts";

const bare = (address: string): string => address.replace(/[?#].*$/s, "").replace(/\/$/, "");

/** The document was asked for, passed or found at this address; query and fragment left aside. */
function standsAt({ asked, redirects, url }: PolicyDocument, address: string): boolean {
	return [url, asked ?? url, ...(redirects ?? [])].some((passed) => bare(passed) === bare(address));
}

/** The text that a link or title of a screen leads to, of its kind; the last reading, null where none was read. */
export function documentBehind({ documents }: Flow, { kind, href }: Agreement): PolicyDocument | null {
	if (href === null) return null;
	return documents.findLast((one) => one.kind === kind && one.blocks.length > 0 && standsAt(one, href)) ?? null;
}

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
