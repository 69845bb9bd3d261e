/** Texts remembered before all are forgotten; a page's wordings are far fewer. */
const MOST = 40_000;

const stores: { clear(): void }[] = [];

/**
 * Remembers what a reader said of a text. A watched page is looked at again and again, and nearly all
 * of its wording stays the same. Results are shared: readers' callers must not change them.
 */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	stores.push(known);
	return (text) => {
		let result = known.get(text);
		if (result === undefined) {
			result = read(text);
			if (known.size >= MOST) known.clear();
			known.set(text, result);
		}
		return result;
	};
}

/** Builds a thing at the first question for it. */
export function atFirstUse<Thing>(build: () => Thing): () => Thing {
	const once = remembered(build);
	return () => once("");
}

/** Forgets all that was built and read so far: texts read otherwise once there are more words. */
export function forget(): void {
	for (const store of stores) store.clear();
}
