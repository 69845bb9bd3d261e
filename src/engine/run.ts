import { type Finding, outcomes, severities } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Flow } from "./flow.ts";
import type { Rule } from "./rule.ts";

/**
 * Judges a flow by every rule. Findings come worst first: violations, then what needs review, then
 * the rest; within these by severity, then in the page's order. What several moments show alike is one finding.
 */
export function run(rules: readonly Rule[], flow: Flow): Finding[] {
	const findings: Finding[] = [];
	for (const rule of rules) {
		for (const judgement of rule.check(flow)) {
			const { outcome, moment, subject, message, remedy, evidence, severity, document, quote, needs, about } =
				judgement;
			const seen = flow.moments[moment];
			if (!seen) throw new RangeError(`${rule.id} names moment ${moment}; the flow has ${flow.moments.length}`);
			findings.push({
				rule: rule.id,
				issue: rule.issue,
				outcome,
				severity: severity ?? rule.severity,
				moment,
				selector: subject?.selector ?? "",
				frame: subject?.frame ?? "",
				subject: subject?.id ?? null,
				...(document && { document: document.id }),
				...(needs && { needs }),
				quote: subject?.text ?? quote ?? "",
				message,
				...(remedy && { remedy }),
				evidence: evidence ?? {},
				basis: judgement.basis ?? rule.basis,
				fingerprint: fingerprint(rule.id, seen, subject, document, about),
			});
		}
	}
	const rank = (f: Finding) => outcomes.indexOf(f.outcome) * 10 + severities.indexOf(f.severity);
	return merged(findings).sort((a, b) => rank(a) - rank(b));
}

/**
 * One finding for what several moments of a flow show alike: the same box on a screen that was seen twice is
 * one thing to put right. Two alike on one screen stay two.
 */
function merged(findings: readonly Finding[]): Finding[] {
	const kept = new Map<string, Finding>();
	const alike = new Map<string, number>();
	for (const finding of findings) {
		const same = `${finding.rule} ${finding.outcome} ${finding.fingerprint}`;
		const here = `${same} ${finding.moment}`;
		const ordinal = alike.get(here) ?? 0;
		alike.set(here, ordinal + 1);
		const first = kept.get(`${same} ${ordinal}`);
		if (first) first.moments = [...(first.moments ?? [first.moment]), finding.moment];
		else kept.set(`${same} ${ordinal}`, finding);
	}
	return [...kept.values()];
}
