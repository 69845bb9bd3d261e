import type { Rule } from "../engine/rule.ts";
import { bundleAgreeAllOnly } from "./bundle-agree-all-only.ts";
import { bundleOptionalConsentMadeMandatory } from "./bundle-optional-consent-made-mandatory.ts";
import { bundleTermsAndPrivacyOneBox } from "./bundle-terms-and-privacy-one-box.ts";
import { defaultAutoCheckOnSubmit } from "./default-auto-check-on-submit.ts";
import { defaultImpliedByAction } from "./default-implied-by-action.ts";
import { defaultLinkOnlyNoStatement } from "./default-link-only-no-statement.ts";
import { defaultPrecheckedConsent } from "./default-prechecked-consent.ts";
import { defaultUnequalChoice } from "./default-unequal-choice.ts";
import { deregEntryHidden } from "./dereg-entry-hidden.ts";
import { deregNoEntry } from "./dereg-no-entry.ts";
import { policyLinkDeadOrEmpty } from "./policy-link-dead-or-empty.ts";
import { policyMissingAtCollection } from "./policy-missing-at-collection.ts";

/** Every rule, in the order of the ten issues. */
export const rules: readonly Rule[] = [
	deregNoEntry,
	deregEntryHidden,
	bundleOptionalConsentMadeMandatory,
	bundleTermsAndPrivacyOneBox,
	bundleAgreeAllOnly,
	policyMissingAtCollection,
	policyLinkDeadOrEmpty,
	defaultPrecheckedConsent,
	defaultImpliedByAction,
	defaultLinkOnlyNoStatement,
	defaultAutoCheckOnSubmit,
	defaultUnequalChoice,
];
