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
const LEAST_DISCLOSURES_NAMED = 2;
/** Blocks at the top that may hold the title. */
const TOP = 3;

function readsLikePolicy(document: PolicyDocument): boolean {
	const { found } = analysePolicy(document);
	const stated = disclosureIds.filter((id) => found[id].length > 0).length;
	const named = document.blocks.slice(0, TOP).some(({ text }) => text.length < 60 && namesPolicy(text));
	return stated >= (named ? LEAST_DISCLOSURES_NAMED : LEAST_DISCLOSURES);
}

/** What came behind an agreement's address. Whether a text is a policy is asked of privacy policies alone. */
export function reachOf(document: PolicyDocument): Reach {
	const { blocks, kind, mayShowMore } = document;
	const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
	if (length < LEAST_TEXT) return "empty";
	const asked = kind === "privacy-policy" || kind === "children";
	if (asked && readsLikePolicy(document)) return "ok";
	if (mayShowMore && length < LEAST_TEXT_OF_SHELL) return "empty";
	return asked && analysePolicy(document).wellRead ? "not-a-policy" : "ok";
}
