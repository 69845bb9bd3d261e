import { effect } from "@preact/signals";
import type { Flow } from "../engine/flow.ts";
import type { RuleText } from "../engine/rule.ts";
import { chosenFor, isUnder } from "../engine/settings.ts";
import type { Store } from "../store/index.ts";
import type { Inspection } from "../store/inspection.ts";
import { worker } from "./messages.ts";
import { kept, onReport } from "./session.ts";

export interface Inspector {
	/** The tab that is looked at; null before the first. */
	tabId(): number | null;
	/** Looks at a tab and shows the result; the reader goes back to where they were on the same page. */
	look(tabId: number): Promise<void>;
	/** Says that a result is on its way, and waits for the watching script's. */
	expect(tabId: number): void;
}

/** None where the worker does not answer: the view comes up all the same, and its look tells what is wrong. */
export function rulesOfWorker(): Promise<RuleText[]> {
	return worker.rules().catch(() => []);
}

/**
 * Feeds a store with looks at one tab at a time, and with what a watching script reports of it.
 * `clicked`: each look follows from the person's click on the icon.
 */
export function createInspector(store: Store, clicked: boolean): Inspector {
	let current: number | null = null;
	let turn = 0;

	onReport((tabId, { flow, watched, suggested }) => {
		if (tabId === current) store.inspection.show(flow, watched, suggested);
	});

	async function judgeAgain(tabId: number, shown: Inspection, flow: Flow): Promise<void> {
		try {
			const judged = await worker.judge(tabId, flow);
			if (store.inspection.now.peek() === shown) store.inspection.replace(judged);
		} catch (error) {
			store.inspection.fail(error);
		}
	}

	// What was chosen since the look counts at once; the page need not be looked at again for it.
	effect(() => {
		const settings = store.settings.now.value;
		const shown = store.inspection.now.value;
		if (!settings || shown.kind !== "judged" || current === null) return;
		const { flow } = shown;
		const chosen = chosenFor(flow.moments.at(-1)?.url ?? "", settings);
		if (isUnder(flow.context, chosen)) return;
		void judgeAgain(current, shown, { ...flow, context: { ...flow.context, ...chosen } });
	});

	return {
		tabId: () => current,
		expect(tabId) {
			turn++;
			current = tabId;
			store.inspection.begin();
		},
		async look(tabId) {
			const mine = ++turn;
			const same = current === tabId;
			current = tabId;
			if (!same) store.inspection.begin();
			try {
				const [looked, before] = await Promise.all([worker.look(tabId, clicked), same ? null : kept(tabId, "place")]);
				if (mine !== turn) return; // Another tab came to the front, or another look began.
				if ("refused" in looked) return store.inspection.refuse(looked.refused, looked.address);
				const { flow, watched, suggested } = looked;
				if (before && before.address === flow.moments.at(-1)?.url) store.place.restore(before.place);
				store.inspection.show(flow, watched, suggested);
			} catch (error) {
				if (mine === turn) store.inspection.fail(error);
			}
		},
	};
}
