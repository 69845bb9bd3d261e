import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import type { Obstacle } from "../facts/policy/closing.ts";
import { closingIn, closingKinds } from "../facts/policy/deregistration.ts";
import { type Answer, examples, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	silent: {
		en: "Closing an account was not found in the text read.",
		zh: "所读文本中未发现账号注销的说明。",
	},
	fair: {
		en: "No condition on closing the account was found in the text read that goes beyond open orders, balance and the like.",
		zh: "所读文本中未发现超出未完成订单、余额等合理范围的注销条件。",
	},
} as const satisfies Record<string, Text>;

/** Conditions that a person must weigh. Open orders and balances protect the person and are left out. */
const doubtful: Partial<Record<Obstacle, Text>> = {
	preciseHistory: { en: "exact history of use", zh: "提供精确的历史记录" },
	linkedProducts: { en: "other products are closed along with it", zh: "同时注销其他产品" },
	unbindAll: { en: "every link to other accounts must be undone by hand", zh: "自行解除所有绑定" },
	noDispute: { en: "no dispute or complaint of any kind", zh: "无任何纠纷或投诉" },
	accountSecure: { en: "no change of password or number for some time", zh: "一段时间内未改密或换绑" },
	reasonRequired: { en: "a reason must be given", zh: "必须填写注销原因" },
	refusalRight: { en: "the operator may refuse as it likes", zh: "运营者可自行决定拒绝" },
};

function judge(policy: PolicyCase): Answer {
	const closing = closingIn(policy);
	if (!closing) return { outcome: "inapplicable", message: says.silent };
	const ids = (Object.keys(doubtful) as Obstacle[]).filter((id) => closing.obstacles[id]);
	const places = ids.flatMap((id) => closing.obstacles[id] ?? []);
	const [place] = places;
	if (!place) return { outcome: "passed", message: says.fair, place: closing.lines[0] ?? null };
	const words = ids.flatMap((id) => doubtful[id] ?? []);
	const message = {
		en: `Closing the account is tied to conditions that a person must weigh: ${words.map(({ en }) => en).join("; ")}.`,
		zh: `注销附有需人工判断是否合理的条件：${words.map(({ zh }) => zh).join("、")}。`,
	};
	return { outcome: "cantTell", message, place, evidence: { count: ids.length, sentences: examples(places) } };
}

export const deregUnreasonablePreconditions: Rule = {
	id: "dereg-unreasonable-preconditions",
	issue: "unreasonable-deregistration",
	severity: "serious",
	basis: [
		"PG03A 2.10.1 situation 2; 2.10.2 b), g)",
		"DRAFT20 Problem 2, situation 2; strategy 5",
		"M191 6.2",
		"ECL art. 24(1)",
		"NDSMR art. 23",
		"BJSCAN deregistration point",
		"CCA21 problem 2",
		"GB35273 8.5",
		"GDPR art. 12(2); recital 42",
	],
	title: {
		en: "Deletion is tied to unreasonable conditions or to other services",
		zh: "注销附加不合理条件或捆绑其他服务",
	},
	remedy: {
		en: "Keep only conditions that protect the user or that law requires (open orders, balance, disputes). Let users waive points. For shared accounts offer ending the use of one service.",
		zh: "仅保留保护用户或法律要求的条件（未完成订单、余额、争议等），允许用户自愿放弃权益；账号共用的，应提供解除单个产品使用关系的方式。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge, closingKinds(flow));
	},
};
