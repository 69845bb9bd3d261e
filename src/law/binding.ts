import type { Text } from "../engine/finding.ts";

/**
 * How strongly an instrument binds; shown beside every clause, because guidance is not law. In the order in
 * which clauses are told: what binds, then standards, guidance and stores, and last what is no rule (yet).
 */
export const bindings = {
	law: { en: "law", zh: "法律" },
	regulation: { en: "regulation", zh: "条例" },
	"administrative-regulation": { en: "administrative regulation", zh: "行政法规" },
	directive: { en: "directive", zh: "指令" },
	decree: { en: "enforcement decree", zh: "施行令" },
	"departmental-rule": { en: "departmental rule", zh: "部门规章" },
	"judicial-interpretation": { en: "judicial interpretation", zh: "司法解释" },
	"case-law": { en: "case law", zh: "判例" },
	"normative-document": { en: "normative document", zh: "规范性文件" },
	"ministry-notice": { en: "ministry notice", zh: "部委通知" },
	"recommended-standard": { en: "recommended standard", zh: "推荐性国家标准" },
	"standard-guidance": { en: "standard guidance, not binding", zh: "标准实践指南（非强制）" },
	guidance: { en: "regulator's guidance", zh: "监管机构指引" },
	"local-guidance": { en: "local regulator's guidance", zh: "地方监管指引" },
	"platform-rule": { en: "app store rule", zh: "应用商店规则" },
	report: { en: "report, for context", zh: "报告（仅供参考）" },
	draft: { en: "draft, not in force", zh: "征求意见稿（未生效）" },
	"superseded-draft": { en: "draft, superseded", zh: "征求意见稿（已被正式版取代）" },
} as const satisfies Record<string, Text>;

export type Binding = keyof typeof bindings;

/** Lower binds more. */
export function rankOf(binding: Binding): number {
	return Object.keys(bindings).indexOf(binding);
}
