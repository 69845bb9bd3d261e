import { capture } from "../capture/index.ts";
import { documentOfPage } from "../capture/policyDocument.ts";
import { type Context, type Flow, flowOf } from "../engine/flow.ts";
import { run } from "../engine/run.ts";
import { momentOf } from "../facts/sight.ts";
import { rulePack } from "../law/rulePack.ts";
import { rules } from "../rules/index.ts";
import { others } from "../words/others.ts";
import { learn } from "../words/vocabulary.ts";

learn(others);

/** Options of one inspection in the page. */
interface Options {
	context?: Partial<Context>;
}

/** Judges a flow by every rule; the flow given is left as it is. */
function judge(flow: Flow): Flow {
	const began = performance.now();
	const findings = run(rules, flow);
	return { ...flow, findings, timing: { ...flow.timing, rulesMs: performance.now() - began } };
}

/** Looks at this document and its same-origin frames, and judges what it saw. */
async function inspect(options: Options = {}): Promise<Flow> {
	const seen = await capture();
	const moment = momentOf(seen);
	const flow = flowOf([moment], rulePack, seen.captureMs, options.context);
	// A policy page is itself a document; links to other documents are not followed.
	if (moment.screen.kind === "policy") flow.documents.push(await documentOfPage(document, moment));
	return judge(flow);
}

/** The one global that this script adds (contract 3). */
Object.assign(globalThis, {
	fairtick: { inspect, capture: async () => momentOf(await capture()), judge },
});
