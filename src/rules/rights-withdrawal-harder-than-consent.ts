import { eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import { effortFor } from "../facts/effort.ts";
import { notJudged } from "../facts/recorded.ts";

const says = {
	harder: {
		en: "Withdrawing consent takes clearly more than giving it did. Compare the two.",
		zh: "撤回同意明显比给予同意费事，请对照两者判断。",
	},
	people: {
		en: "Withdrawing consent leads to people, papers or a wait, while it was given with a press. Compare the two.",
		zh: "同意仅需一次点击，撤回却需联系人工、提交材料或等待，请对照两者判断。",
	},
	lost: {
		en: "In a guided run the person could not find how to withdraw consent.",
		zh: "在引导流程中，用户未能找到撤回同意的途径。",
	},
	passed: { en: "Withdrawing consent takes no clearly more than giving it.", zh: "撤回同意与给予同意同样便捷。" },
	none: {
		en: "Record the guided run “withdraw consent” to judge this.",
		zh: "请录制引导流程“撤回同意”后再判断。",
	},
	notGiven: {
		en: "The recording does not show how consent was given. Record that too to judge this.",
		zh: "录制中没有给予同意的操作，请一并录制后再判断。",
	},
} as const satisfies Record<string, Text>;

/** Finding the settings takes a few presses more; beyond these withdrawing is the harder way. */
const FAIR = 4;

/** Acts by which the person agreed. */
function actsOfAgreeing({ events }: Flow): number {
	return eventsOf(events, "agree").filter(({ by }) => by === "person").length;
}

export const rightsWithdrawalHarderThanConsent: Rule = {
	id: "rights-withdrawal-harder-than-consent",
	issue: "no-delete-correct-complain",
	severity: "moderate",
	basis: [
		"GDPR art. 7(3)",
		"PIPL art. 15(1)",
		"DPDP s. 6(4)",
		"PIPA art. 38(4)",
		"PDPATH s. 19",
		"EDPB03 4.4.2; 4.4.3",
		"CCPA 7004(a)(2)(A)",
		"ICO managing consent",
	],
	title: { en: "Withdrawing takes more effort than agreeing", zh: "撤回同意比同意更困难" },
	remedy: {
		en: "Place a same-ease control (switch or link) where consent was given and in settings.",
		zh: "在给予同意的同一位置及设置页提供同等便捷的撤回控件。",
	},
	*check(flow) {
		const open = notJudged(flow);
		if (open) return yield open;
		if (flow.moments.length === 0) return;
		const whole = { moment: 0, subject: null, needs: "recording" } as const;
		const way = effortFor(flow, "withdraw");
		if (!way || way.ended === null) return yield { ...whole, outcome: "inapplicable", message: says.none };
		const moment = way.moments[0] ?? 0;
		const given = actsOfAgreeing(flow);
		const evidence = {
			agreeClicks: given,
			clicks: way.clicks,
			screens: way.moments.length,
			data: way.required,
			sentences: [...way.papers, ...way.people, ...way.waiting].slice(0, 4),
		};
		const answer = { moment, subject: null, evidence };
		if (way.ended === "not-found") return yield { ...answer, outcome: "cantTell", message: says.lost };
		if (given === 0) return yield { ...whole, outcome: "inapplicable", message: says.notGiven };
		const detour = way.papers.length + way.people.length + way.waiting.length > 0;
		if (way.clicks > given + FAIR || way.required.length > 0) {
			yield { ...answer, outcome: "cantTell", message: says.harder };
		} else if (detour) yield { ...answer, outcome: "cantTell", message: says.people };
		else yield { ...answer, outcome: "passed", message: says.passed };
	},
};
