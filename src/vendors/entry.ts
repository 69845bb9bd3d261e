import type { VendorKind } from "../engine/event.ts";

/** How an entry came to be known: hosts seen in public source code, operator named in published lists of third parties, or neither yet. */
export type Source = "code-and-lists" | "code" | "to-be-confirmed";

/** Name, operator, kind, hosts (each with all below it), source. Checked in November 2026. */
export type Entry = readonly [
	name: string,
	operator: string,
	kind: VendorKind,
	hosts: readonly string[],
	source: Source,
];
