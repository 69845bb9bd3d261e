import type { Place } from "../engine/moment.ts";
import { parentOf } from "./tree.ts";

const FOOTER = /(?:^|[-_\s])(?:footer|foot|copyright|bottom-?(?:nav|bar|links?))(?:$|[-_\s\d])/i;
const HEADER = /(?:^|[-_\s])(?:header|topbar|navbar|top-?nav)(?:$|[-_\s\d])/i;

function own(element: Element): Place | null {
	switch (element.localName) {
		case "form":
			return "form";
		case "footer":
			return "footer";
		case "header":
		case "nav":
			return "header";
	}
	const role = element.getAttribute("role");
	if (role === "form") return "form";
	if (role === "contentinfo") return "footer";
	const names = `${element.id} ${element.getAttribute("class") ?? ""}`;
	if (names.length < 3) return null;
	return FOOTER.test(names) ? "footer" : HEADER.test(names) ? "header" : null;
}

/** Where in the page's structure elements stand, remembered for every ancestor asked about. */
export function createPlaces(): (element: Element) => Place {
	const known = new Map<Element, Place>();
	return function placeOf(element: Element): Place {
		const path: Element[] = [];
		let place: Place = "body";
		for (let at: Element | null = element; at && at.localName !== "body"; at = parentOf(at)) {
			const found = known.get(at) ?? own(at);
			path.push(at);
			// A form inside the header is a form; a header inside a form is the form's own.
			if (found) {
				place = found === "header" && insideForm(at) ? "form" : found;
				break;
			}
		}
		for (const at of path) known.set(at, place);
		return place;
	};
}

function insideForm(element: Element): boolean {
	return element.closest("form, [role=form]") !== null;
}
