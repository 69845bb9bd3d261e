import type { OnOff, Polarity, Purpose, Request } from "../engine/moment.ts";

/** What a control's state says: for "do not send me offers" the unticked box is the one that agrees. */
export type Given = "given" | "withheld" | "partly" | "unknown";

export function givenBy(state: OnOff, polarity: Polarity): Given {
	if (state === "unknown") return "unknown";
	if (state === "mixed") return "partly";
	return (state === "on") === (polarity === "opt-in") ? "given" : "withheld";
}

/** Means that have a state of their own. */
export function isControl({ means }: Request): boolean {
	return means === "tick" || means === "switch" || means === "choice" || means === "hidden";
}

/** An age question, or a wording that names nothing we know, asks for no consent to processing. */
export function asksConsent(request: Request): boolean {
	return request.agreements.length > 0 || request.purposes.some((purpose) => purpose !== "age" && purpose !== "other");
}

/** An agreement whose object stands elsewhere, as in "I agree" on its own; an age question is none. */
export function assumesConsent(request: Request): boolean {
	return asksConsent(request) || !request.purposes.includes("age");
}

export function onlyCookies({ purposes }: Request): boolean {
	return purposes.includes("cookies") && purposes.every((purpose) => purpose === "cookies" || purpose === "other");
}

/** A cookie notice's own request; a sign-up that names the cookie policy among its terms is none. */
export function asksCookies({ purposes }: Request): boolean {
	return purposes.includes("cookies") && !purposes.includes("terms");
}

/** Purposes that nobody may be made to accept for the service itself. */
export const optionalPurposes: readonly Purpose[] = ["marketing", "profiling", "third-party-sharing"];

/** Purposes for which the law asks for an act of their own (PIPL arts 23, 29, 39). */
export const separatePurposes: readonly Purpose[] = ["third-party-sharing", "sensitive", "cross-border"];

/** Purposes without which a service may fairly refuse. */
export const corePurposes: readonly Purpose[] = ["terms", "privacy"];

export function names(request: Request, purposes: readonly Purpose[]): Purpose[] {
	return request.purposes.filter((purpose) => purposes.includes(purpose));
}
