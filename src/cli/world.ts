import type { CDPSession } from "puppeteer-core";

/**
 * A document seen from a world of our own: the page cannot meddle with our script there, and its content
 * security policy does not stop it.
 */
export interface World {
	/** Runs a whole script. */
	load(script: string): Promise<void>;
	/** Runs a function by its source; it sees its arguments and nothing else of our code. Rejects when it throws or the page goes away. */
	run<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
	/** The browser's id of the frame at a path, as in `Item.frame`; null when nothing is there any more. */
	frameAt(path: string): Promise<string | null>;
}

/** A world in a frame's document as it is now, in the top one unless told; navigation ends it. */
export async function openWorld(client: CDPSession, frameId?: string): Promise<World> {
	const { executionContextId: contextId } = await client.send("Page.createIsolatedWorld", {
		frameId: frameId ?? (await client.send("Page.getFrameTree")).frameTree.frame.id,
		worldName: "fairtick",
	});
	async function evaluate(expression: string, returnByValue: boolean) {
		const told = await client.send("Runtime.evaluate", {
			expression,
			contextId,
			awaitPromise: true,
			returnByValue,
		});
		const { exceptionDetails, result } = told;
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result;
	}
	return {
		async load(script) {
			await evaluate(`${script}\n;0`, true);
		},
		async run<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
			return (await evaluate(`(${run})(...${JSON.stringify(args)})`, true)).value as Awaited<R>;
		},
		async frameAt(path) {
			const { objectId } = await evaluate(`(${frameElement})(${JSON.stringify(path)})`, false);
			if (objectId === undefined) return null;
			return (await client.send("DOM.describeNode", { objectId })).node.frameId ?? null;
		},
	};
}

/** Runs in the page. */
function frameElement(path: string): Element | null {
	let root: ParentNode | null = document;
	let found: Element | null = null;
	for (const step of path.split(" >>> ")) {
		found = root?.querySelector(step) ?? null;
		root = found?.shadowRoot ?? (found as HTMLIFrameElement | null)?.contentDocument ?? null;
	}
	return found;
}

const GONE =
	/context was destroyed|Cannot find context|context with specified id|target navigated or closed|Target closed/i;

/** True for errors that mean: the document was left while we were in it. */
export function isGone(error: unknown): boolean {
	return error instanceof Error && GONE.test(error.message);
}
