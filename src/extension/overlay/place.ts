/** A rectangle in CSS pixels of the top frame's viewport. */
export interface Spot {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** Where an element stands in the top frame's viewport, its frames' places added. */
export function spotOf(element: Element): Spot {
	const { left, top, width, height } = element.getBoundingClientRect();
	const spot = { left, top, width, height };
	for (let frame = element.ownerDocument.defaultView?.frameElement; frame; ) {
		const outer = frame.getBoundingClientRect();
		spot.left += outer.left + frame.clientLeft;
		spot.top += outer.top + frame.clientTop;
		frame = frame.ownerDocument.defaultView?.frameElement;
	}
	return spot;
}

/** The smallest rectangle around several. */
export function around(spots: readonly Spot[]): Spot {
	const left = Math.min(...spots.map((spot) => spot.left));
	const top = Math.min(...spots.map((spot) => spot.top));
	const right = Math.max(...spots.map((spot) => spot.left + spot.width));
	const bottom = Math.max(...spots.map((spot) => spot.top + spot.height));
	return { left, top, width: right - left, height: bottom - top };
}

/** Wholly inside the viewport and every box that scrolls or clips on the way, as far as a point test tells. */
export function inView({ left, top, width, height }: Spot): boolean {
	return left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;
}

/** Brings an element to the middle of the screen, through its scroll containers and frames. */
export function bring(element: Element): void {
	element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
}
