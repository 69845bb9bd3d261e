import { type Goal, type GuidedRun, goals } from "../engine/recording.ts";
import { goalWords } from "../report/recordingWording.ts";
import { Canaries } from "./Canaries.tsx";
import { useView } from "./context.ts";
import { Fold } from "./Fold.tsx";
import { OutcomeGlyph } from "./Glyph.tsx";
import { guideWords as g, guides } from "./goalWording.ts";

/** What the person may set out to do while a recording goes on, and what each lets us judge. */
export function GuidedRuns() {
	const { store, say } = useView();
	const { live, opened } = store.recording;
	const now = live.value;
	if (now === null || now.id !== opened.value) return null;
	if (now.run) return <Going run={now.run} />;
	return (
		<Fold level="h3" name="flow runs" title={say(g.title)}>
			<p class="quiet">{say(g.intro)}</p>
			<ul class="goals">
				{goals.map((goal) => (
					<Offer key={goal} goal={goal} />
				))}
			</ul>
		</Fold>
	);
}

function Offer({ goal }: { goal: Goal }) {
	const { store, shell, say } = useView();
	const done = store.verdict.flow.value?.recording?.runs.some((run) => run.goal === goal) ?? false;
	return (
		<li data-goal={goal}>
			<div>
				<b>{say(goalWords[goal])}</b>
				<p class="quiet">{say(guides[goal].watches)}</p>
				<Judged goal={goal} />
			</div>
			<button
				type="button"
				data-action="run"
				aria-label={`${say(done ? g.again : g.start)} ${say(goalWords[goal])}`}
				onClick={() => shell.recorder.flows?.begin(goal)}
			>
				{say(done ? g.again : g.start)}
			</button>
		</li>
	);
}

function Going({ run: { goal } }: { run: GuidedRun }) {
	const { shell, say } = useView();
	const { flows } = shell.recorder;
	return (
		<section class="guided" data-run={goal} aria-labelledby="run-goal">
			<p class="quiet">{say(g.now)}</p>
			<h3 id="run-goal">{say(goalWords[goal])}</h3>
			<p>{say(guides[goal].task)}</p>
			<p class="quiet">{say(guides[goal].watches)}</p>
			{goal === "sign-up" && <Canaries />}
			<p class="deeds">
				<button type="button" class="solid" data-action="there" onClick={() => flows?.end("there")}>
					{say(g.there)}
				</button>
				<button type="button" data-action="not-found" onClick={() => flows?.end("not-found")}>
					{say(g.notFound)}
				</button>
			</p>
			<Judged goal={goal} />
		</section>
	);
}

/** The rules that a run is for, and which of them have had something to judge so far. */
function Judged({ goal }: { goal: Goal }) {
	const { store, rules, say } = useView();
	const findings = store.verdict.findings.value;
	const own = guides[goal].rules.flatMap((id) => rules.get(id) ?? []);
	const answers = own.map(({ id, title }) => ({
		id,
		title,
		// Worst first, as findings stand.
		answer: findings.find(({ rule, outcome }) => rule === id && outcome !== "inapplicable")?.outcome ?? null,
	}));
	const judged = answers.filter(({ answer }) => answer !== null).length;
	return (
		<details class="judges">
			<summary>{say(g.judges(judged, own.length))}</summary>
			<ul>
				{answers.map(({ id, title, answer }) => (
					<li key={id} data-judged={answer ?? "not-yet"}>
						<OutcomeGlyph outcome={answer ?? "inapplicable"} size={13} />
						<span>
							{say(title)} {answer === null && <span class="quiet">({say(g.notYet)})</span>}
						</span>
					</li>
				))}
			</ul>
		</details>
	);
}
