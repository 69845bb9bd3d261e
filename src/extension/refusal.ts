import type { Refusal } from "../store/inspection.ts";

const STORES =
	/^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;
const WEB = /^(?:https?|ftp):$/;

/**
 * Why the browser let no script into a tab. Asked only after it has refused: what a browser allows
 * differs from what it says beforehand. An address that is withheld means that the person has not
 * clicked the icon on this page.
 */
export function refusalOf(tab: { url?: string | undefined; title?: string | undefined }): Refusal {
	const { url, title } = tab;
	if (!url) return "no-grant";
	if (url.startsWith("view-source:")) return "page-source";
	if (STORES.test(url)) return "extension-store";
	if (!URL.canParse(url)) return "blocked";
	const { protocol, pathname } = new URL(url);
	// Firefox shows a PDF in a page of its own and lets no extension in.
	if (/\.pdf$/i.test(pathname) || (WEB.test(protocol) && /\.pdf$/i.test(title ?? ""))) return "pdf";
	if (protocol === "file:") return "local-file";
	return WEB.test(protocol) || protocol === "data:" || protocol === "blob:" ? "blocked" : "browser-page";
}
