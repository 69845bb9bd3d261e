import { completes, groupedRows, type ReadDocument, readDocuments, titleOf } from "../report/disclosures.ts";
import {
	disclosureWords,
	groupWords,
	languageText,
	legibilityTexts,
	sourceWords,
} from "../report/disclosureWording.ts";
import { timeOf } from "../report/time.ts";
import { agreementWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { Disclosures, Times } from "./Disclosures.tsx";
import { Fold } from "./Fold.tsx";
import { Icon } from "./Glyph.tsx";
import { ThirdParties } from "./ThirdParties.tsx";
import { words } from "./wording.ts";

/** What the policies and agreements read with this flow state, document by document. */
export function Policy() {
	const { store, shell, say } = useView();
	const { openWide } = shell;
	const documents = readDocuments(store.verdict.flow.value?.documents ?? []);
	if (documents.length === 0) return <p class="intro">{say(disclosureWords.nothingRead)}</p>;
	return (
		<>
			<div class="policy-head">
				<p class="intro">{say(disclosureWords.intro)}</p>
				{openWide && (
					<button type="button" data-action="open-wide" onClick={() => openWide("policy")}>
						<Icon name="wide" /> {say(words.openWide)}
					</button>
				)}
			</div>
			{documents.length > 1 && <Contents documents={documents} />}
			{documents.map((document) => (
				<Document key={document.id} document={document} all={documents} />
			))}
		</>
	);
}

/** What was read, with the way to each. */
function Contents({ documents }: { documents: readonly ReadDocument[] }) {
	const { say } = useView();
	function goTo(id: string): void {
		document.getElementById(`document-${id}`)?.focus();
	}
	return (
		<nav class="contents" aria-labelledby="texts-read">
			<h3 id="texts-read">{say(disclosureWords.documents(documents.length))}</h3>
			<ul>
				{documents.map((each) => (
					<li key={each.id}>
						<button type="button" class="link" onClick={() => goTo(each.id)}>
							{say(titleOf(each))}
						</button>
						<span class="quiet">{say(agreementWords[each.kind])}</span>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Document({ document, all }: { document: ReadDocument; all: readonly ReadDocument[] }) {
	const { say } = useView();
	const { id, kind, url, disclosures } = document;
	const title = titleOf(document);
	const { figures, faults } = legibilityTexts(disclosures, document.blocks.length);
	return (
		<article class="document" data-document={id} aria-labelledby={`document-${id}`}>
			<h3 id={`document-${id}`} tabIndex={-1}>
				{say(title)}
			</h3>
			{title !== agreementWords[kind] && <p class="quiet">{say(agreementWords[kind])}</p>}
			<p class="address">{url}</p>
			<Fold name={`${id} origin`} title={say(disclosureWords.origin)}>
				<Origin document={document} />
			</Fold>
			{completes(document) && <p class="quiet">{say(disclosureWords.completes)}</p>}
			{!disclosures.wellRead && <p class="doubt">{say(disclosureWords.byVocabulary)}</p>}
			{groupedRows(document, all).map(({ group, rows, found }) => (
				<Fold
					key={group}
					name={`${id} ${group}`}
					title={say(groupWords[group])}
					told={say(disclosureWords.found(found, rows.length))}
				>
					<Disclosures rows={rows} />
				</Fold>
			))}
			<Fold name={`${id} third parties`} title={say(disclosureWords.thirdParties(disclosures.thirdParties.length))}>
				<ThirdParties entries={disclosures.thirdParties} />
			</Fold>
			<Fold name={`${id} times`} title={say(disclosureWords.times)}>
				<Times times={disclosures.times} />
			</Fold>
			<Fold name={`${id} legibility`} title={say(disclosureWords.legibility)}>
				<p>{say(figures)}</p>
				{faults.map((fault) => (
					<p key={fault.en} class="doubt">
						{say(fault)}
					</p>
				))}
			</Fold>
		</article>
	);
}

/** Where the text came from, so that another can hold it against the same. */
function Origin({ document }: { document: ReadDocument }) {
	const { say } = useView();
	const { url, asked, redirects = [], source, takenAt, sha256, disclosures } = document;
	const facts: [string, string][] = [
		[say(disclosureWords.address), url],
		...(asked && asked !== url ? [[say(disclosureWords.asked), asked] as [string, string]] : []),
		...redirects.map((address): [string, string] => [say(disclosureWords.redirects), address]),
		[say(disclosureWords.source), say(sourceWords[source])],
		[say(disclosureWords.takenAt), timeOf(takenAt)],
		[say(disclosureWords.language), say(languageText(disclosures.language) ?? disclosureWords.unknownLanguage)],
		[say(disclosureWords.sha256), sha256],
	];
	return (
		<dl class="origin">
			{facts.map(([name, value]) => (
				<div key={`${name} ${value}`}>
					<dt>{name}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}
