import type { PermissionName } from "../../engine/event.ts";
import type { Field } from "../../engine/moment.ts";
import type { PolicyCase } from "./judging.ts";

/** They prove who is typing, or have no kind of their own: policies need not list them. */
const uncompared: ReadonlySet<string> = new Set(["username", "password", "code", "captcha", "other", "credential"]);

/** Kinds so plain and so grave that leaving them out can hardly be an accident of wording. */
export const plainlyGrave: ReadonlySet<string> = new Set([
	"idNumber",
	"idPhoto",
	"bankCard",
	"biometric",
	"contacts",
	"health",
	"religionPoliticsRace",
	"sexuality",
	"preciseLocation",
]);

/** What a browser's permission lets a page read. */
export const kindOfPermission: Readonly<Partial<Record<PermissionName, string>>> = {
	location: "preciseLocation",
	contacts: "contacts",
	camera: "media",
	microphone: "media",
};

/** What a policy says of one kind of datum; `covered`: only in words that take in several kinds. */
export type Declared = "yes" | "covered" | "denied" | "no";

/** The kinds that fields ask for and that a policy has to name, each once. */
export function comparedKinds(fields: readonly Field[]): string[] {
	return [...new Set(fields.map(({ datum }) => datum))].filter((datum) => !uncompared.has(datum));
}

/** A form has one kind of location; a policy that names any has named it. */
const kindsFor = (kind: string): string[] => (kind === "preciseLocation" ? ["preciseLocation", "location"] : [kind]);

/** What the policy, with the documents beside it, says of a kind. Any mention counts before silence is claimed. */
export function declaredIn({ reading, beside }: PolicyCase, kind: string): Declared {
	const told = [reading, ...beside].map(({ collects }) => collects);
	const holds = (of: "kinds" | "denied" | "named" | "covered") =>
		told.some((one) => kindsFor(kind).some((each) => one[of].has(each)));
	if (holds("kinds")) return "yes";
	if (holds("denied")) return "denied";
	if (holds("named")) return "yes";
	return holds("covered") ? "covered" : "no";
}

/** Kinds that the policy says are collected and that a form can ask for, but for those `asked`. */
export function declaredBeside(asked: ReadonlySet<string>, { reading, beside }: PolicyCase): string[] {
	const told = [reading, ...beside].flatMap(({ collects }) => [...collects.kinds.keys()]);
	const met = new Set([...asked].flatMap(kindsFor));
	return [...new Set(told)].filter((kind) => !uncompared.has(kind) && !seenOnlyByMachines.has(kind) && !met.has(kind));
}

/** Taken by the page without asking: no form shows them. */
const seenOnlyByMachines: ReadonlySet<string> = new Set(["deviceId", "network", "logs", "orders", "media", "content"]);
