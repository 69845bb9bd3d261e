/** How a request and a label belong together, closest first. `inside`: the request lies inside the labelled element. */
export const bonds = ["is", "inside", "contains", "wording"] as const;
export type Bond = (typeof bonds)[number];

/** Who owns which request after pairing. Numbers are places in the lists given. */
export interface Pairing {
	/** For each label its request; null where none was left for it. */
	requestOf: (number | null)[];
	/** For each request the label that it was paired with, or else the closest one it has a bond with; null for none. */
	labelOf: (number | null)[];
}

/** Wording without what two people would type differently: case, spaces, punctuation, full width. */
function fold(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s\p{P}\p{S}]+/gu, "");
}

/** True when two wordings are equal after folding. A label that ends in "…" is an abbreviation: its beginning counts. */
export function sameWording(label: string, wording: string): boolean {
	const [whole] = label.split("…");
	const wanted = fold(whole ?? "");
	if (wanted.length < 2) return false;
	const seen = fold(wording);
	return label.includes("…") ? seen.startsWith(wanted) : seen === wanted;
}

/**
 * Pairs labels with requests one to one, closest bonds first, and labels for which `first` holds
 * before the others where the bond is the same.
 * @param table for each label, the bond with each of `requests` requests
 */
export function pair(table: (Bond | null)[][], requests: number, first: (label: number) => boolean): Pairing {
	const requestOf: (number | null)[] = table.map(() => null);
	const labelOf: (number | null)[] = Array.from({ length: requests }, () => null);
	const order = [...table.keys()].sort((a, b) => Number(first(b)) - Number(first(a)));
	const each = (visit: (label: number, request: number) => void) => {
		for (const bond of bonds) {
			for (const label of order) {
				for (const [request, found] of (table[label] ?? []).entries()) if (found === bond) visit(label, request);
			}
		}
	};
	each((label, request) => {
		if (requestOf[label] !== null || labelOf[request] !== null) return;
		requestOf[label] = request;
		labelOf[request] = label;
	});
	each((label, request) => {
		labelOf[request] ??= label;
	});
	return { requestOf, labelOf };
}
