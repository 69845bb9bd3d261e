import type { FlowEvent } from "../../src/engine/event.ts";
import type { Goal } from "../../src/engine/recording.ts";

/**
 * What a recording of one of the sites must hold, written down before the first recording was made. Corrected since: what
 * the first page stored before the recording began is not in it, and a rule that came later looks at the ID number.
 */
export interface Expected {
	/** Paths of the screens in order, without the language. */
	screens: string[];
	/** Path of the screen on which the person first agreed. */
	line: string;
	runs: Goal[];
	/** Events that must be there: kind, path of the screen, part of the detail. `before` and `after` are sides of the line. */
	events: Seen[];
	/** Paths of the screens on which a form was sent off, in order. */
	sent: string[];
	/** Third parties before and after the line, and no others. */
	before: string[];
	after: string[];
	/** Rules that must fail, and no others may. */
	failed: string[];
	/** Rules whose worst answer is that a person must look. Of the fair site these and no others. */
	review: string[];
	/** Rules that must have looked and found it in order. */
	passed: string[];
}

interface Seen {
	kind: FlowEvent["kind"];
	by?: FlowEvent["by"];
	screen: string;
	side?: "before" | "after";
	detail: Record<string, unknown>;
}

const way = ["/", "/join", "/join/about", "/join/interests", "/welcome", "/account"];
const runs: Goal[] = ["refuse", "sign-up", "withdraw", "close-account", "reach-policy"];
const analytics = "百度统计 Baidu Tongji";
const advertising = "巨量引擎 Ocean Engine";
const captcha = "极验 Geetest";

export const unfair: Expected = {
	// The home page with its question and without it are two screens.
	screens: [
		"/",
		...way,
		"/account/privacy",
		"/account/withdraw",
		"/account",
		"/account/security",
		...[1, 2, 3, 4, 5, 6, 7].map((number) => `/close/${number}`),
		"/",
		"/more",
		"/firm",
		"/papers",
		"/rules",
		"/privacy",
	],
	line: "/join",
	runs,
	events: [
		{ kind: "refuse", by: "person", screen: "/", side: "before", detail: {} },
		{ kind: "request", screen: "/", side: "before", detail: { vendor: analytics, carries: "id" } },
		{
			kind: "storage",
			screen: "/join",
			side: "before",
			detail: { area: "localStorage", key: "visitor_id", identifier: true },
		},
		{
			kind: "request",
			screen: "/join",
			side: "before",
			detail: { vendor: advertising, carries: "id", type: "xmlhttprequest" },
		},
		{
			kind: "request",
			screen: "/join",
			side: "before",
			detail: { vendor: advertising, carries: "canary:phone:sha256 id", method: "POST" },
		},
		{ kind: "tick", by: "person", screen: "/join", detail: { to: "on" } },
		{ kind: "agree", by: "person", screen: "/join", detail: {} },
		{ kind: "submit", by: "person", screen: "/join", side: "after", detail: { fields: "phone password" } },
		{
			kind: "permission",
			screen: "/join/about",
			side: "after",
			detail: { name: "location", said: "" },
		},
		{ kind: "navigate", screen: "/join/interests", detail: { how: "route" } },
		{ kind: "request", screen: "/welcome", side: "after", detail: { vendor: "Hotjar", carries: "id" } },
	],
	sent: ["/join", "/join/about", "/close/2", "/close/4", "/close/5"],
	before: [analytics, advertising, captcha, "BootCDN"],
	after: [analytics, "Hotjar"],
	failed: [
		"default-prechecked-consent",
		"default-collect-before-consent",
		"mismatch-tracking-after-refusal",
		"sdk-third-party-before-consent",
		"sdk-pi-in-third-party-payload",
		"dereg-id-photo-demanded",
		"dereg-over-15-working-days",
		"sensitive-no-just-in-time-purpose",
	],
	review: [
		"sdk-undeclared-third-party",
		"sdk-cross-border-undisclosed",
		"dereg-harder-than-signup",
		"dereg-more-data-than-signup",
		"dereg-unreasonable-preconditions",
		"rights-withdrawal-harder-than-consent",
		"policy-over-4-clicks",
		"scope-permission-before-use",
		"purpose-permission-no-rationale",
		"bundle-terms-and-privacy-one-box",
		"mismatch-field-not-in-policy",
	],
	passed: ["scope-refusal-blocks-service", "default-unequal-choice", "bundle-nagging-after-refusal"],
};

export const fair: Expected = {
	screens: ["/", ...way, "/account/privacy", "/account", "/account/security", "/close/1", "/close/2", "/privacy"],
	line: "/join",
	runs,
	events: [
		{ kind: "refuse", by: "person", screen: "/", side: "before", detail: {} },
		{ kind: "tick", by: "person", screen: "/join", detail: { to: "on" } },
		{ kind: "agree", by: "person", screen: "/join", detail: {} },
		{ kind: "submit", by: "person", screen: "/join", side: "after", detail: { fields: "phone password" } },
		{ kind: "navigate", screen: "/join/interests", detail: { how: "route" } },
		{ kind: "request", screen: "/account/privacy", side: "after", detail: { vendor: analytics, carries: "id" } },
		{ kind: "refuse", by: "person", screen: "/account/privacy", side: "after", detail: {} },
	],
	sent: ["/join", "/join/about", "/close/1"],
	before: [captcha, "BootCDN"],
	after: [analytics],
	failed: [],
	review: [],
	passed: [
		"default-prechecked-consent",
		"default-collect-before-consent",
		"mismatch-tracking-after-refusal",
		"sdk-third-party-before-consent",
		"sdk-undeclared-third-party",
		"dereg-id-photo-demanded",
		"dereg-over-15-working-days",
		"dereg-harder-than-signup",
		"dereg-more-data-than-signup",
		"rights-withdrawal-harder-than-consent",
		"policy-over-4-clicks",
		"bundle-terms-and-privacy-one-box",
		"scope-refusal-blocks-service",
		"default-unequal-choice",
	],
};
