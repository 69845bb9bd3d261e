import { firstSettings, type Settings } from "../engine/settings.ts";
import type { Language } from "../report/wording.ts";

/** What is kept of the person's choices. */
interface Kept {
	language: Language;
	settings: Settings;
}

const keys = ["language", "settings"] satisfies (keyof Kept)[];

/** An incognito window leaves nothing on the disk: what is chosen there is kept in memory, while the browser runs. */
export function areaOf(incognito: boolean): chrome.storage.StorageArea {
	return incognito ? chrome.storage.session : chrome.storage.local;
}

/** What was chosen before; an incognito window starts from the choices of the others. */
export async function keptIn(incognito: boolean): Promise<Partial<Kept>> {
	const everywhere: Partial<Kept> = await chrome.storage.local.get(keys);
	return incognito ? { ...everywhere, ...(await chrome.storage.session.get(keys)) } : everywhere;
}

/** What the pages of a tab are checked against. Rejects where the tab is gone. */
export async function settingsFor(tabId: number): Promise<Settings> {
	const { incognito } = await chrome.tabs.get(tabId);
	return (await keptIn(incognito)).settings ?? firstSettings;
}
