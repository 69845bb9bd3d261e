import type { Jurisdiction } from "../engine/flow.ts";
import type { Binding } from "./binding.ts";

/** A law, standard, guide or store rule that findings rest on. */
export interface Instrument {
	key: string;
	jurisdiction: Jurisdiction;
	binding: Binding;
	name: { en: string; zh: string };
}

/** A state's or regulator's own text stands under its union: CNIL under EU, California under US. */
export const instruments: readonly Instrument[] = [
	{
		key: "M191",
		jurisdiction: "CN",
		binding: "normative-document",
		name: {
			en: "Method for Determining Unlawful Collection and Use of Personal Information by Apps (Guo Xin Ban Mi Zi [2019] No. 191)",
			zh: "App违法违规收集使用个人信息行为认定方法（国信办秘字〔2019〕191号）",
		},
	},
	{
		key: "DRAFT20",
		jurisdiction: "CN",
		binding: "superseded-draft",
		name: {
			en: "TC260 Practice Guide (draft v1.0-202003): App Personal Information Security Precaution Guidelines",
			zh: "网络安全标准实践指南—移动互联网应用程序（App）个人信息安全防范指引（征求意见稿）",
		},
	},
	{
		key: "PG03A",
		jurisdiction: "CN",
		binding: "standard-guidance",
		name: {
			en: "TC260-PG-20203A v1.0-202009: App Personal Information Protection, Common Problems and Handling Guide",
			zh: "网络安全标准实践指南—移动互联网应用程序（App）个人信息保护常见问题及处置指南",
		},
	},
	{
		key: "PG02A",
		jurisdiction: "CN",
		binding: "standard-guidance",
		name: {
			en: "TC260-PG-20202A (July 2020): App Collection and Use of Personal Information, Self-Assessment Guide",
			zh: "网络安全标准实践指南—移动互联网应用程序（App）收集使用个人信息自评估指南",
		},
	},
	{
		key: "PIPL",
		jurisdiction: "CN",
		binding: "law",
		name: {
			en: "Personal Information Protection Law (in force 2021-11-01)",
			zh: "个人信息保护法",
		},
	},
	{
		key: "NDSMR",
		jurisdiction: "CN",
		binding: "administrative-regulation",
		name: {
			en: "Regulations on Network Data Security Management (in force 2025-01-01)",
			zh: "网络数据安全管理条例",
		},
	},
	{
		key: "AUDIT",
		jurisdiction: "CN",
		binding: "departmental-rule",
		name: {
			en: "Personal Information Protection Compliance Audit Guideline (annex to CAC Order No. 18, in force 2025-05-01)",
			zh: "个人信息保护合规审计指引",
		},
	},
	{
		key: "NECPI",
		jurisdiction: "CN",
		binding: "normative-document",
		name: {
			en: "Provisions on the Scope of Necessary Personal Information for Common Types of Apps (Guo Xin Ban Mi Zi [2021] No. 14)",
			zh: "常见类型移动互联网应用程序必要个人信息范围规定",
		},
	},
	{
		key: "CHILD",
		jurisdiction: "CN",
		binding: "departmental-rule",
		name: {
			en: "Provisions on the Cyber Protection of Children's Personal Information (CAC Order No. 4, 2019)",
			zh: "儿童个人信息网络保护规定",
		},
	},
	{
		key: "MINREG",
		jurisdiction: "CN",
		binding: "administrative-regulation",
		name: {
			en: "Regulations on the Protection of Minors in Cyberspace (in force 2024-01-01)",
			zh: "未成年人网络保护条例",
		},
	},
	{
		key: "CSL",
		jurisdiction: "CN",
		binding: "law",
		name: {
			en: "Cybersecurity Law (2016 article numbers; amended text in force 2026-01-01 may renumber)",
			zh: "网络安全法（2016年条号）",
		},
	},
	{
		key: "ECL",
		jurisdiction: "CN",
		binding: "law",
		name: {
			en: "E-Commerce Law (in force 2019-01-01)",
			zh: "电子商务法",
		},
	},
	{
		key: "CPL",
		jurisdiction: "CN",
		binding: "law",
		name: {
			en: "Law on the Protection of Consumer Rights and Interests",
			zh: "消费者权益保护法",
		},
	},
	{
		key: "CC",
		jurisdiction: "CN",
		binding: "law",
		name: {
			en: "Civil Code, Book IV (personality rights)",
			zh: "民法典 人格权编",
		},
	},
	{
		key: "SPCFACE",
		jurisdiction: "CN",
		binding: "judicial-interpretation",
		name: {
			en: "Supreme People's Court Provisions on civil cases involving facial recognition (Fa Shi [2021] 15)",
			zh: "最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定",
		},
	},
	{
		key: "FACE25",
		jurisdiction: "CN",
		binding: "departmental-rule",
		name: {
			en: "Measures for the Security Management of Facial Recognition Technology Applications (in force 2025-06-01)",
			zh: "人脸识别技术应用安全管理办法",
		},
	},
	{
		key: "GB35273",
		jurisdiction: "CN",
		binding: "recommended-standard",
		name: {
			en: "GB/T 35273-2020 Personal Information Security Specification",
			zh: "GB/T 35273—2020 信息安全技术 个人信息安全规范",
		},
	},
	{
		key: "GB42574",
		jurisdiction: "CN",
		binding: "recommended-standard",
		name: {
			en: "GB/T 42574-2023 Implementation Guidelines for Notice and Consent",
			zh: "GB/T 42574—2023 信息安全技术 个人信息处理中告知和同意的实施指南",
		},
	},
	{
		key: "GB41391",
		jurisdiction: "CN",
		binding: "recommended-standard",
		name: {
			en: "GB/T 41391-2022 Basic Requirements for Collecting Personal Information in Apps",
			zh: "GB/T 41391—2022 信息安全技术 移动互联网应用程序（App）收集个人信息基本要求",
		},
	},
	{
		key: "MIIT337",
		jurisdiction: "CN",
		binding: "ministry-notice",
		name: {
			en: "MIIT Notice on special rectification of Apps infringing user rights (Xin Guan Han [2019] No. 337)",
			zh: "工信部信管函〔2019〕337号",
		},
	},
	{
		key: "MIIT164",
		jurisdiction: "CN",
		binding: "ministry-notice",
		name: {
			en: "MIIT Notice on deepening rectification of Apps infringing user rights (Xin Guan Han [2020] No. 164)",
			zh: "工信部信管函〔2020〕164号",
		},
	},
	{
		key: "MIIT26",
		jurisdiction: "CN",
		binding: "ministry-notice",
		name: {
			en: "MIIT Notice on further improving mobile internet application services (Xin Guan Han [2023] No. 26)",
			zh: "工信部信管函〔2023〕26号",
		},
	},
	{
		key: "MIIT292",
		jurisdiction: "CN",
		binding: "ministry-notice",
		name: {
			en: 'MIIT Notice on the service-perception improvement action, "double list" (Xin Guan Han [2021] No. 292)',
			zh: "工信部信管函〔2021〕292号（双清单）",
		},
	},
	{
		key: "DRAFT26",
		jurisdiction: "CN",
		binding: "draft",
		name: {
			en: "CAC draft Provisions on Collection and Use of Personal Information by Internet Applications (10 Jan 2026, still a draft)",
			zh: "互联网应用程序个人信息收集使用规定（征求意见稿）",
		},
	},
	{
		key: "CCA21",
		jurisdiction: "CN",
		binding: "report",
		name: {
			en: "China Consumers Association test report on account deregistration in 50 Apps (14 Dec 2021)",
			zh: "中消协《50款App账号注销及自动化推荐退订测评报告》",
		},
	},
	{
		key: "BJSCAN",
		jurisdiction: "CN",
		binding: "local-guidance",
		name: {
			en: "Beijing CAC scan-to-order compliance guide (Aug 2023)",
			zh: "北京市扫码消费服务违规收集使用消费者个人信息案例解析及合规指引",
		},
	},
	{
		key: "GDPR",
		jurisdiction: "EU",
		binding: "regulation",
		name: {
			en: "General Data Protection Regulation (EU) 2016/679",
			zh: "欧盟《通用数据保护条例》",
		},
	},
	{
		key: "EPRIV",
		jurisdiction: "EU",
		binding: "directive",
		name: {
			en: "ePrivacy Directive 2002/58/EC as amended",
			zh: "欧盟《电子隐私指令》",
		},
	},
	{
		key: "P49",
		jurisdiction: "EU",
		binding: "case-law",
		name: {
			en: "CJEU C-673/17 Planet49 (1 Oct 2019)",
			zh: "欧盟法院 Planet49 案（C-673/17）",
		},
	},
	{
		key: "EDPB05",
		jurisdiction: "EU",
		binding: "guidance",
		name: {
			en: "EDPB Guidelines 05/2020 on consent",
			zh: "欧盟数据保护委员会第05/2020号同意指南",
		},
	},
	{
		key: "EDPB03",
		jurisdiction: "EU",
		binding: "guidance",
		name: {
			en: "EDPB Guidelines 03/2022 v2.0 on deceptive design patterns (Annex I numbering)",
			zh: "欧盟数据保护委员会第03/2022号欺骗性设计模式指南",
		},
	},
	{
		key: "CNIL",
		jurisdiction: "EU",
		binding: "guidance",
		name: {
			en: "CNIL cookie guidance and orders (2019-07-19, 2021-12-14)",
			zh: "法国CNIL Cookie指引及命令",
		},
	},
	{
		key: "DSA",
		jurisdiction: "EU",
		binding: "regulation",
		name: {
			en: "Digital Services Act, Regulation (EU) 2022/2065",
			zh: "欧盟《数字服务法》",
		},
	},
	{
		key: "ICO",
		jurisdiction: "UK",
		binding: "guidance",
		name: {
			en: "ICO guidance on consent (UK GDPR)",
			zh: "英国ICO同意指南",
		},
	},
	{
		key: "CCPA",
		jurisdiction: "US",
		binding: "regulation",
		name: {
			en: "CCPA Regulations, 11 CCR",
			zh: "美国加州CCPA条例",
		},
	},
	{
		key: "COPPA",
		jurisdiction: "US",
		binding: "regulation",
		name: {
			en: "COPPA Rule, 16 CFR Part 312",
			zh: "美国COPPA规则",
		},
	},
	{
		key: "FTC",
		jurisdiction: "US",
		binding: "report",
		name: {
			en: 'FTC staff report "Bringing Dark Patterns to Light" (Sept 2022) / FTC Act section 5',
			zh: "美国FTC暗黑模式报告",
		},
	},
	{
		key: "DPDP",
		jurisdiction: "IN",
		binding: "law",
		name: {
			en: "Digital Personal Data Protection Act 2023",
			zh: "印度《数字个人数据保护法》",
		},
	},
	{
		key: "PIPA",
		jurisdiction: "KR",
		binding: "law",
		name: {
			en: "Personal Information Protection Act (text in force 2025-10-02)",
			zh: "韩国《个人信息保护法》",
		},
	},
	{
		key: "PIPADEC",
		jurisdiction: "KR",
		binding: "decree",
		name: {
			en: "Enforcement Decree of the PIPA",
			zh: "韩国《个人信息保护法施行令》",
		},
	},
	{
		key: "LGPD",
		jurisdiction: "BR",
		binding: "law",
		name: {
			en: "General Data Protection Law, Law 13.709/2018 (LGPD)",
			zh: "巴西《通用数据保护法》",
		},
	},
	{
		key: "APPI",
		jurisdiction: "JP",
		binding: "law",
		name: {
			en: "Act on the Protection of Personal Information",
			zh: "日本《个人信息保护法》",
		},
	},
	{
		key: "PDPATH",
		jurisdiction: "TH",
		binding: "law",
		name: {
			en: "Personal Data Protection Act B.E. 2562",
			zh: "泰国《个人数据保护法》",
		},
	},
	{
		key: "APPLE",
		jurisdiction: "stores",
		binding: "platform-rule",
		name: {
			en: "Apple App Store Review Guidelines and account-deletion support page",
			zh: "苹果App Store审核指南及账号删除支持页面",
		},
	},
	{
		key: "GPLAY",
		jurisdiction: "stores",
		binding: "platform-rule",
		name: {
			en: "Google Play User Data policy, account deletion requirement",
			zh: "Google Play 用户数据政策（账号删除）",
		},
	},
	{
		key: "HWAG",
		jurisdiction: "stores",
		binding: "platform-rule",
		name: {
			en: "Huawei AppGallery Review Guidelines (privacy items)",
			zh: "华为应用市场审核指南（隐私相关条款）",
		},
	},
	{
		key: "XMDP",
		jurisdiction: "stores",
		binding: "platform-rule",
		name: {
			en: "Xiaomi developer policy, app privacy compliance standard",
			zh: "小米开发者生态政策 应用隐私合规标准",
		},
	},
];
