import type { Does } from "./moment.ts";

/** Vendors by what they do, as the tables of third parties have it. */
export const vendorKinds = [
	"analytics",
	"advertising",
	"social",
	"session-replay",
	"push",
	"one-tap-login",
	"identity",
	"payment",
	"captcha",
	"maps",
	"support",
	"tag-manager",
	"error-monitoring",
	"cdn",
	"hosting",
	"video",
	"consent",
	"other",
] as const;
export type VendorKind = (typeof vendorKinds)[number];

/** What browsers ask a person's leave for. */
export type PermissionName =
	| "location"
	| "camera"
	| "microphone"
	| "notifications"
	| "clipboard"
	| "contacts"
	| "motion"
	| "bluetooth";

/** What each kind of event tells. Flat and plain, so that it is stored and compared as it is; lists are joined by spaces. */
export interface EventDetails {
	/** `redirect`: the server's or a script's own turn; `route`: a single-page application's. */
	navigate: { url: string; how: "load" | "redirect" | "route" | "back" | "new-tab" };
	click: { text: string; does: Does | null };
	/** `after`: what the button does that was pressed right before a script's change. */
	tick: { from: string; to: string; after: string | null };
	/** Names of the fields that hold something; never their values. */
	submit: { fields: string };
	/**
	 * `activated`: right after the person's own act. `known`: the permission's state when it was asked for.
	 * `said`: the page's sentence on the screen that names it; empty where none did. Learnt in the page's own world.
	 */
	permission: {
		name: PermissionName;
		api: string;
		activated: boolean;
		known: "prompt" | "granted" | "denied" | "unknown";
		said: string;
		source: "page";
	};
	/**
	 * `carries`: what in the request can single out a person, as `cookie`, `id`, `canary:email:sha256`, `location`;
	 * never a value. `hidden`: the document was not in front.
	 */
	request: {
		host: string;
		domain: string;
		party: "first" | "third";
		vendor: string | null;
		operator: string | null;
		vendorKind: VendorKind | null;
		type: string;
		method: string;
		carries: string;
		hidden: boolean;
	};
	/** `identifier`: the value looks like one made for this browser; the value itself is never kept. */
	storage: {
		area: "cookie" | "localStorage" | "sessionStorage" | "indexedDB";
		key: string;
		domain: string;
		identifier: boolean;
	};
	/** The person agreed, by the tick or button named in `target`. */
	agree: { text: string };
	/** The person refused, closed the ask, or took a tick back. */
	refuse: { text: string };
}

export type EventKind = keyof EventDetails;

/** One event of the given kind. */
export interface EventOf<Kind extends EventKind> {
	/** Milliseconds since the flow's start. */
	at: number;
	/** Index of the moment on which it happened. */
	moment: number;
	frame: string;
	kind: Kind;
	by: "person" | "script" | "unknown";
	/** Id of the item concerned, in that moment; null where none. */
	target: string | null;
	detail: EventDetails[Kind];
}

/** One event of a flow; `detail` follows from `kind`. */
export type FlowEvent = { [Kind in EventKind]: EventOf<Kind> }[EventKind];

/** The events of one kind, in order. */
export function eventsOf<Kind extends EventKind>(events: readonly FlowEvent[], kind: Kind): EventOf<Kind>[] {
	return events.filter((event): event is FlowEvent & EventOf<Kind> => event.kind === kind);
}
