import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	own: {
		en: "There are own rules for children's information.",
		zh: "设有儿童个人信息保护的专门规则或章节。",
	},
	notForChildren: {
		en: "The text states that the service is not for children, and nothing seen speaks against it.",
		zh: "文本声明服务不面向儿童，且未见相反迹象。",
	},
	general: {
		en: "Nothing seen shows that the service is meant for children under fourteen.",
		zh: "未发现服务面向不满十四周岁未成年人的迹象。",
	},
	admits: {
		en: "The text admits children with a guardian's consent; own rules for their information were not found in the text read.",
		zh: "文本允许儿童经监护人同意使用，但所读文本中未发现专门的儿童个人信息处理规则。",
	},
	meant: {
		en: "The service seems to be meant for children or to collect their information; own rules for it were not found in the text read.",
		zh: "服务疑似面向儿童或收集儿童信息，但所读文本中未发现专门规则。",
	},
} as const satisfies Record<string, Text>;

/** A chapter has more to say than one sentence on a guardian's consent. */
const LEAST_CHAPTER = 3;
const chapterHeading = /未成年|儿童|\b(?:child|children|minors?)\b/u;
const excludes =
	/不面向|不针对|不向[^。]{0,16}(?:提供|开放)|不(?:会)?故意收集|误收集|面向[^。]{0,4}(?:18|十八|成年)|\bnot (?:directed|intended|meant|aimed|designed)\b|\bnot knowingly\b|\bfor (?:people|users|adults)\b[^.]{0,12}\b1[6-8] and over\b/u;
const forChildren =
	/(?:儿童|幼儿|宝宝|亲子|少儿|小学|母婴|绘本|动画|卡通)(?!个人信息|隐私|的?个人|保护)|\b(?:kids|toddlers?|for children|nursery|cartoons?|preschool)\b/iu;

function judge(policy: PolicyCase): Answer {
	const { flow, reading, document } = policy;
	const chapter = reading.lines.filter(({ isHeading, under }) => !isHeading && chapterHeading.test(under)).length;
	const linked =
		flow.documents.some(({ kind }) => kind === "children") ||
		flow.moments.some(({ agreements }) => agreements.some(({ kind }) => kind === "children")) ||
		document.links.some(({ text }) =>
			/儿童(?:个人信息|隐私)|未成年人(?:个人信息|隐私)|children'?s? privacy/iu.test(text),
		);
	const rules = policy.find("minorsRules");
	const general = policy.find("minors");
	const place = rules ?? general;
	if (linked || (rules && chapter >= LEAST_CHAPTER)) return { outcome: "passed", message: says.own, place };
	const titles = [...flow.moments.map(({ title }) => title), document.blocks[0]?.text ?? ""];
	const meant =
		titles.some((title) => forChildren.test(title)) ||
		reading.collects.kinds.has("minorData") ||
		flow.moments.some(({ fields }) => fields.some(({ datum, shown }) => shown && datum === "minorData"));
	if (meant) return { outcome: "cantTell", message: says.meant, place };
	if (reading.lines.some(({ plain }) => chapterHeading.test(plain) && excludes.test(plain)))
		return { outcome: "inapplicable", message: says.notForChildren, place };
	return rules
		? { outcome: "cantTell", message: says.admits, place, severity: "moderate" }
		: { outcome: "inapplicable", message: says.general, place };
}

export const minorsRulesMissing: Rule = {
	id: "minors-rules-missing",
	issue: "sensitive-pi-rules",
	severity: "serious",
	basis: [
		"PIPL art. 31(2)",
		"NDSMR art. 21(2nd para)",
		"CHILD art. 8",
		"PG02A 1.1 d)",
		"AUDIT 14(1)",
		"GDPR art. 12(1)",
		"PIPA art. 22-2(3)",
	],
	title: { en: "No dedicated rules for children's data", zh: "缺少儿童个人信息保护专门规则" },
	remedy: {
		en: "Publish a children's privacy policy and user agreement, name a responsible person, and link them from sign-up.",
		zh: "制定儿童个人信息保护规则及用户协议，指定专人负责，并在注册处提供链接。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
