import { type EventOf, eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import { promptsOf } from "../facts/permissions.ts";
import { momentAt, notJudged } from "../facts/recorded.ts";

const says = {
	several: {
		en: "The page asked for several permissions within seconds and without an act of the person between. The page's own scripts tell of the calls: check what the browser shows, and whether the page works after refusing.",
		zh: "页面在数秒内连续申请多个权限，其间用户未作操作。该调用由页面自身脚本得知，请确认浏览器的实际弹窗，以及拒绝后能否继续使用。",
	},
	passed: { en: "Permissions were asked for one at a time.", zh: "各权限逐项申请。" },
	none: { en: "No permission was asked for in this recording.", zh: "录制中未申请任何权限。" },
} as const satisfies Record<string, Text>;

/** Prompts this close together come back to back, in milliseconds. */
const TOGETHER = 3000;

/** One function: a call for camera and microphone together is one prompt. */
const promptOf = ({ at, detail }: EventOf<"permission">) => `${detail.api} ${at}`;

/** Runs of prompts that nothing of the person's parts. */
function runsOf(flow: Flow): EventOf<"permission">[][] {
	const acts = [
		...eventsOf(flow.events, "click"),
		...eventsOf(flow.events, "tick"),
		...eventsOf(flow.events, "submit"),
	];
	const between = (from: number, to: number) => acts.some(({ at, by }) => by === "person" && at > from && at <= to);
	const runs: EventOf<"permission">[][] = [];
	for (const prompt of promptsOf(flow)) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last && prompt.at - last.at <= TOGETHER && !between(last.at, prompt.at)) run.push(prompt);
		else runs.push([prompt]);
	}
	return runs;
}

function isBundle(run: readonly EventOf<"permission">[]): boolean {
	return new Set(run.map(({ detail }) => detail.name)).size > 1 && new Set(run.map(promptOf)).size > 1;
}

export const bundleMultiplePermissionsAtOnce: Rule = {
	id: "bundle-multiple-permissions-at-once",
	issue: "bundled-blanket-consent",
	severity: "serious",
	basis: [
		"M191 4.6",
		"PG03A 2.4.1 situation 1; 2.4.2",
		"PG02A 4.3 d)",
		"DRAFT20 Problem 3, situation 1",
		"MIIT26 Part I, personal-information measures (only the Dec 2022 draft wording was read; item number not confirmed)",
		"PIPL art. 16",
	],
	title: { en: "Several permissions are requested in one go", zh: "一次性申请多个权限" },
	remedy: {
		en: "Ask for permissions one by one when each function is used.",
		zh: "在使用各功能时逐项申请权限，不一次性打包授权。",
	},
	*check(flow) {
		const open = notJudged(flow, "page-world");
		if (open) return yield open;
		if (flow.moments.length === 0) return;
		const runs = runsOf(flow);
		const bundles = runs.filter(isBundle);
		for (const run of bundles) {
			const names = [...new Set(run.map(({ detail }) => detail.name))];
			yield {
				outcome: "cantTell",
				moment: momentAt(flow, run[0] ?? { moment: 0 }),
				subject: null,
				message: says.several,
				about: names.join(" "),
				evidence: { permission: names, at: run[0]?.at ?? null, count: run.length },
			};
		}
		if (bundles.length > 0) return;
		const [outcome, message] =
			runs.length > 0 ? (["passed", says.passed] as const) : (["inapplicable", says.none] as const);
		yield { outcome, moment: 0, subject: null, message };
	},
};
