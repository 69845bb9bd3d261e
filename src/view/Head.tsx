import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";
import { languages } from "./languages.ts";
import { words } from "./wording.ts";

export function Head() {
	const { store, shell, say } = useView();
	const { openPanel } = shell;
	return (
		<header class="head">
			<svg class="logo" width="24" height="24" viewBox="0 0 128 128" aria-hidden="true">
				<rect x="6" y="6" width="116" height="116" rx="30" class="ground" />
				<path d="M32 54L56 79L97 33" class="tick" />
				<path d="M27 97H101" class="beam" />
				<path d="M64 97l-9 14h18z" class="fulcrum" />
			</svg>
			<h1>Fairtick</h1>
			<span class="what">{say(words.consentInspector)}</span>
			<div class="languages" role="group" aria-label={say(words.language)}>
				{languages.map(({ id, short, tag, name }) => (
					<button
						key={id}
						type="button"
						lang={tag}
						title={name}
						aria-pressed={store.language.now.value === id}
						onClick={() => store.language.choose(id)}
					>
						{short}
					</button>
				))}
			</div>
			<button
				type="button"
				class="bare"
				data-action="settings"
				title={say(words.settings)}
				aria-label={say(words.settings)}
				aria-expanded={store.settings.opened.value}
				onClick={store.settings.opened.value ? store.settings.close : store.settings.open}
			>
				<Icon name="gear" size={18} />
			</button>
			{openPanel && (
				<button
					type="button"
					class="bare"
					title={say(words.openPanel)}
					aria-label={say(words.openPanel)}
					onClick={openPanel}
				>
					<Icon name="panel" size={18} />
				</button>
			)}
		</header>
	);
}
