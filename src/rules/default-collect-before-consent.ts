import { eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import { lineOf } from "../engine/line.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { beforeConsent } from "../facts/beforeConsent.ts";
import { ownDomains, recipientsOf, singlesOut } from "../facts/recipients.ts";
import { agreedBefore, asksSomewhere, momentAt, notJudged } from "../facts/recorded.ts";

const says = {
	typed: {
		en: "What was typed into the form was sent before the person agreed and before they sent the form.",
		zh: "用户尚未同意、也未提交表单，填写的内容即已被发送。",
	},
	analytics: {
		en: "An identifier was sent to an analytics service before the person agreed.",
		zh: "用户同意之前，已向统计服务发送可识别标识。",
	},
	stored: {
		en: "What looks like identifiers was stored in the browser before the person agreed. Check whether each is strictly necessary.",
		zh: "用户同意之前，已在浏览器中写入疑似标识符，请逐项确认是否确属必需。",
	},
	location: {
		en: "A location was sent before the person agreed. Check whether the page asked for it or guessed it from the network.",
		zh: "用户同意之前已发送位置信息，请确认其来源及必要性。",
	},
	remembered: {
		en: "Data was sent or stored before an agreement was seen, but the page remembers an earlier one. Record again in a clean session.",
		zh: "录制中同意之前已发送或写入信息，但页面保存了此前的同意记录，请在全新会话中重新录制。",
	},
	passed: {
		en: "Nothing that singles out a person was seen to be sent or stored before they agreed.",
		zh: "用户同意之前未见发送或写入可识别用户的信息。",
	},
	nothing: {
		en: "No screen of this recording asks for a consent or for information about a person.",
		zh: "录制的页面均未征求同意或收集个人信息。",
	},
} as const satisfies Record<string, Text>;

/** Keys of what keeps a session, guards a form, balances load or remembers a choice. */
const necessary =
	/sess|csrf|xsrf|token|auth|login|jwt|lang|locale|theme|consent|cookie|agree|privacy|gdpr|optanon|route|sticky|lb|bucket|ab[-_]?test|captcha|nonce|waf|acw_tc|__cf|aliyungf|version|cache/iu;

function* typed(flow: Flow): Iterable<Judgement> {
	const sent = eventsOf(flow.events, "submit").find(({ by }) => by === "person");
	for (const request of beforeConsent(flow, "request")) {
		const carries = request.detail.carries.split(" ").filter((what) => what.startsWith("canary:"));
		if (carries.length === 0 || (sent && request.at >= sent.at)) continue;
		const { host } = request.detail;
		yield {
			outcome: "failed",
			moment: momentAt(flow, request),
			subject: null,
			message: says.typed,
			quote: host,
			about: `typed ${host}`,
			evidence: { hosts: [host], carries, at: request.at, agreedAt: lineOf(flow)?.at ?? null },
		};
		return;
	}
}

function* sent(flow: Flow): Iterable<Judgement> {
	const requests = beforeConsent(flow, "request");
	const own = ownDomains(flow);
	for (const recipient of recipientsOf(requests, own)) {
		if (recipient.kind !== "analytics" || !singlesOut(recipient)) continue;
		const { name, operator, hosts, carries } = recipient;
		const [first] = recipient.requests;
		yield {
			outcome: "failed",
			moment: momentAt(flow, first ?? { moment: 0 }),
			subject: null,
			message: says.analytics,
			quote: name,
			about: name,
			evidence: { vendor: name, operator, hosts, carries, at: first?.at ?? null, agreedAt: lineOf(flow)?.at ?? null },
		};
	}
	const located = requests.find(({ detail }) => detail.carries.split(" ").includes("location"));
	if (!located) return;
	yield {
		outcome: "cantTell",
		moment: momentAt(flow, located),
		subject: null,
		message: says.location,
		quote: located.detail.host,
		about: `location ${located.detail.host}`,
		evidence: { hosts: [located.detail.host], at: located.at, agreedAt: lineOf(flow)?.at ?? null },
	};
}

function* stored(flow: Flow): Iterable<Judgement> {
	const writes = beforeConsent(flow, "storage").filter(
		({ detail }) => detail.identifier && !necessary.test(detail.key),
	);
	const [first] = writes;
	if (!first) return;
	const keys = [...new Set(writes.map(({ detail }) => `${detail.area}: ${detail.key}`))];
	yield {
		outcome: "cantTell",
		moment: momentAt(flow, first),
		subject: null,
		message: says.stored,
		quote: keys.join(", "),
		about: "stored",
		evidence: { keys, at: first.at, agreedAt: lineOf(flow)?.at ?? null },
	};
}

export const defaultCollectBeforeConsent: Rule = {
	id: "default-collect-before-consent",
	issue: "default-consent",
	severity: "critical",
	basis: [
		"M191 3.1",
		"PG03A 2.5.1 scenario 1; 2.5.2 a)-b)",
		"PG02A 3.1 b)-c)",
		"DRAFT20 Problem 5, strategy 2; Problem 1, strategy 3",
		"PIPL arts 13, 17(1)",
		"EPRIV art. 5(3)",
		"CNIL 19 July 2019; 14 Dec 2021",
		"GDPR art. 7(1); art. 25(2)",
		"DRAFT26 draft text (press reports)",
		"HWAG 7.5",
	],
	title: {
		en: "Personal data or identifiers are collected or stored before consent",
		zh: "征得同意前即收集信息或写入标识",
	},
	remedy: {
		en: "Load only what the page strictly needs before consent; start analytics and identifiers from the consent callback; do not send form values before submit.",
		zh: "同意前仅加载必需资源；统计与标识在同意回调后初始化；表单提交前不得上传填写内容。",
	},
	*check(flow) {
		const open = notJudged(flow);
		if (open) return yield open;
		if (flow.moments.length === 0) return;
		const whole = { moment: 0, subject: null };
		if (!asksSomewhere(flow)) return yield { ...whole, outcome: "inapplicable", message: says.nothing };
		const found = [...typed(flow), ...sent(flow), ...stored(flow)];
		for (const judgement of found) {
			yield agreedBefore(flow) ? { ...judgement, outcome: "cantTell", message: says.remembered } : judgement;
		}
		if (found.length > 0) return;
		// Without the leave to see requests, an empty hand proves nothing.
		yield notJudged(flow, "requests") ?? { ...whole, outcome: "passed", message: says.passed };
	},
};
