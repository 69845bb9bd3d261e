import type { Scene } from "./scene.ts";
import { parentOf } from "./tree.ts";

export type Colour = [red: number, green: number, blue: number, alpha: number];

/** Computed colours are `rgb()`, `rgba()` or, for wide gamuts, `color()`; anything else is not read. */
export function colourOf(css: string): Colour | null {
	if (css === "rgba(0, 0, 0, 0)") return [0, 0, 0, 0];
	const numbers = css.match(/[\d.]+%?/g);
	if (!numbers) return null;
	const rgb = /^rgba?\(/.test(css);
	if (!rgb && !/^color\((?:srgb|display-p3) /.test(css)) return null;
	const values = (rgb ? numbers : numbers.filter((_, i) => !css.startsWith("color(display-p3") || i > 0)).map((n) =>
		n.endsWith("%") ? Number.parseFloat(n) / 100 : Number.parseFloat(n),
	);
	const scale = rgb ? 1 : 255;
	const [red = 0, green = 0, blue = 0, alpha = 1] = values;
	return [red * scale, green * scale, blue * scale, alpha];
}

function over(front: Colour, back: Colour): Colour {
	const a = front[3];
	const mix = (i: 0 | 1 | 2) => front[i] * a + back[i] * (1 - a);
	return [mix(0), mix(1), mix(2), 1];
}

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: Colour): number {
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
	const part = value / 255;
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function ratio(a: Colour, b: Colour): number {
	const [one, other] = [luminance(a), luminance(b)];
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const WHITE: Colour = [255, 255, 255, 1];

/** The ground a thing stands on; null where a picture or gradient makes it unknowable. */
export function groundOf(element: Element, scene: Scene): Colour | null {
	const known = scene.grounds.get(element);
	if (known !== undefined) return known;
	const ground = readGround(element, scene);
	scene.grounds.set(element, ground);
	return ground;
}

function readGround(element: Element, scene: Scene): Colour | null {
	const style = scene.style(element);
	const { localName } = element;
	if (style.backgroundImage !== "none" && localName !== "body" && localName !== "html") return null;
	const colour = colourOf(style.backgroundColor);
	if (colour?.[3] === 1) return colour;
	const parent = parentOf(element);
	const behind = parent ? groundOf(parent, scene) : WHITE;
	return behind && colour && colour[3] > 0 ? over(colour, behind) : behind;
}

/** WCAG contrast of an element's text with its ground, one decimal; null where the ground is a picture. */
export function contrastOf(element: Element, scene: Scene): number | null {
	const ground = groundOf(element, scene);
	const colour = colourOf(scene.style(element).color);
	if (!ground || !colour) return null;
	const opacity = Number.parseFloat(scene.style(element).opacity);
	const text = over([colour[0], colour[1], colour[2], colour[3] * (Number.isNaN(opacity) ? 1 : opacity)], ground);
	return Math.round(ratio(text, ground) * 10) / 10;
}

/** Has a ground of its own that differs from what lies behind it, as a solid button has. */
export function isFilled(element: Element, scene: Scene): boolean {
	const style = scene.style(element);
	if (style.backgroundImage !== "none") return true;
	const colour = colourOf(style.backgroundColor);
	if (!colour || colour[3] < 0.1) return false;
	const parent = parentOf(element);
	const behind = parent ? groundOf(parent, scene) : WHITE;
	return !behind || ratio(over(colour, behind), behind) > 1.08;
}

/** Saturation of a colour, 0 to 1; grey ticks mean off as often as not. */
export function saturation([red, green, blue]: Colour): number {
	const most = Math.max(red, green, blue);
	const least = Math.min(red, green, blue);
	return most === 0 ? 0 : (most - least) / most;
}
