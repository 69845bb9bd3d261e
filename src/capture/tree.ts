/**
 * The composed tree: what is rendered, through shadow roots and slots. Nodes of other frames and of
 * the extension's isolated world are not `instanceof` this window's classes, hence the nodeType tests.
 */

/** Tags besides custom elements that may host a shadow root (DOM standard, "valid shadow host name"). */
const HOSTS = new Set(
	"article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(" "),
);

type OpenRoot = (element: Element) => ShadowRoot | null;

/** Only extensions can look into closed roots: Chrome through `chrome.dom`, Firefox through a property. */
function privileged(): OpenRoot | null {
	const dom = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: OpenRoot } } }).chrome?.dom;
	if (dom?.openOrClosedShadowRoot) return (element) => dom.openOrClosedShadowRoot?.(element) ?? null;
	if ("openOrClosedShadowRoot" in Element.prototype) {
		return (element) => (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
	}
	return null;
}

const openOrClosed = privileged();

export function isElement(node: Node | null): node is Element {
	return node?.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
	return node?.nodeType === 3;
}

/** True where an element says that a person edits what stands in it. */
export function isEditable(element: Element): boolean {
	const says = element.getAttribute("contenteditable");
	return says !== null && says !== "false";
}

/** The element's shadow root, closed ones included where this script may see them. */
export function shadowOf(element: Element, localName = element.localName): ShadowRoot | null {
	// 17 ms per 10,000 elements: ask only those that can host.
	if (!HOSTS.has(localName) && !localName.includes("-")) return null;
	if (element.shadowRoot) return element.shadowRoot;
	if (!openOrClosed || element.namespaceURI !== "http://www.w3.org/1999/xhtml") return null;
	return openOrClosed(element);
}

/** True when a closed root may hide inside: a custom element that shows something but has nothing to show. */
export function mayHideRoot(element: Element): boolean {
	if (openOrClosed || !element.localName.includes("-") || element.shadowRoot) return false;
	return element.childElementCount === 0 && !element.textContent?.trim();
}

/** The node above in the composed tree: slot before parent, host above a root; null at a document. */
export function parentOf(node: Node): Element | null {
	const { parentElement } = node;
	if (parentElement) return (node as Element | Text).assignedSlot ?? parentElement;
	const root = node.parentNode;
	return root?.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
}

/** Children in the composed tree. */
export function childrenOf(element: Element): Node[] {
	const root = shadowOf(element);
	if (root) return Array.from(root.childNodes);
	if (element.localName === "slot") {
		const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
		if (assigned.length > 0) return assigned;
	}
	return Array.from(element.childNodes);
}

/** The element itself, then its ancestors through hosts and slots. */
export function* ancestors(element: Element | null): Generator<Element> {
	for (let at = element; at; at = parentOf(at)) yield at;
}

/** True when `inner` is `outer` or below it in the composed tree. */
export function within(inner: Node, outer: Element): boolean {
	if (outer.contains(inner)) return true;
	// Inside one tree that was the whole answer; only another tree's node can still be below through a host or slot.
	if (inner.getRootNode() === outer.getRootNode() && !shadowOf(outer)) return false;
	for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
	return false;
}

/** Closest ancestor-or-self in the composed tree that matches the CSS selector. */
export function closest(element: Element, css: string): Element | null {
	for (let at: Element | null = element; at; ) {
		const found = at.closest(css);
		if (found) return found;
		const root = at.getRootNode();
		at = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
	}
	return null;
}
