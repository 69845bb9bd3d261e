import type { EventDetails } from "../../engine/event.ts";

export type { Leave, Live, RecordingEntry } from "../../store/recording.ts";

/** A recording was started, or why not: an incognito tab keeps nothing on disk, and a tab is recorded once at a time. */
export type Started = { id: number } | { refused: "incognito" | "recorded-already" };

/** What a page tells of. */
interface Told {
	/** Told twice where the answer did not come; kept once. */
	id: string;
	/** Milliseconds since 1970. */
	at: number;
}

/** How a document came up in a recorded tab. */
export interface Arrival extends Told {
	/** Without query values and fragment. */
	url: string;
	how: "load" | "redirect" | "back";
	/** The document was left and stands there as it was. */
	again: boolean;
}

/** Where an element stands, as items of a moment name it. */
export interface Spot {
	selector: string;
	frame: string;
}

/** A person's press in a recorded page. Nothing in it is a value. */
export interface Press extends Told {
	/** From the element that was hit outwards. */
	path: Spot[];
	/** Masked wording of the link or button that was hit; empty where it was none. */
	text: string;
	/** Inputs that held something then. */
	filled: Spot[];
}

/** What the page's own world told, and what the page says on it: never a value. */
export type Heard = Told & PageCall & { said: string };

/** What is told in the page's own world. */
export type PageCall =
	| ({ kind: "permission" } & Omit<EventDetails["permission"], "source" | "said">)
	| ({ kind: "storage" } & Omit<EventDetails["storage"], "domain">);

/** What a picture of the viewport must not show, in CSS pixels of the viewport. */
export interface Hidden {
	boxes: { left: number; top: number; width: number; height: number }[];
	viewportWidth: number;
	/** Changes with anything that moves what is to be hidden: scrolling, zoom, another document. */
	standing: string;
}
