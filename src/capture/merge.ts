import type { Item, Layer, Moment, Request } from "../engine/moment.ts";

/** A frame that its parent cannot look into, looked at by a script of its own. */
export interface FrameLook {
	moment: Moment;
	/** Its address as the parent's coverage lists it: where the frame element points, not where it was sent on to. */
	url: string;
	/** Path of frame selectors that leads to it, as in `Item.frame`. */
	path: string;
	/** Where its page begins on the parent's page, in CSS pixels; above and left of the frame for a scrolled one. */
	left: number;
	top: number;
	/** The frame element is shown to a person. */
	shown: boolean;
}

type Place = Pick<FrameLook, "left" | "top">;

function movedBox([left, top, width, height]: Layer["box"], by: Place): Layer["box"] {
	return [left + Math.round(by.left), top + Math.round(by.top), width, height];
}

function moved<Kind extends Item>(item: Kind, prefix: string, frame: FrameLook): Kind {
	return {
		...item,
		id: prefix + item.id,
		layer: prefix + item.layer,
		group: item.group && prefix + item.group,
		frame: [frame.path, item.frame].filter(Boolean).join(" >>> "),
		shown: item.shown && frame.shown,
		box: movedBox(item.box, frame),
	};
}

function renamed(request: Request, prefix: string): Request {
	const rename = (id: string) => prefix + id;
	return { ...request, agreements: request.agreements.map(rename), covers: request.covers.map(rename) };
}

/**
 * One moment of a page and of the frames that only a script of their own could read. What a frame was
 * listed as out of reach for is taken from the coverage. The moments given are left as they are. Frames
 * within a frame are merged into that frame's moment first.
 */
export function merge(top: Moment, frames: readonly FrameLook[]): Moment {
	const merged: Moment = structuredClone(top);
	for (const [i, frame] of frames.entries()) {
		const prefix = `frame${i + 1}-`;
		const moment = structuredClone(frame.moment);
		const move = <Kind extends Item>(items: Kind[]): Kind[] => items.map((item) => moved(item, prefix, frame));
		merged.requests.push(...move(moment.requests).map((request) => renamed(request, prefix)));
		merged.agreements.push(...move(moment.agreements));
		merged.fields.push(...move(moment.fields));
		merged.actions.push(...move(moment.actions));
		merged.waysOut.push(...move(moment.waysOut));
		merged.sentences.push(...move(moment.sentences));
		merged.layers.push(
			...moment.layers.map((layer) => ({ ...layer, id: prefix + layer.id, box: movedBox(layer.box, frame) })),
		);
		cover(merged, frame, moment);
		if (!frame.shown) continue;
		if (merged.language === "und") merged.language = moment.language;
		if (merged.screen.kind === "other" && moment.screen.kind !== "other") {
			merged.screen = { kind: moment.screen.kind, because: [...moment.screen.because, "in a frame"] };
		}
	}
	return merged;
}

function cover({ coverage }: Moment, { url }: FrameLook, moment: Moment): void {
	const missing = coverage.frames.findIndex((frame) => !frame.reached && frame.url === url);
	if (missing >= 0) coverage.frames.splice(missing, 1);
	coverage.frames.push({ url: moment.url, reached: true, why: null }, ...moment.coverage.frames);
	coverage.closedRoots += moment.coverage.closedRoots;
	coverage.canvases += moment.coverage.canvases;
	coverage.stopped ??= moment.coverage.stopped;
	coverage.unknownLanguages = [...new Set([...coverage.unknownLanguages, ...moment.coverage.unknownLanguages])];
}
