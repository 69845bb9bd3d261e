import type { EventOf, FlowEvent } from "../engine/event.ts";
import { eventText } from "../report/recordingWording.ts";
import { clock, type Step } from "../report/timeline.ts";
import { useView } from "./context.ts";
import { flowWords as f } from "./flowWording.ts";
import { Traffic } from "./Traffic.tsx";

/** What happened on a screen, what went out meanwhile, and the line where the person agreed on it. */
export function StepEvents({ step: { events, requests, stored, before, line } }: { step: Step }) {
	if (!line) return <Stretch events={events} requests={requests} stored={stored} before={before} />;
	const cut = events.indexOf(line) + 1;
	const early = ({ at }: FlowEvent) => at < line.at;
	const late = (event: FlowEvent) => !early(event);
	return (
		<>
			<Stretch
				events={events.slice(0, cut)}
				requests={requests.filter(early)}
				stored={stored.filter(early)}
				before={true}
			/>
			<Line at={line.at} />
			<Stretch
				events={events.slice(cut)}
				requests={requests.filter(late)}
				stored={stored.filter(late)}
				before={false}
			/>
		</>
	);
}

function Line({ at }: { at: number }) {
	const { say } = useView();
	return (
		<p class="line" data-line={at}>
			{say(f.line(clock(at)))}
		</p>
	);
}

interface StretchProps {
	events: readonly FlowEvent[];
	requests: readonly EventOf<"request">[];
	stored: readonly EventOf<"storage">[];
	before: boolean;
}

function Stretch({ events, requests, stored, before }: StretchProps) {
	const { say } = useView();
	if (events.length + requests.length + stored.length === 0) return null;
	return (
		<div class={`stretch ${before ? "early" : ""}`}>
			<ul>
				{events.map((event, i) => (
					<li key={`${event.at} ${i}`} data-event={event.kind} data-by={event.by}>
						<span class="at">{clock(event.at)}</span>
						<span>
							{say(eventText(event))}
							{event.by === "script" && event.kind === "navigate" && <span class="quiet"> {say(f.byScript)}</span>}
							{event.kind === "permission" && event.detail.said && <q class="quiet">{event.detail.said}</q>}
						</span>
					</li>
				))}
			</ul>
			<Traffic requests={requests} stored={stored} before={before} />
		</div>
	);
}
