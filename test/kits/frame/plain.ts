import "./page.css";
import { type On, type Truth, word } from "./truth.ts";

/** How the controls of a kit without a framework are read and set. */
export interface Adapter {
	read(control: Element): On;
	write(control: Element, on: boolean): void;
}

export interface PlainRow {
	/** Markup, the control in it marked with `data-control`; of a choice, the agreeing option. */
	html: string;
	/** What the markup says. */
	state: Truth["now"];
	/** Selector, within the row, of what a person presses; of both options for a choice. */
	press: string;
	means?: Truth["means"];
	consent?: boolean;
	fixed?: boolean;
}

function markup({ html, state, press, means = "tick", consent = true, fixed = false }: PlainRow): string {
	const truth: Truth = { request: consent, means, now: state, default: state };
	return `<div class="row" data-truth='${JSON.stringify(truth)}' data-press="${press}" ${fixed ? "data-fixed" : ""}>${html}</div>`;
}

function truthOf(row: Element): Truth {
	return JSON.parse(row.getAttribute("data-truth") as string);
}

/** Shows the rows, keeps their truth in step with their controls, and offers a button that sets them all by script. */
export function page(title: string, rows: PlainRow[], adapter: Adapter): void {
	const app = document.getElementById("app") as HTMLElement;
	app.innerHTML = `<main><h1>${title}</h1>${rows.map(markup).join("")}</main><button type="button" data-do="script-toggle">…</button>`;
	wire(adapter);
}

/** The same for rows that are in the page already. */
export function wire(adapter: Adapter): void {
	const rows = [...document.querySelectorAll("[data-truth]")];
	const control = (row: Element) => row.querySelector("[data-control]") as Element;
	// Every kit changes its controls by an event of its own, and some only when they draw: so each frame is looked at.
	const follow = () => {
		for (const row of rows) {
			const truth = truthOf(row);
			const now = word(adapter.read(control(row)));
			if (now !== truth.now) row.setAttribute("data-truth", JSON.stringify({ ...truth, now }));
		}
		requestAnimationFrame(follow);
	};
	follow();
	document.querySelector("[data-do=script-toggle]")?.addEventListener("click", () => {
		const before = rows.map(truthOf);
		for (const [at, row] of rows.entries()) adapter.write(control(row), before[at]?.now !== "on");
	});
}
