import { effect } from "@preact/signals";
import { firstSettings, type Settings } from "../engine/settings.ts";
import type { Store } from "../store/index.ts";
import { areaOf, keptIn } from "./chosen.ts";

/** Reads what the person chose before, keeps each new choice, and follows those made in other views. */
export async function connectSettings(store: Store, incognito: boolean): Promise<void> {
	const area = areaOf(incognito);
	const { language, settings = firstSettings } = await keptIn(incognito);
	if (language === "en" || language === "zh") store.language.choose(language);
	effect(() => {
		const chosen = store.language.chosen.value;
		if (chosen && chosen !== language) void area.set({ language: chosen });
	});

	let known = settings;
	store.settings.receive(settings);
	/** Of what is written here, too, the browser tells: the echo of one choice must not undo the next. */
	let echoes = 0;
	effect(() => {
		const chosen = store.settings.now.value;
		if (!chosen || chosen === known) return;
		known = chosen;
		echoes++;
		void area.set({ settings: chosen });
	});
	area.onChanged.addListener(({ settings: changed }) => {
		const told = changed?.newValue as Settings | undefined;
		if (!told) return;
		if (echoes > 0) {
			echoes--;
			return;
		}
		known = told;
		store.settings.receive(told);
	});
}
