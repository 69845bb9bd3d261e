import type { Text } from "../engine/finding.ts";
import type { Flow, PolicyDocument } from "../engine/flow.ts";
import type { Agreement, Moment } from "../engine/moment.ts";
import type { Judgement, Rule } from "../engine/rule.ts";
import { documentBehind } from "../facts/policy/behind.ts";
import { namesPolicy } from "../facts/policyNames.ts";

const says = {
	empty: {
		en: "The privacy policy was opened, and nothing readable appeared.",
		zh: "已打开隐私政策，但未显示任何可阅读的内容。",
	},
	shell: {
		en: "The privacy policy's address was fetched, and its text needs scripts to show. Open it in a tab and inspect it there.",
		zh: "已读取隐私政策的链接地址，但正文需由脚本显示。请在标签页中打开后检查。",
	},
	dead: {
		en: "The privacy policy's address was opened and answered with an error.",
		zh: "已访问隐私政策的链接地址，但返回错误。",
	},
	elsewhere: {
		en: "The privacy policy's link opened something that does not read like a policy. Open it and check.",
		zh: "隐私政策链接打开的内容不像隐私政策，请人工打开确认。",
	},
	noAddress: {
		en: "The privacy policy's link has no address of its own; a script may open it. Press it and see whether the policy appears.",
		zh: "隐私政策链接没有实际地址，可能由脚本打开。请点击确认政策能否正常显示。",
	},
	textOnly: {
		en: "The privacy policy is named but is no link. Check whether it can be opened from here.",
		zh: "页面仅出现隐私政策的名称，并非链接，请确认能否打开阅读。",
	},
	ok: { en: "The privacy policy was opened and can be read.", zh: "隐私政策可正常打开并阅读。" },
	notOpened: {
		en: "The privacy policy's link has an address; it was not opened in this look.",
		zh: "隐私政策链接有实际地址，本次检查未打开。",
	},
	linked: {
		en: "Named as text here; the same screen links the policy elsewhere.",
		zh: "此处仅为文字名称，本页其他位置已提供链接。",
	},
	self: {
		en: "This screen is the policy itself; a link or title here leads nowhere else.",
		zh: "本页即为隐私政策，此处的链接或名称指向本页。",
	},
	none: { en: "No privacy policy is linked or named on this screen.", zh: "本页没有隐私政策的链接或名称。" },
} as const satisfies Record<string, Text>;

/** On the policy's own page, what has no address of its own points to where the reader is; terms are another text. */
function leadsHere({ href, reach }: Agreement, { screen, title, url }: Moment): boolean {
	if (screen.kind !== "policy" || ![title, ...screen.because].some(namesPolicy)) return false;
	if (reach === "empty" || reach === "not-a-policy") return false;
	return href === null || withoutQuery(href) === withoutQuery(url);
}

const withoutQuery = (address: string) => address.replace(/[?#].*$/s, "").replace(/\/$/, "");

/** Fetching runs no script, so that a blank answer proves nothing where a script may fill it. */
function isShell({ href }: Agreement, documents: readonly PolicyDocument[]): boolean {
	return documents.some(({ asked, mayShowMore }) => mayShowMore && asked === href);
}

/** A policy that a person opened in the flow was reached, though nothing was fetched. */
function asRead(flow: Flow, policy: Agreement): Agreement {
	return policy.reach === "not-checked" && documentBehind(flow, policy) ? { ...policy, reach: "ok" } : policy;
}

function judge(policy: Agreement, linked: boolean, shell: boolean): Pick<Judgement, "outcome" | "message" | "needs"> {
	switch (policy.reach) {
		case "ok":
			return { outcome: "passed", message: says.ok };
		case "empty":
			return shell ? { outcome: "cantTell", message: says.shell } : { outcome: "failed", message: says.empty };
		case "not-a-policy":
			return { outcome: "cantTell", message: says.elsewhere };
		case "dead":
			return policy.href === null
				? { outcome: "cantTell", message: says.noAddress }
				: { outcome: "failed", message: says.dead };
		case "not-checked":
			if (policy.href !== null) return { outcome: "inapplicable", message: says.notOpened, needs: "policy" };
			if (policy.via === "handler") return { outcome: "cantTell", message: says.noAddress };
			return linked
				? { outcome: "inapplicable", message: says.linked }
				: { outcome: "cantTell", message: says.textOnly };
	}
}

export const policyLinkDeadOrEmpty: Rule = {
	id: "policy-link-dead-or-empty",
	issue: "no-privacy-policy",
	severity: "critical",
	basis: [
		"M191 1.1",
		"DRAFT20 Problem 4, situation 2",
		"PG02A 1.1 c)",
		"PIPL art. 17(3)",
		"NDSMR art. 21",
		"GDPR art. 12(1)",
		"EDPB03 4.4.1 Dead end",
		"CCPA 7004(a)(5)(B)",
	],
	title: {
		en: "The privacy-policy link is dead, empty or leads elsewhere",
		zh: "隐私政策链接失效、空白或指向无关页面",
	},
	remedy: {
		en: "Give the link a real address that serves readable text without signing in, and monitor it.",
		zh: "为链接设置真实地址，确保无需登录即可正常显示文本，并定期巡检。",
	},
	*check(flow) {
		const { moments, documents } = flow;
		for (const [moment, seen] of moments.entries()) {
			const policies = seen.agreements.filter(({ kind }) => kind === "privacy-policy");
			const linked = policies.some(({ via }) => via !== "text");
			for (const subject of policies) {
				const read = asRead(flow, subject);
				const verdict = leadsHere(subject, seen)
					? { outcome: "inapplicable" as const, message: says.self }
					: judge(read, linked, isShell(subject, documents));
				const { reach, via, href } = read;
				yield { ...verdict, moment, subject, evidence: { reach, via, address: href } };
			}
			if (policies.length === 0) yield { outcome: "inapplicable", moment, subject: null, message: says.none };
		}
	},
};
