import type { Moment } from "../../engine/moment.ts";
import type { Fetched } from "../../facts/policy/fetched.ts";
import { reachOf } from "../../facts/policy/reach.ts";
import { ownText } from "../ownText.ts";
import { keepText } from "./journal.ts";
import { active, recorded } from "./live.ts";

/** Takes a text that the person had read into the recording that the tab is in. */
export async function takeText(tabId: number, text: Fetched): Promise<void> {
	const row = await active();
	if (row && (await recorded(tabId))) await keepText(row.id, text);
}

/** Takes the text of a page that is itself a policy: it stands behind the links that lead there. */
export async function takeOwnText(tabId: number, moment: Moment): Promise<void> {
	const document = await ownText(tabId, moment);
	if (document) await takeText(tabId, { asked: moment.url, kind: document.kind, reach: reachOf(document), document });
}
