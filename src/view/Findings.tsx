import { issueIds, issues } from "../engine/issues.ts";
import { useView } from "./context.ts";
import { FindingEntry } from "./FindingEntry.tsx";
import { Icon } from "./Glyph.tsx";
import { words } from "./wording.ts";

export function Findings() {
	const { store, shell, say } = useView();
	const { groups, wantsWatch } = store.verdict;
	return (
		<>
			{wantsWatch.value && (
				<aside class="callout" aria-labelledby="watch-title">
					<div>
						<h3 id="watch-title">{say(words.watchTitle)}</h3>
						<p>{say(words.watchWhy)}</p>
					</div>
					<button type="button" class="solid" data-action="watch" onClick={shell.watch}>
						<Icon name="eye" /> {say(words.watch)}
					</button>
				</aside>
			)}
			{groups.value.length === 0 && <Clean />}
			{groups.value.map(({ issue, findings }) => (
				<section key={issue} class="issue" data-issue={issue} aria-labelledby={`issue-${issue}`}>
					<h3 id={`issue-${issue}`}>
						<span class="ordinal">{issueIds.indexOf(issue) + 1}</span> {say(issues[issue])}
					</h3>
					{findings.map((finding, i) => (
						<FindingEntry key={`${finding.fingerprint} ${i}`} finding={finding} name={`${finding.fingerprint} ${i}`} />
					))}
				</section>
			))}
		</>
	);
}

/** A clean result is still a full record: it names what was looked for. */
function Clean() {
	const { store, rules, say } = useView();
	const looked = issueIds
		.map((issue) => ({ issue, found: [...rules.values()].filter((rule) => rule.issue === issue) }))
		.filter(({ found }) => found.length > 0);
	return (
		<section class="clean" aria-labelledby="looked-for">
			<p>{say(store.verdict.asks.value ? words.clean : words.asksNobody)}</p>
			<h3 id="looked-for">{say(words.lookedFor)}</h3>
			<dl>
				{looked.map(({ issue, found }) => (
					<div key={issue}>
						<dt>{say(issues[issue])}</dt>
						{found.map((rule) => (
							<dd key={rule.id}>{say(rule.title)}</dd>
						))}
					</div>
				))}
			</dl>
		</section>
	);
}
