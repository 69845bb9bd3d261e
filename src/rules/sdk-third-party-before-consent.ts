import type { Evidence, Outcome, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import { lineOf } from "../engine/line.ts";
import type { Rule } from "../engine/rule.ts";
import { beforeConsent } from "../facts/beforeConsent.ts";
import { follows, isNeeded, ownDomains, type Recipient, recipientsOf, singlesOut } from "../facts/recipients.ts";
import { agreedBefore, asksSomewhere, momentAt, notJudged } from "../facts/recorded.ts";

const says = {
	failed: {
		en: "An advertising or session-replay service received an identifier before the person agreed to anything.",
		zh: "在用户作出同意之前，已有广告或录屏类第三方收到可识别标识。",
	},
	follows: {
		en: "A service that follows people was loaded before the person agreed. Check whether it acts for the site and is necessary.",
		zh: "用户同意之前已加载统计、广告或社交类第三方，请确认其是否受托处理且确有必要。",
	},
	unknown: {
		en: "A third party that is in no list of vendors received an identifier before the person agreed. Find out who it is.",
		zh: "用户同意之前，有未知第三方收到可识别标识，请核实其身份与用途。",
	},
	remembered: {
		en: "Third parties were contacted before an agreement was seen, but the page remembers an earlier one. Record again in a clean session.",
		zh: "录制中同意之前已联系第三方，但页面保存了此前的同意记录，请在全新会话中重新录制。",
	},
	passed: {
		en: "Nothing that follows people was contacted before the person agreed.",
		zh: "用户同意之前未联系统计、广告等第三方。",
	},
	nothing: {
		en: "No screen of this recording asks for a consent or for information about a person.",
		zh: "录制的页面均未征求同意或收集个人信息。",
	},
} as const satisfies Record<string, Text>;

/** Their requests with an identifier are data that is given away, whatever else they do. */
const gravest = new Set(["advertising", "session-replay"]);

function judge(recipient: Recipient): [Outcome, Text] | null {
	if (isNeeded(recipient)) return null;
	if (recipient.kind !== null && gravest.has(recipient.kind) && singlesOut(recipient)) return ["failed", says.failed];
	if (follows(recipient)) return ["cantTell", says.follows];
	return recipient.kind === null && singlesOut(recipient) ? ["cantTell", says.unknown] : null;
}

function evidenceOf(flow: Flow, { name, operator, kind, hosts, requests, carries }: Recipient): Evidence {
	return {
		vendor: name,
		operator,
		vendorKind: kind,
		hosts,
		count: requests.length,
		carries,
		at: requests[0]?.at ?? null,
		agreedAt: lineOf(flow)?.at ?? null,
	};
}

export const sdkThirdPartyBeforeConsent: Rule = {
	id: "sdk-third-party-before-consent",
	issue: "third-party-sdk",
	severity: "critical",
	basis: [
		"M191 5.1; 3.1",
		"DRAFT20 Problem 10, situation 2; strategy 2",
		"PG03A 2.8.1 case 2; 2.8.2 a)",
		"PG02A 5.1 a)",
		"PIPL arts 13, 23",
		"CSL art. 42(1)",
		"EPRIV art. 5(3)",
		"P49 operative part",
		"PIPA art. 17(1)-(2)",
		"MIIT337 item 3",
		"XMDP consent",
	],
	title: { en: "Third parties receive data before consent", zh: "同意前已向第三方发送请求或标识" },
	remedy: {
		en: "Load third-party code only after consent for its purpose; self-host or proxy what is truly needed.",
		zh: "在取得相应同意后再加载第三方代码；确属必需的改为自有或受托部署。",
	},
	*check(flow) {
		const open = notJudged(flow, "requests");
		if (open) return yield open;
		if (flow.moments.length === 0) return;
		if (!asksSomewhere(flow)) {
			return yield { outcome: "inapplicable", moment: 0, subject: null, message: says.nothing };
		}
		const own = ownDomains(flow);
		let judged = 0;
		for (const recipient of recipientsOf(beforeConsent(flow, "request"), own)) {
			const answer = judge(recipient);
			if (!answer) continue;
			judged++;
			const [outcome, message] = agreedBefore(flow) ? (["cantTell", says.remembered] as const) : answer;
			const [first] = recipient.requests;
			yield {
				outcome,
				moment: momentAt(flow, first ?? { moment: 0 }),
				subject: null,
				message,
				quote: recipient.name,
				about: recipient.name,
				evidence: evidenceOf(flow, recipient),
			};
		}
		if (judged === 0) yield { outcome: "passed", moment: 0, subject: null, message: says.passed };
	},
};
