import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { type Answer, examples, judgePolicies, type PolicyCase } from "../facts/policy/judging.ts";
import { openEnded } from "../facts/policy/wordingFaults.ts";

const says = {
	closed: {
		en: "No list of information or purposes with an open end was found in the text read.",
		zh: "所读文本中未发现以“等”“例如”等方式不完整列举信息或目的的语句。",
	},
} as const satisfies Record<string, Text>;

/** Fewer than this are often harmless. */
const MANY = 3;

function judge({ reading }: PolicyCase): Answer {
	const open = openEnded(reading.lines);
	const [place] = open;
	if (!place) return { outcome: "passed", message: says.closed };
	const message = {
		en: `${open.length} ${open.length === 1 ? "list" : "lists"} of information or purposes end openly (etc., such as, including but not limited to). Read each in its context.`,
		zh: `${open.length} 处信息或目的的列举未穷尽（“等”“例如”“包括但不限于”等），请结合上下文判断。`,
	};
	const evidence = { count: open.length, sentences: examples(open) };
	return { outcome: "cantTell", message, place, evidence, ...(open.length < MANY && { severity: "minor" as const }) };
}

export const purposeOpenEndedEnumeration: Rule = {
	id: "purpose-open-ended-enumeration",
	issue: "unclear-purpose",
	severity: "moderate",
	basis: [
		"PG03A 2.1.1 scenario 1; 2.1.2 a)",
		"PG02A 2.1 a)",
		"DRAFT20 Problem 9, strategy 1",
		"M191 2.1",
		"NDSMR art. 21(2nd para)",
		"AUDIT 3(2)",
	],
	title: { en: 'Data types or purposes are listed with "etc." or "such as"', zh: "以“等”“例如”等方式不完整列举" },
	remedy: {
		en: "Replace open-ended lists with full ones, per function.",
		zh: "改为按功能完整列举，不使用“等”“例如”等兜底表述。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
