import { useState } from "preact/hooks";
import type { Finding, Outcome } from "../engine/finding.ts";
import { countsOf } from "../report/grouping.ts";
import { screenWords } from "../report/requestWording.ts";
import { clock, type Step as Told } from "../report/timeline.ts";
import { outcomeWords } from "../report/wording.ts";
import { entryName } from "../store/verdict.ts";
import { Ask } from "./Asks.tsx";
import { useView } from "./context.ts";
import { FindingEntry } from "./FindingEntry.tsx";
import { flowWords as f } from "./flowWording.ts";
import { Icon, OutcomeGlyph } from "./Glyph.tsx";
import { StepEvents } from "./StepEvents.tsx";
import { Thumb } from "./Thumb.tsx";

interface StepProps {
	step: Told;
	/** Those of this screen, and those that it shares with an earlier one. */
	findings: readonly Finding[];
	/** Host of the screen before it; empty for the first. */
	site: string;
	/** What it holds is drawn before it is opened, so that a search finds it. */
	whole: boolean;
}

const shownOutcomes: readonly Outcome[] = ["failed", "cantTell", "passed"];

/** The address without the site, where that is the one before. */
function placeOf(url: string, site: string): string {
	if (!URL.canParse(url)) return url;
	const { host, pathname } = new URL(url);
	return host === site ? pathname : host + pathname;
}

/** One screen: what it was, what was found on it, what happened there. */
export function Step({ step, findings, site, whole }: StepProps) {
	const { say } = useView();
	const [open, setOpen] = useState(false);
	const { index, moment, before, line } = step;
	const { title, url, at, screen, requests, fields, picture } = moment;
	const shown = fields.filter((field) => field.shown).length;
	return (
		<li class={`step ${before ? "early" : line ? "parted" : ""}`} data-moment={index}>
			<details onToggle={(event) => setOpen(event.currentTarget.open)}>
				<summary>
					<Thumb index={index} there={picture !== undefined} alt={say(f.picture(index + 1))} />
					<span class="said">
						<span class="name">
							<span class="ordinal">{index + 1}</span>
							<span class="title">{title || placeOf(url, site)}</span>
						</span>
						<span class="where">
							{at !== undefined && <b>{clock(at)}</b>}
							<b>{say(screenWords[screen.kind])}</b>
							<span title={url}>{placeOf(url, site)}</span>
						</span>
						<span class="chips">
							{requests.length > 0 && <span>{say(f.asks(requests.length))}</span>}
							{shown > 0 && <span>{say(f.fields(shown))}</span>}
							<Counts findings={findings} />
							{before && <span class="early">{say(f.before)}</span>}
						</span>
					</span>
					<Icon name="chevron" size={14} />
				</summary>
				{(open || whole) && <Body step={step} findings={findings} pictured={open && picture !== undefined} />}
			</details>
			<StepEvents step={step} />
		</li>
	);
}

function Counts({ findings }: { findings: readonly Finding[] }) {
	const { say } = useView();
	const counts = countsOf(findings);
	return shownOutcomes
		.filter((outcome) => counts[outcome] > 0)
		.map((outcome) => (
			<span key={outcome} class={`found ${outcome}`} data-count={outcome}>
				<OutcomeGlyph outcome={outcome} size={13} /> {counts[outcome]}
				<span class="hidden-words"> {say(outcomeWords[outcome])}</span>
			</span>
		));
}

interface BodyProps extends Pick<StepProps, "step" | "findings"> {
	pictured: boolean;
}

/** What is told of several screens stands in full on the first of them. */
function Body({ step: { index, moment }, findings, pictured }: BodyProps) {
	const { say } = useView();
	const open = findings.filter(({ outcome }) => outcome === "failed" || outcome === "cantTell");
	const own = open.filter((finding) => finding.moment === index);
	const elsewhere = open.filter((finding) => finding.moment !== index);
	return (
		<div class="inside">
			{pictured && <Thumb large there index={index} alt={say(f.picture(index + 1))} />}
			{own.map((finding) => {
				const name = `flow ${entryName(own, finding)}`;
				return <FindingEntry key={name} finding={finding} name={name} />;
			})}
			{elsewhere.map((finding) => (
				<p key={`${finding.fingerprint} ${finding.moment}`} class="quiet">
					{say(finding.message)} {say(f.seeStep(finding.moment + 1))}
				</p>
			))}
			{moment.requests.length > 0 && (
				<ul class="asks">
					{moment.requests.map((request) => (
						<Ask key={request.id} request={request} moment={moment} />
					))}
				</ul>
			)}
			{open.length === 0 && moment.requests.length === 0 && <p class="quiet">{say(f.nothingHere)}</p>}
		</div>
	);
}
