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
		en: "The purpose of a permission is told at the same time and clearly.",
		zh: "申请权限时应同步告知目的，且目的明确。",
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
};
