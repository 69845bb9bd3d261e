import { computed, signal } from "@preact/signals";

export const pages = ["findings", "asks", "issues", "policy", "rest", "flow"] as const;
/** The pages of the view: what was found, what the screen asks, each of the ten issues, what policies state, what was not checked, and recordings. */
export type Page = (typeof pages)[number];

/** Where the reader is. Plain JSON, so that it outlives a popup that closes. */
export interface Place {
	page: Page;
	/** Keys of the entries that stand open. */
	open: string[];
	/** CSS pixels from the top. */
	scroll: number;
}

export function createPlace() {
	const page = signal<Page>("findings");
	const open = signal<ReadonlySet<string>>(new Set());
	const scroll = signal(0);
	return {
		page,
		open,
		scroll,
		now: computed<Place>(() => ({ page: page.value, open: [...open.value], scroll: scroll.value })),
		go(to: Page): void {
			if (to === page.value) return;
			page.value = to;
			scroll.value = 0;
		},
		setOpen(key: string, isOpen: boolean): void {
			if (open.value.has(key) === isOpen) return;
			const next = new Set(open.value);
			if (isOpen) next.add(key);
			else next.delete(key);
			open.value = next;
		},
		restore(place: Place): void {
			page.value = place.page;
			open.value = new Set(place.open);
			scroll.value = place.scroll;
		},
	};
}
