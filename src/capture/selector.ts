/** Ids and names that a build or a session makes: selecting by them would not survive a rebuild. */
const MADE = /\d{4,}|^[a-f0-9-]{16,}$|:|[-_]r?\d+[-_]?$|^[a-z]+\d{2,}$/i;

/** Names of HTML's own elements need no escaping. */
const PLAIN = /^[a-z][a-z0-9]*$/;

type Root = ParentNode & Node;

/** Finds selectors with one reading of each parent's children and each root's names. */
export interface Selectors {
	/** Selector of an element in its own frame; ` >>> ` stands between a shadow host and what is inside it. */
	of(element: Element): string;
}

function counted(root: Root): Map<string, number> {
	const counts = new Map<string, number>();
	const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const element of root.querySelectorAll("[id], [name]")) {
		if (element.id) count(`#${element.id}`);
		const name = element.getAttribute("name");
		if (name) count(`${element.localName} ${name}`);
	}
	return counts;
}

export function createSelectors(): Selectors {
	const names = new Map<Root, Map<string, number>>();
	const steps = new Map<Element, string>();
	const known = new Map<Element, string>();

	/** A short selector that names the element by something its author chose; null where there is none. */
	function byName(element: Element, root: Root): string | null {
		let counts = names.get(root);
		if (!counts) {
			counts = counted(root);
			names.set(root, counts);
		}
		const { id, localName } = element;
		if (id && counts.get(`#${id}`) === 1 && !MADE.test(id)) return `#${CSS.escape(id)}`;
		const name = element.getAttribute("name");
		if (!name || name.length > 60 || counts.get(`${localName} ${name}`) !== 1 || MADE.test(name)) return null;
		return `${localName}[name="${name.replace(/["\\]/g, "\\$&")}"]`;
	}

	/** Numbers all children of a parent at once: asked one by one, long forms would cost a square. */
	function step(element: Element): string {
		const ready = steps.get(element);
		if (ready !== undefined) return ready;
		const parent = element.parentNode;
		if (!parent) return CSS.escape(element.localName);
		const places = new Map<string, number>();
		const children: [Element, number][] = [];
		for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
			const place = (places.get(child.localName) ?? 0) + 1;
			places.set(child.localName, place);
			children.push([child, place]);
		}
		for (const [child, place] of children) {
			const tag = PLAIN.test(child.localName) ? child.localName : CSS.escape(child.localName);
			steps.set(child, places.get(child.localName) === 1 ? tag : `${tag}:nth-of-type(${place})`);
		}
		return steps.get(element) ?? CSS.escape(element.localName);
	}

	function withinRoot(element: Element, root: Root): string {
		const ready = known.get(element);
		if (ready !== undefined) return ready;
		const named = byName(element, root);
		const parent = element.parentElement;
		const path =
			named ??
			(element.localName === "body" || !parent ? step(element) : `${withinRoot(parent, root)} > ${step(element)}`);
		known.set(element, path);
		return path;
	}

	return {
		of(element) {
			const parts: string[] = [];
			for (let at: Element | null = element; at; ) {
				const root = at.getRootNode() as Root;
				parts.unshift(withinRoot(at, root));
				at = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
			}
			return parts.join(" >>> ");
		},
	};
}
