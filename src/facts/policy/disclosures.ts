import type { Text } from "../../engine/finding.ts";

/** What a policy text may state, in the order in which a reader meets it, with the name of each. */
export const disclosures = {
	operatorName: { en: "Name of the operator", zh: "处理者名称" },
	address: { en: "Address of the operator", zh: "处理者地址" },
	contact: { en: "Way to contact the operator", zh: "联系方式" },
	privacyContact: { en: "Contact for personal-information matters", zh: "个人信息保护负责人或部门" },
	dataTypes: { en: "Types of information collected", zh: "收集的信息类型" },
	purposes: { en: "Purposes of use", zh: "使用目的" },
	collectedList: { en: "List of collected information", zh: "已收集个人信息清单" },
	sensitiveRules: { en: "Rules for sensitive information", zh: "敏感个人信息处理规则" },
	sensitiveEffect: { en: "Necessity and effect of handling sensitive information", zh: "处理敏感信息的必要性及影响" },
	retention: { en: "How long information is kept", zh: "保存期限" },
	retentionPeriod: { en: "A definite period, or a way to set it", zh: "明确的期限或确定方法" },
	storagePlace: { en: "Where information is stored", zh: "存储地点" },
	expiry: { en: "What happens at expiry", zh: "到期后的处理" },
	security: { en: "Security measures", zh: "安全保护措施" },
	sharing: { en: "Sharing, transfer and publication", zh: "共享、转让与公开披露" },
	thirdPartyMention: { en: "Third-party services or SDKs mentioned", zh: "提及第三方服务或SDK" },
	thirdPartyList: { en: "List of third parties or SDKs", zh: "第三方／SDK清单" },
	crossBorder: { en: "Transfer abroad", zh: "个人信息出境" },
	storedAtHome: { en: "Statement that information stays in the country", zh: "声明信息存储于境内" },
	minors: { en: "Minors", zh: "未成年人保护" },
	minorsRules: { en: "Own rules for children", zh: "儿童个人信息专门规则" },
	access: { en: "Right to see and copy", zh: "查阅、复制权" },
	correction: { en: "Right to correct", zh: "更正权" },
	deletion: { en: "Right to delete", zh: "删除权" },
	accountClosing: { en: "Closing the account", zh: "账号注销" },
	withdrawal: { en: "Withdrawing consent", zh: "撤回同意" },
	rightsMethod: { en: "How to use these rights", zh: "行使权利的方法" },
	complaint: { en: "Complaint channel", zh: "投诉举报渠道" },
	responseTime: { en: "Time to answer requests", zh: "响应时限" },
	automatedDecisions: { en: "Personalisation and automated decisions", zh: "个性化推荐与自动化决策" },
	automatedOff: { en: "Switching personalisation off", zh: "关闭个性化推荐的方式" },
	cookies: { en: "Cookies and similar techniques", zh: "Cookie及同类技术" },
	date: { en: "Date of update or effect", zh: "更新或生效日期" },
	updateNotice: { en: "Notice of changes", zh: "政策更新的通知方式" },
	consentByUse: { en: "Using the service counts as consent", zh: "使用即视为同意" },
	noCollection: { en: "Statement that nothing is collected", zh: "声明不收集个人信息" },
} as const satisfies Record<string, Text>;

export type DisclosureId = keyof typeof disclosures;
export const disclosureIds = Object.keys(disclosures) as DisclosureId[];

/** Signs that a sentence states a disclosure. Held against a line's `plain` form. */
export interface Sign {
	says: RegExp;
	/** The sentence means something else where this matches. */
	unless?: RegExp;
	/** Counts only under a heading that this matches. */
	under?: RegExp;
	/** Does not count under a heading that this matches. */
	notUnder?: RegExp;
	/** A heading alone states it. */
	heading?: boolean;
}

export type Signs = Partial<Record<DisclosureId, readonly Sign[]>>;
