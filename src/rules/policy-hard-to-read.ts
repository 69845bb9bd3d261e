import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	small: { en: "its type is smaller than 12 px on a phone", zh: "手机上正文字号小于12px" },
	longSentences: { en: "its sentences are very long", zh: "句子过长" },
	unbroken: { en: "it runs on without paragraphs or headings", zh: "缺少分段或标题，大段连排" },
	veryLong: { en: "it is longer than a person reads before signing up", zh: "篇幅过长" },
	readable: {
		en: "Length, sentences, structure and type of the policy are readable.",
		zh: "隐私政策的篇幅、句长、结构和字体便于阅读。",
	},
} as const satisfies Record<string, Text>;

/** A house threshold, in CSS pixels: the legal test is qualitative. */
const LEAST_SIZE = 12;
const PHONE = 500;

/** The middle one, so that a footnote or a menu decides nothing. */
function middle(values: number[]): number | null {
	return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

/** Size of the policy's own type, where it was read off a page that was looked at. */
function drawn({ flow, document }: PolicyCase): { size: number | null; phone: boolean } {
	const seen = flow.moments.find(({ url, screen }) => url === document.url && screen.kind === "policy");
	const body = (seen?.sentences ?? []).filter(
		({ shown, place, text }) => shown && place === "body" && text.length > 12,
	);
	return { size: middle(body.map(({ look }) => look.fontSize)), phone: (seen?.viewport.width ?? PHONE + 1) <= PHONE };
}

function judge(policy: PolicyCase): Answer {
	const { length, meanSentence, longestBlock, longSentences, unbroken, veryLong } = policy.reading.legibility;
	const { size, phone } = drawn(policy);
	const wrong: Text[] = [];
	if (phone && size !== null && size < LEAST_SIZE) wrong.push(says.small);
	if (longSentences) wrong.push(says.longSentences);
	if (unbroken) wrong.push(says.unbroken);
	if (veryLong) wrong.push(says.veryLong);
	const evidence = { characters: length, meanSentence, longestParagraph: longestBlock, fontSize: size };
	if (wrong.length === 0) return { outcome: "passed", message: says.readable, evidence };
	const list = { en: wrong.map(({ en }) => en).join("; "), zh: wrong.map(({ zh }) => zh).join("；") };
	const message = {
		en: `The policy may be hard to read: ${list.en}. Read it on the device it is meant for.`,
		zh: `隐私政策可能难以阅读：${list.zh}。请在目标设备上人工阅读确认。`,
	};
	return { outcome: "cantTell", message, evidence };
}

export const policyHardToRead: Rule = {
	id: "policy-hard-to-read",
	issue: "no-privacy-policy",
	severity: "moderate",
	basis: [
		"M191 1.4",
		"PG02A 1.4 a); 1.2 b)",
		"DRAFT20 Problem 5, situation 2",
		"AUDIT 4(2)",
		"MIIT26 Part I, personal-information measures (item number not confirmed)",
		"EDPB03 4.3.2 Hidden in plain sight",
		"GDPR art. 12(1)",
		"CCPA 7003(b)(1), (b)(3), (c)",
		"PG03A 2.2.1 case 1",
	],
	title: {
		en: "Policy or consent text is too small, too pale, cut off or not text",
		zh: "隐私政策文字过小、过淡或难以阅读",
	},
	remedy: {
		en: "Use body size text of at least 12-14 px, contrast of 4.5:1 or better, real text and a full-height view.",
		zh: "正文字号不小于12-14px，对比度不低于4.5:1，使用可选中文本并完整显示。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
