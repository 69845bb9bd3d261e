import type { Outcome, Severity, Text } from "../../src/engine/finding.ts";
import { type Flow, flowOf } from "../../src/engine/flow.ts";
import type { IssueId } from "../../src/engine/issues.ts";
import type { Item, Moment, Request, WayOut } from "../../src/engine/moment.ts";
import type { Review } from "../../src/engine/review.ts";
import type { Judgement, Rule } from "../../src/engine/rule.ts";
import { run } from "../../src/engine/run.ts";
import { withTables } from "../../src/facts/policy/table.ts";
import { basisOf } from "../../src/law/cite.ts";
import { goodZh, policy } from "../unit/policyTexts.ts";
import { german, sdkList } from "./texts.ts";

const text = (en: string, zh: string): Text => ({ en, zh });

function item(id: string, wording: string): Item {
	return {
		id,
		selector: `#${id}`,
		frame: "",
		layer: "l1",
		group: "g1",
		place: "form",
		shown: true,
		box: [20, 400, 350, 20],
		look: { fontSize: 12, contrast: 4.8, weight: 400, underlined: false, filled: false },
		text: wording,
	};
}

function request(id: string, wording: string, parts: Partial<Request>): Request {
	return {
		...item(id, wording),
		means: "tick",
		state: { now: "off", byDefault: "off", setBy: "markup" },
		polarity: "opt-in",
		required: false,
		requiredBy: null,
		enabled: true,
		covers: [],
		purposes: ["terms", "privacy"],
		agreements: [],
		says: { does: "asks", plainly: true, onlyNotes: false },
		rememberedBy: null,
		unsure: null,
		...parts,
	};
}

const moment: Moment = {
	url: "https://passport.shanjian-mall.example/h5/register",
	title: "注册 - 山间优选",
	language: "zh-CN",
	takenAt: "2026-11-25T06:20:00.000Z",
	viewport: { width: 390, height: 844, scale: 3 },
	screen: { kind: "sign-up", because: ["heading: 注册"] },
	layers: [{ id: "l1", kind: "page", box: [0, 0, 390, 844], modal: false, text: "" }],
	requests: [],
	agreements: [],
	fields: [],
	actions: [],
	waysOut: [],
	sentences: [],
	coverage: { frames: [], closedRoots: 0, canvases: 0, stopped: null, unknownLanguages: [] },
};

const agree = request("agree", "我已阅读并同意《用户服务协议》《隐私政策》及《第三方信息共享清单》", {
	state: { now: "on", byDefault: "on", setBy: "markup" },
	required: true,
	requiredBy: "disabled-submit",
	purposes: ["terms", "privacy", "third-party-sharing"],
	agreements: ["a1", "a2"],
});
const offers = request("offers", "Do not send me offers, news and partner promotions by e-mail", {
	polarity: "opt-out",
	purposes: ["marketing"],
	state: { now: "off", byDefault: "off", setBy: "script" },
});
const profile = request("profile", "允许根据我的浏览记录向我推荐商品", {
	means: "switch",
	state: { now: "on", byDefault: "unknown", setBy: "unknown" },
	purposes: ["profiling"],
	unsure: "set-by-unknown",
});
const implied = request("implied", "登录即代表您已同意《中国移动认证服务条款》并授权本应用获取本机号码", {
	means: "implied",
	state: { now: "unknown", byDefault: "unknown", setBy: "unknown" },
	purposes: ["carrier-login"],
});
const join = request("join", "同意并注册", {
	means: "button",
	state: { now: "unknown", byDefault: "unknown", setBy: "unknown" },
});
const hidden = request("consentFlag", "", {
	means: "hidden",
	shown: false,
	state: { now: "on", byDefault: "on", setBy: "markup" },
	purposes: ["other"],
	unsure: "wording-not-found",
});
const plain = request("plain", "I have read and agree to the Terms of Service", {
	purposes: ["terms"],
	required: true,
});
const gender = request("share", "与合作伙伴共享我的联系方式：同意", {
	means: "choice",
	purposes: ["third-party-sharing"],
});
const close: WayOut = {
	...item("close", "注销账号"),
	kind: "delete-account",
	href: null,
	pressable: false,
	neighbours: { count: 9, fontSize: 16, contrast: 12.1, pressable: 9 },
};

