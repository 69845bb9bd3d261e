import type { Finding } from "../engine/finding.ts";
import type { Cited } from "../law/cite.ts";
import { findingWords, jurisdictionWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";

/** The clauses of a finding, the person's own jurisdictions unfolded. */
export function Clauses({ finding }: { finding: Finding }) {
	const { store, say } = useView();
	const own = store.verdict.flow.value?.context.jurisdictions ?? [];
	const found = store.details.now.value?.clausesOf(finding.basis, own);
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
							<Clause key={`${cited.instrument} ${cited.clause}`} cited={cited} />
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

function Clause({ cited }: { cited: Cited }) {
	const { say } = useView();
	const { name, pinpoint, binding, verified, says } = cited;
	return (
		<li>
			{says && <p>{say(says)}</p>}
			<p class="source">
				{say(name)} <b>{say(pinpoint)}</b> <span class="binding">{say(binding)}</span>
				{!verified && <span class="unconfirmed">{say(findingWords.toBeConfirmed)}</span>}
			</p>
		</li>
	);
}
