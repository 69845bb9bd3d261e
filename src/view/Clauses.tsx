import type { Finding } from "../engine/finding.ts";
import type { Cited } from "../law/cite.ts";
import { clausesOf } from "./lawbook.ts";
import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";
import { jurisdictionWords, words } from "./wording.ts";

/** The clauses of a finding, the person's own jurisdictions unfolded. */
export function Clauses({ finding }: { finding: Finding }) {
	const { store, say } = useView();
	const own = store.verdict.flow.value?.context.jurisdictions ?? [];
	const groups = clausesOf(finding.basis, own);
	return (
		<div class="clauses">
			<h4>{say(finding.outcome === "failed" ? words.clauses : words.clausesToReview)}</h4>
			{groups &&
				[...groups].map(([jurisdiction, clauses]) => (
					<details key={jurisdiction} open={own.includes(jurisdiction)}>
						<summary>
							<Icon name="chevron" size={12} /> {say(jurisdictionWords[jurisdiction])}
							<span class="number">{clauses.length}</span>
						</summary>
						<ul>
							{clauses.map((clause) => (
								<Clause key={`${clause.instrument} ${clause.clause}`} cited={clause} />
							))}
						</ul>
					</details>
				))}
		</div>
	);
}

function Clause({ cited }: { cited: Cited }) {
	const { say } = useView();
	const { name, clause, binding, verified } = cited;
	return (
		<li>
			{say(name)} <b>{clause}</b> <span class="binding">{say(binding)}</span>
			{!verified && <span class="unconfirmed">{say(words.toBeConfirmed)}</span>}
		</li>
	);
}
