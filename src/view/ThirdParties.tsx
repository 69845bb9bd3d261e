import type { DisclosedThirdParty } from "../engine/disclosure.ts";
import { disclosureWords } from "../report/disclosureWording.ts";
import { useView } from "./context.ts";

const columns = ["name", "operator", "purpose", "data", "link"] as const;

/** The third parties that a text lists, with what it says of each; cells carry their heads where rows become cards. */
export function ThirdParties({ entries }: { entries: readonly DisclosedThirdParty[] }) {
	const { say } = useView();
	if (entries.length === 0) return <p class="quiet">{say(disclosureWords.noThirdParties)}</p>;
	return (
		<table class="third-parties">
			<thead>
				<tr>
					{columns.map((column) => (
						<th key={column} scope="col">
							{say(disclosureWords[column])}
						</th>
					))}
					<th scope="col">{say(disclosureWords.place)}</th>
				</tr>
			</thead>
			<tbody>
				{entries.map((entry) => (
					<tr key={`${entry.block} ${entry.name}`}>
						<th scope="row">{entry.name}</th>
						{columns.slice(1).map((column) => (
							<td key={column} data-head={say(disclosureWords[column])}>
								{entry[column] ? <Cell words={entry[column]} /> : <i>{say(disclosureWords.notStated)}</i>}
							</td>
						))}
						<td class="paragraph">{say(disclosureWords.paragraph(entry.block + 1))}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** An address as a link where a browser may safely follow it; all else is the page's text. */
function Cell({ words }: { words: string }) {
	if (!/^https?:\/\//i.test(words) || !URL.canParse(words)) return words;
	return (
		<a href={words} target="_blank" rel="noreferrer noopener">
			{words}
		</a>
	);
}