const many: Moment = {
	...moment,
	requests: [agree, offers, profile, implied, join, hidden, plain, gender],
	agreements: [
		{ ...item("a1", "《用户服务协议》"), kind: "terms", href: null, via: "handler", reach: "not-checked" },
		{
			...item("a2", "《隐私政策》"),
			kind: "privacy-policy",
			href: "https://a.example/p",
			via: "link",
			reach: "not-checked",
		},
	],
	waysOut: [close],
	coverage: {
		frames: [{ url: "https://pay.partner.example/embedded/checkout/frame.html", reached: false, why: "cross-origin" }],
		closedRoots: 2,
		canvases: 1,
		stopped: "budget",
		unknownLanguages: ["sw"],
	},
};

type Answer = [outcome: Outcome, subject: Item | null, message: Text, severity?: Severity];

function rule(id: string, issue: IssueId, severity: Severity, title: Text, remedy: Text, ...answers: Answer[]): Rule {
	const judged = answers.map(
		([outcome, subject, message, graver]): Judgement => ({ outcome, moment: 0, subject, message, severity: graver }),
	);
	return {
		id,
		issue,
		severity,
		title,
		remedy,
		basis: basisOf(id),
		*check() {
			yield* judged;
		},
	};
}

const tickRemedy = text(
	"Ship the box empty and let the person tick it; if it is empty on submit, ask for it beside the box instead of ticking it by script.",
	"默认不勾选，由用户主动勾选；提交时如未勾选，请在勾选框旁提示，不得通过脚本自动勾选。",
);

/** Rules that give the answers written here, so that the view meets every mix of outcomes. */
export const manyRules: Rule[] = [
	rule(
		"default-prechecked-consent",
		"default-consent",
		"critical",
		text("A consent box is ticked before the person touches it", "同意选项在用户操作前已被勾选"),
		tickRemedy,
		[
			"failed",
			agree,
			text(
				"The box is ticked by the page's own markup; agreement is taken before anyone has chosen. This may breach the duty to obtain voluntary and explicit consent.",
				"该勾选框由页面自身默认勾选，用户尚未作出选择即视为同意，可能不符合“自愿、明确”作出同意的要求。",
			),
		],
		[
			"failed",
			offers,
			text(
				"The wording is an opt-out: leaving the box alone counts as consent to marketing.",
				"该选项为反向表述，用户不操作即被视为同意接收营销信息。",
			),
			"serious",
		],
		[
			"cantTell",
			profile,
			text(
				"The switch is on, but who set it cannot be told from this look.",
				"开关当前为开启状态，但仅凭本次检查无法判断由谁设置。",
			),
		],
		["passed", plain, text("The box is empty until the person ticks it.", "该勾选框默认未勾选，由用户主动勾选。")],
	),
	rule(
		"default-implied-by-action",
		"default-consent",
		"serious",
		text("Using the page is taken as agreement", "以登录、注册等操作推定用户同意"),
		tickRemedy,
		[
			"cantTell",
			implied,
			text(
				"The sentence says that signing in is agreement. This is tolerated where it is conspicuous and linked.",
				"页面称“登录即代表同意”。如提示显著且附有链接，实践中可被接受，请人工复核。",
			),
		],
	),
	rule(
		"bundle-terms-and-privacy-one-box",
		"bundled-blanket-consent",
		"moderate",
		text("One box covers both the terms and the privacy policy", "用户协议与隐私政策合并为一次勾选"),
		text("Give each document a box of its own.", "请为各份文件分别设置勾选项。"),
		[
			"failed",
			agree,
			text("One tick agrees to three documents at once.", "一次勾选同时同意三份文件，可能构成一揽子授权。"),
		],
	),
	rule(
		"dereg-entry-hidden",
		"unreasonable-deregistration",
		"moderate",
		text("The entry for deleting the account is hard to find", "账号注销入口不易找到"),
		text("Show the entry in the same row style as its neighbours.", "将注销入口与其他设置项以相同样式展示。"),
		[
			"failed",
			close,
			text(
				"The entry is 10 px at a contrast of 2.1; its nine neighbours are 16 px at 12.1.",
				"注销入口字号为 10 px、对比度 2.1；其余 9 个入口为 16 px、对比度 12.1。",
			),
		],
	),
	rule(
		"policy-missing-at-collection",
		"no-privacy-policy",
		"critical",
		text("Personal information is collected with no privacy policy in reach", "收集个人信息但未提供隐私政策"),
		text("Link the policy beside the submit button.", "在提交按钮旁提供隐私政策链接。"),
		["passed", null, text("A privacy policy is linked beside the form.", "表单旁提供了隐私政策链接。")],
	),
	rule(
		"policy-link-dead-or-empty",
		"no-privacy-policy",
		"critical",
		text("The link to the policy leads nowhere", "隐私政策链接无法打开"),
		text("Let the link open the policy.", "确保链接可打开隐私政策。"),
		[
			"cantTell",
			{ ...agree, text: "《隐私政策》" },
			text("The link has no address; a script may open it.", "该链接没有地址，可能由脚本打开。"),
		],
	),
	rule(
		"dereg-no-entry",
		"unreasonable-deregistration",
		"critical",
		text("No effective way to delete the account", "未提供有效的账号注销途径"),
		text("Provide an online way.", "提供在线注销途径。"),
		["inapplicable", null, text("This is not an account or settings screen.", "本页面不是账号或设置页面。")],
	),
];

