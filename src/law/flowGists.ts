import type { Text } from "../engine/finding.ts";

/** What the clauses say that the rules over recorded flows rest on; one more part of `gists.ts`. */
export const flowGists: Readonly<Record<string, Text>> = {
	"M191 5.1; 3.1": {
		en: "Giving data to third parties from the client, embedded code included, without consent or anonymisation is listed; so is collecting before consent.",
		zh: "列明的情形：未经同意也未匿名化，由客户端（含嵌入代码）向第三方提供信息；征得同意前开始收集。",
	},
	"DRAFT20 Problem 10, situation 2; strategy 2": {
		en: "Giving data away through a third-party SDK without consent is named as a problem.",
		zh: "列明的问题：未经同意通过第三方SDK提供信息。",
	},
	"PG03A 2.8.1 case 2; 2.8.2 a)": {
		en: "Giving data through an embedded SDK without consent is a named case; obtain consent first.",
		zh: "列明的情形：未经同意通过嵌入的SDK提供信息；应事先征得同意。",
	},
	"PG02A 5.1 a)": {
		en: "Consent comes before anything is sent to others from the client, by SDKs too.",
		zh: "客户端（含SDK）向第三方发送信息前应征得同意。",
	},
	"PIPL arts 13, 23": {
		en: "Processing needs a legal basis; giving data to another handler needs notice and separate consent.",
		zh: "处理应具备合法性基础；向其他处理者提供应告知并取得单独同意。",
	},
	"CSL art. 42(1)": {
		en: "No information is given to others without consent.",
		zh: "未经同意不得向他人提供个人信息。",
	},
	"EPRIV art. 5(3)": {
		en: "Storing or reading information on a person's device needs prior consent unless strictly necessary.",
		zh: "在用户设备上存储或读取信息须事先同意，确属必需的除外。",
	},
	"P49 operative part": {
		en: "The standard of consent holds whether or not the data is personal; third parties' access must be told.",
		zh: "无论是否为个人数据均适用同意标准；须告知第三方的访问。",
	},
	"PIPA art. 17(1)-(2)": {
		en: "Giving data to others takes consent that names recipient, purpose, items and period.",
		zh: "向他人提供须取得同意，并告知接收方、目的、项目及期限。",
	},
	"MIIT337 item 3": { en: "Sharing with third parties in private is named.", zh: "列明的问题：私自共享给第三方。" },
	"M191 3.2": { en: "Collecting after an express refusal is listed.", zh: "列明的情形：用户明确拒绝后仍收集。" },
	"PG03A 2.5.1 scenario 2": {
		en: "Collecting after refusal or withdrawal is a named case.",
		zh: "列明的情形：拒绝或撤回后仍收集。",
	},
	"PG02A 3.2 a)": { en: "After a refusal nothing is collected in any form.", zh: "拒绝后不得以任何形式收集。" },
	"PIPL arts 15, 47(1)(3)": {
		en: "Consent can be withdrawn, and what rested on it is then deleted.",
		zh: "可撤回同意，撤回后应删除相应信息。",
	},
	"NDSMR art. 22(4)": {
		en: "Nothing is processed beyond the purpose, way, kinds and period that were agreed to.",
		zh: "不得超出同意的目的、方式、种类和期限处理。",
	},
	"GDPR art. 7(3)": {
		en: "Consent can be withdrawn at any time, as easily as it was given, and withdrawal takes effect.",
		zh: "同意可随时撤回，撤回应与给予同样容易并即行生效。",
	},
	"DPDP s. 6(6)": {
		en: "Processing ends within a reasonable time after withdrawal.",
		zh: "撤回后应在合理时间内停止处理。",
	},
	"M191 5.1; 5.3": {
		en: "Giving data to third parties or their apps without consent is listed.",
		zh: "列明的情形：未经同意向第三方或第三方应用提供信息。",
	},
	"PG03A 2.8.1 cases 1-2; 2.8.2 a)-b)": {
		en: "Giving data from client or server without consent is a named case.",
		zh: "列明的情形：未经同意由客户端或服务器提供信息。",
	},
	"DRAFT20 Problem 10, situation 2": {
		en: "Giving data away through an SDK without consent is named as a problem.",
		zh: "列明的问题：未经同意通过SDK提供信息。",
	},
	"CC art. 1038": { en: "Information may not be given to others unlawfully.", zh: "不得非法向他人提供个人信息。" },
	"GDPR art. 5(1)(a)-(c)": {
		en: "Processing is fair, limited to its purpose and minimal.",
		zh: "处理应公正、限于目的并最小化。",
	},
	"CPL art. 29(2)": {
		en: "Keep information secret and do not give it away unlawfully.",
		zh: "应严格保密，不得非法提供。",
	},
	"M191 2.1; 3.9": {
		en: "Not naming third parties one by one, and acting against one's own rules, are listed.",
		zh: "列明的情形：未逐一列出第三方；违背自身声明的规则。",
	},
	"PG03A 2.1.1 case 2; 2.7.1 scenario 1": {
		en: "Embedded code that is not listed, and practice that differs from the statement, are named cases.",
		zh: "列明的情形：嵌入代码未列明；实际与声明不一致。",
	},
	"DRAFT20 Problem 10, situation 1; strategy 3": {
		en: "State what SDKs collect, and test how they behave.",
		zh: "应明示SDK的收集行为并检测其实际行为。",
	},
	"PIPL arts 17, 23": {
		en: "Notice is true and complete; recipients are told.",
		zh: "告知应真实完整，并告知接收方。",
	},
	"AUDIT 8(2)": {
		en: "An audit looks at whether recipients were told to individuals.",
		zh: "审计核查是否告知接收方信息。",
	},
	"M191 3.1": {
		en: "Collecting, or opening permissions, before consent is listed.",
		zh: "列明的情形：征得同意前开始收集或打开权限。",
	},
	"PG03A 2.5.1 scenario 1; 2.5.2 a)-b)": {
		en: "Nothing is collected before the person agrees to the policy.",
		zh: "用户同意隐私政策前不得收集。",
	},
	"PG02A 3.1 b)-c)": {
		en: "Nothing is collected without consent, by cookies and the like either.",
		zh: "未经同意不得收集，包括通过Cookie等同类技术。",
	},
	"DRAFT20 Problem 5, strategy 2; Problem 1, strategy 3": {
		en: "No collecting and no silent opening of permissions before consent.",
		zh: "同意前不得收集或静默打开权限。",
	},
	"PIPL arts 13, 17(1)": { en: "A legal basis and notice come first.", zh: "应先具备合法性基础并告知。" },
	"CNIL 19 July 2019; 14 Dec 2021": {
		en: "Nothing is read from or written to the device before consent.",
		zh: "同意前不得在设备上读取或写入。",
	},
	"GDPR art. 7(1); art. 25(2)": {
		en: "Consent can be shown; by default only what is needed is processed.",
		zh: "应能证明同意；默认仅处理必要信息。",
	},
	"DRAFT26 draft text (press reports)": {
		en: "A draft that would bar asking in advance, as press reports have it.",
		zh: "征求意见稿拟禁止提前索取（据媒体报道）。",
	},
	"M191 4.4": {
		en: "Collecting more often than the function needs is listed.",
		zh: "列明的情形：收集频度超出业务功能实际需要。",
	},
	"DRAFT20 Problem 1, situation 3": {
		en: "Its example is a booking app that uploads a precise location every second.",
		zh: "示例：订票应用每秒上传一次精确位置。",
	},
	"PG03A 2.3.1 situation 4; 2.3.2 f)": {
		en: "Keep automatic collection to the lowest reasonable frequency.",
		zh: "自动采集应保持最低合理频率。",
	},
	"PG02A 4.4 a)-b)": {
		en: "Collect for the function in use only, and not in the background unless it needs that.",
		zh: "仅为当前功能收集；非必需不得后台收集。",
	},
	"PIPL art. 6": { en: "The least intrusive way and the smallest range.", zh: "采取影响最小的方式，限于最小范围。" },
	"PG03A 2.3.1 situation 3; 2.3.2 e)": {
		en: "Asking for permissions in advance is over-claiming; ask when the function runs.",
		zh: "提前申请权限属超范围索权；应在功能使用时动态申请。",
	},
	"M191 3.1; 4.1": {
		en: "Opening permissions before consent, or permissions that no function needs, is listed.",
		zh: "列明的情形：同意前打开权限；打开与业务功能无关的权限。",
	},
	"DRAFT20 Problem 1 (strategies 1-2); Problem 3 strategy 6": {
		en: "Only permissions that functions need, asked for at a sensible time and pace.",
		zh: "仅申请与功能直接相关的权限，并合理设置时机与频率。",
	},
	"MIIT337 items 5-6": {
		en: "Refusing use without a permission and asking again and again are named.",
		zh: "列明的问题：不给权限不让用、频繁申请权限。",
	},
	"GB41391 6.5": {
		en: "Requirements on system permissions (seen as a heading only).",
		zh: "系统权限要求（仅核对条款标题）。",
	},
	"GDPR art. 25(2)": {
		en: "By default only what the purpose at hand needs is collected.",
		zh: "默认仅收集当前目的所必需的信息。",
	},
	"M191 2.3": {
		en: "The purpose of a permission, or of an ID number, bank account or whereabouts, is told clearly when they are asked for.",
		zh: "申请权限或收集身份证号、银行账号、行踪轨迹等信息时，应同步告知目的，且目的明确。",
	},
	"DRAFT20 Problem 7, situations 1-2": {
		en: "The bare system prompt, or a purpose that restates the permission, is named as a problem.",
		zh: "列明的问题：仅有系统弹窗，或目的说明仅重复权限名称。",
	},
	"PG03A 2.6.1 situations 2-3; 2.6.2 c)-d)": {
		en: "No purpose or an empty one when a permission is asked for is a named case.",
		zh: "列明的情形：申请权限未告知目的或目的空泛。",
	},
	"PG02A 2.3 a)": { en: "Tell the purpose conspicuously and at the same time.", zh: "应同步以显著方式告知目的。" },
	"GB42574 8.1": {
		en: "Prompts at the moment of collecting (seen as a heading only).",
		zh: "即时提示（仅核对条款标题）。",
	},
	"M191 4.6": {
		en: "Having to open several permissions at once or not use the app is listed.",
		zh: "列明的情形：要求一次性同意打开多个权限，否则无法使用。",
	},
	"PG03A 2.4.1 situation 1; 2.4.2": {
		en: "Asking for permissions in a bundle is a named case.",
		zh: "列明的情形：捆绑申请权限。",
	},
	"PG02A 4.3 d)": { en: "Several permissions are not opened in a bundle.", zh: "不得捆绑打开多个权限。" },
	"DRAFT20 Problem 3, situation 1": {
		en: "Having to accept all permissions is named as a problem.",
		zh: "列明的问题：必须接受全部权限。",
	},
	"PIPL art. 16": {
		en: "Service is not refused for want of consent to what it does not need.",
		zh: "不得以不同意处理非必需信息为由拒绝提供服务。",
	},
	"NECPI art. 4": {
		en: "The basic function may not be refused for withholding what is not necessary.",
		zh: "不得因用户不提供非必要信息而拒绝提供基本功能服务。",
	},
	"PG03A 2.3.1 situation 2; 2.3.2 c)-d)": {
		en: "Refusing service over what is not needed is a named case; refusing an optional permission may not close the app.",
		zh: "列明的情形：因拒绝非必要信息而拒绝服务；拒绝可选权限不应导致退出。",
	},
	"PG02A 3.9 b)-c); 4.2 a)-b)": {
		en: "Refusing or withdrawing for one function may not stop or worsen the others.",
		zh: "拒绝或撤回某项功能的同意，不应影响其他功能。",
	},
	"GDPR art. 7(4); recitals 42, 43": {
		en: "Consent is not free where refusing does harm or the contract is tied to consent that it does not need.",
		zh: "拒绝会受损或合同捆绑非必需同意的，同意不视为自愿。",
	},
	"EDPB05 paras 38-41": {
		en: "Access may not depend on consenting to storage on the device.",
		zh: "不得以同意在设备上存储信息作为访问条件。",
	},
	"PIPA art. 22(5); art. 16(3)": {
		en: "Service may not be refused for declining optional items, marketing or sharing.",
		zh: "不得因用户拒绝可选事项、营销或对外提供而拒绝服务。",
	},
	"NDSMR art. 22(5)": {
		en: "Consent is not asked for again and again after a clear refusal.",
		zh: "用户明确拒绝后不得频繁征求同意。",
	},
	"PG03A 2.4.1 situation 2; 2.4.2 d)": {
		en: "Asking more than once in 48 hours, or at every start, counts as frequent.",
		zh: "48小时内超过一次或每次打开均询问，视为频繁。",
	},
	"PG02A 3.3 a)-b)": {
		en: "The same yardstick of 48 hours; what the user calls for is excepted.",
		zh: "同样以48小时为标准；用户主动触发的除外。",
	},
	"DRAFT20 Problem 3, situation 3; strategy 6": {
		en: "Pop-ups that come back after a refusal are named as a problem.",
		zh: "列明的问题：拒绝后反复弹窗。",
	},
	"MIIT337 item 6": { en: "Asking for permissions again and again is named.", zh: "列明的问题：频繁索取权限。" },
	"EDPB03 4.1.1 Continuous prompting": { en: "Asking again until people give in.", zh: "反复提示直至用户让步。" },
	"DSA art. 25(3)(b)": {
		en: "Asking again for a choice already made is named for guidance.",
		zh: "就已作出的选择反复询问，属拟出指引的情形。",
	},
	"CCPA 7004(a)(2)(B)": {
		en: "“Ask me later” without a way to decline is no symmetrical choice.",
		zh: "只有“以后再说”而无拒绝选项，不构成对称的选择。",
	},
	"PG03A 2.10.1 situation 2; 2.10.2 c)": {
		en: "Leaving may not take more kinds of information than joining and using did, nor exact records of the past.",
		zh: "注销所需信息不得多于注册和使用时收集的类型，不得以精确的历史操作记录为前提。",
	},
	"EDPB03 4.4.2 (paras 156-157, 162)": {
		en: "No mandatory reasons for using a right; one neutral confirmation is fine.",
		zh: "行使权利不得强制说明理由；一次中性确认可以接受。",
	},
	"GDPR art. 12(6)": {
		en: "More is asked for only where there is reasonable doubt about who it is.",
		zh: "仅在对身份有合理怀疑时方可要求更多信息。",
	},
	"PG03A 2.10.1 situation 1": {
		en: "An entry that is hard to find, or a very complex process, is a named case.",
		zh: "列明的情形：注销入口难以找到或流程过于复杂。",
	},
	"EDPB03 4.3.1, 4.4.2, 4.5.2 (paras 168, 174, 180-187)": {
		en: "Pleas, extra steps, a preselected pause and odd places when an account is closed.",
		zh: "注销流程中的情感挽留、额外步骤、默认选中停用及入口错位。",
	},
	"FTC context": {
		en: "The click-to-cancel rule was set aside on 8 July 2025; the general ban on unfair practices remains.",
		zh: "“一键取消”规则已于2025年7月8日被撤销，禁止不公平行为的一般规定仍然有效。",
	},
	"M191 1.3": {
		en: "More than four presses from the main interface to the policy count as hard to reach.",
		zh: "进入主界面后多于4次点击才能访问，视为难以访问。",
	},
	"PG02A 1.3 a)-b)": {
		en: "Within four operations, by a fixed path and not only when registering.",
		zh: "4次操作以内可访问，且路径固定，不仅限于注册时。",
	},
	"EDPB03 4.1.2 Privacy maze": {
		en: "No fixed number, but the way may not hide the information.",
		zh: "未设固定次数，但导航不得隐藏信息。",
	},
	"M191 3.5": {
		en: "Changing what the user had set, as in an update, without consent is listed.",
		zh: "列明的情形：未经同意更改用户设置的权限状态，如更新时。",
	},
	"PG02A 3.6 a)": {
		en: "Permissions and settings are not changed behind the user's back.",
		zh: "不得私自更改权限或设置。",
	},
	"PIPL arts 14, 15": { en: "Consent is voluntary and can be withdrawn.", zh: "同意应自愿作出并可撤回。" },
	"GDPR art. 7(3); art. 25(2)": {
		en: "A withdrawal stands; defaults protect.",
		zh: "撤回应予维持；默认设置应具保护性。",
	},
	"PIPL art. 15(1)": { en: "There is a convenient way to withdraw consent.", zh: "应提供便捷的撤回同意的方式。" },
	"DPDP s. 6(4)": { en: "Withdrawing is as easy as giving.", zh: "撤回应与给予同意同样容易。" },
	"EDPB03 4.4.2; 4.4.3": {
		en: "Longer than necessary, or an action that misleads.",
		zh: "流程超出必要，或操作具有误导性。",
	},
	"CCPA 7004(a)(2)(A)": { en: "Opting out may not take more steps than opting in.", zh: "退出的步骤不得多于加入。" },
	"ICO managing consent": { en: "Consent is easy to withdraw at any time.", zh: "同意应可随时便捷撤回。" },
};
