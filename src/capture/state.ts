import type { OnOff, State, Unsure } from "../engine/moment.ts";
import type { Control } from "./controls.ts";
import { looksMixed, readDrawn } from "./drawnState.ts";
import type { Scene } from "./scene.ts";

export interface Reading {
	state: State;
	unsure: Unsure | null;
}

/** What one look can know of the document's past. */
export interface Past {
	/** No trusted pointer, click or key was counted since the document began, and it is a fresh load. */
	untouched: boolean;
	/** Reached by reload or through the history: the browser may have put a form back. */
	restored: boolean;
}

/** `eventCounts` counts trusted input even before this script came, and ignores `element.click()`. */
export function pastOf(document: Document): Past {
	const view = document.defaultView;
	const timing = view?.performance;
	const [navigation] = (timing?.getEntriesByType("navigation") ?? []) as PerformanceNavigationTiming[];
	const restored = navigation?.type === "reload" || navigation?.type === "back_forward";
	const counts = (timing as (Performance & { eventCounts?: Map<string, number> }) | undefined)?.eventCounts;
	const touches = ["pointerdown", "click", "keydown", "touchstart"].map((kind) => counts?.get(kind) ?? 0);
	return { untouched: counts !== undefined && !restored && touches.every((count) => count === 0), restored };
}

function ariaState(element: Element | null): OnOff | null {
	if (!element) return null;
	for (const attribute of ["aria-checked", "aria-pressed", "aria-selected"]) {
		const value = element.getAttribute(attribute);
		if (value === "true") return "on";
		if (value === "false") return "off";
		if (value === "mixed") return "mixed";
	}
	const data = element.getAttribute("data-state") ?? element.getAttribute("data-checked");
	if (data === "checked" || data === "on" || data === "true") return "on";
	if (data === "unchecked" || data === "off" || data === "false") return "off";
	if (data === "indeterminate") return "mixed";
	return null;
}

function matches(element: Element, css: string): boolean {
	try {
		return element.matches(css);
	} catch {
		return false; // A browser that does not know the selector.
	}
}

/** The state of a kit's own element: attribute, custom state, or the property its class defines. */
function elementState(element: Element | null): OnOff | null {
	if (!element?.localName.includes("-")) return null;
	const { indeterminate } = element as HTMLInputElement;
	if (indeterminate === true || (element.getAttribute("indeterminate") ?? "false") !== "false") return "mixed";
	if (matches(element, ":state(checked)") || matches(element, ":state(selected)")) return "on";
	for (const name of ["checked", "selected"]) {
		// Seen in the page's own world only; an extension's isolated world does not see page properties.
		const property = (element as unknown as Record<string, unknown>)[name];
		if (typeof property === "boolean") return property ? "on" : "off";
		if (element.hasAttribute(name)) return element.getAttribute(name) === "false" ? "off" : "on";
	}
	return null;
}

function nativeState(input: Control["input"]): OnOff | null {
	if (input?.localName !== "input") return null;
	const { checked, indeterminate } = input as HTMLInputElement;
	return indeterminate ? "mixed" : checked ? "on" : "off";
}

interface Now {
	now: OnOff;
	conflict: boolean;
}

function nowOf(scene: Scene, control: Control): Now {
	const { host, input, element } = control;
	// A kit's hidden input may stay untouched while its ARIA host has the truth; without ARIA the input is
	// the truth, and the host's own attribute or property may be left over from before.
	const declared = ariaState(host) ?? (input ? null : ariaState(element));
	const native = nativeState(input) ?? (input ? ariaState(input) : null);
	const said = declared ?? native ?? elementState(host);
	// Kits show a half-set master tick by class alone and declare it off.
	const known = said === "off" && looksMixed(host ?? control.drawn) ? "mixed" : said;
	const hidden = input !== null && !scene.shown(input);
	if (known && !(hidden && !declared)) return { now: known, conflict: false };
	const drawn = readDrawn(scene, control.drawn);
	if (known) return { now: known, conflict: drawn.certain && drawn.state !== known && known !== "mixed" };
	return { now: drawn.state, conflict: false };
}

/**
 * State and who set it, from one look. Without watching, a default is certain in two cases: nobody has
 * touched the document yet, or a native box tells by its `checked` attribute.
 */
export function readState(scene: Scene, control: Control, past: Past): Reading {
	const { now, conflict } = nowOf(scene, control);
	if (conflict)
		return { state: { now: "unknown", byDefault: "unknown", setBy: "unknown" }, unsure: "conflicting-signs" };
	return withDefault(now, markupOf(control), past);
}

/** What the markup says the box starts as; null where nothing in it can say. */
export function markupOf({ input }: Control): OnOff | null {
	return input?.localName === "input" ? ((input as HTMLInputElement).defaultChecked ? "on" : "off") : null;
}

/** Completes a reading: `markup` is the state that the document's own text gives, where it gives one. */
export function withDefault(now: OnOff, markup: OnOff | null, past: Past): Reading {
	if (now === "unknown") {
		return { state: { now, byDefault: "unknown", setBy: "unknown" }, unsure: "state-not-readable" };
	}
	if (past.untouched) {
		const setBy = markup === null ? "unknown" : markup === now ? "markup" : "script";
		return { state: { now, byDefault: now, setBy }, unsure: null };
	}
	if (markup !== null) {
		const setBy = markup === now ? "markup" : "unknown";
		// On although its markup says off: a person, a script or the browser did it; only watching tells.
		return {
			state: { now, byDefault: markup, setBy },
			unsure: markup !== now && now === "on" ? "set-by-unknown" : null,
		};
	}
	return { state: { now, byDefault: "unknown", setBy: "unknown" }, unsure: now === "on" ? "set-by-unknown" : null };
}
