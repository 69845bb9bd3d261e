import { type EventOf, eventsOf } from "../engine/event.ts";
import type { Outcome, Text } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import { lineOf } from "../engine/line.ts";
import type { Rule } from "../engine/rule.ts";
import { declares } from "../facts/policy/declares.ts";
import { isNeeded, ownDomains, type Recipient, recipientsOf } from "../facts/recipients.ts";
import { momentAt, notJudged } from "../facts/recorded.ts";

const says = {
	early: {
		en: "What was typed into the form reached a third party before the person agreed.",
		zh: "用户同意之前，填写的内容已被发送至第三方。",
	},
	undeclared: {
		en: "What was typed into the form reached a third party that the policy read does not name.",
		zh: "填写的内容被发送至所读隐私政策未列明的第三方。",
	},
	needed: {
		en: "What was typed into the form reached a service that may need it (captcha, message, identity, payment). Check its contract and the policy.",
		zh: "填写的内容被发送至可能确有需要的服务（验证码、短信、身份核验、支付等），请核对合同与隐私政策。",
	},
	agreed: {
		en: "What was typed into the form reached a third party after the person agreed. Check for a separate consent or a processor's contract.",
		zh: "用户同意后，填写的内容被发送至第三方，请确认是否取得单独同意或存在委托处理合同。",
	},
	passed: {
		en: "The made-up values were sent to the site alone.",
		zh: "测试值仅发送至网站自身。",
	},
	untyped: {
		en: "The made-up values of a guided run were not seen in any request. Type them into the form while recording to judge this.",
		zh: "未在任何请求中发现引导流程提供的测试值。录制时请将其填入表单后再判断。",
	},
} as const satisfies Record<string, Text>;

const canaries = ({ detail }: EventOf<"request">) =>
	detail.carries.split(" ").filter((what) => what.startsWith("canary:"));

function judge(flow: Flow, recipient: Recipient): [Outcome, Text] {
	if (isNeeded(recipient)) return ["cantTell", says.needed];
	const line = lineOf(flow);
	if (recipient.requests.some(({ at }) => line === null || at < line.at)) return ["failed", says.early];
	return declares(flow, recipient) === "no" ? ["failed", says.undeclared] : ["cantTell", says.agreed];
}

export const sdkPiInThirdPartyPayload: Rule = {
	id: "sdk-pi-in-third-party-payload",
	issue: "third-party-sdk",
	severity: "critical",
	basis: [
		"PIPL art. 23",
		"M191 5.1; 5.3",
		"PG03A 2.8.1 cases 1-2; 2.8.2 a)-b)",
		"DRAFT20 Problem 10, situation 2",
		"CSL art. 42(1)",
		"CC art. 1038",
		"GDPR art. 5(1)(a)-(c)",
		"CPL art. 29(2)",
	],
	title: { en: "Data typed by the user goes to a third party", zh: "用户填写的信息被发送至第三方" },
	remedy: {
		en: "Mask inputs for replay and analytics, drop identifiers from URLs, and send such data only with separate consent or under a processor contract.",
		zh: "对填写内容做遮蔽，禁止通过URL或统计/录屏脚本外发；确需提供的应取得单独同意或依委托合同处理。",
	},
	*check(flow) {
		const open = notJudged(flow, "requests");
		if (open) return yield open;
		const requests = eventsOf(flow.events, "request");
		const told = requests.filter((request) => canaries(request).length > 0);
		if (told.length === 0) {
			if (flow.moments.length > 0) {
				yield { outcome: "inapplicable", moment: 0, subject: null, message: says.untyped, needs: "recording" };
			}
			return;
		}
		const recipients = recipientsOf(told, ownDomains(flow));
		for (const recipient of recipients) {
			const [outcome, message] = judge(flow, recipient);
			const { name, operator, kind, hosts } = recipient;
			const [first] = recipient.requests;
			yield {
				outcome,
				moment: momentAt(flow, first ?? { moment: 0 }),
				subject: null,
				message,
				quote: name,
				about: name,
				evidence: {
					vendor: name,
					operator,
					vendorKind: kind,
					hosts,
					carries: [...new Set(recipient.requests.flatMap(canaries))],
					at: first?.at ?? null,
					agreedAt: lineOf(flow)?.at ?? null,
				},
			};
		}
		if (recipients.length === 0) {
			yield {
				outcome: "passed",
				moment: momentAt(flow, told[0] ?? { moment: 0 }),
				subject: null,
				message: says.passed,
			};
		}
	},
};
