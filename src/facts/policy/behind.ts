import type { Flow, PolicyDocument } from "../../engine/flow.ts";
import type { Agreement } from "../../engine/moment.ts";

const bare = (address: string): string => address.replace(/[?#].*$/s, "").replace(/\/$/, "");

/** The document was asked for, passed or found at this address; query and fragment left aside. */
export function standsAt({ asked, redirects, url }: PolicyDocument, address: string): boolean {
	return [url, asked ?? url, ...(redirects ?? [])].some((passed) => bare(passed) === bare(address));
}

/** The text that a link or title of a screen leads to, of its kind; the last reading, null where none was read. */
export function documentBehind({ documents }: Flow, { kind, href }: Agreement): PolicyDocument | null {
	if (href === null) return null;
	return documents.findLast((one) => one.kind === kind && one.blocks.length > 0 && standsAt(one, href)) ?? null;
}
