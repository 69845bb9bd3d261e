import { useLayoutEffect, useRef } from "preact/hooks";
import type { Context, Jurisdiction } from "../engine/flow.ts";
import { packOf } from "../law/packs.ts";
import { rulePack } from "../law/rulePack.ts";
import { jurisdictionWords, surfaceWords } from "../report/wording.ts";
import { useView } from "./context.ts";
import { languages } from "./languages.ts";
import { Option } from "./Option.tsx";
import { ServiceChoice } from "./ServiceChoice.tsx";
import { settingsWords as s } from "./settingsWording.ts";
import { words } from "./wording.ts";

/** What to check against, chosen once. It stands in front of the result and changes it at once. */
export function Settings() {
	const { store, say } = useView();
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => {
		heading.current?.focus();
		// Back to the gear: what had the focus before may have gone with the result.
		return () => document.querySelector<HTMLElement>("[data-action=settings]")?.focus();
	}, []);
	const settings = store.settings.now.value;
	if (!settings) return null;
	return (
		<main class="settings">
			<div class="bar">
				<h2 ref={heading} tabIndex={-1}>
					{say(words.settings)}
				</h2>
				<button type="button" class="solid" data-action="close-settings" onClick={store.settings.close}>
					{say(s.done)}
				</button>
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it to scroll it */}
			<div class="choices" tabIndex={0} role="region" aria-label={say(words.settings)}>
				<Surface chosen={settings.surface} />
				<Packs surface={settings.surface} chosen={settings.jurisdictions} />
				<ServiceChoice settings={settings} />
				<Language />
				<p class="help">{say(s.onlyHere)}</p>
			</div>
		</main>
	);
}

function Surface({ chosen }: { chosen: Context["surface"] }) {
	const { store, say } = useView();
	return (
		<fieldset>
			<legend>{say(s.surface)}</legend>
			{(["website", "h5-in-app"] as const).map((surface) => (
				<Option
					key={surface}
					type="radio"
					name="surface"
					value={surface}
					checked={surface === chosen}
					onChange={() => store.settings.chooseSurface(surface)}
				>
					{say(surfaceWords[surface])}
				</Option>
			))}
			<p class="help">{say(s.surfaceHelp)}</p>
		</fieldset>
	);
}

function Packs({ surface, chosen }: { surface: Context["surface"]; chosen: readonly Jurisdiction[] }) {
	const { store, say } = useView();
	return (
		<fieldset>
			<legend>{say(s.packs)}</legend>
			<div class="columns">
				{(Object.keys(jurisdictionWords) as Jurisdiction[]).map((jurisdiction) => (
					<Option
						key={jurisdiction}
						type="checkbox"
						name="pack"
						value={jurisdiction}
						checked={chosen.includes(jurisdiction)}
						disabled={chosen.length === 1 && chosen[0] === jurisdiction}
						onChange={() => store.settings.toggle(jurisdiction)}
					>
						{say(packOf(jurisdiction, surface)?.name ?? jurisdictionWords[jurisdiction])}
					</Option>
				))}
			</div>
			{chosen.includes("stores") && surface === "website" && <p class="hint">{say(s.storesOnWebsite)}</p>}
			<p class="help">{say(s.packsHelp(rulePack))}</p>
		</fieldset>
	);
}

function Language() {
	const { store, say } = useView();
	return (
		<fieldset>
			<legend>{say(words.language)}</legend>
			{languages.map(({ id, tag, name }) => (
				<Option
					key={id}
					type="radio"
					name="language"
					value={id}
					checked={store.language.now.value === id}
					onChange={() => store.language.choose(id)}
				>
					<span lang={tag}>{name}</span>
				</Option>
			))}
		</fieldset>
	);
}
