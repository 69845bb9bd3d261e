/**
 * A moment: what one look at one page saw. Plain JSON, all frames merged, no DOM handles, so that
 * the same rule judges a live tab, a recorded flow and a saved file.
 */

/** Left, top, width, height in CSS pixels of the top frame's page (not of the viewport). */
export type Box = [left: number, top: number, width: number, height: number];

/** How a thing looks. Lengths in CSS pixels; `contrast` is the WCAG ratio, 1 to 21, null where the ground is a picture. */
export interface Look {
	fontSize: number;
	contrast: number | null;
	weight: number;
	underlined: boolean;
	/** Has a ground of its own, as a solid button has. */
	filled: boolean;
}

/** Where in the page's structure a thing stands. */
export type Place = "form" | "layer" | "header" | "footer" | "body";

/** What every item of a moment carries. */
export interface Item {
	id: string;
	/** Pierces shadow roots with ` >>> ` between hosts. */
	selector: string;
	/** Path of frame selectors joined with ` >>> `; empty for the top frame. */
	frame: string;
	/** Id of the layer it stands in. */
	layer: string;
	/** Form or row set it belongs to; null where none. */
	group: string | null;
	place: Place;
	/** A person can see it (the drawn part, for a control that a kit draws). */
	shown: boolean;
	box: Box;
	look: Look;
	/** The page's own wording, masked. */
	text: string;
}

export type Means = "tick" | "switch" | "choice" | "button" | "implied" | "hidden";
export type OnOff = "on" | "off" | "mixed" | "unknown";
export type SetBy = "markup" | "script" | "person" | "browser" | "unknown";
export type Polarity = "opt-in" | "opt-out";
export type RequiredBy = "attribute" | "aria" | "mark" | "disabled-submit";

export type Purpose =
	| "terms"
	| "privacy"
	| "marketing"
	| "third-party-sharing"
	| "profiling"
	| "sensitive"
	| "cross-border"
	| "cookies"
	| "carrier-login"
	| "minor"
	| "age"
	| "other";

/**
 * What a wording does: asks for an agreement (fit for a control), says that an action is one,
 * gives notice without asking, refuses, or none of these.
 */
export type Stance = "asks" | "implied" | "acknowledges" | "refuses" | "none";

export interface State {
	now: OnOff;
	byDefault: OnOff;
	setBy: SetBy;
}

/** One place where the page asks for, assumes or records an agreement. */
export interface Request extends Item {
	means: Means;
	state: State;
	polarity: Polarity;
	required: boolean;
	requiredBy: RequiredBy | null;
	enabled: boolean;
	/** Ids of the requests that this master tick sets; empty for an ordinary one. */
	covers: string[];
	purposes: Purpose[];
	/** Ids of agreements that the wording refers to. */
	agreements: string[];
	/** How the wording was read: what it does, whether by words that need no context, whether it merely takes note. */
	says: { does: Stance; plainly: boolean; onlyNotes: boolean };
	/** Name of the page's own storage key that records an earlier agreement; never its value. */
	rememberedBy: string | null;
	/** Why the reading is doubtful; null when it is not. A reader's sentence is made of it by the rules. */
	unsure: Unsure | null;
}

/** Reasons for doubt that capture can state; each rule words them in both languages. */
export type Unsure =
	| "state-not-readable"
	| "conflicting-signs"
	| "set-by-unknown"
	| "page-remembers-agreement"
	| "wording-not-found"
	| "not-yet-shown";

export type AgreementKind =
	| "privacy-policy"
	| "terms"
	| "children"
	| "third-party-list"
	| "data-list"
	| "carrier-terms"
	| "cookie-policy"
	| "deletion-terms"
	| "other";

/** What is known of the document behind an agreement. `dead`: no address or an error; `empty`: opened, nothing there. */
export type Reach = "ok" | "dead" | "empty" | "not-a-policy" | "not-checked";

/** A document that a request refers to or that the page links. */
export interface Agreement extends Item {
	kind: AgreementKind;
	/** Absolute address without query values and fragment; null for a title that is no link. */
	href: string | null;
	/** How the page offers it: a link with an address, a link or element whose handler opens it, or mere text. */
	via: "link" | "handler" | "text";
	reach: Reach;
}

/** An input that asks for personal information. `text` is its label. */
export interface Field extends Item {
	/** An id of `dataKinds`, or `username`, `password`, `code`, `captcha`, `other`. */
	datum: string;
	sensitive: boolean;
	required: boolean;
	requiredBy: RequiredBy | null;
	markedOptional: boolean;
	label: string;
	help: string;
	/** Of a sensitive field: what the form around it says, a line for each block. */
	around?: string;
	/** Of a sensitive field: a mark beside it may open an explanation. */
	tip?: boolean;
}

export type Does = "submit" | "get-code" | "accept" | "decline" | "close" | "manage" | "other";

export interface Action extends Item {
	does: Does;
	enabled: boolean;
}

export type WayOutKind =
	| "delete-account"
	| "withdraw-consent"
	| "correct-data"
	| "complain"
	| "decline"
	| "export-data"
	| "log-out";

/** A path by which a person takes something back. */
export interface WayOut extends Item {
	kind: WayOutKind;
	href: string | null;
	/** Looks like something that can be pressed: link, button, row with a handler or pointer. */
	pressable: boolean;
	/** The other entries of its row set, for comparison: medians; `pressable` how many of them look so. */
	neighbours: { count: number; fontSize: number; contrast: number | null; pressable: number };
}

/** A visible sentence, chosen by vocabulary or by standing beside a field or in a layer that asks. */
export interface Sentence extends Item {}

export type ScreenKind =
	| "sign-up"
	| "sign-in"
	| "consent-dialog"
	| "cookie-notice"
	| "account-settings"
	| "account-deletion"
	| "policy"
	| "checkout"
	| "other";

export interface Layer {
	id: string;
	kind: "page" | "dialog" | "banner" | "sheet";
	box: Box;
	/** Covers what lies below it so that the page cannot be used before it is answered. */
	modal: boolean;
	text: string;
}

/** What was not looked at. */
export interface Coverage {
	frames: { url: string; reached: boolean; why: string | null }[];
	closedRoots: number;
	canvases: number;
	/** Why the look stopped before its end; null when it did not. */
	stopped: "budget" | null;
	/** Languages of the wording that are not in the vocabulary (BCP 47). */
	unknownLanguages: string[];
}

export interface Moment {
	url: string;
	title: string;
	/** BCP 47, of most of the wording; `und` when not known. */
	language: string;
	/** ISO 8601. */
	takenAt: string;
	/** Milliseconds since the start of the recording that it belongs to. */
	at?: number;
	/** Name of its picture, which lies beside the flow: `pictures/0.png`. */
	picture?: string;
	viewport: { width: number; height: number; scale: number };
	screen: { kind: ScreenKind; because: string[] };
	layers: Layer[];
	requests: Request[];
	agreements: Agreement[];
	fields: Field[];
	actions: Action[];
	waysOut: WayOut[];
	sentences: Sentence[];
	coverage: Coverage;
}
