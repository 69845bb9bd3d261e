import { documentOfFetched, documentOfPage } from "../capture/policyDocument.ts";
import type { Flow } from "../engine/flow.ts";

interface Global {
	fairtick: {
		inspect(options?: unknown): Promise<Flow>;
		documentOfFetched?: typeof documentOfFetched;
	};
}

/**
 * Loaded after the in-page script where policy texts are wanted too: a policy page is itself a document,
 * which `inspect` then adds, and a page that was fetched can be read. Apart, because finding a page's main
 * text takes a library of its own.
 */
const { fairtick } = globalThis as unknown as Global;
const { inspect } = fairtick;

fairtick.inspect = async (options) => {
	const flow = await inspect(options);
	const [moment] = flow.moments;
	// Links to other documents are not followed.
	if (moment?.screen.kind === "policy") flow.documents.push(await documentOfPage(document, moment));
	return flow;
};
fairtick.documentOfFetched = documentOfFetched;
