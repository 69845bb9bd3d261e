import type { Text } from "../engine/finding.ts";

/** What the clauses say that the rules over policy texts rest on; the other half of `gists.ts`. */
export const policyGists: Readonly<Record<string, Text>> = {
	"M191 1.4": {
		en: "Rules that are hard to read, by size, density or paleness of the text or for want of Simplified Chinese, are listed.",
		zh: "列明的情形：文字过小过密、颜色过淡、模糊不清或未提供简体中文版，难以阅读。",
	},
	"PG02A 1.4 b)": { en: "Provide the policy in Simplified Chinese.", zh: "应提供简体中文版隐私政策。" },
	"PIPL art. 17(1)": {
		en: "Notice is given truthfully, accurately and completely, in clear and understandable language.",
		zh: "以清晰易懂的语言真实、准确、完整地告知。",
	},
	"EDPB03 4.5.4 Language discontinuity": {
		en: "Privacy texts are not in the language of the service.",
		zh: "隐私文本与服务语言不一致。",
	},
	"DPDP s. 5(3); s. 6(3)": {
		en: "The notice can be read in English or a listed Indian language.",
		zh: "告知可选用英语或列明的印度语言。",
	},
	"CCPA 7003(b)(2)": {
		en: "Notices are given in the languages in which the business ordinarily deals.",
		zh: "以企业日常使用的语言提供告知。",
	},
	"PG02A 1.4 a); 1.2 b)": {
		en: "Nothing in the display hampers reading, and links are not disguised.",
		zh: "展示方式不妨碍阅读，链接不被掩饰。",
	},
	"DRAFT20 Problem 5, situation 2": {
		en: "Shrinking, fading or covering the link so that people skip it is named.",
		zh: "列明的问题：缩小、淡化或遮挡链接诱导用户略过。",
	},
	"AUDIT 4(2)": {
		en: "Size, font and colour let people read the notice in full.",
		zh: "审计要点：字号、字体、颜色便于完整阅读告知内容。",
	},
	"EDPB03 4.3.2 Hidden in plain sight": {
		en: "Privacy information is made less visible.",
		zh: "弱化隐私信息的可见性。",
	},
	"CCPA 7003(b)(1), (b)(3), (c)": {
		en: "Readable on small screens, accessible, and links like those beside them.",
		zh: "小屏可读、无障碍，链接样式与相邻链接一致。",
	},
	"PG03A 2.2.1 case 1": {
		en: "Shrinking, paling or covering the policy link is a listed problem.",
		zh: "列明的问题：缩小、淡化或遮挡隐私政策链接。",
	},
	"PIPL art. 17(1)(1); art. 52": {
		en: "State the name and contact of the handler; publish the officer's contact where one is required.",
		zh: "告知处理者名称和联系方式；须指定负责人的，公开其联系方式。",
	},
	"NDSMR art. 21(1)": { en: "The rules hold the handler's name and contact.", zh: "规则中载明处理者名称和联系方式。" },
	"PG02A 1.5 a)": {
		en: "At least the organisation's name, address and a contact for personal information.",
		zh: "至少说明组织名称、地址和个人信息保护联系方式。",
	},
	"AUDIT 3(1)": {
		en: "Identity and contact are truthful, accurate and complete.",
		zh: "审计要点：身份和联系方式真实、准确、完整。",
	},
	"GB35273 5.5": {
		en: "Content of a policy (seen as a heading only).",
		zh: "个人信息保护政策的内容（仅核对条款标题）。",
	},
	"GDPR art. 13(1)(a)-(b)": {
		en: "Identity and contact of the controller, its representative and data protection officer.",
		zh: "告知控制者、代表及数据保护官的身份和联系方式。",
	},
	"PIPA art. 30(1) item 6": {
		en: "Name of the officer, or the department that handles complaints, with contact.",
		zh: "公开负责人姓名或受理投诉部门及联系方式。",
	},
	"LGPD art. 9 III-IV": { en: "Identification and contact of the controller.", zh: "告知控制者的身份和联系方式。" },
	"DPDP s. 6(3); s. 8(9)": {
		en: "Contact of the officer or of a person who can answer.",
		zh: "提供负责人或可答复人员的联系方式。",
	},
	"XMDP policy": {
		en: "App, developer and contact are named and agree with the registration; sensitive kinds are marked visibly.",
		zh: "应用、开发者及联系方式与登记一致；敏感信息显著标识。",
	},
	"PIPL art. 17(1)(2); art. 19": {
		en: "The storage period is told, and is the shortest necessary.",
		zh: "告知保存期限，且为实现目的所必要的最短时间。",
	},
	"NDSMR art. 21(3)": {
		en: "State the period and what happens at expiry, or how the period is set.",
		zh: "载明保存期限和到期后的处理方式，或确定期限的方法。",
	},
	"PG02A 1.5 d)": {
		en: "State region of storage, period and what happens at expiry.",
		zh: "说明存储地域、期限及到期处理方式。",
	},
	"AUDIT 3(4)": {
		en: "Period or method, treatment at expiry, shortest time.",
		zh: "审计要点：期限或确定方法、到期处理、最短时间。",
	},
	"CHILD art. 10(2)": {
		en: "For children: place, period and treatment at expiry.",
		zh: "儿童信息：告知存储地点、期限和到期后的处理方式。",
	},
	"GDPR art. 13(2)(a)": { en: "The period of storage, or the criteria for it.", zh: "告知保存期限或确定标准。" },
	"PIPA art. 30(1) items 2, 3-2": {
		en: "Retention period and how data is destroyed.",
		zh: "公开保有期限及销毁程序和方法。",
	},
	"LGPD art. 9 II": { en: "Form and duration of the processing.", zh: "告知处理的方式和期限。" },
	"PIPL art. 30": {
		en: "Tell the necessity and the effect on the person besides the other items.",
		zh: "除一般事项外，告知处理敏感个人信息的必要性及对个人权益的影响。",
	},
	"NDSMR art. 21(2)": {
		en: "The rules state necessity and effect for sensitive information.",
		zh: "规则中载明处理敏感个人信息的必要性及影响。",
	},
	"DRAFT20 Problem 6": {
		en: "Rules on sensitive information are not fully stated.",
		zh: "列明的问题：未完整明示敏感个人信息处理规则。",
	},
	"AUDIT 13(5)": { en: "The audit checks this notice.", zh: "审计要点：是否作出上述告知。" },
	"MIIT26 Part I, personal-information measures (only the Dec 2022 draft wording was read; item number not confirmed)":
		{
			en: "Highlight purposes, ways and scope for sensitive information; do not force consent solely for experience, research, recommendation or risk control.",
			zh: "突出显示处理敏感个人信息的目的、方式和范围；不得仅以改善体验、研发、推荐、风控等为由强制要求同意。",
		},
	"LGPD art. 9": { en: "Clear, adequate and prominent information.", zh: "以清晰、充分、显著的方式提供信息。" },
	"PIPL art. 31(2)": {
		en: "Own processing rules for children under fourteen.",
		zh: "处理不满十四周岁未成年人信息应制定专门规则。",
	},
	"NDSMR art. 21(2nd para)": {
		en: "Types, purposes, ways and recipients are set out as lists; own rules for children under fourteen.",
		zh: "以清单形式列明目的、方式、种类及接收方信息；处理不满十四周岁未成年人信息的，制定专门规则。",
	},
	"CHILD art. 8": {
		en: "Own rules and agreements for children, and a person responsible.",
		zh: "设置儿童个人信息保护规则和用户协议，并指定专人负责。",
	},
	"PG02A 1.1 d)": {
		en: "Children's rules where functions involve them.",
		zh: "业务涉及儿童的，应制定儿童个人信息保护规则。",
	},
	"AUDIT 14(1)": { en: "The audit checks the rules for minors.", zh: "审计要点：未成年人个人信息处理规则。" },
	"PIPA art. 22-2(3)": { en: "Form and language that children understand.", zh: "使用儿童易懂的形式和语言。" },
	"M191 2.3; 2.4": {
		en: "Purposes that are unclear and rules that are hard to understand are listed.",
		zh: "列明的情形：目的不明确、内容晦涩难懂。",
	},
	"PG03A 2.1.1 scenario 1; 2.6.1 situation 3": {
		en: "General descriptions and empty purposes are listed.",
		zh: "列明的问题：描述笼统、目的空泛。",
	},
	"PIPL arts 6, 7, 17(1)": {
		en: "A clear purpose, and notice in clear language.",
		zh: "处理目的明确，告知语言清晰易懂。",
	},
	"PG02A 2.4 a)": { en: "Concise and structured, without thick jargon.", zh: "表述简练、结构清晰，不堆砌专业术语。" },
	"EDPB03 4.6.2 Ambiguous wording": {
		en: 'Vague terms such as "might" or "services".',
		zh: "使用“可能”“服务”等含糊用语。",
	},
	"GDPR art. 5(1)(b); art. 12(1)": {
		en: "Specified, explicit purposes; plain language.",
		zh: "目的特定、明确，语言平实。",
	},
	"ICO what to include": { en: "Avoid vague or blanket wording.", zh: "避免含糊或笼统的措辞。" },
	"APPI art. 17(1)": { en: "Specify the purpose of use as far as possible.", zh: "尽可能特定利用目的。" },
	"PG03A 2.1.1 scenario 1; 2.1.2 a)": {
		en: 'General or incomplete lists with "etc." or "for example" are a problem.',
		zh: "列明的问题：以“等”“例如”等方式不完整列举。",
	},
	"PG02A 2.1 a)": { en: "Item by item, without incomplete lists.", zh: "逐项列举，避免不完整列举。" },
	"DRAFT20 Problem 9, strategy 1": { en: 'No incomplete enumeration by "etc.".', zh: "不使用“等”作不完整列举。" },
	"M191 2.1": {
		en: "Purposes, ways and scope are listed one by one, third-party code included.",
		zh: "应逐一列出收集使用的目的、方式、范围，包括委托的第三方和嵌入的第三方代码。",
	},
	"AUDIT 3(2)": { en: "Collected data and types in list form.", zh: "审计要点：以清单形式列明收集的信息及种类。" },
	"PG03A 2.1.2 a)": {
		en: "Describe each function's data fully and apart.",
		zh: "完整、清晰、区分说明各业务功能收集的信息。",
	},
	"PG02A 2.1 a); 1.5 c)": {
		en: "Function by function: purposes, ways and scope.",
		zh: "逐项说明各业务功能的目的、方式和范围。",
	},
	"PIPL art. 17(1)(2)": {
		en: "Purposes, ways, types and period are told.",
		zh: "告知处理目的、方式、种类和保存期限。",
	},
	"NDSMR art. 21(2) and 2nd para": {
		en: "Purposes, ways and types, in list form.",
		zh: "以清单形式列明目的、方式和种类。",
	},
	"MIIT292 double list": {
		en: "A list of collected information and a list of information shared with third parties.",
		zh: "“双清单”：已收集个人信息清单和与第三方共享个人信息清单。",
	},
	"AUDIT 3(2)-(3)": {
		en: "List form, and a direct bearing on the purpose.",
		zh: "审计要点：清单形式，并与目的直接相关。",
	},
	"GDPR art. 13(1)(c)": { en: "Purposes and legal basis.", zh: "告知目的和法律依据。" },
	"PIPA art. 30(1) item 1": { en: "The policy states the purposes.", zh: "处理方针载明处理目的。" },
	"PIPL art. 24(2)": {
		en: "An option not based on personal traits, or an easy way to refuse.",
		zh: "提供不针对个人特征的选项或便捷的拒绝方式。",
	},
	"NDSMR art. 42": {
		en: "An easy off switch; refuse pushes; delete tags.",
		zh: "设置易于操作的关闭选项，支持拒绝推送、删除用户标签。",
	},
	"M191 3.6": {
		en: "Targeted push without a non-targeted option is listed.",
		zh: "列明的情形：定向推送未提供非定向推送的选项。",
	},
	"PG02A 3.7; 1.5 e)": { en: "Offer refusal; explain the use of profiles.", zh: "提供拒绝方式，说明用户画像的使用。" },
	"ECL art. 18(1)": {
		en: "Search results not based on personal traits are offered.",
		zh: "提供不针对个人特征的搜索结果选项。",
	},
	"AUDIT 9(2), 9(5)": { en: "Told beforehand, with the option offered.", zh: "审计要点：事前告知并提供选项。" },
	"MIIT337 item 4": {
		en: "Forced targeted push is a target of the campaign.",
		zh: "整治重点：强制用户使用定向推送功能。",
	},
	"GDPR art. 13(2)(f)": {
		en: "Automated decisions, with meaningful information.",
		zh: "告知自动化决策及有意义的说明。",
	},
	"HWAG 7.7": {
		en: "Personalised content is told in the policy, labelled on screen and can be switched off.",
		zh: "个性化内容应在政策中说明、在界面标识并可关闭。",
	},
	"M191 6.1; 6.2; 6.4": {
		en: "No effective functions, unreasonable conditions, or a back end that does not carry out are listed.",
		zh: "列明的情形：无有效功能、设置不合理条件、后台未完成操作。",
	},
	"DRAFT20 Problem 8, situations 1-2": {
		en: "No deletion or correction, unreasonable conditions or no timely answer is named.",
		zh: "列明的问题：无删除更正功能、条件不合理或未及时响应。",
	},
	"PG03A 2.9.1; 2.9.2 a)-d)": {
		en: "Effective routes, online where possible, completed in the back end.",
		zh: "提供有效途径，尽可能在线完成并在后台落实。",
	},
	"PG02A 1.5 i); 6.2": {
		en: "The policy lists query, correction, deletion, cancellation and withdrawal with the way to do each.",
		zh: "政策列明查询、更正、删除、注销、撤回及操作方法，且须有效。",
	},
	"PIPL arts 44-47, 50": {
		en: "Rights to know, access, copy, correct and delete, with a convenient mechanism.",
		zh: "知情、查阅、复制、更正、删除权及便捷的受理机制。",
	},
	"CC art. 1037": { en: "Rights of access, copy, correction and deletion.", zh: "查阅、复制、更正、删除的权利。" },
	"AUDIT 3(5); 17(1)-(3)": {
		en: "Ways are stated, there is a mechanism, answers are timely and refusals reasoned.",
		zh: "审计要点：途径、机制、及时答复及拒绝说明理由。",
	},
	"MINREG art. 34": {
		en: "For minors: convenient functions without unreasonable conditions.",
		zh: "为未成年人提供便捷功能，不设不合理条件。",
	},
	"GDPR arts 12(2), 13(2)(b), 17": {
		en: "Facilitate the rights, inform of them, and erase.",
		zh: "便利权利行使、告知权利并删除。",
	},
	"DPDP s. 12": { en: "Correction, completion, updating and erasure.", zh: "更正、补充、更新和删除。" },
	"LGPD art. 18": { en: "Access, correction, deletion and revocation.", zh: "访问、更正、删除和撤回。" },
	"M191 6.5": {
		en: "Having established and published no channel for complaints is listed.",
		zh: "列明的情形：未建立并公布投诉、举报渠道。",
	},
	"DRAFT20 Problem 8, situation 3; strategies 5-6": {
		en: "No channel, or no timely handling, is named.",
		zh: "列明的问题：无投诉举报渠道或未及时处理。",
	},
	"PG03A 2.9.1 situation 3; 2.9.2 e)": {
		en: "No channel for complaints is a listed problem.",
		zh: "列明的问题：未提供投诉举报渠道。",
	},
	"PG02A 1.5 j); 6.3 a)": {
		en: "At least one of e-mail, phone, online chat, form or messaging account.",
		zh: "至少提供邮箱、电话、在线客服、表单、即时通信账号之一。",
	},
	"NDSMR art. 20": {
		en: "A convenient complaint channel, made public and handled promptly.",
		zh: "建立便捷的投诉举报渠道，公布方式并及时处理。",
	},
	"CSL art. 49": { en: "A system for complaints and reports.", zh: "建立投诉、举报制度。" },
	"AUDIT 19(6)": { en: "An accessible process for complaints.", zh: "审计要点：便捷的投诉受理流程。" },
	"GDPR art. 13(2)(d)": { en: "The right to complain to the authority is told.", zh: "告知向监管机构投诉的权利。" },
	"DPDP s. 13; s. 5(1)(iii)": {
		en: "Means of grievance, and how to complain to the Board.",
		zh: "提供申诉途径并告知向委员会投诉的方式。",
	},
	"M191 6.3; 6.5": {
		en: "Handling and complaints take at most 15 working days.",
		zh: "处理请求和投诉最长不超过15个工作日。",
	},
	"PG03A 2.9.2 b), f)": {
		en: "Requests and complaints are answered within 15 working days.",
		zh: "在15个工作日内答复请求和投诉。",
	},
	"PG02A 6.2 b); 6.3 b)": { en: "The same cap of 15 working days.", zh: "同样以15个工作日为限。" },
	"DRAFT20 Problem 8, strategies 2, 6": { en: "The same cap in the draft.", zh: "草案中的同一时限。" },
	"NDSMR arts 20, 23": { en: "Prompt acceptance and handling.", zh: "及时受理并处理。" },
	"PIPL arts 45(2), 46(2)": {
		en: "Prompt provision and correction; no number is fixed.",
		zh: "及时提供、及时更正，未规定具体天数。",
	},
	"GDPR art. 12(3)": { en: "One month, extendable by two more.", zh: "一个月内，可再延长两个月。" },
	"GB35273 8.7, 8.8": {
		en: "Answering requests and handling complaints (seen as headings only).",
		zh: "响应请求与投诉管理（仅核对条款标题）。",
	},
	"M191 3.8": { en: "Providing no way to withdraw consent is listed.", zh: "列明的情形：未提供撤回同意的途径、方式。" },
	"PG02A 3.9 a)-b)": {
		en: "Offer and state the ways; withdrawing for one function does not stop others.",
		zh: "提供并说明撤回方式，撤回某项不影响其他功能。",
	},
	"PIPL art. 15; art. 47(1)(3)": {
		en: "Convenient withdrawal, and deletion after it.",
		zh: "提供便捷的撤回方式，撤回后删除。",
	},
	"GB35273 8.4": { en: "Withdrawing consent (seen as a heading only).", zh: "撤回授权同意（仅核对条款标题）。" },
	"AUDIT 3(5)": { en: "The way to withdraw is stated.", zh: "审计要点：撤回同意的途径。" },
	"GDPR art. 7(3); art. 13(2)(c)": {
		en: "The right to withdraw, told before consent.",
		zh: "撤回权，并在同意前告知。",
	},
	"DPDP s. 6(4), 6(6)": {
		en: "Withdrawal as easy as consent; processing stops.",
		zh: "撤回与同意同样便捷，并停止处理。",
	},
	"PIPA art. 37(1), (3)": { en: "Withdrawal, and destruction after it.", zh: "撤回同意及此后的销毁。" },
	"LGPD art. 8 §5": { en: "Free and easy revocation.", zh: "免费、便捷地撤回。" },
	"DRAFT20 Problem 9, situation 3": {
		en: "Obvious errors and wholesale copying of policies are named.",
		zh: "列明的问题：政策存在明显错误甚至大段抄袭。",
	},
	"PG03A 2.7.1 scenario 3": {
		en: "Obvious errors or wholesale copying is a listed problem.",
		zh: "列明的问题：明显错误或大段抄袭。",
	},
	"AUDIT 3(1); 4(1)": {
		en: "Identity and rules are truthful, accurate and complete.",
		zh: "审计要点：身份与规则真实、准确、完整。",
	},
	"M191 1.1; 3.9": {
		en: "Having no usable rules, or not keeping one's own, is listed.",
		zh: "列明的情形：无可用规则，或未按自身规则处理。",
	},
	"GDPR art. 5(1)(a)": { en: "Transparency.", zh: "透明原则。" },
	"PG02A 1.5 b); 2.2 a)": {
		en: "State the date of release, effect or update, and tell of changes.",
		zh: "标明发布、生效或更新日期，变更时通知用户。",
	},
	"M191 2.2": {
		en: "Not telling of changes in a suitable way is listed.",
		zh: "列明的情形：变更时未以适当方式通知用户。",
	},
	"PG03A 2.1.1 scenario 4; 2.1.2 e)": {
		en: "Update the rules and remind by push, mail, dialog or red dot.",
		zh: "及时更新并以推送、邮件、弹窗、红点等方式提醒。",
	},
	"DRAFT20 Problem 9, strategy 4": { en: "Update the rules and remind people.", zh: "更新规则并提醒用户。" },
	"PIPL art. 14(2); art. 17(2)": {
		en: "Consent again on change, and tell the changed parts.",
		zh: "变更时重新取得同意，并告知变更部分。",
	},
	"NDSMR art. 22(6)": { en: "Consent again on change.", zh: "变更时重新取得同意。" },
	"AUDIT 2(2); 4(5)": { en: "Consent again and timely notice.", zh: "审计要点：重新取得同意并及时告知。" },
	"GDPR art. 13(3)": { en: "Inform before processing for a new purpose.", zh: "为新目的处理前先行告知。" },
	"LGPD art. 8 §6": { en: "Tell of changes; consent can be revoked.", zh: "告知变更，可撤回同意。" },
	"DRAFT20 Problem 10, situation 1; strategy 1": {
		en: "Not stating what SDKs collect is named; state type, purpose, way, scope and period.",
		zh: "列明的问题：未说明SDK收集行为；应说明种类、目的、方式、范围和期限。",
	},
	"PG03A 2.1.1 cases 2-3; 2.1.2 c)-d)": {
		en: "Type or name, purpose, data and way of each third party, entrusted ones too.",
		zh: "说明第三方的类型或名称、目的、种类和方式，包括受托方。",
	},
	"PG02A 2.1 c); 1.5 h)": { en: "The same; purposes and recipients of sharing.", zh: "同上；说明共享目的和接收方。" },
	"PIPL art. 23": {
		en: "Name and contact of the recipient, purpose, way and types.",
		zh: "告知接收方名称、联系方式、目的、方式和种类。",
	},
	"GB35273 9.7": {
		en: "Managing third-party access (seen as a heading only).",
		zh: "第三方接入管理（仅核对条款标题）。",
	},
	"GB41391 6.6": {
		en: "Managing third-party collection (seen as a heading only).",
		zh: "第三方收集管理（仅核对条款标题）。",
	},
	"GDPR art. 13(1)(e)": { en: "Recipients or their categories.", zh: "告知接收方或其类别。" },
	"LGPD art. 9 V": { en: "Shared use and its purpose.", zh: "告知共享使用及其目的。" },
	"PIPL arts 38, 39": {
		en: "Conditions for transfer abroad; notice of the recipient and separate consent.",
		zh: "出境条件；告知境外接收方信息并取得单独同意。",
	},
	"PG02A 1.5 d), f)": {
		en: "Region of storage; types that leave the country, marked visibly.",
		zh: "存储地域；出境信息类型显著标识。",
	},
	"DRAFT20 Problem 10, strategy 1": {
		en: "State transfers abroad by SDKs, with purpose, type and recipient.",
		zh: "说明SDK的出境情况，包括目的、类型和接收方。",
	},
	"AUDIT 15": { en: "Provision abroad (seen as a heading only).", zh: "向境外提供（仅核对条款标题）。" },
	"GB35273 9.8": { en: "Transfer across borders (seen as a heading only).", zh: "跨境传输（仅核对条款标题）。" },
	"GDPR art. 13(1)(f)": { en: "Transfers to third countries and the safeguards.", zh: "告知向第三国传输及保障措施。" },
	"APPI art. 28": { en: "Consent and information for provision abroad.", zh: "向境外第三方提供须取得同意并提供信息。" },
	"PG03A 2.10.2 d), f)": {
		en: "Publish terms of deregistration; stop use, delete or anonymise, set apart what must be kept.",
		zh: "制定并公开注销规则；停止使用、删除或匿名化，隔离须保留的信息。",
	},
	"PG02A 1.5 i)": {
		en: "The policy describes closing the account and how to do it.",
		zh: "政策说明账号注销及操作方法。",
	},
	"NDSMR art. 21(4); art. 24": {
		en: "State how to cancel; delete or anonymise on cancellation.",
		zh: "载明注销方式；注销后删除或匿名化。",
	},
	"AUDIT 3(5); 16(2)": {
		en: "The audit looks for the route, and for deletion after it.",
		zh: "审计要点：注销途径及注销后的删除。",
	},
	"CCA21 problem 1": { en: "Conditions for cancellation were not stated.", zh: "测评发现未说明注销条件。" },
	"CHILD art. 20(4) (article number garbled in the stored copy; derived by counting the articles in order from art. 10)":
		{
			en: "For children, ending use by cancellation leads to deletion.",
			zh: "儿童或其监护人通过注销等方式终止使用的，应删除信息。",
		},
	"M191 6.3": {
		en: "Manual handling ends within the promised time, at most 15 working days; 15 where none is promised.",
		zh: "人工处理应在承诺时限内完成，最长不超过15个工作日，未承诺的以15个工作日为限。",
	},
	"PG03A 2.10.1 situation 1; 2.10.2 e)": {
		en: "Cancellation is verified and handled within 15 working days.",
		zh: "在15个工作日内完成核验和处理。",
	},
	"PG02A 6.1 b)": { en: "The same cap for cancellation.", zh: "注销适用同一时限。" },
	"DRAFT20 Problem 2, strategy 2": { en: "The same cap in the draft.", zh: "草案中的同一时限。" },
	"CCA21 problem 4": {
		en: "Promised times over 15 working days, or unclear ones, were found.",
		zh: "测评发现承诺时限超过15个工作日或不明确。",
	},
	"PG03A 2.10.1 situation 2; 2.10.2 b), g)": {
		en: "Losing linked apps and quizzing on exact history are unreasonable; entitlements may be waived, single apps left.",
		zh: "列明的不合理条件：关联产品一并注销、要求精确历史记录；应允许放弃权益、单独退出。",
	},
	"DRAFT20 Problem 2, situation 2; strategy 5": {
		en: "Leaving one product does not force the loss of unrelated apps.",
		zh: "注销单一产品不应导致无关产品一并注销。",
	},
	"M191 6.2": {
		en: "Unnecessary or unreasonable conditions for cancellation are listed.",
		zh: "列明的情形：为注销设置不必要或不合理条件。",
	},
	"ECL art. 24(1)": { en: "No unreasonable conditions on cancellation.", zh: "注销不得设置不合理条件。" },
	"BJSCAN deregistration point": {
		en: "Bars bundled cancellation and demands for unreasonable proof.",
		zh: "禁止捆绑注销及要求不合理的证明材料。",
	},
	"CCA21 problem 2": {
		en: "Accounts with outdated data could not be cancelled.",
		zh: "测评示例：资料过期的账号无法注销。",
	},
	"GDPR art. 12(2); recital 42": {
		en: "Facilitate the rights, without detriment.",
		zh: "便利权利行使，不得使其受损。",
	},
	"DRAFT20 Problem 2, situation 2": {
		en: "Asking at cancellation for more than registration and use did is unreasonable.",
		zh: "列明的问题：注销时要求提供超出注册和使用环节的信息，如手持证件照、绑卡。",
	},
	"PG03A 2.10.1 situation 2; 2.10.2 c), f)3)": {
		en: "No more types than collected before, no hand-held ID photo, card binding or face check; delete the proof at once.",
		zh: "不得要求多于此前收集的信息，特别是手持证件照、绑卡、人脸核验；核验后立即删除。",
	},
	"PG02A 6.1 c) note": {
		en: "Refers to GB/T 35273-2020 8.5 for what is unreasonable.",
		zh: "不合理条件参照GB/T 35273-2020 8.5。",
	},
	"FACE25 arts 10, 12": {
		en: "Face recognition is not the only way to verify, nor forced.",
		zh: "人脸识别不得作为唯一验证方式，也不得强制使用。",
	},
	"GDPR art. 12(6); art. 5(1)(c)": {
		en: "Extra identity data only where there is reasonable doubt.",
		zh: "仅在有合理怀疑时要求补充身份信息。",
	},
	"PG02A 6.1 a), c)": {
		en: "Phone and e-mail are acceptable channels where the process is simple.",
		zh: "电话、邮件可作为渠道，但流程须简便。",
	},
	"EDPB03 4.4.2 Longer than necessary": {
		en: "Protecting oneself takes more effort than the invasive choice.",
		zh: "保护性操作比侵入性选项更费力。",
	},
	"APPLE 5.1.1(v) support page": {
		en: "People need not call or e-mail, except in highly regulated sectors.",
		zh: "除强监管行业外，不应要求用户致电或发邮件。",
	},
	"CCPA 7004(a)(5)": { en: "No needless burden or friction in requests.", zh: "提交请求不得设置不必要的负担。" },
};
