import { type Adapter, wire } from "./plain.ts";
import type { Truth } from "./truth.ts";

/** A category of a consent manager, whose DOM is its own: the truth is written on it after it has been drawn. */
export interface Category {
	row: string;
	control: string;
	press: string;
	on: boolean;
}

/** Writes the truth of the categories, and marks what is fixed or stands for all of them as neither right nor wrong. */
export function mark(categories: Category[], ignore: string, adapter: Adapter): void {
	for (const { row, control, press, on } of categories) {
		const element = document.querySelector(row) as Element;
		const state = on ? "on" : "off";
		const truth: Truth = { request: true, means: "switch", now: state, default: state };
		element.setAttribute("data-truth", JSON.stringify(truth));
		element.setAttribute("data-press", press);
		element.querySelector(control)?.setAttribute("data-control", "");
	}
	for (const element of document.querySelectorAll(ignore)) element.setAttribute("data-ignore", "");
	wire(adapter);
}

/** Buttons that tests press by script, and what the first layer (`shown` selects it) must be read as. */
export function frame(shown: string, open: () => void): void {
	const app = document.getElementById("app") as HTMLElement;
	app.innerHTML = `<main><h1>Orchard &amp; Co</h1><p>Fresh apples, delivered every week.</p></main>
		<button type="button" data-do="script-toggle">…</button><button type="button" data-do="open">…</button>`;
	app.querySelector("[data-do=open]")?.addEventListener("click", open);
	document.body.dataset.first = JSON.stringify({ shown, actions: ["accept", "decline"] });
}
