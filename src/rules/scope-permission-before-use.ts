import type { EventOf } from "../engine/event.ts";
import type { Outcome, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import { pressedBefore, promptsOf, speaksOf } from "../facts/permissions.ts";
import { momentAt, notJudged } from "../facts/recorded.ts";

const says = {
	early: {
		en: "The page asked for this permission although the person had pressed nothing. The page's own scripts tell of the call: load the page again and see whether the browser asks.",
		zh: "用户未作任何操作，页面即申请该权限。该调用由页面自身脚本得知，请重新打开页面确认浏览器是否弹窗。",
	},
	unrelated: {
		en: "The page asked for this permission after a press on something that does not speak of it. Check whether the function pressed needs it.",
		zh: "用户点击与该权限无明显关系的内容后，页面申请了该权限，请确认所用功能是否需要。",
	},
	passed: {
		en: "The permission was asked for after a press on what needs it.",
		zh: "用户点击相关功能后才申请该权限。",
	},
	none: { en: "No permission was asked for in this recording.", zh: "录制中未申请任何权限。" },
} as const satisfies Record<string, Text>;

function judge(flow: Flow, prompt: EventOf<"permission">): [Outcome, Text, string | null] {
	const pressed = pressedBefore(flow, prompt);
	if (pressed === null)
		return prompt.detail.activated ? ["cantTell", says.unrelated, null] : ["cantTell", says.early, null];
	return speaksOf(pressed, prompt.detail.name)
		? ["passed", says.passed, pressed]
		: ["cantTell", says.unrelated, pressed];
}

export const scopePermissionBeforeUse: Rule = {
	id: "scope-permission-before-use",
	issue: "collection-beyond-scope",
	severity: "serious",
	basis: [
		"PG03A 2.3.1 situation 3; 2.3.2 e)",
		"M191 3.1; 4.1",
		"DRAFT20 Problem 1 (strategies 1-2); Problem 3 strategy 6",
		"MIIT26 Part I, personal-information measures (only the Dec 2022 draft wording was read; item number not confirmed)",
		"MIIT337 items 5-6",
		"GB41391 6.5",
		"DRAFT26 draft text (press reports)",
		"GDPR art. 25(2)",
	],
	title: {
		en: "Device permission requested before the user uses the function",
		zh: "未触发功能即提前索取权限",
	},
	remedy: {
		en: "Request each permission only after the user presses the control that needs it, one at a time, with the reason shown before the system prompt.",
		zh: "仅在用户点击需要该权限的功能后再申请，一次只申请一项，并在系统弹窗前说明用途。",
	},
	*check(flow) {
		const open = notJudged(flow, "page-world");
		if (open) return yield open;
		const prompts = promptsOf(flow);
		if (prompts.length === 0 && flow.moments.length > 0) {
			yield { outcome: "inapplicable", moment: 0, subject: null, message: says.none };
		}
		for (const prompt of prompts) {
			const [outcome, message, pressed] = judge(flow, prompt);
			const { name, api } = prompt.detail;
			yield {
				outcome,
				moment: momentAt(flow, prompt),
				subject: null,
				message,
				quote: pressed ?? "",
				about: name,
				evidence: { permission: name, api, at: prompt.at, pressed },
			};
		}
	},
};
