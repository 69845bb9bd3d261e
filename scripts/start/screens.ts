import type { Page } from "puppeteer-core";
import { inPage } from "../offline.ts";

/** One screen of the demo, as its first page lists it. */
export interface Screen {
	address: string;
	/** As in `h5/unfair/phone.html`. */
	path: string;
	/** Of the service, of the screen, and which of the twins it is. */
	name: string;
	mobile: boolean;
}

/** Reads the demo's screens from its first page, which the tab shows. */
export async function screensOn(page: Page): Promise<Screen[]> {
	return inPage(page, () =>
		[...document.querySelectorAll<HTMLAnchorElement>("a.card")].map((card) => {
			// Both languages stand in the page, one of them hidden.
			const said = (selector: string) => card.closest("li")?.querySelector(selector)?.textContent?.trim() ?? "";
			return {
				address: card.href,
				path: card.getAttribute("href") ?? "",
				name: `${said("h3 [lang=en]")}, ${card.querySelector("[lang=en]")?.textContent?.toLowerCase()}`,
				mobile: said("small").startsWith("390"),
			};
		}),
	);
}
