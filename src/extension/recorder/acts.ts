import type { FlowEvent } from "../../engine/event.ts";
import { lineOf } from "../../engine/line.ts";
import type { Item, Moment, OnOff } from "../../engine/moment.ts";
import { answersOf } from "./answers.ts";
import type { RecordedTab } from "./database.ts";
import type { Press, Spot } from "./forms.ts";
import type { Page } from "./journal.ts";
import { hear, momentNow } from "./live.ts";
import { standsAt } from "./sameScreen.ts";

/** Keeps an event on a moment, and after it what the person agreed to or refused by it. */
export function addPersonal(page: Page, tab: RecordedTab, moment: Moment, event: FlowEvent): void {
	const { at, frame } = event;
	const stands = event.moment === tab.moment;
	page.addEvent(event);
	if (stands) Object.assign(tab, { touched: true, requested: [] });
	// What is told late fell on the screen before, of whose states the last is no longer known.
	const states = stands ? tab.states : statesOf(moment);
	for (const answer of answersOf(moment, event, states, new Set(stands ? tab.agreed : []))) {
		page.addEvent({ at, moment: event.moment, frame, by: "person", ...answer });
		if (stands) tab.agreed = tab.agreed.filter((id) => id !== answer.target);
		if (answer.kind !== "agree") continue;
		if (stands) tab.agreed.push(answer.target);
		const events = [{ at, moment: 0, frame, by: "person", ...answer } as const];
		if (lineOf({ events, moments: [moment] })) page.row.agreedAt ??= at;
	}
}

/** The states of a moment's requests when it was taken, by id. */
export function statesOf({ requests }: Moment): Record<string, OnOff> {
	return Object.fromEntries(requests.map(({ id, state }) => [id, state.now]));
}

/** Takes a person's press in a recorded tab into the recording: what it fell on, and what was sent off by it. */
export async function pressed(tabId: number, press: Press): Promise<void> {
	await hear(tabId, press, async (page, tab) => {
		const at = page.since(press.at);
		const index = momentNow(page, tab, at);
		const moment = await page.moment(index);
		if (!moment) return;
		tab.pressedAt = at;
		const item = itemOf(moment, press.path);
		if (!item && !press.text) return;
		const action = item && moment.actions.find((candidate) => standsAt(candidate, item));
		const does = action?.does ?? null;
		const around = {
			at,
			moment: index,
			frame: item?.frame ?? "",
			by: "person",
			target: item?.id ?? null,
		} as const;
		addPersonal(page, tab, moment, { ...around, kind: "click", detail: { text: item?.text || press.text, does } });
		if (!action || (does !== "submit" && does !== "get-code")) return;
		// A link that is called "Sign up" and leads to the form sends nothing off.
		const asked = [...moment.fields, ...moment.requests];
		const form = asked.some(({ layer, frame }) => layer === action.layer && frame === action.frame);
		if (!form && press.filled.length === 0) return;
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
