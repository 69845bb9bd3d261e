import type { FlowEvent } from "../../engine/event.ts";
import { lineOf } from "../../engine/line.ts";
import type { Item, Moment } from "../../engine/moment.ts";
import { answersOf } from "./answers.ts";
import type { RecordedTab } from "./database.ts";
import type { Press, Spot } from "./forms.ts";
import type { Page } from "./journal.ts";
import { hear } from "./live.ts";
import { standsAt } from "./sameScreen.ts";

/** Keeps an event on a moment, and after it what the person agreed to or refused by it. */
export function addPersonal(page: Page, tab: RecordedTab, moment: Moment, event: FlowEvent): void {
	tab.touched = true;
	tab.requested = [];
	page.addEvent(event);
	const { at, frame } = event;
	for (const answer of answersOf(moment, event, tab.states, new Set(tab.agreed))) {
		page.addEvent({ at, moment: event.moment, frame, by: "person", ...answer });
		tab.agreed = tab.agreed.filter((id) => id !== answer.target);
		if (answer.kind !== "agree") continue;
		tab.agreed.push(answer.target);
		const events = [{ at, moment: 0, frame, by: "person", ...answer } as const];
		if (lineOf({ events, moments: [moment] })) page.row.agreedAt ??= at;
	}
}

/** Takes a person's press in a recorded tab into the recording: what it fell on, and what was sent off by it. */
export async function pressed(tabId: number, press: Press): Promise<void> {
	await hear(tabId, press, async (page, tab) => {
		if (tab.moment === null || tab.awaitedFrom !== null) return;
		const moment = await page.moment(tab.moment);
		if (!moment) return;
		const at = page.since(press.at);
		tab.pressedAt = at;
		const item = itemOf(moment, press.path);
		if (!item && !press.text) return;
		const action = item && moment.actions.find((candidate) => standsAt(candidate, item));
		const does = action?.does ?? null;
		const around = {
			at,
			moment: tab.moment,
			frame: item?.frame ?? "",
			by: "person",
			target: item?.id ?? null,
		} as const;
		addPersonal(page, tab, moment, { ...around, kind: "click", detail: { text: item?.text || press.text, does } });
		if (does !== "submit" && does !== "get-code") return;
		const held = moment.fields.filter((field) => press.filled.some((spot) => standsAt(field, spot)));
		const fields = [...new Set(held.map(({ datum }) => datum))].join(" ");
		page.addEvent({ ...around, kind: "submit", detail: { fields } });
	});
}

/** The item that a press fell on: the innermost, and of several at one place what can be answered before what only does. */
function itemOf(moment: Moment, path: readonly Spot[]): Item | null {
	const known = [moment.requests, moment.actions, moment.waysOut, moment.agreements, moment.fields].flat();
	for (const spot of path) {
		const found = known.find((item) => standsAt(item, spot));
		if (found) return found;
	}
	return null;
}
