import type { CDPSession } from "puppeteer-core";

/**
 * The page's document seen from a world of our own: the page cannot meddle with our script there, and
 * its content security policy does not stop it.
 */
export interface World {
	/** Runs a whole script. */
	load(script: string): Promise<void>;
	/** Runs a function by its source; it sees its arguments and nothing else of our code. Rejects when it throws or the page goes away. */
	run<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
}

/** A world in the page's top document as it is now; navigation ends it. */
export async function openWorld(client: CDPSession): Promise<World> {
	const { frameTree } = await client.send("Page.getFrameTree");
	const { executionContextId: contextId } = await client.send("Page.createIsolatedWorld", {
		frameId: frameTree.frame.id,
		worldName: "fairtick",
	});
	async function evaluate(expression: string): Promise<unknown> {
		const told = await client.send("Runtime.evaluate", {
			expression,
			contextId,
			awaitPromise: true,
			returnByValue: true,
		});
		const { exceptionDetails, result } = told;
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	}
	return {
		async load(script) {
			await evaluate(`${script}\n;0`);
		},
		async run<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
			return (await evaluate(`(${run})(...${JSON.stringify(args)})`)) as Awaited<R>;
		},
	};
}

/** True for errors that mean: the document was left while we were in it. */
export function isGone(error: unknown): boolean {
	return (
		error instanceof Error && /context was destroyed|Cannot find context|context with specified id/i.test(error.message)
	);
}
