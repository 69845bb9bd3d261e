import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Moment } from "../engine/moment.ts";
import type { GuidedRun } from "../engine/recording.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { blindTo, sameSite } from "../facts/collection.ts";
import { hubOf, linkedAtSignUp, policyEntries, screensAfter, standingScreens } from "../facts/policyEntry.ts";

const says = {
	notFound: {
		en: "The person set out to reach the privacy policy from the home page and could not find it; no screen seen on the way links it.",
		zh: "从首页出发查找隐私政策，未能找到；途经的页面均无其链接。",
	},
	overlooked: {
		en: "The person could not find the privacy policy from the home page, although a screen on the way links it. Check whether the link can be seen.",
		zh: "从首页出发未能找到隐私政策，但途经的页面中有其链接，请确认该链接是否易于发现。",
	},
	reached: {
		en: "The person reached the privacy policy from the home page.",
		zh: "从首页出发可以找到隐私政策。",
	},
	absent: {
		en: "No link to the privacy policy was found on the account and settings screens read. Look under About, Help or Legal.",
		zh: "所读账号、设置类页面未发现隐私政策入口，请继续查看“关于”“帮助”“法律条款”等页面。",
	},
	hub: {
		en: "No link to the privacy policy was found on the account and settings screens read, but an entry that may lead to it. Open it and check.",
		zh: "所读账号、设置类页面未直接提供隐私政策入口，但有可能通往该政策的条目，请打开确认。",
	},
	after: {
		en: "The sign-up screen links the privacy policy; none of the screens seen after it does.",
		zh: "注册页面提供了隐私政策链接，但此后所见页面均未提供。",
	},
	blind: {
		en: "No link to the privacy policy was found on the screens read, but parts of them could not be read.",
		zh: "所读页面未发现隐私政策入口，但部分内容无法读取。",
	},
	passed: {
		en: "A screen of the account, settings or the service links the privacy policy.",
		zh: "账号、设置或服务页面提供了隐私政策入口。",
	},
	none: {
		en: "No screen of a signed-in person was seen.",
		zh: "未见登录后的页面。",
	},
} as const satisfies Record<string, Text>;

/** Two screens besides sign-up are the least from which something can be said of all. */
const LEAST_SCREENS = 2;

function withinRun({ moments }: Flow, { from, to }: GuidedRun): Moment[] {
	return moments.filter(({ at }) => at !== undefined && at >= from && (to === null || at <= to));
}

/** What the guided runs to the policy came to, each judged at its last screen. */
function* judgeRuns(flow: Flow): Generator<Judgement> {
	for (const run of flow.recording?.runs ?? []) {
		if (run.goal !== "reach-policy" || run.ended === null) continue;
		const seen = withinRun(flow, run);
		const last = seen.at(-1);
		if (!last) continue;
		const moment = flow.moments.indexOf(last);
		const evidence = { screensRead: addresses(seen) };
		const [entry = null] = seen.flatMap(policyEntries);
		if (run.ended === "there") yield { outcome: "passed", moment, subject: null, message: says.reached, evidence };
		else if (entry) yield { outcome: "cantTell", moment, subject: null, message: says.overlooked, evidence };
		else yield { outcome: "failed", moment, subject: null, message: says.notFound, evidence };
	}
}

const addresses = (moments: readonly Moment[]): string[] => [...new Set(moments.map(({ url }) => url))];

function why(standing: readonly Moment[], hub: string | null): Text {
	if (standing.some(({ coverage }) => blindTo(coverage))) return says.blind;
	return hub ? says.hub : says.absent;
}

/** One answer for each site of the flow, from its standing screens and those that follow the sign-up. */
function* judgeSites(flow: Flow): Generator<Judgement> {
	const { moments } = flow;
	const signUp = linkedAtSignUp(moments);
	const later = signUp ? screensAfter(moments, signUp.at) : [];
	const enough = addresses(later).length >= LEAST_SCREENS;
	const standing = standingScreens(flow);
	const read = moments.filter((seen) => standing.includes(seen) || (enough && later.includes(seen)));
	const sites = read.filter((seen, i) => read.findIndex((other) => sameSite(other, seen)) === i);
	for (const site of sites) {
		const own = read.filter((seen) => sameSite(seen, site));
		const before = signUp && sameSite(signUp.screen, site) ? signUp.screen.url : null;
		const linking = own.find((seen) => policyEntries(seen).length > 0);
		const hub = own.map(hubOf).find((entry) => entry !== null) ?? null;
		const evidence = { screensRead: addresses(own), linkedAtSignUp: before, mayLeadThere: hub };
		if (linking) {
			const [subject = null] = policyEntries(linking);
			yield { outcome: "passed", moment: moments.indexOf(linking), subject, message: says.passed, evidence };
			continue;
		}
		const message = before && !hub && !own.some(({ coverage }) => blindTo(coverage)) ? says.after : why(own, hub);
		yield { outcome: "cantTell", moment: moments.indexOf(site), subject: null, message, evidence };
	}
}

export const policyNoStandingEntry: Rule = {
	id: "policy-no-standing-entry",
	issue: "no-privacy-policy",
	severity: "moderate",
	basis: ["PG02A 1.3 a)-b)", "HWAG 7.5", "XMDP policy", "NDSMR art. 21", "PIPL art. 17(3)"],
	title: { en: "The policy can be read only while signing up", zh: "登录后无固定入口查阅隐私政策" },
	remedy: {
		en: "Keep a fixed entry such as Settings > Privacy policy, where the text can be read and saved.",
		zh: "在“设置/关于”等固定位置保留隐私政策入口，支持随时查阅和保存。",
	},
	*check(flow): Generator<Judgement> {
		if (flow.moments.length === 0) return;
		const runs = [...judgeRuns(flow)];
		const answers = runs.length > 0 ? runs : [...judgeSites(flow)];
		if (answers.length === 0) yield { outcome: "inapplicable", moment: 0, subject: null, message: says.none };
		else yield* answers;
	},
};
