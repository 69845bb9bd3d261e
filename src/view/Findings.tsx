import { useLayoutEffect } from "preact/hooks";
import type { Text } from "../engine/finding.ts";
import { issueIds, issues } from "../engine/issues.ts";
import type { RuleText } from "../engine/rule.ts";
import type { Part } from "../report/grouping.ts";
import { partWords } from "../report/wording.ts";
import { entryName, type Group } from "../store/verdict.ts";
import { useView } from "./context.ts";
import { Earlier } from "./Earlier.tsx";
import { FindingEntry } from "./FindingEntry.tsx";
import { Icon } from "./Glyph.tsx";
import { CopyAnswer } from "./StoreAnswer.tsx";
import { words } from "./wording.ts";

export function Findings() {
	const { store, shell, say } = useView();
	const { groups, wantsWatch } = store.verdict;
	const inspection = store.inspection.now.value;
	useLayoutEffect(() => {
		// A page that changes is looked at again by itself: what is being typed in stays where it is.
		if (!document.activeElement?.matches("input, textarea")) store.reviews.arrange();
	}, [inspection]);
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
			{groups.value.map(({ part, issue, findings }, i, all) => (
				<section
					key={`${part} ${issue}`}
					class="issue"
					data-issue={issue}
					data-part={part}
					aria-labelledby={part === "rest" ? `rest-${issue}` : `part-${part} ${part}-${issue}`}
				>
					{part !== all[i - 1]?.part && (part !== "rest" || i > 0) && (
						<p class="part" id={`part-${part}`}>
							{say(partWords[part](numberIn(part, all)))}
						</p>
					)}
					{part === "sentBack" && i === 0 && <CopyAnswer label={words.copyAnswers} copy={shell.copyAnswers} />}
					<h3 id={`${part}-${issue}`}>
						<span class="ordinal">{issueIds.indexOf(issue) + 1}</span> {say(issues[issue])}
					</h3>
					{findings.map((finding) => {
						const name = entryName(findings, finding);
						return <FindingEntry key={name} finding={finding} name={name} />;
					})}
				</section>
			))}
			<Earlier />
		</>
	);
}

const numberIn = (part: Part, groups: readonly Group[]): number =>
	groups.reduce((n, group) => n + (group.part === part ? group.findings.length : 0), 0);

/** A clean result is still a full record: it names what was checked, and what was looked for in vain. */
function Clean() {
	const { store, rules, say } = useView();
	const { asks, passed } = store.verdict;
	const met = new Set(passed.value.map(({ rule }) => rule));
	const all = [...rules.values()];
	return (
		<section class="clean">
			<p>{say(asks.value ? words.clean : words.asksNobody)}</p>
			<Titles heading={words.checkedHere} rules={all.filter(({ id }) => met.has(id))} />
			<Titles heading={words.lookedFor} rules={all.filter(({ id }) => !met.has(id))} />
		</section>
	);
}

function Titles({ heading, rules }: { heading: Text; rules: readonly RuleText[] }) {
	const { say } = useView();
	const groups = issueIds
		.map((issue) => ({ issue, found: rules.filter((rule) => rule.issue === issue) }))
		.filter(({ found }) => found.length > 0);
	if (groups.length === 0) return null;
	return (
		<>
			<h3>{say(heading)}</h3>
			<dl>
				{groups.map(({ issue, found }) => (
					<div key={issue}>
						<dt>{say(issues[issue])}</dt>
						{found.map((rule) => (
							<dd key={rule.id}>{say(rule.title)}</dd>
						))}
					</div>
				))}
			</dl>
		</>
	);
}
