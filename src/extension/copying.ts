import type { Finding, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { RuleText } from "../engine/rule.ts";
import type { Store } from "../store/index.ts";
import type { Shell } from "../view/shell.ts";
import { notices } from "../view/wording.ts";

/** How findings of the flow that `shown` gives are copied as text. */
export function copying(
	notice: Store["notice"],
	language: Store["language"],
	shown: () => Flow | null,
	rules: readonly RuleText[],
): Pick<Shell, "copy" | "copyAnswer" | "copyAnswers"> {
	const known = new Map(rules.map((rule) => [rule.id, rule]));
	const ruleOf = ({ rule }: Finding) => known.get(rule);
	async function copyText(write: (flow: Flow) => string, done: Text): Promise<void> {
		const flow = shown();
		if (!flow) return;
		try {
			await navigator.clipboard.writeText(write(flow));
			notice.say(done);
		} catch {
			notice.say(notices.copyFailed);
		}
	}
	return {
		async copy(finding) {
			const { findingAsText } = await import("../report/text.ts");
			await copyText((flow) => findingAsText(finding, flow, ruleOf(finding), language.now.peek()), notices.copied);
		},
		async copyAnswer(finding, written) {
			const { storeAnswer } = await import("../report/storeAnswer.ts");
			await copyText((flow) => storeAnswer(finding, flow, ruleOf(finding), written), notices.copiedAnswer);
		},
		async copyAnswers(written) {
			const { storeAnswers } = await import("../report/storeAnswer.ts");
			await copyText((flow) => storeAnswers(flow, known, written), notices.copiedAnswer);
		},
	};
}
