import type { DisclosedTime, DisclosurePlace } from "../engine/disclosure.ts";
import { type DisclosureRow, titleOf } from "../report/disclosures.ts";
import { disclosureWords, timeText } from "../report/disclosureWording.ts";
import { useView } from "./context.ts";

/** What a text states of one group, each in its own words, and what was not found. */
export function Disclosures({ rows }: { rows: readonly DisclosureRow[] }) {
	const { say } = useView();
	return (
		<dl class="disclosures">
			{rows.map(({ id, name, places, elsewhere }) => (
				<div key={id} class={places.length > 0 ? "found" : "absent"} data-disclosure={id} data-found={places.length}>
					<dt>{say(name)}</dt>
					<dd>
						{places.map((place) => (
							<Place key={`${place.block} ${place.text}`} place={place} />
						))}
						{places.length === 0 && (
							<p>{say(elsewhere ? disclosureWords.elsewhere(say(titleOf(elsewhere))) : disclosureWords.notFound)}</p>
						)}
					</dd>
				</div>
			))}
		</dl>
	);
}

function Place({ place: { block, text } }: { place: DisclosurePlace }) {
	const { say } = useView();
	return (
		<blockquote>
			<span class="paragraph">{say(disclosureWords.paragraph(block + 1))}</span> {text}
		</blockquote>
	);
}

/** Times that the text promises, each with its words. */
export function Times({ times }: { times: readonly DisclosedTime[] }) {
	const { say } = useView();
	if (times.length === 0) return <p class="quiet">{say(disclosureWords.noTimes)}</p>;
	return (
		<ul class="times">
			{times.map((time, i) => (
				<li key={`${time.block} ${i}`}>
					<b>{say(timeText(time))}</b>
					<Place place={time} />
				</li>
			))}
		</ul>
	);
}
