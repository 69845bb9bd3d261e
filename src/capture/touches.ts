/** A trusted press or key, and the elements it fell on. */
export interface Touch {
	at: number;
	path: readonly EventTarget[];
}

/** What the person did lately; the page's own dispatched events are not in it. */
export interface Touches {
	/** Listens in a document too; to be called again for documents that were rewritten. */
	follow(document: Document): void;
	/** True when a touch fell on one of the elements within the reach of a change seen at `at`. */
	onto(elements: readonly Element[], at: number): boolean;
	/** The last touch at most `within` milliseconds before `at`; null when there is none. */
	last(at: number, within: number): Touch | null;
}

const KINDS = ["pointerdown", "click", "keydown"] as const;
const KEPT = 12;
/** Frameworks redraw some frames after the click; a slower change is not put down to it. */
const REACH = 700;

/** Starts to remember trusted input until the signal aborts. `onTouch` is called after each with its event. */
export function recordTouches(signal: AbortSignal, onTouch: (event: Event) => void): Touches {
	const touches: Touch[] = [];
	const listen = (event: Event): void => {
		// A script's click() is untrusted, its change event is not: only presses and keys prove a person.
		if (!event.isTrusted) return;
		touches.push({ at: performance.now(), path: event.composedPath().slice(0, 16) });
		if (touches.length > KEPT) touches.shift();
		onTouch(event);
	};
	return {
		follow(document) {
			// The same listener is never added twice; one that document.write wiped comes back.
			for (const kind of KINDS) document.addEventListener(kind, listen, { capture: true, passive: true, signal });
		},
		onto: (elements, at) =>
			touches.some(
				(touch) => at - touch.at < REACH && at >= touch.at && elements.some((element) => touch.path.includes(element)),
			),
		last: (at, within) => touches.findLast((touch) => at >= touch.at && at - touch.at < within) ?? null,
	};
}
