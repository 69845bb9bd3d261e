import type { Finding } from "../engine/finding.ts";
import type { Clause } from "../report/clauses.ts";
import { findingWords, jurisdictionWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";

/** The clauses of a finding, the person's own jurisdictions unfolded. */
export function Clauses({ finding }: { finding: Finding }) {
	const { store, say } = useView();
	const context = store.verdict.flow.value?.context;
	const own = context?.jurisdictions ?? [];
	const found = context && store.details.now.value?.clausesOf(finding.basis, context);
	return (
		<div class="clauses">
			<h4>{say(finding.outcome === "failed" ? findingWords.clauses : findingWords.clausesToReview)}</h4>
			{found?.groups.map(({ jurisdiction, clauses }) => (
				<details key={jurisdiction} open={own.includes(jurisdiction)}>
					<summary>
						<Icon name="chevron" size={12} /> {say(jurisdictionWords[jurisdiction])}
						<span class="number">{clauses.length}</span>
					</summary>
					<ul>
						{clauses.map((cited) => (
							<ClauseLine key={`${cited.instrument} ${cited.clause}`} cited={cited} />
						))}
					</ul>
				</details>
			))}
			{found?.origins.map(({ clause, pinpoint }) => (
				<p key={clause} class="source">
					{say(findingWords.origin)} {say(pinpoint)}
				</p>
			))}
			{found?.unknown.map((basis) => (
				<p key={basis}>{basis}</p>
			))}
		</div>
	);
}

function ClauseLine({ cited }: { cited: Clause }) {
	const { say } = useView();
	const { name, pinpoint, binding, verified, yardstick, says } = cited;
	return (
		<li>
			{says && <p>{say(says)}</p>}
			<p class="source">
				{say(name)} <b>{say(pinpoint)}</b> <span class="binding">{say(binding)}</span>
				{yardstick && <span class="yardstick">{say(findingWords.yardstick)}</span>}
				{!verified && <span class="unconfirmed">{say(findingWords.toBeConfirmed)}</span>}
			</p>
		</li>
	);
}
