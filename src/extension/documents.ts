import type { Refusal } from "../store/inspection.ts";

/** Why this document is none to inspect; null for a web page. Chromium lets scripts into its PDF viewer and bare files. */
export function refusedHere(): Refusal | null {
	const type = document.contentType;
	if (type === "application/pdf") return "pdf";
	return /^(?:text\/html|application\/xhtml\+xml)$/.test(type) ? null : "not-a-page";
}
