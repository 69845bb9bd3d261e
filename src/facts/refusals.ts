import type { Layer, Moment, Request } from "../engine/moment.ts";

const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}\p{N}]+/gu, "").toLowerCase();
/** Of two texts, the share of the shorter's beginning by which they count as the same question. */
const ALIKE = 40;

/** Layers over the page in which something is asked. */
function asking({ layers, requests, actions }: Moment): Layer[] {
	return layers.filter(
		({ id, kind }) =>
			kind !== "page" &&
			(requests.some(({ layer, shown }) => layer === id && shown) ||
				actions.some(({ layer, does, shown }) => layer === id && shown && does === "accept")),
	);
}

const sameAsk = (a: Request, b: Request) => bare(a.text) === bare(b.text);

/** Layers of a later moment that ask what an earlier one asked: the same words, or the same requests. */
export function askAgain(before: Moment, later: Moment): Layer[] {
	const asked = asking(before);
	return asking(later).filter((layer) => {
		const words = bare(layer.text).slice(0, ALIKE);
		const requests = later.requests.filter((request) => request.layer === layer.id);
		return asked.some((old) => {
			const same = before.requests.filter((request) => request.layer === old.id);
			return (
				(words.length > 0 && bare(old.text).startsWith(words)) || requests.some((a) => same.some((b) => sameAsk(a, b)))
			);
		});
	});
}
