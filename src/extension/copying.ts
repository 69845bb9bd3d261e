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
): Pick<Shell, "copy" | "copyAnswer"> {
	async function copyText(
		finding: Finding,
		write: (flow: Flow, rule: RuleText | undefined) => string,
		done: Text,
	): Promise<void> {
		const flow = shown();
		if (!flow) return;
		const rule = rules.find(({ id }) => id === finding.rule);
		try {
			await navigator.clipboard.writeText(write(flow, rule));
			notice.say(done);
		} catch {
			notice.say(notices.copyFailed);
		}
	}
	return {
		async copy(finding) {
			const { findingAsText } = await import("../report/text.ts");
			await copyText(finding, (flow, rule) => findingAsText(finding, flow, rule, language.now.peek()), notices.copied);
		},
		async copyAnswer(finding, written) {
			const { storeAnswer } = await import("../report/storeAnswer.ts");
			await copyText(finding, (flow, rule) => storeAnswer(finding, flow, rule, written), notices.copiedAnswer);
		},
	};
}
