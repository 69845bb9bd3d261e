import { eventsOf } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { declares } from "../facts/policy/declares.ts";
import { isNeeded, ownDomains, recipientsOf } from "../facts/recipients.ts";
import { momentAt, notJudged } from "../facts/recorded.ts";

const says = {
	missing: {
		en: "The policy texts read do not name this third party, which the pages contact. Look for it under another name.",
		zh: "所读的隐私政策及清单中未列明页面所联系的该第三方，请核对是否以其他名称列出。",
	},
	unknown: {
		en: "The pages contact a host that is in no list of vendors and that the policy texts read do not name. Find out who it is.",
		zh: "页面联系了未知主机，所读的隐私政策中亦未列明，请核实其身份。",
	},
	passed: {
		en: "The policy texts read name every third party that was seen.",
		zh: "录制中出现的第三方均已在所读隐私政策中列明。",
	},
	none: { en: "No third party was seen in this recording.", zh: "录制中未出现第三方。" },
	notRead: {
		en: "No policy text was read. Have the policy and its list of third parties read to judge this.",
		zh: "未读取隐私政策文本，请读取隐私政策及第三方清单后再作判断。",
	},
} as const satisfies Record<string, Text>;

export const sdkUndeclaredThirdParty: Rule = {
	id: "sdk-undeclared-third-party",
	issue: "third-party-sdk",
	severity: "serious",
	basis: [
		"M191 2.1; 3.9",
		"PG03A 2.1.1 case 2; 2.7.1 scenario 1",
		"DRAFT20 Problem 10, situation 1; strategy 3",
		"PIPL arts 17, 23",
		"NDSMR art. 21(2nd para)",
		"AUDIT 8(2)",
		"GDPR art. 13(1)(e)",
	],
	title: { en: "Third parties seen at run time are not in the list", zh: "运行中出现未声明的第三方" },
	remedy: {
		en: "Add the vendor with its facts or remove the code; run the comparison in CI.",
		zh: "补充清单或移除代码，并在构建流程中自动比对。",
	},
	*check(flow) {
		const open = notJudged(flow, "requests");
		if (open) return yield open;
		if (flow.moments.length === 0) return;
		const requests = eventsOf(flow.events, "request");
		const recipients = recipientsOf(requests, ownDomains(flow));
		const whole = { moment: 0, subject: null };
		if (recipients.length === 0) return yield { ...whole, outcome: "inapplicable", message: says.none };
		if (flow.documents.length === 0) {
			return yield { ...whole, outcome: "inapplicable", message: says.notRead, needs: "policy" };
		}
		let judged = 0;
		for (const recipient of recipients) {
			// What only serves files or guards a form is often left out of such lists, and rightly so.
			if (isNeeded(recipient) || declares(flow, recipient) !== "no") continue;
			judged++;
			const { name, operator, kind, hosts } = recipient;
			yield {
				outcome: "cantTell",
				moment: momentAt(flow, recipient.requests[0] ?? whole),
				subject: null,
				message: kind === null ? says.unknown : says.missing,
				quote: name,
				about: name,
				evidence: {
					vendor: name,
					operator,
					vendorKind: kind,
					hosts,
					count: recipient.requests.length,
					read: flow.documents.map(({ url }) => url),
				},
			};
		}
		if (judged === 0) yield { ...whole, outcome: "passed", message: says.passed };
	},
};
