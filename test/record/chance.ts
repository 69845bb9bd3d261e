/** Numbers that look random and are the same for the same seed, so that what was found can be found again. */
export function chance(seed: number) {
	let state = seed | 0;

	/** A number from 0 up to the bound, whole. The mixing steps are those of the public-domain generator mulberry32. */
	function below(bound: number): number {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
	}
	return {
		below,
		/** So many different ones of the numbers from 0 up to the bound. */
		some(count: number, bound: number): Set<number> {
			const left = Array.from({ length: bound }, (_, i) => i);
			return new Set(Array.from({ length: count }, () => left.splice(below(left.length), 1)[0] as number));
		},
	};
}
