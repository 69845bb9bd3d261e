import type { Finding } from "../../src/engine/finding.ts";
import type { Flow } from "../../src/engine/flow.ts";
import type { PageLabel } from "./labels.ts";
import type { Observation } from "./observe.ts";
import { scoreRequests } from "./requests.ts";
import type { Tally } from "./tally.ts";
import { kindsOf, scoredIssues } from "./vocabulary.ts";

const asksForAttention = ({ outcome }: Finding) => outcome === "failed" || outcome === "cantTell";

function told({ rule, outcome, message, quote }: Finding): string {
	return `${rule} ${outcome}: ${message.en}${quote && ` “${quote.slice(0, 60)}”`}`;
}

/** Labelled issues against answers: page by page, not control by control. */
export function scoreIssues(page: PageLabel, { findings }: Pick<Flow, "findings">, tally: Tally): void {
	const scored = Object.entries(scoredIssues).filter(([, { kinds }]) => !kinds || kinds.includes(page.kind));
	for (const [issue, { answers }] of scored) {
		if (!page.issues.includes(issue)) continue;
		const mine = findings.filter(answers);
		if (mine.some(asksForAttention)) tally.add(`issue: ${issue}`, "right");
		else {
			const seen = mine.map(told).join("; ") || "no answer";
			tally.add(`issue: ${issue}`, "missed", { page: page.file, expected: issue, seen });
		}
	}
	const rules = new Map<string, Finding>();
	// Findings come worst first, so the first of a rule is its gravest answer on this page.
	for (const finding of findings)
		if (asksForAttention(finding) && !rules.has(finding.rule)) rules.set(finding.rule, finding);
	for (const [rule, finding] of rules) {
		const owners = scored.filter(([, { answers }]) => answers(finding)).map(([issue]) => issue);
		const measure = `${finding.outcome}: ${rule}`;
		if (owners.length === 0) tally.add(measure, "extra");
		else if (owners.some((issue) => page.issues.includes(issue))) tally.add(measure, "right");
		else {
			const verdict = finding.outcome === "failed" ? "false" : "unsure";
			tally.add(measure, verdict, { page: page.file, expected: `no ${owners.join(" or ")}`, seen: told(finding) });
			tally.add(`issue: ${owners[0]}`, verdict);
		}
	}
	for (const issue of page.issues) if (!scored.some(([id]) => id === issue)) tally.add(`not scored: ${issue}`, "extra");
}

/** Kind of screen, named privacy policy and entry to account deletion. */
export function scoreScreen(page: PageLabel, { moments }: Pick<Flow, "moments">, tally: Tally): void {
	const [moment] = moments;
	if (!moment) return;
	const { kind, because } = moment.screen;
	const kinds: readonly string[] = [
		...(kindsOf[page.kind] ?? []),
		...(page.account_deletion.present ? ["account-deletion"] : []),
	];
	const seen = `${kind} (${because.join(", ")})`;
	if (kinds.includes(kind)) tally.add("kind of screen", "right");
	else tally.add("kind of screen", "missed", { page: page.file, expected: page.kind, seen });

	const presence = (measure: string, expected: boolean, found: readonly { text: string; selector: string }[]) => {
		if (!expected && found.length === 0) return;
		const verdict = expected ? (found.length ? "right" : "missed") : "false";
		const what = found.map(({ text, selector }) => `${selector} “${text.slice(0, 40)}”`).join("; ") || "none";
		tally.add(
			measure,
			verdict,
			verdict === "right" ? undefined : { page: page.file, expected: expected ? "present" : "none", seen: what },
		);
	};
	const { present } = page.privacy_policy_link;
	const policies = moment.agreements.filter((agreement) => agreement.kind === "privacy-policy");
	if (present !== null) presence("privacy policy named", present, policies);
	const entries = moment.waysOut.filter((way) => way.kind === "delete-account");
	presence("way to delete the account", page.account_deletion.present, entries);
}

/** Scores everything that is scored on one page. */
export function scorePage(page: PageLabel, { flow, bonds, lost }: Observation, tally: Tally): void {
	const [moment] = flow.moments;
	if (!moment) throw new Error(`No moment came back from ${page.file}`);
	scoreRequests(page, moment, bonds, tally);
	scoreIssues(page, flow, tally);
	scoreScreen(page, flow, tally);
	for (const selector of lost)
		tally.add("selectors", "missed", { page: page.file, expected: selector, seen: "names nothing in the page" });
}
