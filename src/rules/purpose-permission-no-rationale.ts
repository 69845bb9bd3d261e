import type { EventOf } from "../engine/event.ts";
import type { Outcome, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import { isCircular, pressedBefore, promptsOf, speaksOf } from "../facts/permissions.ts";
import { momentAt, notJudged } from "../facts/recorded.ts";

const says = {
	none: {
		en: "When the page asked for this permission, no sentence on the screen said what for. Check for a picture or canvas that does.",
		zh: "页面申请该权限时，屏幕上没有说明用途的文字，请确认是否以图片等形式说明。",
	},
	circular: {
		en: "The sentence about this permission gives no purpose: it only says that things will work. Check what it is needed for.",
		zh: "关于该权限的说明未给出具体目的，仅笼统表示保证功能正常，请核实实际用途。",
	},
	told: { en: "A sentence on the screen said what the permission is for.", zh: "屏幕上有文字说明该权限的用途。" },
	pressed: {
		en: "The control that the person pressed names what the permission is for.",
		zh: "用户点击的控件本身已表明该权限的用途。",
	},
	nothing: { en: "No permission was asked for in this recording.", zh: "录制中未申请任何权限。" },
} as const satisfies Record<string, Text>;

function judge(flow: Flow, prompt: EventOf<"permission">): [Outcome, Text, string] {
	const { said, name } = prompt.detail;
	const pressed = pressedBefore(flow, prompt);
	if (pressed !== null && speaksOf(pressed, name)) return ["passed", says.pressed, pressed];
	if (!speaksOf(said, name)) return ["cantTell", says.none, ""];
	return isCircular(said) ? ["cantTell", says.circular, said] : ["passed", says.told, said];
}

export const purposePermissionNoRationale: Rule = {
	id: "purpose-permission-no-rationale",
	issue: "unclear-purpose",
	severity: "serious",
	basis: [
		"M191 2.3",
		"DRAFT20 Problem 7, situations 1-2",
		"PG03A 2.6.1 situations 2-3; 2.6.2 c)-d)",
		"PG02A 2.3 a)",
		"MIIT26 Part I, personal-information measures (item number not confirmed)",
		"GB42574 8.1",
		"PIPL art. 17(1)",
		"GDPR art. 13(1)(c)",
	],
	title: {
		en: "Permission prompt appears with no reason, or with an empty reason",
		zh: "申请权限时未同步告知目的或目的不明",
	},
	remedy: {
		en: "Show a short explanation right before the browser prompt: which permission, for which function, what happens on refusal.",
		zh: "在系统弹窗前以简短文字说明申请的权限、对应功能及拒绝后的影响。",
	},
	*check(flow) {
		const open = notJudged(flow, "page-world");
		if (open) return yield open;
		const prompts = promptsOf(flow);
		if (prompts.length === 0 && flow.moments.length > 0) {
			yield { outcome: "inapplicable", moment: 0, subject: null, message: says.nothing };
		}
		for (const prompt of prompts) {
			const [outcome, message, quote] = judge(flow, prompt);
			const { name, api } = prompt.detail;
			yield {
				outcome,
				moment: momentAt(flow, prompt),
				subject: null,
				message,
				quote,
				about: name,
				evidence: { permission: name, api, at: prompt.at },
			};
		}
	},
};
