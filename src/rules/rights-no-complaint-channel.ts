import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";
import type { Quote } from "../facts/policy/lines.ts";

const says = {
	complaint: {
		en: "The policy tells where to complain.",
		zh: "隐私政策说明了投诉举报渠道。",
	},
	covers: {
		en: "The policy gives a contact for personal information, which takes complaints as well.",
		zh: "隐私政策提供了受理个人信息事务的联系方式，可用于投诉举报。",
	},
	general: {
		en: "The policy gives a contact, but not said to be for complaints or privacy.",
		zh: "隐私政策提供了联系方式，但未注明用于投诉或隐私事项。",
	},
	unfilled: {
		en: "The only contact in the text is a placeholder or cannot be an address.",
		zh: "文本中唯一的联系方式为占位符或格式无效。",
	},
	noWay: {
		en: "The text speaks of complaints, but no e-mail, phone, form or account to send them to was found in it.",
		zh: "文本提及投诉举报，但未发现可用的邮箱、电话、表单或账号。",
	},
	missing: {
		en: "No channel for complaints was found in the text read. Look in the footer and in help too.",
		zh: "所读文本中未发现投诉举报渠道，请同时查看页脚和帮助页面。",
	},
} as const satisfies Record<string, Text>;

/** Contacts that reach nobody: blanks of a template, and what has the shape of none. */
const broken =
	/(?:[\w.+-]+@(?:example|yourcompany|yourdomain|domain|xxx+)\.\w+|x{3,}@|@x{3,}|\d{3,4}-x{3,}|(?:邮箱|电话|e-?mail|phone)[^。.]{0,4}[:：]\s*(?:[【[][^】\]]{1,16}[】\]]|x{3,}|_{3,}))|[\w.+-]+@[\w-]+(?:\s|$|。)/u;

function judge({ find, reading }: PolicyCase): Answer {
	const contact = find("contact");
	const complaint = find("complaint");
	const answer = (outcome: Answer["outcome"], message: Text, place: Quote | null = contact): Answer => ({
		outcome,
		message,
		place,
	});
	const blank = reading.lines.find(({ plain }) => broken.test(plain));
	if (!contact && blank) return answer("failed", says.unfilled, blank);
	if (contact && complaint) return answer("passed", says.complaint, complaint);
	if (complaint) return answer("cantTell", says.noWay, complaint);
	const covering = find("privacyContact");
	if (contact) return covering ? answer("passed", says.covers, covering) : answer("cantTell", says.general);
	return answer("cantTell", says.missing);
}

export const rightsNoComplaintChannel: Rule = {
	id: "rights-no-complaint-channel",
	issue: "no-delete-correct-complain",
	severity: "serious",
	basis: [
		"M191 6.5",
		"DRAFT20 Problem 8, situation 3; strategies 5-6",
		"PG03A 2.9.1 situation 3; 2.9.2 e)",
		"PG02A 1.5 j); 6.3 a)",
		"NDSMR art. 20",
		"CSL art. 49",
		"PIPL art. 50(1)",
		"AUDIT 19(6)",
		"GDPR art. 13(2)(d)",
		"DPDP s. 13; s. 5(1)(iii)",
		"PIPA art. 30(1) item 6",
	],
	title: { en: "No working complaint or report channel for privacy", zh: "未公布有效的投诉举报渠道" },
	remedy: {
		en: "Publish at least one monitored channel (two are better), say what it is for, and test it.",
		zh: "至少公布一种有效的投诉举报方式（邮箱、电话、在线客服、表单等），并保证有人受理。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
