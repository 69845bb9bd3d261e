import type { FlowEvent } from "../engine/event.ts";
import type { Does } from "../engine/moment.ts";
import type { Sight } from "../facts/sight.ts";
import { type Change, createMemory } from "./memory.ts";
import { type Look, takeLook } from "./moment.ts";
import { createSlices } from "./slices.ts";
import { recordTouches, type Touch } from "./touches.ts";

/** What a watch reports each time that the page has settled differently. */
export interface Report extends Sight {
	/** Milliseconds of the last look. */
	captureMs: number;
	/** All state changes so far; `at` counts from the start of the watch. */
	events: FlowEvent[];
	/** When the watch began, in milliseconds since 1970. */
	since: number;
}

/** A watch under way. */
export interface Watch {
	/** Looks now, settled or not; what is new in it is sent besides. Rejects only on a defect of its own. */
	look(): Promise<Report>;
}

export interface WatchOptions {
	/** True when the script runs from the start of the document, as after *Reload and watch*. */
	fromStart: boolean;
	/** Told of each of the person's presses and keys, while the page still stands as it was. */
	touched?(event: Event): void;
}

interface Remembered {
	change: Change;
	/** What the button does that was pressed right before a script's change. */
	after: Does | null;
}

/** Quiet time after which a page counts as settled, in milliseconds. */
const QUIET = 150;
/** Interval at which the known controls are polled: properties change without any event. */
const POLL = 100;
/** The same on a page where nothing moves; what a script changes there is put down to nobody's press. */
const STILL_POLL = 250;
/** A page that never settles is looked at again after this many times the last look's cost. */
const PATIENCE = 50;
/** A script's tick this soon after a press on a button is put down to that press. */
const AFTERMATH = 1500;
/** A change of a control this soon after a press or key is the person's own, most likely. */
const PROMPT = 300;

const OBSERVED: MutationObserverInit = {
	subtree: true,
	childList: true,
	characterData: true,
	attributes: true,
	attributeFilter:
		"class style hidden open checked disabled src aria-checked aria-pressed aria-disabled aria-hidden data-state".split(
			" ",
		),
};

/** Everything by which a control can show its state without the DOM tree changing. */
function signature(element: Element): string {
	const { checked, indeterminate, value, localName } = element as HTMLInputElement;
	return `${checked}${indeterminate}${localName === "select" ? value : ""}${element.getAttribute("aria-checked")}${element.className}`;
}

/**
 * Watches a document until the signal aborts: looks once, and again whenever it settles or a control
 * changes. Reads only. Hidden documents are left alone until they are shown.
 */
