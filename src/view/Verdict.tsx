import { type Outcome, outcomes } from "../engine/finding.ts";
import { screenWords } from "../report/requestWording.ts";
import type { Standing } from "../report/reviews.ts";
import { decidedText, standingText } from "../report/reviewWording.ts";
import { allFound, outcomeWords } from "../report/wording.ts";
import { Against } from "./Against.tsx";
import { useView } from "./context.ts";
import { Icon, OutcomeGlyph } from "./Glyph.tsx";
import { words } from "./wording.ts";

/** A page that asks for nothing has passed nothing. */
function worst({ failed, review }: Standing, asks: boolean): Outcome {
	if (failed > 0) return "failed";
	if (review > 0) return "cantTell";
	return asks ? "passed" : "inapplicable";
}

function hostOf(address: string): string {
	const { host, protocol, pathname } = new URL(address);
	return host || (protocol === "file:" ? decodeURIComponent(pathname.split("/").at(-1) ?? "") : protocol);
}

/** The answer in one line, then the counts. */
export function Verdict() {
	const { store, say } = useView();
	const counts = store.verdict.counts.value;
	const standing = store.verdict.standing.value;
	const moment = store.verdict.flow.value?.moments.at(-1);
	const inspection = store.inspection.now.value;
	if (!moment || !standing || inspection.kind !== "judged") return null;
	const asks = store.verdict.asks.value;
	const outcome = worst(standing, asks);
	const decided = decidedText(standing);
	return (
		<section class={`verdict ${outcome}`} aria-labelledby="headline">
			<OutcomeGlyph outcome={outcome} size={34} />
			<div class="answer" role="status">
				<h2 id="headline">
					{say(standingText(standing, asks))}
					{decided && (
						<>
							<span class="hidden-words">{say({ en: ". ", zh: "。" })}</span>
							<span class="decided">{say(decided)}</span>
						</>
					)}
				</h2>
				<p class="where">
					<b>{say(screenWords[moment.screen.kind])}</b>
					<span title={moment.title}>{hostOf(moment.url)}</span>
				</p>
				{inspection.watched && (
					<p class="watched">
						<Icon name="eye" size={14} /> {say(words.watched)}
					</p>
				)}
			</div>
			{decided && <p class="counted">{say(allFound)}</p>}
			<ul class="counts" aria-label={say(words.counts)}>
				{outcomes.map((each) => (
					<li key={each} class={counts[each] > 0 ? each : `${each} none`} data-count={each}>
						<span class="n">{counts[each]}</span> {say(outcomeWords[each])}
					</li>
				))}
			</ul>
			<Against />
		</section>
	);
}
