import type { Means } from "../engine/moment.ts";
import type { Scene } from "./scene.ts";
import { ancestors, closest, isElement, parentOf, within } from "./tree.ts";

/** A thing with two states that markup declares: a native input, an ARIA host, or both as one. */
export interface Control {
	/** What the selector names: the native input where there is one. */
	element: Element;
	/** The element that carries the ARIA role or is the kit's own; null for a plain native input. */
	host: Element | null;
	input: HTMLInputElement | HTMLSelectElement | null;
	/** The part that a person sees. */
	drawn: Element;
	/** All elements of the control, `element` first. */
	parts: Element[];
	means: Means;
}

const SWITCH = /(?:^|[-_\s])(?:switch|toggle|switcher)(?:$|[-_\s])|switch(?:$|[-_\s])/i;

function isNative(element: Element): element is HTMLInputElement | HTMLSelectElement {
	return element.localName === "input" || element.localName === "select";
}

/** The ARIA host or kit element that a native input is only the inner part of. */
function hostOf(input: Element, hosts: ReadonlySet<Element>): Element | null {
	let outermost: Element | null = null;
	let levels = 0;
	for (const at of ancestors(parentOf(input))) {
		if (levels++ > 6) break;
		if (hosts.has(at)) outermost = at;
	}
	return outermost;
}

/** A hidden input that a kit keeps beside its ARIA host for form submission. */
function twinOf(scene: Scene, input: Element, hosts: ReadonlySet<Element>): Element | null {
	if (scene.shown(input)) return null;
	const parent = parentOf(input);
	if (!parent) return null;
	const near = [input.previousElementSibling, input.nextElementSibling, ...parent.children];
	const found = near.filter((element): element is Element => isElement(element) && hosts.has(element));
	const natives = parent.querySelectorAll("input[type=checkbox], input[type=radio]").length;
	return natives === 1 && new Set(found).size === 1 ? (found[0] as Element) : null;
}

/** Nearest part on the screen that stands for a control whose own element shows nothing. */
function drawnOf(scene: Scene, element: Element, host: Element | null, labels: readonly Element[]): Element {
	if (scene.shown(element)) return element;
	if (host && scene.shown(host)) return host;
	const beside = [element.nextElementSibling, element.previousElementSibling];
	const small = (candidate: Element | null): candidate is Element => {
		if (!candidate || !scene.shown(candidate)) return false;
		const { width, height } = scene.rect(candidate);
		return width <= 120 && height <= 80;
	};
	for (const candidate of beside) if (small(candidate) && !candidate.matches("input, a, button")) return candidate;
	let levels = 0;
	for (const at of ancestors(parentOf(element))) {
		if (levels++ > 2) break;
		if (small(at)) return at;
	}
	const label = labels.find((candidate) => scene.shown(candidate));
	if (label) return label;
	const parent = parentOf(element);
	// Only a parent that says nothing else can be the drawn part; a whole row that is shown is not the control.
	return parent && scene.shown(parent) && scene.rect(parent).height <= 120 && drawsSomething(scene, parent)
		? parent
		: element;
}

function drawsSomething(scene: Scene, element: Element): boolean {
	for (const pseudo of ["::before", "::after"]) {
		const { content, display } = getComputedStyle(element, pseudo);
		if (content !== "none" && content !== "normal" && display !== "none") return true;
	}
	return element.querySelector("svg, img, i") !== null || scene.style(element).backgroundImage !== "none";
}

function meansOf(scene: Scene, element: Element, host: Element | null, drawn: Element): Means {
	const role = host?.getAttribute("role") ?? element.getAttribute("role") ?? "";
	if (role === "switch") return "switch";
	if (role === "radio" || role === "menuitemradio" || element.localName === "select") return "choice";
	if (host?.localName.includes("radio") || element.localName.includes("-radio")) return "choice";
	if (element.localName === "input" && (element as HTMLInputElement).type === "radio") return "choice";
	for (const part of [host, element, drawn, parentOf(element)]) {
		if (!part) continue;
		if (SWITCH.test(part.localName) || SWITCH.test(part.getAttribute("class") ?? "")) return "switch";
	}
	if (drawn.localName === "label" && drawn.querySelector("[class*=switch], [class*=toggle]")) return "switch";
	const radius = Number.parseFloat(scene.style(drawn).borderTopLeftRadius);
	if (drawn !== element && isPill(scene, drawn) && radius >= scene.rect(drawn).height / 3) return "switch";
	// A transparent input is as large as the switch that is drawn over or under it.
	return element.localName === "input" && !scene.shown(element) && isPill(scene, element) ? "switch" : "tick";
}

function isPill(scene: Scene, element: Element): boolean {
	const { width, height } = scene.rect(element);
	return height >= 12 && width <= 90 && width / height > 1.4 && width / height < 2.6;
}

/** Pairs native inputs with the hosts that kits put around or beside them. */
export function controlsOf(
	scene: Scene,
	ticks: readonly Element[],
	labels: Map<Element, HTMLLabelElement[]>,
): Control[] {
	const hosts = new Set(ticks.filter((element) => !isNative(element)));
	const inputs = new Map<Element, (HTMLInputElement | HTMLSelectElement)[]>();
	const controls: Control[] = [];
	const make = (element: Element, host: Element | null, input: Control["input"]): Control => {
		const drawn = drawnOf(scene, element, host, labels.get(element) ?? []);
		const parts = [...new Set([element, ...(host ? [host] : []), ...(drawn.contains(element) ? [] : [drawn])])];
		return { element, host, input, drawn, parts, means: meansOf(scene, element, host, drawn) };
	};
	for (const element of ticks) {
		if (!isNative(element)) continue;
		const host = element.localName === "select" ? null : (hostOf(element, hosts) ?? twinOf(scene, element, hosts));
		if (!host) controls.push(make(element, null, element));
		else inputs.set(host, [...(inputs.get(host) ?? []), element]);
	}
	for (const host of hosts) {
		const inner = inputs.get(host) ?? [];
		// A host around several inputs is a group, not a control.
		if (inner.length > 1) {
			for (const input of inner) controls.push(make(input, null, input));
			continue;
		}
		const outer = hostOf(host, hosts);
		if (outer && !(inputs.get(outer)?.length ?? 0)) continue;
		if (outer && inner.length === 0 && inputs.get(outer)?.length === 1) continue;
		if (inner.length === 0 && holdsHost(host, hosts)) {
			const own = [...hosts].find((other) => other !== host && within(other, host)) as Element;
			controls.push(make(own, host, null));
			continue;
		}
		controls.push(make(inner[0] ?? host, host, inner[0] ?? null));
	}
	const places = new Map(ticks.map((element, i) => [element, i]));
	return controls.sort((a, b) => (places.get(a.element) ?? 0) - (places.get(b.element) ?? 0));
}

function holdsHost(host: Element, hosts: ReadonlySet<Element>): boolean {
	if (!host.localName.includes("-")) return false;
	const inner = [...hosts].filter((other) => other !== host && within(other, host));
	return inner.length === 1;
}

/** The radios that answer the same question, the given one included. */
export function groupOf(control: Control, all: readonly Control[]): Control[] {
	const { element } = control;
	const name = element.getAttribute("name");
	if (element.localName === "input" && name) {
		const form = closest(element, "form");
		return all.filter(
			({ element: other, means }) =>
				means === "choice" && other.getAttribute("name") === name && closest(other, "form") === form,
		);
	}
	const group = closest(element, "[role=radiogroup], fieldset");
	return group ? all.filter(({ element: other, means }) => means === "choice" && within(other, group)) : [control];
}
