import type { Field } from "../engine/moment.ts";
import { joined, lines, runsOf, tidy } from "./runs.ts";
import { oncePerLook, type Scene } from "./scene.ts";
import { parentOf } from "./tree.ts";
import type { Surroundings } from "./wording.ts";

/** More text than this belongs to the page and not to the form around a field. */
const FORM = 3000;
const MARK = /tip|help|info|quest|explain|why/i;

const linesOf = oncePerLook((scene, form) => scene.mask.text(lines(runsOf(scene, form, 1500))));

/**
 * What a person can read about a sensitive field before filling it in: its row, the form around it line by
 * line, and whether a mark beside it may open an explanation. `help` is what its own attributes say.
 */
export function fieldWords(
	scene: Scene,
	input: Element,
	help: string,
	{ below }: Surroundings,
): Pick<Field, "help" | "around" | "tip"> {
	let row = input;
	let form = input;
	for (let at = parentOf(input); at && at.localName !== "html" && scene.textLength(at) < FORM; at = parentOf(at)) {
		form = at;
		if ((below.get(at) ?? 0) < 3) row = at;
	}
	const said = (element: Element, name: string) => element.getAttribute(name) ?? "";
	const own = [help, said(input, "placeholder"), said(input, "title"), joined(runsOf(scene, row, 300))];
	let tip = false;
	for (const mark of row.querySelectorAll("*")) {
		const words = `${said(mark, "title")} ${said(mark, "aria-label")}`;
		if (mark === input || mark.textContent?.trim()[2] || !MARK.test(words + said(mark, "class"))) continue;
		tip = true;
		own.push(words);
	}
	return {
		help: scene.mask.text(own.map(tidy).filter(Boolean).join(" ").slice(0, 300)),
		around: linesOf(scene, form),
		tip,
	};
}
