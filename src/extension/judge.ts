import { type Flow, flowOf } from "../engine/flow.ts";
import type { RuleText } from "../engine/rule.ts";
import { run } from "../engine/run.ts";
import { withTables } from "../facts/policy/table.ts";
import { momentOf } from "../facts/sight.ts";
import { rulePack } from "../law/rulePack.ts";
import { rules } from "../rules/index.ts";
import { others } from "../words/others.ts";
import { learn } from "../words/vocabulary.ts";
import type { Seen } from "./messages.ts";

learn(others);

/** What popup and panel know of the rules: they judge nothing themselves. */
export const rulesAsText: RuleText[] = rules.map(({ check: _, ...text }) => text);

/** The flow of one look, judged by every rule. */
export function judge({ captureMs, events, ...sight }: Seen): Flow {
	const flow = flowOf([momentOf(sight)], rulePack, captureMs);
	flow.events = events;
	const began = performance.now();
	flow.findings = run(rules, flow);
	flow.documents = withTables(flow.documents);
	flow.timing.rulesMs = performance.now() - began;
	return flow;
}
