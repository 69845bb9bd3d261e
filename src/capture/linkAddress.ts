/**
 * The whole address of a link, which moments keep without its values; null where the link is gone or out of reach.
 * `path` is the item's frame and selector joined by ` >>> `. Runs in the page by its own source: it may use
 * nothing from outside of itself.
 */
export function linkAddress(path: string): string | null {
	let root: ParentNode | null = document;
	let found: Element | null = null;
	for (const step of path.split(" >>> ")) {
		found = root?.querySelector(step) ?? null;
		root = found?.shadowRoot ?? (found as HTMLIFrameElement | null)?.contentDocument ?? null;
	}
	const link = found?.closest("a[href]") ?? found?.querySelector("a[href]");
	const href = link?.getAttribute("href") ?? "";
	return link && URL.canParse(href, link.baseURI) ? new URL(href, link.baseURI).href : null;
}
