/** Texts remembered before all are forgotten; a page's wordings are far fewer. */
const MOST = 16_000;

/**
 * Remembers what a reader said of a text. A watched page is looked at again and again, and nearly all
 * of its wording stays the same. Results are shared: readers' callers must not change them.
 */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
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
