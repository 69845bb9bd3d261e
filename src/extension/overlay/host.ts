/** A layer of our own over the page: it takes no room, no clicks and no styles of the page. */
export interface Host {
	root: ShadowRoot;
	remove(): void;
}

export function createHost(css: string): Host {
	const host = document.createElement("div");
	const set = (name: string, value: string) => host.style.setProperty(name, value, "important");
	set("all", "initial");
	set("position", "fixed");
	set("inset", "0");
	set("width", "100%");
	set("height", "100%");
	set("border", "0");
	set("margin", "0");
	set("padding", "0");
	set("background", "none");
	set("overflow", "hidden");
	set("pointer-events", "none");
	set("z-index", "2147483647");
	// Only the top layer lies above the page's own modal dialogs.
	host.popover = "manual";
	const root = host.attachShadow({ mode: "closed" });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [sheet];
	document.documentElement.append(host);
	host.showPopover();
	return { root, remove: () => host.remove() };
}
