import type { Block } from "./blocks.ts";
import type { Control } from "./controls.ts";
import { ancestors, parentOf } from "./tree.ts";
import type { Found } from "./wording.ts";

/** A declared control with the wording found for it, consent or not. */
export interface Worded {
	control: Control;
	found: Found;
}

/** What controls and drawn boxes already speak for: no other request is made of it. */
export interface Spoken {
	/** True for an element around or inside a control's parts or wording. */
	holds(element: Element): boolean;
	/** True when a control's wording already says what this block says. */
	says(block: Block): boolean;
	/** Adds a box that was found beside its wording. */
	add(parts: readonly Element[], wording: Element, text: string): void;
}

const LEVELS = 9;

export function createSpoken(worded: readonly Worded[]): Spoken {
	const holders = new Set<Element>();
	const wordings = new Set<Element>();
	const texts: string[] = [];
	const spoken: Spoken = {
		holds(element) {
			if (holders.has(element)) return true;
			let levels = 0;
			for (const at of ancestors(element)) {
				if (wordings.has(at)) return true;
				if (levels++ > LEVELS) break;
			}
			return false;
		},
		says(block) {
			if (spoken.holds(block.element)) return true;
			const text = block.text.replace(/\s/g, "");
			return texts.some((other) => other.includes(text) || text.includes(other));
		},
		add(parts, wording, text) {
			wordings.add(wording);
			const bare = text.replace(/\s/g, "");
			if (bare.length > 6) texts.push(bare);
			for (const start of [wording, ...parts]) {
				let levels = 0;
				for (let at: Element | null = start; at && levels++ < LEVELS && !holders.has(at); at = parentOf(at))
					holders.add(at);
			}
		},
	};
	for (const { control, found } of worded) spoken.add(control.parts, found.element, found.text);
	return spoken;
}
