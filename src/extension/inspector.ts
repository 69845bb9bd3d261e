import type { RuleText } from "../engine/rule.ts";
import type { Store } from "../store/index.ts";
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

	onReport((tabId, { flow, watched }) => {
		if (tabId === current) store.inspection.show(flow, watched);
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
				const { flow, watched } = looked;
				if (before && before.address === flow.moments.at(-1)?.url) store.place.restore(before.place);
				store.inspection.show(flow, watched);
			} catch (error) {
				if (mine === turn) store.inspection.fail(error);
			}
		},
	};
}
