import type { Rule } from "../engine/rule.ts";
import { bundleAgreeAllOnly } from "./bundle-agree-all-only.ts";
import { bundleImprovementPretext } from "./bundle-improvement-pretext.ts";
import { bundleMultiplePermissionsAtOnce } from "./bundle-multiple-permissions-at-once.ts";
import { bundleNaggingAfterRefusal } from "./bundle-nagging-after-refusal.ts";
import { bundleOptionalConsentMadeMandatory } from "./bundle-optional-consent-made-mandatory.ts";
import { bundleTermsAndPrivacyOneBox } from "./bundle-terms-and-privacy-one-box.ts";
import { defaultAutoCheckOnSubmit } from "./default-auto-check-on-submit.ts";
import { defaultCollectBeforeConsent } from "./default-collect-before-consent.ts";
import { defaultImpliedByAction } from "./default-implied-by-action.ts";
import { defaultLinkOnlyNoStatement } from "./default-link-only-no-statement.ts";
import { defaultPrecheckedConsent } from "./default-prechecked-consent.ts";
import { defaultResetAfterUpdate } from "./default-reset-after-update.ts";
import { defaultUnequalChoice } from "./default-unequal-choice.ts";
import { defaultVagueAcceptWording } from "./default-vague-accept-wording.ts";
import { deregEntryHidden } from "./dereg-entry-hidden.ts";
import { deregHarderThanSignup } from "./dereg-harder-than-signup.ts";
import { deregIdPhotoDemanded } from "./dereg-id-photo-demanded.ts";
import { deregMoreDataThanSignup } from "./dereg-more-data-than-signup.ts";
import { deregNoEntry } from "./dereg-no-entry.ts";
import { deregOfflineOrPhoneOnly } from "./dereg-offline-or-phone-only.ts";
import { deregOver15WorkingDays } from "./dereg-over-15-working-days.ts";
import { deregTermsIncomplete } from "./dereg-terms-incomplete.ts";
import { deregUnreasonablePreconditions } from "./dereg-unreasonable-preconditions.ts";
import { minorsNoGuardianPath } from "./minors-no-guardian-path.ts";
import { minorsRulesMissing } from "./minors-rules-missing.ts";
import { mismatchFieldNotInPolicy } from "./mismatch-field-not-in-policy.ts";
import { mismatchPolicyVersionUndisclosed } from "./mismatch-policy-version-undisclosed.ts";
import { mismatchTemplatePolicy } from "./mismatch-template-policy.ts";
import { mismatchTrackingAfterRefusal } from "./mismatch-tracking-after-refusal.ts";
import { policyHardToRead } from "./policy-hard-to-read.ts";
import { policyIncompleteOperatorIdentity } from "./policy-incomplete-operator-identity.ts";
import { policyIncompleteRetentionLocation } from "./policy-incomplete-retention-location.ts";
import { policyLinkDeadOrEmpty } from "./policy-link-dead-or-empty.ts";
import { policyMissingAtCollection } from "./policy-missing-at-collection.ts";
import { policyNoSimplifiedChinese } from "./policy-no-simplified-chinese.ts";
import { policyNoStandingEntry } from "./policy-no-standing-entry.ts";
import { policyOver4Clicks } from "./policy-over-4-clicks.ts";
import { purposeAutomatedDecisionUndisclosed } from "./purpose-automated-decision-undisclosed.ts";
import { purposeNotMappedToFunction } from "./purpose-not-mapped-to-function.ts";
import { purposeOpenEndedEnumeration } from "./purpose-open-ended-enumeration.ts";
import { purposePermissionNoRationale } from "./purpose-permission-no-rationale.ts";
import { purposeVagueWording } from "./purpose-vague-wording.ts";
import { rightsNoComplaintChannel } from "./rights-no-complaint-channel.ts";
import { rightsNoDeleteOrCorrectPath } from "./rights-no-delete-or-correct-path.ts";
import { rightsNoWithdrawalPath } from "./rights-no-withdrawal-path.ts";
import { rightsResponseOver15WorkingDays } from "./rights-response-over-15-working-days.ts";
import { rightsWithdrawalHarderThanConsent } from "./rights-withdrawal-harder-than-consent.ts";
import { scopeHighFrequencyCollection } from "./scope-high-frequency-collection.ts";
import { scopeLoginWallNoPiService } from "./scope-login-wall-no-pi-service.ts";
import { scopeOptionalEnforced } from "./scope-optional-enforced.ts";
import { scopePermissionBeforeUse } from "./scope-permission-before-use.ts";
import { scopeRefusalBlocksService } from "./scope-refusal-blocks-service.ts";
import { scopeRequiredFieldNotNecessary } from "./scope-required-field-not-necessary.ts";
import { sdkCrossBorderUndisclosed } from "./sdk-cross-border-undisclosed.ts";
import { sdkListMissingOrIncomplete } from "./sdk-list-missing-or-incomplete.ts";
import { sdkPiInThirdPartyPayload } from "./sdk-pi-in-third-party-payload.ts";
import { sdkSharingNoSeparateConsent } from "./sdk-sharing-no-separate-consent.ts";
import { sdkThirdPartyBeforeConsent } from "./sdk-third-party-before-consent.ts";
import { sdkUndeclaredThirdParty } from "./sdk-undeclared-third-party.ts";
import { sensitiveBiometricOnlyPath } from "./sensitive-biometric-only-path.ts";
import { sensitiveNoJustInTimePurpose } from "./sensitive-no-just-in-time-purpose.ts";
import { sensitiveNoSeparateConsent } from "./sensitive-no-separate-consent.ts";
import { sensitivePolicyRulesMissing } from "./sensitive-policy-rules-missing.ts";

