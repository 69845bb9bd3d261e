import type { PermissionName } from "../../engine/event.ts";
import type { Moment } from "../../engine/moment.ts";
import { speaksOf } from "../../facts/permissions.ts";
import type { Heard } from "./forms.ts";
import { record } from "./live.ts";

/** Takes what the page's own world told of a recorded tab into the recording. */
export async function heard(tabId: number, told: Heard, host: string): Promise<void> {
	await record(async (page) => {
		const tab = page.row.tabs.find((each) => each.tabId === tabId);
		if (!tab) return;
		const moment = tab.awaitedFrom === null ? (tab.moment ?? 0) : page.row.moments;
		const around = { at: page.since(told.at), moment, frame: "", by: "script", target: null } as const;
		if (told.kind === "storage") {
			const { area, key, identifier } = told;
			page.addEvent({ ...around, kind: "storage", detail: { area, key, domain: host, identifier } });
			return;
		}
		const { name, api, activated, known } = told;
		const seen = await page.moment(moment);
		const said = seen ? sentenceNaming(name, seen) : "";
		const detail = { name, api, activated, known, said, source: "page" } as const;
		page.addEvent({ ...around, kind: "permission", detail });
	});
}

/** The first sentence on a screen that names a permission, besides the buttons; empty where none does. */
function sentenceNaming(name: PermissionName, { sentences, layers, requests, actions }: Moment): string {
	const over = layers.filter(({ kind }) => kind !== "page").flatMap(({ text }) => text.split(/(?<=[。！？!?；;\n])/));
	const pressed = new Set(actions.map(({ text }) => text));
	const shown = [...requests, ...sentences].filter((item) => item.shown && !pressed.has(item.text));
	return [...over, ...shown.map(({ text }) => text)].find((text) => speaksOf(text, name))?.trim() ?? "";
}
