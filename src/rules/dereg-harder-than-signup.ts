import type { Effort } from "../engine/effort.ts";
import type { Evidence, Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { effortFor } from "../facts/effort.ts";
import { notJudged } from "../facts/recorded.ts";

const says = {
	harder: {
		en: "Closing the account takes clearly more than signing up. Compare the two: no law sets a ratio.",
		zh: "注销明显比注册费事，请对照两者判断（法律未规定比例）。",
	},
	people: {
		en: "Closing the account leads to people, papers or a wait, and signing up did not. Compare the two.",
		zh: "注册可在线完成，注销却需联系人工、提交材料或等待，请对照两者判断。",
	},
	lost: {
		en: "In a guided run the person could not find how to close the account.",
		zh: "在引导流程中，用户未能找到账号注销入口。",
	},
	passed: { en: "Closing the account takes no clearly more than signing up.", zh: "注销的步骤与注册相当。" },
	half: {
		en: "The recording shows only one of signing up and closing the account. Record both to judge this.",
		zh: "录制仅包含注册或注销之一，请录制两者后再判断。",
	},
} as const satisfies Record<string, Text>;

/** Signing in again and one confirmation are fair; beyond these screens and presses leaving is the harder way. */
const FAIR_SCREENS = 2;
const FAIR_CLICKS = 4;

function evidenceOf(joined: Effort | null, left: Effort): Evidence {
	return {
		signUpScreens: joined?.moments.length ?? null,
		closeScreens: left.moments.length,
		signUpClicks: joined?.clicks ?? null,
		closeClicks: left.clicks,
		signUp: joined?.required ?? [],
		closing: left.required,
		sentences: [...left.papers, ...left.people, ...left.waiting].slice(0, 4),
		workingDays: left.workingDays,
	};
}

function isHarder(joined: Effort, left: Effort): boolean {
	return (
		left.moments.length > joined.moments.length + FAIR_SCREENS ||
		left.clicks > joined.clicks + FAIR_CLICKS ||
		left.required.length > joined.asked.length + 1
	);
}

export const deregHarderThanSignup: Rule = {
	id: "dereg-harder-than-signup",
	issue: "unreasonable-deregistration",
	severity: "moderate",
	basis: [
		"PG03A 2.10.1 situation 1",
		"CCA21 problem 3",
		"EDPB03 4.3.1, 4.4.2, 4.5.2 (paras 168, 174, 180-187)",
		"DSA art. 25(1), 25(3)(c)",
		"PIPA art. 38(4)",
		"CCPA 7004(a)(2), (a)(5)",
		"PIPL art. 50(1)",
		"APPLE 5.1.1(v) support page",
		"FTC context",
	],
	title: { en: "Deleting is clearly harder or more buried than signing up", zh: "注销步骤明显多于注册或入口隐蔽" },
	remedy: {
		en: "Use one clear confirmation, neutral wording, equal buttons, an entry under account settings within four clicks, and no forced waiting beyond a short undo period the user is told about.",
		zh: "仅保留一次中性确认，按钮同等显著；入口放在账号设置且不超过4次点击；不强制倒计时，冷静期规则应明确告知。",
	},
	*check(flow) {
		const open = notJudged(flow);
		if (open) return yield open;
		const [joined, left] = [effortFor(flow, "sign-up"), effortFor(flow, "close-account")];
		const moment = left?.moments[0] ?? 0;
		if (left?.ended === "not-found") {
			const evidence = evidenceOf(joined, left);
			return yield { outcome: "cantTell", moment, subject: null, message: says.lost, evidence };
		}
		if (!joined || !left || left.moments.length === 0) {
			if (flow.moments.length > 0) {
				yield { outcome: "inapplicable", moment: 0, subject: null, message: says.half, needs: "recording" };
			}
			return;
		}
		const evidence = evidenceOf(joined, left);
		const detour = [left.papers, left.people, left.waiting].some((list) => list.length > 0);
		const clean = [joined.papers, joined.people, joined.waiting].every((list) => list.length === 0);
		if (isHarder(joined, left)) yield { outcome: "cantTell", moment, subject: null, message: says.harder, evidence };
		else if (detour && clean) yield { outcome: "cantTell", moment, subject: null, message: says.people, evidence };
		else yield { outcome: "passed", moment, subject: null, message: says.passed, evidence };
	},
};
