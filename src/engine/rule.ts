import type { Evidence, Need, Outcome, Severity, Text } from "./finding.ts";
import type { Flow, PolicyDocument } from "./flow.ts";
import type { IssueId } from "./issues.ts";
import type { Item } from "./moment.ts";

/** What a rule says of one thing; `run` completes it to a finding. */
export interface Judgement {
	outcome: Outcome;
	/** Index into the flow's moments. */
	moment: number;
	/** The item judged; null when the screen as a whole is. */
	subject: Item | null;
	message: Text;
	evidence?: Evidence;
	/** The document judged, where the answer is about a text and not about an item. */
	document?: PolicyDocument;
	/** The document's own words that the answer rests on. */
	quote?: string;
	/** What is missing for an answer, where there was nothing to judge. */
	needs?: Need;
	/** What the answer is about where it is no item and no document, as a third party's name: tells such answers apart. */
	about?: string;
	/** Where this answer is graver or milder than the rule's own severity. */
	severity?: Severity;
	/** Those of the rule's clauses that fit this case, where some do not. */
	basis?: readonly string[];
	/** What to do in this case, where the rule's own remedy does not fit it. */
	remedy?: Text;
}

/** What a rule says of itself: all that a report or view needs of it, and plain JSON. */
export interface RuleText {
	/** Named for the failing state; equals its file's name. */
	id: string;
	issue: IssueId;
	severity: Severity;
	/** Instrument key, space, the clause: `M191 3.4`. */
	basis: readonly string[];
	title: Text;
	remedy: Text;
}

/** One judgement about consent UI. Pure: a flow in, judgements out. */
export interface Rule extends RuleText {
	check(flow: Flow): Iterable<Judgement>;
}
