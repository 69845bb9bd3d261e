import { useState } from "preact/hooks";
import type { Settings } from "../engine/settings.ts";
import { type ServiceType, serviceOf, serviceTypes } from "../law/necessary.ts";
import { akaOf, commonFirst, unlistedServices } from "../law/serviceAka.ts";
import { useView } from "./context.ts";
import { Option } from "./Option.tsx";
import { settingsWords as s } from "./settingsWording.ts";
import { words } from "./wording.ts";

const isCommon = ({ key }: ServiceType) => commonFirst.includes(key);
const inOrder = [
	...serviceTypes.filter(isCommon).sort((a, b) => commonFirst.indexOf(a.key) - commonFirst.indexOf(b.key)),
	...serviceTypes.filter((type) => !isCommon(type)),
];

/** Some of the words contain what was typed; both languages are searched, whichever is spoken. */
const says = (wanted: string, words: readonly string[]) => words.some((word) => word.toLowerCase().includes(wanted));

/** The kind of service of the site in front, out of the 39 types. The page's own words suggest, the person chooses. */
export function ServiceChoice({ settings }: { settings: Settings }) {
	const { store, say } = useView();
	const [typed, setTyped] = useState("");
	const site = store.settings.site.value;
	const chosen = serviceOf(site === null ? null : (settings.services[site] ?? null));
	const wanted = typed.trim().toLowerCase();
	const found = inOrder.filter(({ key, name }) => says(wanted, [key, name.en, name.zh, ...akaOf(key)]));
	const unlisted = wanted ? unlistedServices.filter(({ name, aka }) => says(wanted, [name.en, name.zh, ...aka])) : [];
	return (
		<fieldset class="service" disabled={site === null}>
			<legend>{say(s.service)}</legend>
			{site === null ? (
				<p class="help">{say(s.noSite)}</p>
			) : (
				<>
					<p class="chosen" data-service={chosen?.key ?? ""}>
						<b>{say(chosen?.name ?? s.notChosen)}</b> <span class="help">{say(s.serviceOf(site))}</span>
					</p>
					{chosen && (
						<p class="help">
							{say(s.needs)}
							{say(words.colon)}
							{say(chosen.needs)}
						</p>
					)}
					<Suggestions chosen={chosen?.key ?? null} />
					<input
						type="search"
						value={typed}
						placeholder={say(s.search)}
						aria-label={say(s.search)}
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
					<div class="types">
						{wanted === "" && (
							<Option
								type="radio"
								name="service"
								value=""
								checked={!chosen}
								onChange={() => store.settings.chooseService(null)}
							>
								{say(s.notChosen)}
							</Option>
						)}
						{found.map(({ key, name }) => (
							<Option
								key={key}
								type="radio"
								name="service"
								value={key}
								checked={key === chosen?.key}
								onChange={() => store.settings.chooseService(key)}
							>
								{say(name)}
							</Option>
						))}
						{unlisted.map(({ name }) => (
							<p key={name.en} class="help">
								{say(s.unlisted(name))}
							</p>
						))}
						{found.length + unlisted.length === 0 && <p class="help">{say(s.noneFound)}</p>}
					</div>
				</>
			)}
			<p class="help">{say(s.serviceHelp)}</p>
		</fieldset>
	);
}

function Suggestions({ chosen }: { chosen: string | null }) {
	const { store, say } = useView();
	const shown = store.inspection.now.value;
	const suggested = shown.kind === "judged" ? shown.suggested.filter(({ service }) => service !== chosen) : [];
	if (suggested.length === 0) return null;
	return (
		<ul class="suggested" aria-label={say(s.suggested)}>
			{suggested.map(({ service, words: said }) => {
				const type = serviceOf(service);
				if (!type) return null;
				return (
					<li key={service}>
						{say(s.suggested)}
						{say(words.colon)}
						<button type="button" data-suggested={service} onClick={() => store.settings.chooseService(service)}>
							{say(type.name)}
						</button>{" "}
						<span class="help">{say(s.saysSo(said.slice(0, 3)))}</span>
					</li>
				);
			})}
		</ul>
	);
}