const clean: Moment = { ...moment, requests: [plain, { ...offers, text: "Send me offers", polarity: "opt-in" }] };

const attack = request("attack", '"><img src=x onerror=alert(1)><script>alert(2)</script> I agree', {});
const hostile: Moment = { ...moment, requests: [attack] };
const hostileRules = [
	rule(
		"default-prechecked-consent",
		"default-consent",
		"critical",
		text("A consent box is ticked before the person touches it", "同意选项在用户操作前已被勾选"),
		tickRemedy,
		["failed", attack, text("The box is ticked.", "该勾选框默认已勾选。")],
	),
];

function judged(seen: Moment, rules: readonly Rule[], keep: (outcome: Outcome) => boolean): Flow {
	const flow = flowOf([seen], "2026.11", 3.4);
	flow.findings = run(rules, flow).filter(({ outcome }) => keep(outcome));
	flow.timing.rulesMs = 0.6;
	return flow;
}

/** Policies of the flow: one in Chinese with a list beside it, and one in a language read by vocabulary alone. */
const texts = withTables([
	policy(goodZh, {
		url: "https://passport.shanjian-mall.example/legal/privacy.html",
		asked: "https://passport.shanjian-mall.example/legal/privacy",
		redirects: ["https://passport.shanjian-mall.example/legal/cn/privacy"],
		source: "fetched",
		sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
	}),
	policy(sdkList, {
		id: "d2",
		kind: "third-party-list",
		url: "https://passport.shanjian-mall.example/legal/sdk.html",
		sha256: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
	}),
	policy(german, { id: "d3", url: "https://passport.shanjian-mall.example/de/datenschutz", sha256: "ab12" }),
]);

const open = judged(many, manyRules, () => true);

/** A person's word on the nth finding, by default on one that is no longer seen. */
function reviewed(n: number | null, more: Partial<Review>): Review {
	const finding = n === null ? null : open.findings[n];
	return {
		fingerprint: finding?.fingerprint ?? "0123456789abcdef",
		site: "passport.shanjian-mall.example",
		decision: "unsure",
		reason: "",
		note: "",
		at: "2026-11-26T08:30:00.000Z",
		about: {
			rule: finding?.rule ?? "default-prechecked-consent",
			outcome: finding?.outcome ?? "failed",
			quote: finding?.quote ?? "同意接收营销短信",
			url: moment.url,
		},
		...more,
	};
}

const elsewhere = { rule: "dereg-entry-hidden", outcome: "cantTell" as const, quote: "注销账号" };

const reviews: Review[] = [
	reviewed(0, { decision: "confirmed", note: "已与产品确认，下个版本修复。\nTicket 4711." }),
	reviewed(1, { decision: "not-a-problem", reason: "cleared" }),
	reviewed(2, { decision: "not-a-problem", reason: "This box is drawn by the test build only" }),
	reviewed(4, { note: "Ask legal." }),
	reviewed(7, { decision: "confirmed" }),
	reviewed(null, { decision: "not-a-problem", reason: "not-live", note: "Was gone after the last release." }),
	reviewed(null, {
		fingerprint: "fedcba9876543210",
		about: { ...elsewhere, url: "https://passport.shanjian-mall.example/h5/settings" },
	}),
];

/** As a team whose H5 page a store has sent back would have it checked. */
const inApp: Flow = {
	...judged(many, manyRules, () => true),
	context: {
		surface: "h5-in-app",
		service: "online-shopping",
		serviceBy: "person",
		jurisdictions: ["CN", "stores", "EU"],
		signedIn: null,
	},
};

export const flows = {
	stores: inApp,
	many: open,
	decided: { ...open, reviews },
	clean: judged(clean, manyRules, (outcome) => outcome === "passed" || outcome === "inapplicable"),
	hostile: judged(hostile, hostileRules, () => true),
	policy: { ...judged(many, manyRules, () => true), documents: texts },
	empty: judged(
		{ ...moment, screen: { kind: "other", because: [] } },
		manyRules,
		(outcome) => outcome === "inapplicable",
	),
} satisfies Record<string, Flow>;
