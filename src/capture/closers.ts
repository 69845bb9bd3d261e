import type { Pressed } from "./actions.ts";
import type { Layers } from "./layers.ts";
import type { Scene } from "./scene.ts";
import { within } from "./tree.ts";

/** Names that close icons carry, in English and pinyin, in class, id, picture or label. */
const NAMED =
	":is([class*=close i], [id*=close i], [class*=guanbi i], [src*=close i], [src*=guanbi i], [aria-label*=close i], [aria-label*=关闭], [alt*=关闭], [title*=关闭])";
const CROSS = /^[×✕✖✗xX]?$/u;
/** CSS pixels: less is a dot, more a box around something. */
const SMALL = { least: 8, most: 72 };

function isSmall(scene: Scene, element: Element): boolean {
	const { width, height } = scene.rect(element);
	return [width, height].every((length) => length >= SMALL.least && length <= SMALL.most);
}

/** Close icons of dialogs and sheets that no tag or role declares: a drawn cross, a picture, an icon's font. */
export function closersOf(scene: Scene, layers: Layers, pressed: readonly Pressed[]): Pressed[] {
	const found: Pressed[] = [];
	for (const layer of layers.list()) {
		const root = layers.rootOf(layer);
		if (!root || layer.kind === "banner") continue;
		for (const element of root.querySelectorAll(NAMED)) {
			const text = element.textContent?.trim() ?? "";
			if (!CROSS.test(text) || !isSmall(scene, element) || !scene.shown(element)) continue;
			const known = [...pressed, ...found].some(
				(other) => within(element, other.element) || within(other.element, element),
			);
			if (known) continue;
			const id = `b${pressed.length + found.length + 1}`;
			found.push({ element, action: { ...scene.item(id, element, text), does: "close", enabled: true } });
		}
	}
	return found;
}
