import type { ComponentChildren } from "preact";
import { useView } from "./context.ts";
import { Icon } from "./Glyph.tsx";

/** A part of a long page: open from the start where there is room for it. */
export function Fold({
	name,
	title,
	told,
	level: Heading = "h4",
	children,
}: {
	name: string;
	title: string;
	told?: string;
	level?: "h3" | "h4";
	children: ComponentChildren;
}) {
	const { store, shell } = useView();
	const roomy = shell.openWide === null;
	// Only what the reader changed is kept, and apart for each, since both may look at the same tab.
	const key = `${roomy ? "shut" : "open"} ${name}`;
	return (
		<details
			class="fold"
			open={store.place.open.value.has(key) !== roomy}
			onToggle={(event) => store.place.setOpen(key, event.currentTarget.open !== roomy)}
		>
			<summary>
				<Icon name="chevron" size={14} />
				<Heading>{title}</Heading>
				{told && <span class="told">{told}</span>}
			</summary>
			{children}
		</details>
	);
}
