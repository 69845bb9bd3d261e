import { type Finding, outcomes, severities } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Flow } from "./flow.ts";
import type { Rule } from "./rule.ts";

/**
 * Judges a flow by every rule. Findings come worst first: violations, then what needs review, then
 * the rest; within these by severity, then in the page's order.
 */
export function run(rules: readonly Rule[], flow: Flow): Finding[] {
	const findings: Finding[] = [];
	for (const rule of rules) {
		for (const { outcome, moment, subject, message, evidence, severity, document, quote, needs } of rule.check(flow)) {
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
				evidence: evidence ?? {},
				basis: rule.basis,
				fingerprint: fingerprint(rule.id, seen, subject, document),
			});
		}
	}
	const rank = (f: Finding) => outcomes.indexOf(f.outcome) * 10 + severities.indexOf(f.severity);
	return findings.sort((a, b) => rank(a) - rank(b));
}
