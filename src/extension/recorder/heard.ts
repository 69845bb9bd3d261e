import type { Heard } from "./forms.ts";
import { hear, momentNow } from "./live.ts";

/** Takes what the page's own world told of a recorded tab into the recording. */
export async function heard(tabId: number, told: Heard, host: string): Promise<void> {
	await hear(tabId, told, (page, tab) => {
		const at = page.since(told.at);
		const moment = momentNow(page, tab, at);
		const around = { at, moment, frame: "", by: "script", target: null } as const;
		if (told.kind === "storage") {
			const { area, key, identifier } = told;
			page.addEvent({ ...around, kind: "storage", detail: { area, key, domain: host, identifier } });
			return;
		}
		const { name, api, activated, known, said } = told;
		const detail = { name, api, activated, known, said, source: "page" } as const;
		page.addEvent({ ...around, kind: "permission", detail });
	});
}
