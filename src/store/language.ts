import { computed, signal } from "@preact/signals";
import type { Language } from "../report/wording.ts";

/** The language of the interface: what the person chose, else what the browser speaks. */
export function createLanguage(browserLanguage: string) {
	const chosen = signal<Language | null>(null);
	const byBrowser: Language = /^zh\b/i.test(browserLanguage) ? "zh" : "en";
	return {
		/** Null until the person chooses; this is what shells keep. */
		chosen,
		now: computed(() => chosen.value ?? byBrowser),
		choose(language: Language): void {
			chosen.value = language;
		},
	};
}
