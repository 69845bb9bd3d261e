import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { effortFor } from "../facts/effort.ts";
import { notJudged } from "../facts/recorded.ts";

const says = {
	far: {
		en: "The person took more than four presses from the first screen to the policy. Check whether a shorter way exists.",
		zh: "用户从起始页面到隐私政策的点击超过4次，请确认是否存在更短路径。",
	},
	lost: {
		en: "The person could not find the policy from the first screen.",
		zh: "用户从起始页面出发未能找到隐私政策。",
	},
	passed: { en: "The policy was reached with four presses or fewer.", zh: "不超过4次点击即可访问隐私政策。" },
	none: {
		en: "Record the guided run “reach the policy from the home page” to judge this.",
		zh: "请录制引导流程“从首页找到隐私政策”后再判断。",
	},
} as const satisfies Record<string, Text>;

/** More than four presses are hard to access (Doc 191 item 1.3). */
const MOST = 4;

export const policyOver4Clicks: Rule = {
	id: "policy-over-4-clicks",
	issue: "no-privacy-policy",
	severity: "serious",
	basis: [
		"M191 1.3",
		"PG02A 1.3 a)-b)",
		"NDSMR art. 21",
		"PIPL art. 17(3)",
		"GDPR art. 12(1)",
		"EDPB03 4.1.2 Privacy maze",
		"XMDP policy",
	],
	title: {
		en: "The policy takes more than four actions to reach from the main page",
		zh: "进入主界面后需多于4次点击才能访问隐私政策",
	},
	remedy: {
		en: "Put the policy in a fixed place such as Me > Settings > Privacy or the footer, at most four actions away.",
		zh: "在“我的-设置-隐私”或页脚等固定位置提供入口，不超过4次操作。",
	},
	*check(flow) {
		const open = notJudged(flow);
		if (open) return yield open;
		if (flow.moments.length === 0) return;
		const way = effortFor(flow, "reach-policy");
		if (!way || way.ended === null) {
			return yield { outcome: "inapplicable", moment: 0, subject: null, message: says.none, needs: "recording" };
		}
		const moment = way.moments.at(-1) ?? 0;
		const evidence = { clicks: way.clicks, screens: way.moments.length };
		if (way.ended === "not-found") yield { outcome: "cantTell", moment, subject: null, message: says.lost, evidence };
		else if (way.clicks > MOST) yield { outcome: "cantTell", moment, subject: null, message: says.far, evidence };
		else yield { outcome: "passed", moment, subject: null, message: says.passed, evidence };
	},
};