export function startWatching(send: (report: Report) => void, signal: AbortSignal, options: WatchOptions): Watch {
	const began = performance.now();
	const since = Date.now();
	const history: Remembered[] = [];
	const signatures = new Map<Element, string>();
	const noticed = new WeakMap<Element, number>();
	let look: Look | null = null;
	let cost = 0;
	let lookedAt = 0;
	let dirtySince = began;
	let mutatedAt = began;
	let dirty = true;
	let looking: Promise<Report> | null = null;
	let sent = "";
	let timer: ReturnType<typeof setTimeout> | undefined;
	let root: Element | null = null;
	let changedNow: number | null = null;
	let prompted = false;

	function soil(): void {
		mutatedAt = performance.now();
		if (!dirty) {
			dirty = true;
			dirtySince = mutatedAt;
		}
	}

	const altered = new WeakSet<Node>();
	const observer = new MutationObserver((records) => {
		soil();
		// Until controls are known, an attribute that changes is all that tells of a script's early tick.
		if (look === null) for (const { type, target } of records) if (type === "attributes") altered.add(target);
	});
	const touches = recordTouches(signal, (event) => {
		options.touched?.(event);
		soil();
		schedule(0);
	});
	const memory = createMemory({
		fromStart: options.fromStart,
		byPerson: (touchable, at) => touches.onto(touchable, at) || agreedElsewhere(at),
		altered: (elements) => elements.some((element) => altered.has(element)),
		noticedAt: (element) => noticed.get(element) ?? changedNow ?? performance.now(),
	});

	/** A press on a button that itself says "I agree" is the person's act, wherever the tick stands. */
	function agreedElsewhere(at: number): boolean {
		const touch = touches.last(at, AFTERMATH);
		return touch !== null && pressedBy(touch)?.does === "accept";
	}

	function pressedBy(touch: Touch) {
		const hit = look?.pressed.find(({ element }) => touch.path.includes(element));
		return hit?.action ?? null;
	}

	/** What a change is told as; the press before it is looked up while it is still remembered. */
	function remember(change: Change): void {
		const touch = change.by === "script" ? touches.last(change.at, AFTERMATH) : null;
		history.push({ change, after: touch ? (pressedBy(touch)?.does ?? null) : null });
	}

	/** Requests are numbered anew by each look: a change belongs to what stands in its place now. */
	function eventOf({ change, after }: Remembered): FlowEvent {
		const { element, means, text } = change.sighting;
		const asking =
			look?.askings.find((candidate) => candidate.element === element) ??
			look?.askings.find(({ request }) => request.means === means && request.text === text);
		return {
			at: Math.round(change.at - began),
			moment: 0,
			frame: asking?.request.frame ?? "",
			kind: "tick",
			by: change.by === "person" || change.by === "script" ? change.by : "unknown",
			target: asking?.request.id ?? null,
			detail: { from: change.from, to: change.to, after },
		};
	}

	function attach(seen: Look | null): void {
		root = document.documentElement;
		touches.follow(document);
		observer.observe(document, OBSERVED);
		for (const inner of seen?.roots ?? []) {
			observer.observe(inner, OBSERVED);
			if (inner.nodeType === 9) touches.follow(inner as Document);
		}
	}

	/** Notices changed properties of the controls that the last look found. */
	function poll(): void {
		for (const [element, before] of signatures) {
			const now = signature(element);
			if (now === before) continue;
			signatures.set(element, now);
			noticed.set(element, performance.now());
			soil();
			// The page may be left right after a tick: what the person did is looked at before it settles.
			if (touches.last(performance.now(), PROMPT)) prompted = true;
		}
		if (document.documentElement !== root) soil();
	}

	async function again(): Promise<Report> {
		dirty = false;
		prompted = false;
		changedNow = mutatedAt;
		const slices = createSlices();
		const seen = await takeLook(document, slices, memory);
		look = seen;
		cost = slices.worked();
		lookedAt = performance.now();
		signatures.clear();
		for (const { element } of seen.askings) signatures.set(element, signature(element));
		attach(seen);
		const { moment, signs } = seen;
		const changes = memory.changes();
		changes.forEach(remember);
		const report = { moment: seen.moment, signs: seen.signs, captureMs: cost, events: history.map(eventOf), since };
		const { takenAt: _, ...lasting } = moment;
		const text = JSON.stringify([lasting, signs.headings]);
		if (!signal.aborted && (text !== sent || changes.length > 0)) {
			sent = text;
			send(report);
		}
		return report;
	}

	/** One look at a time; who asks while nothing changed since the last began gets that one. */
	function start(): Promise<Report> {
		if (looking && !dirty) return looking;
		const turn: Promise<Report> = (looking ?? Promise.resolve()).then(again, again);
		looking = turn;
		const done = () => {
			if (looking === turn) looking = null;
		};
		turn.then(done, done);
		return turn;
	}

	function due(now: number): boolean {
		if (!dirty || looking !== null) return false;
		const settled = now - mutatedAt >= QUIET;
		const patient = now - dirtySince >= Math.max(1000, cost * PATIENCE) && now - lookedAt >= cost * PATIENCE;
		// What stands there when the document is parsed is its default: the first look does not wait.
		if (look === null) return document.readyState !== "loading";
		return ((settled || prompted) && now - lookedAt >= cost * 4) || patient;
	}

	function turn(): void {
		if (signal.aborted || document.visibilityState === "hidden") return;
		poll();
		if (document.documentElement && due(performance.now())) void start();
		const now = performance.now();
		const still = !dirty && looking === null && touches.last(now, AFTERMATH) === null;
		schedule(still ? STILL_POLL : POLL);
	}

	function schedule(delay: number): void {
		clearTimeout(timer);
		timer = setTimeout(turn, delay);
	}

	signal.addEventListener("abort", () => {
		clearTimeout(timer);
		observer.disconnect();
	});
	document.addEventListener("DOMContentLoaded", () => schedule(0), { signal });
	document.addEventListener("visibilitychange", () => schedule(0), { signal });
	attach(null);
	schedule(0);
	return { look: start };
}
