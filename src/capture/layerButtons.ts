import type { Layer } from "../engine/moment.ts";
import { agreementKindOf } from "../facts/agreements.ts";
import { doesOfText, LONGEST_DRAWN, type Pressed } from "./actions.ts";
import { type Block, mayAgree } from "./blocks.ts";
import type { Layers } from "./layers.ts";
import { type Run, runsOf, tidy } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { ancestors, parentOf, within } from "./tree.ts";

/** Characters of a layer in which its buttons are looked for. */
const MOST_TEXT = 4000;

/**
 * Buttons of dialogs, sheets and banners that ask for agreement, in whatever words (好的, 进入, "Sounds good"):
 * short labels that a person can press although no tag or role says so.
 */
export function layerButtonsOf(
	scene: Scene,
	layers: Layers,
	blocks: readonly Block[],
	pressed: readonly Pressed[],
): Pressed[] {
	const asking = new Set<Layer>();
	for (const block of blocks) if (mayAgree(block)) asking.add(scene.layerOf(block.element));
	const found: Pressed[] = [];
	for (const layer of asking) {
		const root = layers.rootOf(layer);
		if (!root) continue;
		for (const { text, parent } of labelsIn(runsOf(scene, root, MOST_TEXT))) {
			const element = pressableFor(scene, parent, root, text);
			if (!element || !scene.shown(element)) continue;
			if ([...pressed, ...found].some((other) => within(element, other.element) || within(other.element, element)))
				continue;
			const item = scene.item(`b${pressed.length + found.length + 1}`, element, text);
			found.push({ element, action: { ...item, does: doesOfText(`button\n${text}`), enabled: true } });
		}
	}
	return found;
}

/** Short texts that stand alone or beside other short ones; a word within a sentence is no button. */
function labelsIn(runs: readonly Run[]): { text: string; parent: Element }[] {
	const lines: Run[][] = [];
	for (const run of runs) {
		if (run.breaks || lines.length === 0) lines.push([]);
		lines.at(-1)?.push(run);
	}
	return lines
		.map((line) => line.map(({ text, parent }) => ({ text: tidy(text), parent })))
		.filter((line) => line.every(({ text }) => text.length <= LONGEST_DRAWN && agreementKindOf(text) === null))
		.flat()
		.filter(({ text }) => /[\p{L}]/u.test(text));
}

function pressableFor(scene: Scene, parent: Element, root: Element, text: string): Element | null {
	let levels = 0;
	for (const at of ancestors(parent)) {
		if (at === root || levels++ > 2 || scene.textLength(at) > text.length + 12) return null;
		if (at.localName === "label" || at.hasAttribute("aria-checked")) return null;
		if (at.localName === "a") return leadsNowhere(at) ? at : null;
		if (at.hasAttribute("onclick") || /btn\b|button/i.test(at.getAttribute("class") ?? "")) return at;
		// The pointer is inherited: what says it first is what can be pressed.
		if (scene.style(at).cursor === "pointer") {
			const above = parentOf(at);
			if (!above || scene.style(above).cursor !== "pointer") return at;
		}
	}
	return null;
}

function leadsNowhere(link: Element): boolean {
	return /^(?:$|#|javascript:)/i.test(link.getAttribute("href") ?? "");
}
