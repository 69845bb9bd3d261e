import type { PolicyDocument } from "../../engine/flow.ts";
import type { Reach } from "../../engine/moment.ts";
import { namesPolicy } from "../policyNames.ts";
import { analysePolicy } from "./analyse.ts";
import { disclosureIds } from "./disclosures.ts";

/** Characters. Less is a blank page with a heading at most. */
const LEAST_TEXT = 20;
/** Characters. Less is "loading", or an excuse, on a page that shows its text by script or in a frame. */
const LEAST_TEXT_OF_SHELL = 150;
/** Pages of other kinds have a way to contact, a date, a word on cookies; a policy says more. */
const LEAST_DISCLOSURES = 5;
/** The same for a page that calls itself a policy. */
const LEAST_DISCLOSURES_NAMED = 1;
/** Blocks at the top that may hold the title. */
const TOP = 3;

/** What came behind an agreement's address. Whether a text is a policy is asked of privacy policies alone. */
export function reachOf(document: PolicyDocument): Reach {
	const { blocks, kind, mayShowMore } = document;
	const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
	if (length < (mayShowMore ? LEAST_TEXT_OF_SHELL : LEAST_TEXT)) return "empty";
	if (kind !== "privacy-policy" && kind !== "children") return "ok";
	const { found, wellRead } = analysePolicy(document);
	if (!wellRead) return "ok";
	const stated = disclosureIds.filter((id) => found[id].length > 0).length;
	const named = blocks.slice(0, TOP).some(({ text }) => text.length < 60 && namesPolicy(text));
	return stated >= (named ? LEAST_DISCLOSURES_NAMED : LEAST_DISCLOSURES) ? "ok" : "not-a-policy";
}
