import { type ComponentType, type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";
import "./page.css";
import { flipped, initial, type Model, marks, type RowOptions, word } from "./truth.ts";

export { kidsOf, master, type On } from "./truth.ts";

/** The page's model and a setter of one key at a time. */
export function useModel() {
	const [model, replace] = useState<Model>(initial);
	const set = <K extends keyof Model>(key: K, value: Model[K]) => replace((old) => ({ ...old, [key]: value }));
	const withKid = (kid: string, on: boolean) =>
		set("kids", on ? [...model.kids, kid] : model.kids.filter((it) => it !== kid));
	return { model, set, withKid, toggle: () => replace(flipped) };
}

export function Row({ children, ...row }: RowOptions & { children: ReactNode }) {
	const [byDefault] = useState(word(row.on));
	const { class: className, ...attributes } = marks(row, byDefault);
	return (
		<div className={className} {...attributes}>
			{children}
		</div>
	);
}

export function Page({ title, toggle, children }: { title: string; toggle: () => void; children: ReactNode }) {
	return (
		<>
			<main>
				<h1>{title}</h1>
				{children}
			</main>
			<button type="button" data-do="script-toggle" onClick={toggle}>
				…
			</button>
		</>
	);
}

export function mount(Kit: ComponentType) {
	createRoot(document.getElementById("app") as HTMLElement).render(<Kit />);
}
