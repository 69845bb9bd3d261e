import type { Moment, Request } from "../engine/moment.ts";
import { meansWords, purposeWords, stateSentence, unsureWords } from "../report/requestWording.ts";
import { useView } from "./context.ts";
import { ControlGlyph, Icon } from "./Glyph.tsx";
import { ToTexts } from "./ReadTexts.tsx";
import { words } from "./wording.ts";

/** Every consent request of the page, whether or not anything is wrong with it. */
export function Asks() {
	const { store, say } = useView();
	const moments = store.verdict.flow.value?.moments ?? [];
	const total = moments.reduce((sum, { requests }) => sum + requests.length, 0);
	return (
		<>
			<p class="intro">{say(total > 0 ? words.asksIntro(total) : words.asksNothing)}</p>
			{moments.map((moment, i) => (
				<ul key={`${i} ${moment.takenAt}`} class="asks">
					{moment.requests.map((request) => (
						<Ask key={request.id} request={request} moment={moment} />
					))}
				</ul>
			))}
		</>
	);
}

/** One consent request in its state. */
export function Ask({ request, moment }: { request: Request; moment: Moment }) {
	const { show } = useView().shell;
	const { say } = useView();
	const { id, means, state, text, selector, frame, shown } = request;
	const title = meansWords[means];
	return (
		<li class={`ask ${means}`} data-request={id} data-state={state.now} data-means={means}>
			<ControlGlyph means={means} now={state.now} />
			<div class="said">
				<blockquote>{text || say(unsureWords["wording-not-found"])}</blockquote>
				<p>
					<b>{say(title)}</b> · {say(stateSentence(request))}
				</p>
				<Traits request={request} moment={moment} />
				{request.unsure && <p class="unsure">{say(unsureWords[request.unsure])}</p>}
			</div>
			{shown && show && (
				<button
					type="button"
					class="bare"
					data-action="show"
					title={say(words.showOnPage)}
					aria-label={`${say(words.showOnPage)}: ${text.slice(0, 60)}`}
					onClick={() => show({ selector, frame, quote: text, title, outcome: null, severity: null })}
				>
					<Icon name="target" size={18} />
				</button>
			)}
		</li>
	);
}

function Traits({ request, moment }: { request: Request; moment: Moment }) {
	const { say } = useView();
	const { purposes, required, polarity, shown, covers, means } = request;
	const documents = moment.agreements.filter(({ id }) => request.agreements.includes(id));
	const stands = means === "tick" || means === "switch" || means === "choice";
	return (
		<>
			<ul class="traits" aria-label={say(words.purposes)}>
				{purposes.map((purpose) => (
					<li key={purpose} class={`purpose ${purpose}`}>
						{say(purposeWords[purpose])}
					</li>
				))}
				{stands && <li class="trait">{say(required ? words.required : words.optional)}</li>}
				{polarity === "opt-out" && <li class="trait warn">{say(words.optOut)}</li>}
				{covers.length > 0 && <li class="trait">{say(words.covers(covers.length))}</li>}
				{!shown && means !== "hidden" && <li class="trait">{say(words.notShown)}</li>}
			</ul>
			{documents.length > 0 && (
				<p class="documents">
					{say(words.documents)}: {documents.map(({ text }) => text).join(" · ")}{" "}
					{documents.some(({ href }) => href !== null) && <ToTexts />}
				</p>
			)}
		</>
	);
}
