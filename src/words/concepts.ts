/** The languages of the vocabulary (BCP 47). */
export const langs = [
	"zh-CN",
	"zh-TW",
	"en",
	"de",
	"fr",
	"es",
	"it",
	"pt",
	"nl",
	"ja",
	"ko",
	"ru",
	"vi",
	"th",
	"id",
] as const;
export type Lang = (typeof langs)[number];

/** What a phrase on a screen stands for. */
export type ScreenConcept =
	| "register"
	| "login"
	| "getCode"
	| "privacyPolicy"
	| "userAgreement"
	| "consentVerb"
	| "impliedConsent"
	| "marketingConsent"
	| "thirdPartySharing"
	| "sdkList"
	| "piList"
	| "accountDeletion"
	| "withdrawConsent"
	| "complaintChannel"
	| "correction"
	| "rememberMe"
	| "ageConfirmation"
	| "guardianConsent"
	| "oneClickLogin"
	| "carrierTerms"
	| "decline"
	| "acceptAll"
	| "manage"
	| "requiredMark"
	| "optionalMark"
	| "crossBorder"
	| "automatedDecision"
	| "deregTerms"
	| "collectionConsent"
	| "logout"
	| "cookies"
	| "cookiePolicy"
	| "sensitive"
	| "exportData"
	| "showPassword"
	| "selectAll"
	| "saveData"
	| "refusal";

/** What only the rules over a policy's text look for. */
export type PolicyConcept =
	| "responseTime"
	| "dataDeletion"
	| "nagAgain"
	| "loginWall"
	| "guestMode"
	| "retention"
	| "updateDate"
	| "operatorIdentity"
	| "vaguePurpose"
	| "openEnded"
	| "confirmShaming"
	| "templatePlaceholder";

export type Concept = ScreenConcept | PolicyConcept;

/**
 * Kinds of datum that a field's wording names: the `dataKinds` of the law's lexicon, the parts of a
 * sign-in, and `nothing` for what is no personal information (search, coupon, invitation code).
 */
export type Kind =
	| "phone"
	| "email"
	| "realName"
	| "idNumber"
	| "idPhoto"
	| "bankCard"
	| "biometric"
	| "preciseLocation"
	| "health"
	| "religionPoliticsRace"
	| "sexuality"
	| "minorData"
	| "birthDate"
	| "gender"
	| "address"
	| "contacts"
	| "income"
	| "employment"
	| "maritalStatus"
	| "socialAccount"
	| "deviceId"
	| "username"
	| "nickname"
	| "password"
	| "code"
	| "nothing";

/** Phrases joined by `|`, already normalised: those that stand alone, and those that need context. */
export type Phrases = readonly [strong: string, weak?: string];

/** What capture needs of one language. */
export interface ScreenWords {
	concepts: Partial<Record<ScreenConcept, Phrases>>;
	kinds: Partial<Record<Kind, string>>;
	/** Sentences that turn an ordinary action into agreement, where the language has no grammar of its own; on normalised text. */
	implied?: RegExp;
}

/** A language and what capture needs of it. */
export type Vocabulary = readonly [lang: Lang, words: ScreenWords];

/** What only the rules over a policy's text need; a bundler drops it where they are absent. */
export interface PolicyWords {
	concepts: Partial<Record<PolicyConcept, Phrases>>;
	/** Demands that make closing an account hard, by kind of obstacle. */
	obstacles: Record<string, string>;
	/** Device permissions, by the name of the permission. */
	permissions: Record<string, string>;
	patterns?: Partial<Record<PolicyConcept, readonly RegExp[]>>;
}
