import { capture } from "../capture/index.ts";
import { learn } from "../words/vocabulary.ts";
import { parsed, refusedHere } from "./documents.ts";
import { answer } from "./messages.ts";
import { alive, marks } from "./standing.ts";

// Each click on the icon injects this anew; the script that stands there already, or the one that
// watches the page from its start, goes on answering.
if (!marks.fairtickPage?.alive()) {
	marks.fairtickPage = { alive };
	answer("page", {
		async look() {
			marks.fairtickOverlay?.clear();
			const refused = refusedHere();
			if (refused) return { refused };
			learn(marks.fairtickWords ?? []);
			await parsed();
			return { ...(await capture()), events: [], watched: false };
		},
	});
}
