import { type Flow, flowOf } from "../../engine/flow.ts";
import { chosenFor, firstSettings } from "../../engine/settings.ts";
import { withFetched } from "../../facts/policy/fetched.ts";
import { rulePack } from "../../law/rulePack.ts";
import { keptIn } from "../chosen.ts";
import { judgeAgain } from "../judge.ts";
import { eventsFrom, momentsFrom, rowOf, textsOf } from "./journal.ts";

/** A recording as a flow, judged by every rule. Rejects where there is none of that id. */
export async function flowOfRecording(id: number): Promise<Flow> {
	const row = await rowOf(id);
	if (!row) throw new Error(`There is no recording ${id}`);
	const [moments, events, texts] = await Promise.all([momentsFrom(id), eventsFrom(id), textsOf(id)]);
	const { settings = firstSettings } = await keptIn(false);
	const flow = flowOf(moments, rulePack, 0, moments[0] && chosenFor(moments[0].url, settings));
	flow.recording = row.recording;
	const last = Math.max(0, moments.length - 1);
	flow.events = events
		// A document that never came to a look has no moment of its own.
		.map((event) => ({ ...event, moment: Math.min(event.moment, last) }))
		// Pages tell of changes once they have settled, the browser of requests at once.
		.sort((a, b) => a.at - b.at);
	return judgeAgain(withFetched(flow, texts));
}
