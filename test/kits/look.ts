import type { Page } from "puppeteer-core";
import type { Flow } from "../../src/engine/flow.ts";
import type { Request } from "../../src/engine/moment.ts";
import type { Truth } from "./frame/truth.ts";

type Read = Pick<Request, "means" | "text" | "selector" | "state">;

/** A row of a kit's page: what it is, and what capture read in it. */
export interface Row {
	name: string;
	truth: Truth;
	requests: Read[];
}

export interface Look {
	rows: Row[];
	/** Requests that stand in no row, other than the agreeing buttons of a consent manager. */
	stray: string[];
	actions: string[];
}

/** Inspects the page. `settle` first waits until the kit has drawn: two frames and the end of its transitions. */
export async function look(page: Page, settle = false): Promise<Look> {
	return page.evaluate(async (wait) => {
		if (wait) {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			await frame();
			await frame();
			await Promise.race([
				Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
				new Promise((done) => setTimeout(done, 1000)),
			]);
		}
		const { moments } = await (globalThis as unknown as { fairtick: { inspect(): Promise<Flow> } }).fairtick.inspect();
		const moment = moments[0] as Flow["moments"][0];

		const elementOf = (selector: string): Element | null => {
			let root: ParentNode = document;
			let found: Element | null = null;
			for (const part of selector.split(" >>> ")) {
				// The topmost step of a shadow root is its child, which a selector cannot say.
				found = root.querySelector(part);
				if (!found?.shadowRoot) break;
				root = found.shadowRoot;
			}
			return found;
		};
		const around = (element: Element | null, what: string): Element | null => {
			for (let at = element; at; ) {
				const near: Element | null = at.closest(what);
				if (near) return near;
				at = ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
			}
			return null;
		};
		const where = new Map(moment.requests.map((request) => [request, elementOf(request.selector)]));
		const brief = ({ means, text, selector, state }: Request) => ({ means, text, selector, state });
		const rows = [...document.querySelectorAll("[data-truth]")].map((row, at) => ({
			name: `${at + 1} (${row.textContent?.trim().replace(/\s+/g, " ").slice(0, 24)})`,
			truth: JSON.parse(row.getAttribute("data-truth") as string) as Truth,
			requests: moment.requests
				.filter((request) => around(where.get(request) ?? null, "[data-truth]") === row)
				.map(brief),
		}));
		const manager = document.body.dataset.first !== undefined;
		const stray = moment.requests
			.filter((request) => !around(where.get(request) ?? null, "[data-truth], [data-ignore]"))
			.filter(({ means }) => !(manager && (means === "button" || means === "implied")))
			.map(({ means, text, selector }) => `${means}: ${text} (${selector})`);
		return { rows, stray, actions: moment.actions.map(({ does }) => does) };
	}, settle);
}
