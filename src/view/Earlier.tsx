import type { Text } from "../engine/finding.ts";
import { matterOf, type Review } from "../engine/review.ts";
import { unseenReviews } from "../report/reviews.ts";
import { aboutText, reviewTexts } from "../report/reviewText.ts";
import { reviewWords } from "../report/reviewWording.ts";
import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";
import { Undo } from "./Review.tsx";
import { reviewing } from "./reviewWording.ts";

/** Decisions on findings that this look does not show. */
export function Earlier() {
	const flow = useView().store.verdict.decided.value;
	if (!flow) return null;
	const { gone, elsewhere } = unseenReviews(flow);
	return (
		<>
			<Decisions name="gone" heading={reviewWords.gone} reviews={gone} />
			<Decisions name="elsewhere" heading={reviewWords.elsewhere} reviews={elsewhere} />
		</>
	);
}

function Decisions({ name, heading, reviews }: { name: string; heading: Text; reviews: readonly Review[] }) {
	const { store, rules, say } = useView();
	const lang = store.language.now.value;
	const key = `reviews ${name}`;
	if (reviews.length === 0) return null;
	return (
		<details
			class="list fold earlier"
			data-earlier={name}
			open={store.place.open.value.has(key)}
			onToggle={(event) => store.place.setOpen(key, event.currentTarget.open)}
		>
			<summary>
				<Icon name="chevron" size={14} />
				<h3>{say(reviewing.number(heading, reviews.length))}</h3>
			</summary>
			<ul class="answers">
				{reviews.map((review) => (
					<li key={matterOf(review)} data-decision={review.decision}>
						<div>
							<p>{aboutText(review, rules, lang)}</p>
							<p>{reviewTexts(review, review.about?.outcome ?? "failed", lang)[0]?.text}</p>
							{review.note && <p class="note">{review.note}</p>}
							{review.about && <p>{review.about.url}</p>}
						</div>
						<Undo review={review} />
					</li>
				))}
			</ul>
		</details>
	);
}
