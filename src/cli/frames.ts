import type { CDPSession, Protocol } from "puppeteer-core";
import { type FrameLook, merge } from "../capture/merge.ts";
import type { Context, Flow } from "../engine/flow.ts";
import type { Coverage } from "../engine/moment.ts";
import { type FramePlaces, framePlaces } from "./framePlaces.ts";
import { HOPS, rest } from "./settle.ts";
import { isGone, openWorld, type World } from "./world.ts";

/** Milliseconds for one frame to load our script and be looked at. */
const PATIENCE = 8_000;

/** What a look at a page and its frames needs. */
export interface Eyes {
	/** Source of the in-page script. */
	script: string;
	context: Partial<Context>;
	/** A session of the browser itself, which reaches frames that live in a process of their own. */
	browser: CDPSession;
}

interface Spot {
	client: CDPSession;
	world: World;
}

type Missing = Coverage["frames"][number];

/** Why a frame stays out of reach, as its coverage says. */
class Unreached extends Error {}

/** A page and its frames, other origins' and sandboxed ones too, as a flow of one moment. Not yet judged as a whole. */
export async function lookThrough(spot: Spot, eyes: Eyes): Promise<Flow> {
	return lookDeeper(spot, await lookAlone(spot.world, eyes), eyes);
}

interface Alone {
	flow: Flow;
	places: FramePlaces;
}

/** A document and the frames that it can look into itself. */
async function lookAlone(world: World, { script, context }: Eyes): Promise<Alone> {
	await world.load(script);
	const flow = await world.run(inspect, context);
	return { flow, places: await world.run(framePlaces) };
}

/** Adds the frames that only a script of their own can read, and the frames in those. */
async function lookDeeper(spot: Spot, { flow, places }: Alone, eyes: Eyes): Promise<Flow> {
	const [moment] = flow.moments;
	if (!moment) return flow;
	const missing = moment.coverage.frames.filter(({ reached }) => !reached);
	let { captureMs } = flow.timing;
	const looks = await Promise.all(
		missing.map(async (entry, i): Promise<FrameLook | null> => {
			try {
				const place = places.frames[i];
				if (!place) throw new Unreached("not found again");
				const inner = await lookInto(spot, place.path, eyes);
				captureMs += inner.flow.timing.captureMs;
				const { x, y } = inner.scrolled;
				const [seen] = inner.flow.moments;
				return seen ? { ...place, moment: seen, url: entry.url, left: place.left - x, top: place.top - y } : null;
			} catch (error) {
				excuse(entry, error);
				return null;
			}
		}),
	);
	const reached = looks.filter((look) => look !== null);
	return { ...flow, moments: [merge(moment, reached)], timing: { ...flow.timing, captureMs } };
}

async function lookInto(parent: Spot, path: string, eyes: Eyes) {
	const { spot, alone } = await inTime(async () => {
		for (let hop = 0; ; hop++) {
			try {
				const spot = await enter(parent, path, eyes.browser);
				await rest(spot.world);
				return { spot, alone: await lookAlone(spot.world, eyes) };
			} catch (error) {
				// A frame may go on to another document by itself, as sign-in frames do.
				if (!isGone(error) || hop === HOPS) throw error;
			}
		}
	});
	return { flow: await lookDeeper(spot, alone, eyes), scrolled: alone.places.scrolled };
}

/** A world in the frame at a path. Throws Unreached where there is no page that can be read. */
async function enter(parent: Spot, path: string, browser: CDPSession): Promise<Spot> {
	const id = await parent.world.frameAt(path);
	if (id === null) throw new Unreached("gone before it was looked at");
	let { client } = parent;
	let frame = frameIn((await client.send("Page.getFrameTree")).frameTree, id);
	if (!frame) {
		const { sessionId } = await browser.send("Target.attachToTarget", { targetId: id, flatten: true });
		const own = browser.connection()?.session(sessionId);
		if (!own) throw new Unreached("gone before it was looked at");
		client = own;
		({ frame } = (await client.send("Page.getFrameTree")).frameTree);
	}
	if (frame.unreachableUrl) throw new Unreached("did not load");
	if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(frame.mimeType)) {
		throw new Unreached(`not HTML: ${frame.mimeType}`);
	}
	return { client, world: await openWorld(client, frame.id) };
}

function frameIn({ frame, childFrames = [] }: Protocol.Page.FrameTree, id: string): Protocol.Page.Frame | null {
	if (frame.id === id) return frame;
	for (const child of childFrames) {
		const found = frameIn(child, id);
		if (found) return found;
	}
	return null;
}

/** A frame whose script never rests keeps only itself out of the look. */
async function inTime<T>(work: () => Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Unreached("did not answer")), PATIENCE);
	});
	try {
		return await Promise.race([work(), late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Frames come and go by themselves, so that whatever goes wrong in one is told and no more. */
function excuse(entry: Missing, error: unknown): void {
	const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
	entry.why = error instanceof Unreached ? error.message : `${entry.why}; could not be entered (${why})`;
}

/** Runs in the page, beside the script of contract 3. */
function inspect(context: Partial<Context>): Promise<Flow> {
	type Global = { fairtick: { inspect(options: { context: Partial<Context> }): Promise<Flow> } };
	return (globalThis as unknown as Global).fairtick.inspect({ context });
}