/** Rules that judge what screens show; each list follows the order of the ten issues. */
export const screenRules: readonly Rule[] = [
	scopeRequiredFieldNotNecessary,
	scopeOptionalEnforced,
	scopeLoginWallNoPiService,
	deregNoEntry,
	deregEntryHidden,
	bundleOptionalConsentMadeMandatory,
	bundleTermsAndPrivacyOneBox,
	bundleAgreeAllOnly,
	bundleImprovementPretext,
	policyMissingAtCollection,
	policyLinkDeadOrEmpty,
	policyNoStandingEntry,
	defaultPrecheckedConsent,
	defaultImpliedByAction,
	defaultLinkOnlyNoStatement,
	defaultAutoCheckOnSubmit,
	defaultUnequalChoice,
	defaultVagueAcceptWording,
	sensitiveNoSeparateConsent,
	sensitiveNoJustInTimePurpose,
	sensitiveBiometricOnlyPath,
	minorsNoGuardianPath,
];

/** Rules that judge the text of policies; they have nothing to say where no document was read. */
const documentRules: readonly Rule[] = [
	deregTermsIncomplete,
	deregOver15WorkingDays,
	deregUnreasonablePreconditions,
	deregIdPhotoDemanded,
	deregOfflineOrPhoneOnly,
	policyNoSimplifiedChinese,
	policyHardToRead,
	policyIncompleteOperatorIdentity,
	policyIncompleteRetentionLocation,
	sensitivePolicyRulesMissing,
	minorsRulesMissing,
	purposeVagueWording,
	purposeOpenEndedEnumeration,
	purposeNotMappedToFunction,
	purposeAutomatedDecisionUndisclosed,
	rightsNoDeleteOrCorrectPath,
	rightsNoComplaintChannel,
	rightsResponseOver15WorkingDays,
	rightsNoWithdrawalPath,
	mismatchFieldNotInPolicy,
	mismatchTemplatePolicy,
	mismatchPolicyVersionUndisclosed,
	sdkListMissingOrIncomplete,
	sdkSharingNoSeparateConsent,
	sdkCrossBorderUndisclosed,
];

/** Rules that judge recorded flows: what happened between screens, and what went to whom. */
const flowRules: readonly Rule[] = [
	scopeRefusalBlocksService,
	scopePermissionBeforeUse,
	scopeHighFrequencyCollection,
	deregMoreDataThanSignup,
	deregHarderThanSignup,
	bundleMultiplePermissionsAtOnce,
	bundleNaggingAfterRefusal,
	policyOver4Clicks,
	defaultCollectBeforeConsent,
	defaultResetAfterUpdate,
	purposePermissionNoRationale,
	rightsWithdrawalHarderThanConsent,
	mismatchTrackingAfterRefusal,
	sdkThirdPartyBeforeConsent,
	sdkUndeclaredThirdParty,
	sdkPiInThirdPartyPayload,
];

/** Every rule. Marked pure, so that what runs in a page is built without the rules for documents. */
export const rules: readonly Rule[] = /* @__PURE__ */ screenRules.concat(documentRules, flowRules);
