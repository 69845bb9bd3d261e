import type { Item, Moment, Request } from "../engine/moment.ts";

/** A frame that its parent cannot look into, looked at by a script of its own. */
export interface FrameLook {
	moment: Moment;
	/** Path of frame selectors that leads to it, as in `Item.frame`. */
	path: string;
	/** Where its viewport stands on the top frame's page, in CSS pixels. */
	left: number;
	top: number;
}

const LISTS = ["requests", "agreements", "fields", "actions", "waysOut", "sentences"] as const;

function moved<Kind extends Item>(item: Kind, prefix: string, frame: FrameLook): Kind {
	const [left, top, width, height] = item.box;
	return {
		...item,
		id: prefix + item.id,
		layer: prefix + item.layer,
		group: item.group && prefix + item.group,
		frame: [frame.path, item.frame].filter(Boolean).join(" >>> "),
		box: [left + frame.left, top + frame.top, width, height],
	};
}

function renamed(request: Request, prefix: string): Request {
	const rename = (id: string) => prefix + id;
	return { ...request, agreements: request.agreements.map(rename), covers: request.covers.map(rename) };
}

/**
 * One moment of a page and of the frames that only a script of their own could read. What a frame was
 * listed as out of reach for is taken from the coverage. The moments given are left as they are.
 */
export function merge(top: Moment, frames: readonly FrameLook[]): Moment {
	const merged: Moment = structuredClone(top);
	frames.forEach((frame, i) => {
		const prefix = `frame${i + 1}-`;
		const { moment } = frame;
		for (const list of LISTS) {
			const items = (moment[list] as Item[]).map((item) => moved(item, prefix, frame));
			(merged[list] as Item[]).push(...items);
		}
		merged.requests = merged.requests.map((request) =>
			moment.requests.some(({ id }) => prefix + id === request.id) ? renamed(request, prefix) : request,
		);
		merged.layers.push(...moment.layers.map((layer) => ({ ...layer, id: prefix + layer.id })));
		const { coverage } = merged;
		const missing = coverage.frames.findIndex(({ url, reached }) => !reached && sameAddress(url, moment.url));
		if (missing >= 0) coverage.frames.splice(missing, 1);
		coverage.frames.push({ url: moment.url, reached: true, why: null }, ...moment.coverage.frames);
		coverage.closedRoots += moment.coverage.closedRoots;
		coverage.canvases += moment.coverage.canvases;
		coverage.stopped ??= moment.coverage.stopped;
		if (merged.screen.kind === "other" && moment.screen.kind !== "other") {
			merged.screen = { kind: moment.screen.kind, because: [...moment.screen.because, "in a frame"] };
		}
	});
	return merged;
}

function sameAddress(a: string, b: string): boolean {
	return a.split(/[?#]/)[0] === b.split(/[?#]/)[0];
}
