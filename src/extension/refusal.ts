import type { Refusal } from "../store/inspection.ts";

const STORES =
	/^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;
const WEB = /^(?:https?|ftp):$/;

/** Chrome withholds the address of pages that it keeps from extensions; its refusal still names the kind. */
const SAID: [RegExp, Refusal][] = [
	[/gallery/i, "extension-store"],
	[/\bfile:\/\//, "local-file"],
	[/\b(?:chrome|edge|about|devtools|chrome-extension|moz-extension):/, "browser-page"],
];

/**
 * Why the browser let no script into a tab, from the tab and from what the browser said. Asked only
 * after it has refused: what a browser allows differs from what it says beforehand. `clicked`: the
 * person has just clicked the icon there, so that it is not their permission that is missing.
 */
export function refusalOf(
	tab: { url?: string | undefined; title?: string | undefined },
	said: string,
	clicked: boolean,
): Refusal {
	const { url, title } = tab;
	if (!url) {
		const known = SAID.find(([pattern]) => pattern.test(said));
		return known ? known[1] : clicked ? "withheld" : "no-grant";
	}
	if (url.startsWith("view-source:")) return "page-source";
	if (STORES.test(url)) return "extension-store";
	if (!URL.canParse(url)) return "blocked";
	const { protocol, pathname } = new URL(url);
	// Firefox shows a PDF in a page of its own and lets no extension in.
	if (/\.pdf$/i.test(pathname) || (WEB.test(protocol) && /\.pdf$/i.test(title ?? ""))) return "pdf";
	if (protocol === "file:") return "local-file";
	return WEB.test(protocol) || protocol === "data:" || protocol === "blob:" ? "blocked" : "browser-page";
}
