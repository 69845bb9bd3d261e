import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Page } from "../store/place.ts";
import { useView } from "./context.ts";
import { pageWords, words } from "./wording.ts";

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The tabs, moved through with the arrow keys as the ARIA tab pattern has it. */
export function PageTabs({ pages }: { pages: readonly Page[] }) {
	const { store, say } = useView();
	const { page } = store.place;
	const shown = pages.includes(page.value) ? page.value : pages[0];
	const live = store.recording.live.value;
	const { counts, flow } = store.verdict;
	const numbers: Record<Page, number | null> = {
		findings: flow.value && counts.value.failed + counts.value.cantTell,
		asks: flow.value?.moments.reduce((sum, moment) => sum + moment.requests.length, 0) ?? 0,
		issues: null,
		policy: null,
		rest: null,
		flow: live?.moments ?? null,
	};
	function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
		const at = pages.indexOf(shown as Page);
		const to = event.key === "Home" ? 0 : event.key === "End" ? pages.length - 1 : at + (steps[event.key] ?? 0);
		const next = pages[(to + pages.length) % pages.length];
		if (!next || next === shown) return;
		event.preventDefault();
		store.place.go(next);
		event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
	}
	return (
		<div class="tabs" role="tablist" aria-label={say(words.pagesOfView)} onKeyDown={onKeyDown}>
			{pages.map((each) => (
				<button
					key={each}
					type="button"
					role="tab"
					id={`tab-${each}`}
					aria-controls={`page-${each}`}
					aria-selected={each === shown}
					tabIndex={each === shown ? 0 : -1}
					onClick={() => store.place.go(each)}
				>
					{say(pageWords[each])}
					{numbers[each] !== null && <span class="number">{numbers[each]}</span>}
				</button>
			))}
		</div>
	);
}

/** All pages come into the document, so that a search and outside tests find everything; the one shown comes first. */
export function TabPage({ page, children }: { page: Page; children: ComponentChildren }) {
	const { store } = useView();
	const { scroll } = store.place;
	const section = useRef<HTMLElement>(null);
	const shown = store.place.page.value === page;
	const whole = store.details.now.value !== null;
	// Back to where the reader was before the popup closed; only a whole page is long enough for it.
	useLayoutEffect(() => {
		if (shown && section.current) section.current.scrollTop = scroll.peek();
	}, [shown, whole]);
	return (
		<section
			ref={section}
			role="tabpanel"
			id={`page-${page}`}
			aria-labelledby={`tab-${page}`}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it to scroll it
			tabIndex={0}
			hidden={!shown}
			onScroll={(event) => {
				if (shown && whole) scroll.value = Math.round(event.currentTarget.scrollTop);
			}}
		>
			{(shown || whole) && children}
		</section>
	);
}
