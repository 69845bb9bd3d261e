import type { Finding, Outcome, Severity, Text } from "../engine/finding.ts";
import type { Readable } from "../report/readable.ts";
import type { Language } from "../report/wording.ts";
import type { Page } from "../store/place.ts";
import type { RecorderShell } from "./recorderShell.ts";

/** A part of the page that can be pointed at. */
export interface Target {
	selector: string;
	frame: string;
	/** The page's own words about it, to find the wording beside a control. */
	quote: string;
	title: Text;
	/** Null for what is only shown, not judged. */
	outcome: Outcome | null;
	severity: Severity | null;
}

/** What the view asks of whoever shows it. None of these rejects: what goes wrong is said in the store. */
export interface Shell {
	look(): Promise<void>;
	watch(): Promise<void>;
	/** Null where what is shown stands on no page that could be in front. */
	show: ((target: Target) => Promise<void>) | null;
	copy(finding: Finding): Promise<void>;
	/** Copies the draft of an answer to a store that sent the app back for this. */
	copyAnswer(finding: Finding, language: Language): Promise<void>;
	/** Copies one draft for all that a store may send back. */
	copyAnswers(language: Language): Promise<void>;
	saveJson(): Promise<void>;
	saveReport(): Promise<void>;
	/** Reads a text behind a link, in the click that asks for it; null in a popup, which the browser's question would close. */
	readText: ((text: Readable) => Promise<void>) | null;
	/** Forgets a text that was read: this page and others are judged without it. */
	forgetText(text: Readable): Promise<void>;
	/** Null where the view already stands in a panel or tab. */
	openPanel: (() => Promise<void>) | null;
	/** Opens a page of the view in a tab of its own, where there is room; null where it already stands in one. */
	openWide: ((page: Page) => Promise<void>) | null;
	recorder: RecorderShell;
}
