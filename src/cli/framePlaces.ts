/** A frame that a look at the document cannot enter. */
interface FramePlace {
	/** As in `Item.frame`. */
	path: string;
	/** Where its content box begins on the document's page, in CSS pixels. */
	left: number;
	top: number;
	shown: boolean;
}

/** What a look does not tell of its document. */
export interface FramePlaces {
	scrolled: { x: number; y: number };
	/** In the order in which a look lists the frames that it could not reach. */
	frames: FramePlace[];
}

/**
 * Runs in the page, beside a look: the frames that the look cannot enter, found by the same way through the
 * composed tree and named by the same selectors.
 */
export function framePlaces(): FramePlaces {
	const skipped = /^(?:script|style|noscript|template|svg|math|head|object|video|audio)$/;
	/** Made by a build or a session. */
	const made = /\d{4,}|^[a-f0-9-]{16,}$|:|[-_]r?\d+[-_]?$|^[a-z]+\d{2,}$/i;
	const frames: FramePlace[] = [];

	function named(element: Element, root: ParentNode): string | null {
		const tag = element.localName;
		const alone = (selector: string) => root.querySelectorAll(selector).length === 1;
		if (element.id && !made.test(element.id)) {
			const selector = `#${CSS.escape(element.id)}`;
			if (alone(selector)) return selector;
		}
		const name = element.getAttribute("name");
		if (!name || name.length > 60 || made.test(name)) return null;
		const selector = `${tag}[name="${name.replace(/["\\]/g, "\\$&")}"]`;
		return alone(selector) ? selector : null;
	}

	function numbered(element: Element): string {
		const tag = CSS.escape(element.localName);
		const alike = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
		return alike.length < 2 ? tag : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
	}

	function within(element: Element, root: ParentNode): string {
		const name = named(element, root);
		if (name) return name;
		const parent = element.parentElement;
		return element.localName === "body" || !parent
			? numbered(element)
			: `${within(parent, root)} > ${numbered(element)}`;
	}

	function selectorOf(element: Element): string {
		const root = element.getRootNode() as Document | ShadowRoot;
		const own = within(element, root);
		return "host" in root ? `${selectorOf(root.host)} >>> ${own}` : own;
	}

	function documentIn(frame: HTMLIFrameElement): Document | null {
		try {
			return frame.contentDocument?.documentElement ? frame.contentDocument : null;
		} catch {
			return null;
		}
	}

	function visit(frame: HTMLIFrameElement, outer: FramePlace): void {
		const { left, top, width, height } = frame.getBoundingClientRect();
		const { paddingLeft, paddingTop } = getComputedStyle(frame);
		const place: FramePlace = {
			path: [outer.path, selectorOf(frame)].filter(Boolean).join(" >>> "),
			left: outer.left + left + frame.clientLeft + (Number.parseFloat(paddingLeft) || 0),
			top: outer.top + top + frame.clientTop + (Number.parseFloat(paddingTop) || 0),
			shown:
				outer.shown &&
				width >= 2 &&
				height >= 2 &&
				outer.left + left + width >= -50 &&
				frame.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
		};
		const inner = documentIn(frame);
		if (inner) walk(inner.documentElement, place);
		else frames.push(place);
	}

	function walk(start: Element, outer: FramePlace): void {
		const left: Element[] = [start];
		for (let element = left.pop(); element; element = left.pop()) {
			if (skipped.test(element.localName)) continue;
			if (element.localName === "iframe" || element.localName === "frame") {
				visit(element as HTMLIFrameElement, outer);
				continue;
			}
			const slotted =
				element.localName === "slot" ? (element as HTMLSlotElement).assignedElements({ flatten: true }) : [];
			const next = slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).children];
			for (const each of next.reverse()) left.push(each);
		}
	}

	walk(document.documentElement, { path: "", left: scrollX, top: scrollY, shown: true });
	return { scrolled: { x: scrollX, y: scrollY }, frames };
}
