import type { Finding } from "../engine/finding.ts";
import { type Review, reviewOf } from "../engine/review.ts";
import { html, type Markup, own } from "./markup.ts";
import { unseenReviews } from "./reviews.ts";
import { aboutText } from "./reviewText.ts";
import { decisionText, decisionWords, reasonText, reviewWords } from "./reviewWording.ts";
import type { Sheet } from "./sheet.ts";

/** The tag of a decision, to stand beside that of the outcome. */
export function decisionTag({ flow, say }: Sheet, finding: Finding): Markup | null {
	const review = reviewOf(flow, finding);
	return review && html`<span class="tag decision">${say(decisionWords[review.decision])}</span>`;
}

/** What a person decided about a finding and why, as rows of its list; null where nobody did. */
export function decisionRows(sheet: Sheet, finding: Finding): Markup | null {
	const review = reviewOf(sheet.flow, finding);
	return review && rowsOf(sheet, review, finding.outcome);
}

function rowsOf({ say }: Sheet, review: Review, outcome: Finding["outcome"]): Markup {
	const { reason, note, decision } = review;
	return html`<dt>${say(reviewWords.decision)}</dt><dd data-decision="${decision}">${say(decisionText(review, outcome))}</dd>
${reason && html`<dt>${say(reviewWords.reason)}</dt><dd>${own(say(reasonText(reason)))}</dd>`}
${note && html`<dt>${say(reviewWords.note)}</dt><dd class="note"><bdi>${note}</bdi></dd>`}`;
}

/** Decisions on findings that this flow does not show: they are never dropped without a word. */
export function unseenDecisions(sheet: Sheet): Markup {
	const { gone, elsewhere } = unseenReviews(sheet.flow);
	const lists = (
		[
			[reviewWords.gone, gone],
			[reviewWords.elsewhere, elsewhere],
		] as const
	).filter(([, reviews]) => reviews.length > 0);
	return html`${lists.map(
		([heading, reviews]) => html`<h3>${sheet.say(heading)}</h3>${reviews.map((review) => unseen(sheet, review))}`,
	)}`;
}

function unseen(sheet: Sheet, review: Review): Markup {
	return html`<section class="case unseen"><p>${own(aboutText(review, sheet.rules, sheet.lang))}</p>
${review.about && html`<p class="quiet">${own(review.about.url)}</p>`}
<dl>${rowsOf(sheet, review, review.about?.outcome ?? "failed")}</dl></section>`;
}
