import { secrets } from "../../overlay/cover.ts";
import type { Hidden } from "../forms.ts";

/** What a picture taken now must not show: what was typed and where it is repeated, and frames that we cannot read. */
export function hiddenNow(): Hidden {
	const standing = [scrollX, scrollY, innerWidth, innerHeight, performance.timeOrigin].join(" ");
	return { boxes: secrets(), viewportWidth: innerWidth, standing };
}
