import type { Page } from "puppeteer-core";
import { inPage } from "../offline.ts";

/** A finding as the popup shows it. */
export interface Shown {
	rule: string;
	outcome: string;
	severity: string;
	title: string;
	/** What the opened entry says, in order: heading and text. */
	said: [heading: string, text: string][];
}

export interface Verdict {
	/** The verdict in a line, or why there is none. */
	headline: string;
	refused: boolean;
	findings: Shown[];
}

/** Reads the verdict, and of each finding what comes before the clauses of law. */
export async function readPopup(popup: Page): Promise<Verdict> {
	return inPage(popup, () => {
		// As the popup has it in its text, whether or not the entry is open.
		const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
		const rows = (list: Element) => [...list.children].map((row) => [...row.children].map(text).join(": ")).join("; ");
		const saidUnder = (heading: Element) => {
			const next = heading.nextElementSibling;
			return next?.localName === "dl" ? rows(next) : text(next);
		};
		const findings = [...document.querySelectorAll<HTMLElement>("#page-findings [data-rule]")].map((entry) => ({
			rule: entry.dataset.rule ?? "",
			outcome: entry.dataset.outcome ?? "",
			severity: entry.dataset.severity ?? "",
			title: text(entry.querySelector(".title")),
			said: [...entry.querySelectorAll(".detail > h4")].map((heading): [string, string] => [
				text(heading),
				saidUnder(heading),
			]),
		}));
		const headline = text(document.querySelector("#headline, .refused h2"));
		return { headline, refused: document.querySelector(".refused") !== null, findings };
	});
}
