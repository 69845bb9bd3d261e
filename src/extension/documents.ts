import type { Refusal } from "../store/inspection.ts";

/** Longer than this nobody waits for a page that goes on loading, in milliseconds. */
const PATIENCE = 3000;

/** Resolves once the document's own text is there: half a page would be judged as if something were missing. */
export async function parsed(): Promise<void> {
	if (document.readyState !== "loading") return;
	await new Promise<void>((resolve) => {
		document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
		setTimeout(resolve, PATIENCE);
	});
}

/** Why this document is none to inspect; null for a web page. Chromium lets scripts into its PDF viewer and bare files. */
export function refusedHere(): Refusal | null {
	const type = document.contentType;
	if (type === "application/pdf") return "pdf";
	return /^(?:text\/html|application\/xhtml\+xml)$/.test(type) ? null : "not-a-page";
}
