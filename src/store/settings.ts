import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Context, Jurisdiction } from "../engine/flow.ts";
import { siteOf } from "../engine/review.ts";
import type { Settings } from "../engine/settings.ts";
import type { Inspection } from "./inspection.ts";

/** What the person chose to check against, as signals and verbs. Shells read it at the start and keep each change. */
export function createSettings(inspection: ReadonlySignal<Inspection>) {
	/** Null until a shell has read what was chosen before. */
	const now = signal<Settings | null>(null);
	const opened = signal(false);
	/** The site that a kind of service is chosen for; null where no page is looked at. */
	const site = computed(() => {
		const shown = inspection.value;
		const url = shown.kind === "judged" ? shown.flow.moments.at(-1)?.url : undefined;
		return url === undefined ? null : siteOf(url);
	});
	function change(part: Partial<Settings>): void {
		const before = now.peek();
		if (before) now.value = { ...before, ...part };
	}
	return {
		now,
		site,
		/** The settings stand in front of the result. */
		opened,
		open(): void {
			opened.value = true;
		},
		close(): void {
			opened.value = false;
		},
		/** Read from where they are kept, at the start or because another view changed them. */
		receive(settings: Settings): void {
			now.value = settings;
		},
		chooseSurface(surface: Context["surface"]): void {
			change({ surface });
		},
		/** Adds a jurisdiction at the end or takes it away; the last one stays, since something must be checked against. */
		toggle(jurisdiction: Jurisdiction): void {
			const chosen = now.peek()?.jurisdictions ?? [];
			const others = chosen.filter((each) => each !== jurisdiction);
			if (others.length === chosen.length) change({ jurisdictions: [...chosen, jurisdiction] });
			else if (others.length > 0) change({ jurisdictions: others });
		},
		/** The kind of service of the site in front; null takes the choice back. */
		chooseService(service: string | null): void {
			const of = site.peek();
			const before = now.peek();
			if (of === null || !before) return;
			const { [of]: _, ...others } = before.services;
			change({ services: service === null ? others : { ...others, [of]: service } });
		},
	};
}
