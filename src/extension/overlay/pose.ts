import type { Posable, Posed } from "../messages.ts";
import { secrets } from "./cover.ts";
import { drawnOf, find, wordingOf } from "./find.ts";
import { createHost, type Host } from "./host.ts";
import { overlayCss } from "./look.ts";
import { around, bring, inView, spotOf } from "./place.ts";

/** A sitting for pictures: the page stands covered, and goes back to where it was at the end. */
let sitting: { host: Host; x: number; y: number } | null = null;

/** Resolves once what was just changed has been painted. */
function painted(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

function cover(host: Host): void {
	const covers = secrets().map(({ left, top, width, height }) => {
		const cover = document.createElement("div");
		cover.className = "cover";
		cover.style.cssText = `transform: translate(${left}px, ${top}px); width: ${width}px; height: ${height}px`;
		return cover;
	});
	host.root.replaceChildren(...covers);
}

/** Brings the target's control and wording into view and covers what was typed; null when nothing of it is to be seen. */
export async function pose(target: Posable): Promise<Posed | null> {
	const element = find(target);
	const drawn = element && drawnOf(element);
	if (!element || !drawn) return null;
	const first = sitting === null;
	sitting ??= { host: createHost(overlayCss), x: scrollX, y: scrollY };
	const parts = [drawn, wordingOf(element, target.quote)].filter((part) => part !== null);
	const moved = first || !inView(around(parts.map(spotOf)));
	if (moved) {
		bring(drawn);
		cover(sitting.host);
		await painted();
	}
	const { left, top, width, height } = around(parts.map(spotOf));
	return { left, top, width, height, viewportWidth: innerWidth, moved };
}

/** The sitting ends with whoever takes the pictures, also when a popup closes in its midst. */
export function endSitting(): void {
	if (!sitting) return;
	const { host, x, y } = sitting;
	sitting = null;
	host.remove();
	scrollTo({ left: x, top: y, behavior: "instant" });
}
