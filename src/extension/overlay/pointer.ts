import type { Target } from "../../view/shell.ts";
import type { Label } from "../messages.ts";
import { drawnOf, find, wordingOf } from "./find.ts";
import { createHost, type Host } from "./host.ts";
import { overlayCss } from "./look.ts";
import { around, bring, type Spot, spotOf } from "./place.ts";

const MARGIN = 6;
const GAP = 8;

/** An overlay that is on the page; it goes with Escape, its own button, a click anywhere, or the next look. */
let shown: AbortController | null = null;

export function clear(): void {
	shown?.abort();
	shown = null;
}

/** Scrolls to what the target names and draws around the control and its wording. */
export function point(target: Target, said: Label): "shown" | "unseen" | "gone" {
	clear();
	const element = find(target);
	if (!element) return "gone";
	const drawn = drawnOf(element);
	if (!drawn) return "unseen";
	bring(drawn);
	const wording = wordingOf(element, target.quote);
	const stop = new AbortController();
	shown = stop;
	const host = createHost(overlayCss);
	stop.signal.addEventListener("abort", () => host.remove());
	draw(
		host,
		target,
		said,
		[drawn, wording].filter((part) => part !== null),
		stop.signal,
	);
	leaveOn(stop.signal);
	return "shown";
}

/** The page gets every click as if nothing lay over it; Escape is ours while we are shown, or it would close the page's dialog. */
function leaveOn(signal: AbortSignal): void {
	const options = { capture: true, signal };
	addEventListener("click", clear, options);
	addEventListener(
		"keydown",
		(event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			event.stopImmediatePropagation();
			clear();
		},
		options,
	);
}

function draw(host: Host, target: Target, said: Label, parts: Element[], signal: AbortSignal): void {
	const label = document.createElement("div");
	label.className = `label ${target.outcome ?? "plain"}`;
	label.lang = said.language;
	label.setAttribute("role", "status");
	const outcome = document.createElement("b");
	outcome.textContent = said.outcome;
	const title = document.createElement("span");
	title.textContent = said.title;
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = said.close;
	button.addEventListener("click", clear, { signal });
	label.append(outcome, title, button);
	const frames = parts.map((_, i) => {
		const frame = document.createElement("div");
		frame.className = `${i === 0 ? "control" : "wording"} ${target.outcome ?? "plain"}`;
		return frame;
	});
	host.root.append(...frames, label);

	function follow(): void {
		if (signal.aborted) return;
		if (!parts[0]?.isConnected) {
			clear();
			return;
		}
		const spots = parts.map(spotOf);
		for (const [i, spot] of spots.entries()) put(frames[i] as HTMLElement, spot);
		const { left, top } = labelSpot(around(spots), label.offsetWidth, label.offsetHeight);
		label.style.transform = `translate(${left}px, ${top}px)`;
		requestAnimationFrame(follow);
	}
	follow();
}

function put(frame: HTMLElement, { left, top, width, height }: Spot): void {
	frame.style.transform = `translate(${left - MARGIN}px, ${top - MARGIN}px)`;
	frame.style.width = `${width + 2 * MARGIN}px`;
	frame.style.height = `${height + 2 * MARGIN}px`;
}

/** Above the boxes where there is room, else below, else at the top; never off the screen. */
function labelSpot(box: Spot, width: number, height: number): { left: number; top: number } {
	const above = box.top - MARGIN - GAP - height;
	const below = box.top + box.height + MARGIN + GAP;
	const top = above >= 0 ? above : below + height <= innerHeight ? below : GAP;
	return { left: Math.max(GAP, Math.min(box.left - MARGIN, innerWidth - width - GAP)), top };
}
