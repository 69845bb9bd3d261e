import type { Finding } from "../../src/engine/finding.ts";
import type { Purpose, ScreenKind } from "../../src/engine/moment.ts";

/** What answers to a labelled issue. */
interface Answers {
	answers(finding: Finding): boolean;
	/** Scored on pages labelled as one of these kinds only; absent: on all. */
	kinds?: readonly string[];
}

const rules =
	(...ids: string[]) =>
	(finding: Finding) =>
		ids.includes(finding.rule);

/**
 * The labelled issues that are scored. A rule that answers to several belongs, for its false alarms,
 * to the first of them.
 */
export const scoredIssues: Readonly<Record<string, Answers>> = {
	"consent-as-default": { answers: rules("default-prechecked-consent") },
	"implied-consent": { answers: rules("default-implied-by-action", "default-link-only-no-statement") },
	"no-privacy-policy": { answers: rules("policy-missing-at-collection"), kinds: ["signup", "login", "signup+login"] },
	"bundled-consent": { answers: ({ issue }) => issue === "bundled-blanket-consent" },
	"marketing-by-default": { answers: rules("bundle-optional-consent-made-mandatory", "default-prechecked-consent") },
	"deletion-missing": { answers: rules("dereg-no-entry") },
};

/** The kinds of screen that agree with a labelled kind: labellers had fewer words than the engine. */
export const kindsOf: Readonly<Record<string, readonly ScreenKind[]>> = {
	signup: ["sign-up"],
	login: ["sign-in", "sign-up"],
	"signup+login": ["sign-in", "sign-up"],
	"consent-banner": ["cookie-notice"],
	"account-settings": ["account-settings", "account-deletion"],
	policy: ["policy"],
	other: ["other", "checkout", "policy"],
};

/** A labelled purpose in the engine's word; null for one that marks a control as not consent. */
export function purposeOfLabel(purpose: string): string | null {
	if (purpose.endsWith("(not consent)")) return null;
	return purpose === "guardian" ? "minor" : purpose;
}

/** A purpose in the labellers' word: they filed carrier terms under sharing. */
export function purposeAsLabelled(purpose: Purpose): string {
	return purpose === "carrier-login" ? "third-party-sharing" : purpose;
}
