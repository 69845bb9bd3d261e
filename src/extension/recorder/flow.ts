import { type Flow, flowOf } from "../../engine/flow.ts";
import { matterOf, type Review } from "../../engine/review.ts";
import { chosenFor, firstSettings } from "../../engine/settings.ts";
import { withFetched } from "../../facts/policy/fetched.ts";
import { rulePack } from "../../law/rulePack.ts";
import { keptIn } from "../chosen.ts";
import { judgeAgain } from "../judge.ts";
import { reviewsFor } from "../keptReviews.ts";
import { eventsFrom, momentsFrom, rowOf, textsOf } from "./journal.ts";

/** The person's own decisions, and those of the file where they have none. */
async function reviewsOf(flow: Flow, others: readonly Review[]): Promise<Review[]> {
	const own = await reviewsFor(flow, false);
	const decided = new Set(own.map(matterOf));
	return [...own, ...others.filter((review) => !decided.has(matterOf(review)))];
}

/** A recording as a flow, judged by every rule. Rejects where there is none of that id. */
export async function flowOfRecording(id: number): Promise<Flow> {
	const row = await rowOf(id);
	if (!row) throw new Error(`There is no recording ${id}`);
	const [moments, events, texts] = await Promise.all([momentsFrom(id), eventsFrom(id), textsOf(id)]);
	const { settings = firstSettings } = await keptIn(false);
	const flow = flowOf(moments, rulePack, 0, moments[0] && chosenFor(moments[0].url, settings));
	flow.recording = row.imported?.look ? null : row.recording;
	flow.reviews = await reviewsOf(flow, row.imported?.reviews ?? []);
	const last = Math.max(0, moments.length - 1);
	flow.events = events
		// A document that never came to a look has no moment of its own.
		.map((event) => ({ ...event, moment: Math.min(event.moment, last) }))
		// Pages tell of changes once they have settled, the browser of requests at once.
		.sort((a, b) => a.at - b.at);
	// Rules speak of screens.
	return moments.length === 0 ? flow : judgeAgain(withFetched(flow, texts));
}
