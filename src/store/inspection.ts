import { signal } from "@preact/signals";
import type { Flow } from "../engine/flow.ts";

/** Why a page cannot be inspected. */
export type Refusal =
	| "browser-page"
	| "extension-store"
	| "pdf"
	| "page-source"
	| "local-file"
	| "not-a-page"
	| "no-grant"
	| "blocked"
	| "withheld"
	| "reloaded";

/** A kind of service that the page's words, told beside it, point to. Suggested only: the person chooses. */
export interface Suggested {
	/** Key of a service type. */
	service: string;
	words: readonly string[];
}

export type Inspection =
	| { kind: "looking" }
	/** `watched`: the page was followed from the start of its document. */
	| { kind: "judged"; flow: Flow; watched: boolean; suggested: readonly Suggested[] }
	| { kind: "refused"; why: Refusal; address: string }
	/** A defect of our own, told as it is. */
	| { kind: "broken"; error: string };

/** What is known of the tab in front. */
export function createInspection() {
	const now = signal<Inspection>({ kind: "looking" });
	return {
		now,
		begin(): void {
			now.value = { kind: "looking" };
		},
		show(flow: Flow, watched: boolean, suggested: readonly Suggested[] = []): void {
			now.value = { kind: "judged", flow, watched, suggested };
		},
		/** The same look, judged anew; what else is known of it stays. */
		replace(flow: Flow): void {
			const before = now.peek();
			if (before.kind === "judged") now.value = { ...before, flow };
		},
		refuse(why: Refusal, address: string): void {
			now.value = { kind: "refused", why, address };
		},
		fail(error: unknown): void {
			now.value = { kind: "broken", error: error instanceof Error ? error.message : String(error) };
		},
	};
}
