/** Why part of a recording saw less than all. */
export type Missed =
	/** No leave for all sites: requests to third parties were not seen. */
	| "requests"
	/** Leave for one site only: pages of other sites were not seen. */
	| "other-sites"
	/** No leave for hosts: a new page is seen only after a click on the icon. */
	| "pages"
	/** Frames of other origins. */
	| "frames"
	/** The tab was not in front, or its grant was lost. */
	| "pictures"
	/** The page's own world could not be reached, so that permission prompts and storage were not seen. */
	| "page-world";

/** What a guided run sets out to do. */
export const goals = ["sign-up", "refuse", "close-account", "withdraw", "reach-policy"] as const;
export type Goal = (typeof goals)[number];

/** One guided run of a recording; times in milliseconds since its start. */
export interface GuidedRun {
	goal: Goal;
	from: number;
	/** Null while it goes on. */
	to: number | null;
	/** The person's own word at the end; null where they just went on. */
	ended: "there" | "not-found" | null;
}

/** What the tool made up for the person to type, so that it can be searched for in what leaves the page. */
export interface Canary {
	datum: "email" | "phone" | "realName";
	value: string;
}

/** How a flow of several moments came to be; null for single looks. */
export interface Recording {
	name: string;
	/** ISO 8601; events and moments count from here. */
	startedAt: string;
	/** ISO 8601; null while it goes on, or where the browser ended before it. */
	endedAt: string | null;
	/** Registrable domain of the page on which it began; absent where that is not known. */
	domain?: string;
	missed: Missed[];
	pauses: { from: number; to: number | null }[];
	runs: GuidedRun[];
	canaries: Canary[];
}
