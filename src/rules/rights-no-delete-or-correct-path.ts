import type { Text } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import type { DisclosureId } from "../facts/policy/disclosures.ts";
import { type Answer, judgePolicies, named, type PolicyCase } from "../facts/policy/judging.ts";

const says = {
	complete: {
		en: "The policy tells how to see, correct and delete one's information. Walk the paths it names.",
		zh: "隐私政策说明了查阅、更正、删除个人信息的方法，请按其路径实际操作验证。",
	},
	nothingCollected: { en: "The policy states that nothing is collected.", zh: "隐私政策声明不收集个人信息。" },
} as const satisfies Record<string, Text>;

const rights: readonly DisclosureId[] = ["access", "correction", "deletion", "rightsMethod"];

function judge({ find }: PolicyCase): Answer {
	const place = find("deletion") ?? find("correction") ?? find("access");
	if (find("noCollection") && !find("dataTypes")) {
		return { outcome: "inapplicable", message: says.nothingCollected, place: find("noCollection") };
	}
	const missing = rights.filter((id) => !find(id));
	if (missing.length === 0) return { outcome: "passed", message: says.complete, place };
	const names = named(missing);
	const message = {
		en: `Not found in the text read: ${names.en}. Look in the settings and in a privacy centre too.`,
		zh: `所读文本中未发现：${names.zh}。请同时查看设置页面和隐私中心。`,
	};
	return { outcome: "cantTell", message, place };
}

export const rightsNoDeleteOrCorrectPath: Rule = {
	id: "rights-no-delete-or-correct-path",
	issue: "no-delete-correct-complain",
	severity: "serious",
	basis: [
		"M191 6.1; 6.2; 6.4",
		"DRAFT20 Problem 8, situations 1-2",
		"PG03A 2.9.1; 2.9.2 a)-d)",
		"PG02A 1.5 i); 6.2",
		"PIPL arts 44-47, 50",
		"NDSMR art. 21(4); art. 23",
		"CC art. 1037",
		"AUDIT 3(5); 17(1)-(3)",
		"MINREG art. 34",
		"GDPR arts 12(2), 13(2)(b), 17",
		"DPDP s. 12",
		"LGPD art. 18",
	],
	title: { en: "No route to see, correct, copy or delete personal data", zh: "未提供查询、更正、删除个人信息的途径" },
	remedy: {
		en: "Provide in-product controls to view, edit, copy and delete, and describe each with its menu path in the policy.",
		zh: "在产品内提供查阅、更正、复制、删除功能，并在隐私政策中写明操作路径。",
	},
	*check(flow) {
		yield* judgePolicies(flow, judge);
	},
};
