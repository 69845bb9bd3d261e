import { capture } from "../capture/index.ts";
import { type Context, type Flow, flowOf } from "../engine/flow.ts";
import { run } from "../engine/run.ts";
import { momentOf } from "../facts/sight.ts";
import { rulePack } from "../law/rulePack.ts";
import { screenRules } from "../rules/index.ts";
import { others } from "../words/others.ts";
import { learn } from "../words/vocabulary.ts";

learn(others);

/** Options of one inspection in the page. */
interface Options {
	context?: Partial<Context>;
}

/** Judges a flow by the rules for screens; the flow given is left as it is. Policy texts are judged outside of pages. */
function judge(flow: Flow): Flow {
	const began = performance.now();
	const findings = run(screenRules, flow);
	return { ...flow, findings, timing: { ...flow.timing, rulesMs: performance.now() - began } };
}

/** Looks at this document and its same-origin frames, and judges what it saw. */
async function inspect(options: Options = {}): Promise<Flow> {
	const seen = await capture();
	return judge(flowOf([momentOf(seen)], rulePack, seen.captureMs, options.context));
}

/** The one global that this script adds (contract 3). */
Object.assign(globalThis, {
	fairtick: { inspect, capture: async () => momentOf(await capture()), judge },
});
