import { createDetails } from "./details.ts";
import { createInspection } from "./inspection.ts";
import { createLanguage } from "./language.ts";
import { createNotice } from "./notice.ts";
import { createPlace } from "./place.ts";
import { createReadings } from "./readings.ts";
import { createRecording } from "./recording.ts";
import { createReviews } from "./reviews.ts";
import { createSettings } from "./settings.ts";
import { createVerdict } from "./verdict.ts";

/**
 * Everything that popup and panel show, as signals, and the verbs that change it. It knows no browser:
 * shells feed it and keep what should outlive it. `browserLanguage` is a BCP 47 tag.
 */
export function createStore(browserLanguage: string) {
	const inspection = createInspection();
	const reviews = createReviews(inspection.now);
	return {
		inspection,
		verdict: createVerdict(inspection.now, reviews),
		reviews,
		readings: createReadings(),
		recording: createRecording(),
		details: createDetails(),
		place: createPlace(),
		language: createLanguage(browserLanguage),
		settings: createSettings(inspection.now),
		notice: createNotice(),
	};
}

export type Store = ReturnType<typeof createStore>;
