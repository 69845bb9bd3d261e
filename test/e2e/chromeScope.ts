import type { Browser } from "puppeteer-core";

/** Firefox's own window, in which the toolbar and the extension's popup live. */
export interface ChromeScope {
	/** Runs the source of a function there and gives what it returns. Rejects with what it throws. */
	run<Result>(source: string, ...args: unknown[]): Promise<Result>;
}

type Evaluated =
	| { type: "success"; result: { value?: unknown } }
	| { type: "exception"; exceptionDetails: { text: string } };

/** What puppeteer has and keeps to itself. */
interface Connected {
	connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Needs Firefox to be started with `--remote-allow-system-access`. */
export async function chromeScopeOf(browser: Browser): Promise<ChromeScope> {
	const { connection } = browser as unknown as Connected;
	const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
	const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
	return {
		async run<Result>(source: string, ...args: unknown[]) {
			// As JSON both ways: the protocol's own form of a list or an object is a tree of types.
			const expression = `(async () => JSON.stringify((await (${source})(...${JSON.stringify(args)})) ?? null))()`;
			const answer = await connection.send("script.evaluate", { expression, target: { context }, awaitPromise: true });
			const evaluated = answer.result as Evaluated;
			if (evaluated.type === "exception") throw new Error(evaluated.exceptionDetails.text);
			return JSON.parse(String(evaluated.result.value)) as Result;
		},
	};
}
