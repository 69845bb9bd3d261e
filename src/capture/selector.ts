/** Ids and names that a build or a session makes: selecting by them would not survive a rebuild. */
const MADE = /\d{4,}|^[a-f0-9-]{16,}$|^:|^(?:radix|headlessui|mui|ember|react|vue|el-id)-?/i;

function quoted(value: string): string {
	return value.replace(/["\\]/g, "\\$&");
}

function unique(root: ParentNode, css: string, element: Element): boolean {
	const found = root.querySelectorAll(css);
	return found.length === 1 && found[0] === element;
}

/** A short selector that names the element by something its author chose; null where there is none. */
function byName(element: Element, root: ParentNode): string | null {
	const { id } = element;
	if (id && !MADE.test(id)) {
		const css = `#${CSS.escape(id)}`;
		if (unique(root, css, element)) return css;
	}
	const name = element.getAttribute("name");
	if (name && name.length < 60 && !MADE.test(name)) {
		const css = `${element.localName}[name="${quoted(name)}"]`;
		if (unique(root, css, element)) return css;
	}
	return null;
}

function step(element: Element): string {
	const tag = CSS.escape(element.localName);
	const parent = element.parentNode;
	if (!parent) return tag;
	let place = 1;
	let only = true;
	for (const sibling of parent.children) {
		if (sibling === element) continue;
		if (sibling.localName !== element.localName) continue;
		only = false;
		if (element.compareDocumentPosition(sibling) & 2) place++;
	}
	return only ? tag : `${tag}:nth-of-type(${place})`;
}

function withinRoot(element: Element, root: ParentNode & Node): string {
	const steps: string[] = [];
	for (let at: Element | null = element; at; at = at.parentElement) {
		const named = byName(at, root);
		if (named) return [named, ...steps].join(" > ");
		if (at.localName === "body" || at.localName === "html") return [at.localName, ...steps].join(" > ");
		steps.unshift(step(at));
	}
	// In a shadow root or fragment the topmost step is a child of the root, which CSS cannot name.
	return steps.join(" > ");
}

/** Selector of an element in its own frame; ` >>> ` stands between a shadow host and what is inside it. */
export function selectorOf(element: Element): string {
	const parts: string[] = [];
	for (let at: Element | null = element; at; ) {
		const root = at.getRootNode() as ParentNode & Node;
		parts.unshift(withinRoot(at, root));
		at = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
	}
	return parts.join(" >>> ");
}
