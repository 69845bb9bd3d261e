import type { Effort } from "./effort.ts";
import type { VendorKind } from "./event.ts";

/** A third party that the pages of a recording contacted. */
export interface ThirdParty {
	/** The vendor's name, else the registrable domain. */
	name: string;
	operator: string | null;
	kind: VendorKind | null;
	hosts: string[];
	/** Requests before the person agreed, and from then on. */
	before: number;
	after: number;
	/** What in them can single out a person; see `EventDetails.request.carries`. */
	carries: string[];
	/** Named in the policy texts read; `unread` where there was none. */
	declared: "yes" | "no" | "unread";
}

/** What a recording adds up to beside its findings. Made anew with each judgement. */
export interface Ledger {
	/** What each way through the flow takes: signing up, refusing, leaving … */
	efforts: Effort[];
	thirdParties: ThirdParty[];
}
