import { effect } from "@preact/signals";
import type { Language } from "../report/wording.ts";
import type { Store } from "../store/index.ts";

/** Reads what the person chose before, then keeps each new choice. */
export async function connectSettings(store: Store): Promise<void> {
	const { language } = await chrome.storage.local.get("language");
	if (language === "en" || language === "zh") store.language.choose(language satisfies Language);
	effect(() => {
		const chosen = store.language.chosen.value;
		if (chosen && chosen !== language) void chrome.storage.local.set({ language: chosen });
	});
}
