import type { Text } from "./finding.ts";

/** The ten issues of the TC260 draft guideline of 30 March 2020, in its order. */
export const issues = {
	"collection-beyond-scope": { en: "Collecting beyond the consented scope", zh: "超出同意范围收集个人信息" },
	"unreasonable-deregistration": { en: "Unreasonable limits on closing an account", zh: "账号注销设置不合理条件" },
	"bundled-blanket-consent": { en: "Bundled functions, one-blanket consent", zh: "捆绑功能、一揽子授权同意" },
	"no-privacy-policy": { en: "No privacy policy", zh: "未提供隐私政策" },
	"default-consent": { en: "Consent as the default choice", zh: "默认同意" },
	"sensitive-pi-rules": { en: "Rules for sensitive information not stated", zh: "未明示敏感个人信息处理规则" },
	"unclear-purpose": { en: "Purpose unclear", zh: "收集使用目的不明确" },
	"no-delete-correct-complain": { en: "No way to delete, correct or complain", zh: "未提供删除、更正、投诉途径" },
	"practice-differs-from-policy": { en: "Practice does not follow the policy", zh: "实际处理与隐私政策不一致" },
	"third-party-sdk": { en: "Third-party SDK collection not disclosed", zh: "未披露第三方SDK收集行为" },
} as const satisfies Record<string, Text>;

export type IssueId = keyof typeof issues;

export const issueIds = Object.keys(issues) as IssueId[];
