/** Milliseconds of work before the page gets its turn. */
const SLICE = 24;
/** Milliseconds after which a look gives up and says so in its coverage. */
const BUDGET = 3000;

/** Cuts long work into slices, so that a look never holds the page's thread for long. */
export interface Slices {
	/** To be awaited between pieces of work; resolves at once while the slice lasts. */
	rest(): Promise<void> | undefined;
	/** True when the whole look has used up its time. */
	spent(): boolean;
	/** Milliseconds of work so far, the page's turns left out. */
	worked(): number;
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		// Timers are clamped to 4 ms and throttled in background tabs; a message port is neither.
		const channel = new MessageChannel();
		channel.port1.onmessage = () => {
			channel.port1.close();
			resolve();
		};
		channel.port2.postMessage(null);
	});
}

export function createSlices(): Slices {
	let since = performance.now();
	let worked = 0;
	return {
		rest() {
			const now = performance.now();
			if (now - since < SLICE) return undefined;
			worked += now - since;
			return nextTask().then(() => {
				since = performance.now();
			});
		},
		spent: () => worked + (performance.now() - since) > BUDGET,
		worked: () => worked + (performance.now() - since),
	};
}

/** How many items are worked on between two looks at the clock. */
const STRIDE = 16;

/** Calls `work` with each item, giving the page its turn whenever a slice is used up. */
export async function sliced<Item>(items: Iterable<Item>, slices: Slices, work: (item: Item) => void): Promise<void> {
	let done = 0;
	for (const item of items) {
		if (++done % STRIDE === 0) {
			const pause = slices.rest();
			if (pause) await pause;
		}
		work(item);
	}
}
