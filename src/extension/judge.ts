import { type Flow, flowOf } from "../engine/flow.ts";
import type { RuleText } from "../engine/rule.ts";
import { run } from "../engine/run.ts";
import { chosenFor, type Settings } from "../engine/settings.ts";
import { ledgerOf } from "../facts/ledger.ts";
import { withTables } from "../facts/policy/table.ts";
import { suggestServices } from "../facts/service.ts";
import { momentOf } from "../facts/sight.ts";
import { rulePack } from "../law/rulePack.ts";
import { rules } from "../rules/index.ts";
import { others } from "../words/others.ts";
import { learn } from "../words/vocabulary.ts";
import type { Seen } from "./messages.ts";
import type { Report } from "./session.ts";
import { withTexts } from "./texts.ts";

learn(others);

/** What popup and panel know of the rules: they judge nothing themselves. */
export const rulesAsText: RuleText[] = rules.map(({ check: _, ...text }) => text);

/** The flow of one look at a tab, under what the person chose and with the texts that they had read, judged by every rule. */
export async function judge(tabId: number, seen: Seen, settings: Settings): Promise<Report> {
	const { captureMs, events, watched, ...sight } = seen;
	const moment = momentOf(sight);
	const flow = flowOf([moment], rulePack, captureMs, chosenFor(moment.url, settings));
	flow.events = events;
	return { flow: judgeAgain(await withTexts(tabId, flow)), watched, suggested: suggestServices(moment) };
}

/** The flow judged by every rule, as its context and documents are now. */
export function judgeAgain(flow: Flow): Flow {
	const began = performance.now();
	const findings = run(rules, flow);
	const documents = withTables(flow.documents);
	const ledger = ledgerOf(flow);
	return { ...flow, findings, documents, ledger, timing: { ...flow.timing, rulesMs: performance.now() - began } };
}
