import type { Text } from "../engine/finding.ts";
import { comparisonGists } from "./comparisonGists.ts";
import { flowGists } from "./flowGists.ts";
import { policyGists } from "./policyGists.ts";
import { scopeGists } from "./scopeGists.ts";
import { sensitiveGists } from "./sensitiveGists.ts";

/**
 * What a clause says, in our own words and never as a quotation; for the clauses that the present rules
 * rest on. Where a clause was not read, this is what is reported of it.
 */
export const gists: Readonly<Record<string, Text>> = {
	...policyGists,
	...comparisonGists,
	...scopeGists,
	...sensitiveGists,
	...flowGists,
	"PG03A 2.4.2 b)": {
		en: "Service types or functions may not be bundled to obtain consent once for all.",
		zh: "不得以捆绑服务类型或功能的方式要求一次性同意。",
	},
	"DRAFT20 Problem 3, situation 2": {
		en: "Having to accept all service types or nothing is named as a problem.",
		zh: "列明的问题：用户只能全部接受所有服务类型，否则无法使用。",
	},
	"GB35273 5.3": {
		en: "Independent choice over several functions (seen as a heading only).",
		zh: "多项业务功能的自主选择（仅核对条款标题）。",
	},
	"GDPR recitals 32, 43": {
		en: "Consent is given for each purpose; it is presumed not free where separate consent is impossible.",
		zh: "同意应针对每一目的；不能分别同意的，推定为非自愿。",
	},
	"PIPA art. 22(1); Decree art. 17(1)": {
		en: "Each item is consented to separately, with a clear way to indicate each choice.",
		zh: "各事项应分别取得同意，并提供明确表示意愿的方式。",
	},
	"CCPA 7004(a)(2)(C)": {
		en: "Accept-all beside more-information is not a symmetrical choice.",
		zh: "“全部接受”对“更多信息”不构成对称的选择。",
	},
	"EDPB03 4.1.3, 4.3.2": {
		en: "Too many or disguised options and related patterns.",
		zh: "选项过多、选项被掩饰等模式。",
	},
	"PIPL art. 14": {
		en: "Consent is voluntary, explicit and informed.",
		zh: "同意应在充分知情的前提下自愿、明确作出。",
	},
	"PG03A 2.4.2 b)-c)": {
		en: "Basic and extra functions are not bundled for one-time consent; ask separately and respect a refusal.",
		zh: "不得将基本功能与扩展功能捆绑一次性征求同意，应分别征求并尊重拒绝。",
	},
	"DRAFT20 Problem 3, situation 2; strategies 2-5": {
		en: "Bundling service types, and forcing consent for targeted push or research, is named.",
		zh: "列明：捆绑服务类型，以及为定向推送、研发等强制要求同意。",
	},
	"M191 4.5": {
		en: "Forcing consent solely for service improvement, experience, targeted push or research is listed.",
		zh: "列明：仅以改善服务质量、提升使用体验、定向推送、研发新产品等为由强制要求同意。",
	},
	"PIPL arts 14, 16, 23": {
		en: "Consent is voluntary and explicit; refusal may not cost the service; giving data to others needs separate consent.",
		zh: "同意应自愿、明确；不得因拒绝同意而拒绝提供服务；向他人提供应取得单独同意。",
	},
	"CPL art. 29(3)": {
		en: "No commercial messages without consent or after refusal.",
		zh: "未经同意或明确拒绝的，不得发送商业性信息。",
	},
	"GDPR art. 7(2), 7(4); recital 43": {
		en: "A distinguishable request, not tied to the contract; separate consent for separate operations.",
		zh: "同意请求应可区分，不得与合同挂钩；不同处理分别同意。",
	},
	"PIPA art. 22(1) items 2, 7; art. 22(5)": {
		en: "Giving to third parties and marketing need consent of their own; refusing them may not cost the service.",
		zh: "向第三方提供和营销须分别取得同意，不得因拒绝而拒绝提供服务。",
	},
	"CCPA 7004(a)(4)(B)": {
		en: "Bundling compatible and incompatible purposes impairs choice.",
		zh: "将相容与不相容的目的捆绑会妨碍选择。",
	},
	"DPDP s. 6(1)": {
		en: "Consent is free, unconditional and unambiguous, by a clear affirmative action, for the stated purpose.",
		zh: "同意应自由、无条件、明确，以积极行为作出，并限于所述目的。",
	},
	"LGPD art. 8 §4": {
		en: "Generic authorisations are void.",
		zh: "概括性授权无效。",
	},
	"ICO asking for consent": {
		en: "Consent is kept apart from the terms, is granular and no precondition; no pre-ticked boxes.",
		zh: "同意应与条款分开、可分项、不作为前提；不得预先勾选。",
	},
	"GDPR art. 7(2)": {
		en: "Consent within a wider declaration must be clearly distinguishable.",
		zh: "包含在其他声明中的同意请求应能清楚区分。",
	},
	"PIPL arts 14, 23, 29, 39": {
		en: "Where the law asks for separate consent, that is an act of its own.",
		zh: "法律要求单独同意的，应单独作出。",
	},
	"GB42574 chapters 8-9": {
		en: "Tells general notice, enhanced notice, instant prompt and separate consent apart.",
		zh: "区分一般告知、增强告知、即时提示与单独同意。",
	},
	"AUDIT 2(3); 8(1); 13(1)": {
		en: "The auditor checks that separate consent was obtained where required.",
		zh: "审计是否依法取得单独同意。",
	},
	"PIPA art. 22(1)": {
		en: "Each consent item is shown and obtained separately.",
		zh: "各同意事项应分别告知并取得同意。",
	},
	"LGPD art. 8 §1": {
		en: "Written consent stands out from other clauses.",
		zh: "书面同意应与其他条款明显区分。",
	},
	"PDPATH s. 19": {
		en: "The request for consent is clearly distinguishable from other matters.",
		zh: "同意请求应与其他事项明确区分。",
	},
	"SPCFACE art. 4(2)": {
		en: "Consent to face data that was bundled with other authorisations is no defence.",
		zh: "以与其他授权捆绑的方式取得的人脸信息同意，不能作为抗辩。",
	},
	"M191 3.1; 3.4": {
		en: "Collecting before consent, and asking for consent in a way that is not explicit, are listed.",
		zh: "列明：征得同意前就开始收集；以默认选择同意等非明示方式征求同意。",
	},
	"PG02A 3.1 a); 3.5 a)": {
		en: "Offer agree and disagree; the choice is an active one.",
		zh: "应提供同意与不同意的选项，并由用户主动选择。",
	},
	"PIPL arts 5, 14": {
		en: "No misleading; consent is explicit.",
		zh: "不得误导；同意应明确作出。",
	},
	"GDPR art. 4(11); recital 32": {
		en: "Consent is a clear affirmative act; pre-ticked boxes and inactivity are none.",
		zh: "同意须为明确的积极行为；预先勾选或不作为不构成同意。",
	},
	"EDPB03 4.4.3 Misleading action": {
		en: "A control does something other than it says.",
		zh: "控件的实际作用与其表述不符。",
	},
	"MIIT26 Part I, personal-information measures (item number not confirmed)": {
		en: "Consent is not induced by default ticks or the like.",
		zh: "不得以默认勾选等方式诱导同意。",
	},
	"PG02A 3.5 b)": {
		en: "Where next, register or login means consent, the policy is shown conspicuously and the link between the two is made clear.",
		zh: "以“下一步”“注册”“登录”等表示同意的，应显著展示隐私政策并明确其逻辑关系。",
	},
	"PG03A 2.2.2 a)": {
		en: "Offer an active choice, or a conspicuous reminder with an option to agree after reading.",
		zh: "提供主动选择，或以显著方式提醒并在阅读后选择同意。",
	},
	"M191 3.4": {
		en: "Asking for consent in a way that is not explicit, such as by default, is listed.",
		zh: "列明：以默认选择同意隐私政策等非明示方式征求用户同意。",
	},
	"PIPL art. 14(1)": {
		en: "Consent is given voluntarily and explicitly by an informed person.",
		zh: "同意由个人在充分知情的前提下自愿、明确作出。",
	},
	"GDPR art. 4(11); recital 32; art. 7(2)": {
		en: "An affirmative act, distinguishable from other matters; inactivity is not consent.",
		zh: "同意须为可与其他事项区分的积极行为；不作为不构成同意。",
	},
	"EDPB05 para 86": {
		en: "Scrolling or swiping is never a clear affirmative action.",
		zh: "滚动或滑动页面不构成明确的积极行为。",
	},
	"CNIL 19 July 2019": {
		en: "Going on scrolling or swiping is no longer valid consent.",
		zh: "继续滚动浏览不再视为有效同意。",
	},
	"PIPADEC art. 17(1) item 4": {
		en: "A clear way to indicate consent or refusal is offered.",
		zh: "应提供明确表示同意或拒绝的方式。",
	},
	"CCPA 7004(a)(4)": {
		en: "Consent is freely given, specific, informed and unambiguous.",
		zh: "同意应自由、具体、知情且明确。",
	},
	"HWAG 7.5": {
		en: "First run, sign-up and sign-in point to the policy; consent is express, by an empty box or a button that says agree, with a way to refuse.",
		zh: "首次运行、注册、登录时提示隐私政策；由用户主动勾选或点击“同意”明示同意，并可拒绝。",
	},
	"DRAFT20 Problem 5, situation 1": {
		en: "A tick set by default, or only a link with no word on whether registering counts as agreement, is named.",
		zh: "列明：默认勾选同意，或仅在底部提供链接而未说明注册是否视为同意。",
	},
	"PG03A 2.2.1 case 2": {
		en: "A tick set by default, or only a link with no word on agreement, is named.",
		zh: "列明：默认勾选同意，或仅提供链接而未说明是否视为同意。",
	},
	"PIPL arts 13(1), 14": {
		en: "Where consent is relied on, it is explicit.",
		zh: "以同意为依据的，同意应明确作出。",
	},
	"GDPR art. 7(1)": {
		en: "The controller must be able to show that consent was given.",
		zh: "控制者应能证明已取得同意。",
	},
	"DRAFT20 Problem 5, situation 1; strategy 1": {
		en: "Where a box is used for consent it must not be ticked beforehand.",
		zh: "使用勾选框的，不得默认勾选。",
	},
	"PG03A 2.2.1 case 2; 2.2.2 a)": {
		en: "A tick set by default is named as a problem; the person makes the choice.",
		zh: "默认勾选列为问题；应由用户主动选择。",
	},
	"PG02A 3.5 a)": {
		en: "The privacy policy is not ticked by default.",
		zh: "不得默认勾选同意隐私政策。",
	},
	"P49 operative part 1": {
		en: "A pre-ticked box that has to be deselected is no valid consent to cookies.",
		zh: "须用户取消的预先勾选不构成对 Cookie 的有效同意。",
	},
	"EDPB03 4.2.1 Deceptive snugness": {
		en: "The most invasive option is on by default.",
		zh: "侵入性最强的选项被设为默认。",
	},
	"LGPD art. 8": {
		en: "Consent must show the person's will.",
		zh: "同意应体现本人意愿。",
	},
	"PIPADEC art. 17(1) items 1, 4": {
		en: "A free decision and a clear way to indicate it.",
		zh: "由信息主体自由决定，并提供明确表示意愿的方式。",
	},
	"XMDP consent": {
		en: "Agree and refuse are offered in clear words; a tick must not be set beforehand.",
		zh: "提供明确的同意与拒绝选项；使用勾选的，不得默认勾选。",
	},
	"PG02A 3.1 a)": {
		en: "Offer consent and refusal, such as exit, back, close or cancel.",
		zh: "应提供同意与不同意的选项，如退出、上一步、关闭、取消等。",
	},
	"PIPL arts 14, 44": {
		en: "Consent is voluntary; people may decide on, restrict and refuse processing.",
		zh: "同意应自愿；个人有权决定、限制或拒绝处理。",
	},
	"CHILD art. 10": {
		en: "When guardians are asked, a refusal is offered and its consequences are told.",
		zh: "征求监护人同意时应提供拒绝选项，并告知拒绝的后果。",
	},
	"CCPA 7004(a)(2)(C), (a)(3)": {
		en: "Accept-all beside preferences is not symmetrical; no double negatives.",
		zh: "“全部接受”对“偏好设置”不对称；不得使用双重否定。",
	},
	"CNIL 14 Dec 2021": {
		en: "Refusing must be as easy as accepting.",
		zh: "拒绝应与接受同样容易。",
	},
	"GDPR recital 42; art. 7(3)": {
		en: "A genuine choice; withdrawing is as easy as giving.",
		zh: "应有真正的选择；撤回应与给予同样容易。",
	},
	"EDPB03 4.3.1, 4.3.2, 4.4.2": {
		en: "Emotional steering, hidden refusals, longer ways to refuse.",
		zh: "情感操纵、隐藏拒绝、拒绝路径更长。",
	},
	"DSA art. 25(3)(a)": {
		en: "Giving more prominence to certain choices is named.",
		zh: "列明：使某些选项更为突出。",
	},
	"PIPADEC art. 17(1)": {
		en: "A free choice and a clear way to indicate it.",
		zh: "自由选择，并提供明确表示意愿的方式。",
	},
	"FTC report categories": {
		en: "Designs that obscure privacy choices may be unfair or deceptive.",
		zh: "模糊隐私选择的设计可能构成不公平或欺骗性做法。",
	},
	"M191 6.1": {
		en: "Not offering effective correction, deletion and account cancellation is listed.",
		zh: "列明：未提供有效的更正、删除个人信息及注销用户账号功能。",
	},
	"PG03A 2.10.1 situation 1; 2.10.2 a)": {
		en: "A simple way to cancel, preferably online and easy to find; a hard-to-find entry is a problem.",
		zh: "应提供简便、易于找到的注销功能（宜为在线）；入口难以找到列为问题。",
	},
	"NDSMR art. 23": {
		en: "Means for exercising rights are convenient and free of unreasonable conditions.",
		zh: "应提供便捷的行使权利的方式，不得设置不合理条件。",
	},
	"PIPL art. 50(1)": {
		en: "A convenient mechanism for receiving and handling requests.",
		zh: "应建立便捷的个人行使权利的申请受理和处理机制。",
	},
	"CCA21 problem 3": {
		en: "An unreasonable process of cancellation is one of the five kinds found.",
		zh: "测评发现的五类问题之一：注销流程不合理。",
	},
	"DSA art. 25(1), 25(3)(c)": {
		en: "No manipulative design on platforms; ending a service harder than joining is named.",
		zh: "平台不得采用操纵性设计；列明终止服务难于开通。",
	},
	"PIPA art. 38(4)": {
		en: "Exercising rights may not be harder than the way data was collected.",
		zh: "行使权利的方式不得难于收集时的方式。",
	},
	"CCPA 7004(a)(2), (a)(5)": {
		en: "Symmetry of choice and no unnecessary friction.",
		zh: "选择应对称，不得设置不必要的障碍。",
	},
	"GDPR art. 12(2)": {
		en: "The exercise of rights is facilitated.",
		zh: "应为行使权利提供便利。",
	},
	"APPLE 5.1.1(v)": {
		en: "Apps with accounts offer deletion in the app; disabling an account is not enough.",
		zh: "支持创建账号的应用须在应用内提供删除账号，仅停用不足够。",
	},
	"DRAFT20 Problem 2, situation 1": {
		en: "No function to cancel, or an application that is never completed, is named.",
		zh: "列明：未提供注销功能，或申请后迟迟不予办理。",
	},
	"PG02A 6.1 a)": {
		en: "Provide an effective route to cancel, and delete or anonymise promptly.",
		zh: "提供有效的注销途径，并及时删除或匿名化。",
	},
	"NDSMR art. 21(4); art. 23": {
		en: "The rules state how to cancel the account; convenient means are offered.",
		zh: "处理规则应载明注销账号的方法，并提供便捷方式。",
	},
	"ECL art. 24": {
		en: "E-commerce operators show how to cancel and delete on cancellation.",
		zh: "电子商务经营者应明示注销的方式、程序，注销后及时删除信息。",
	},
	"GB35273 8.5": {
		en: "Cancelling an account (seen as a heading only).",
		zh: "注销账户（仅核对条款标题）。",
	},
	"CCA21 five problem types": {
		en: "Among 50 apps tested some could not be cancelled in the app at all.",
		zh: "50款App测评中，部分无法在App内直接注销。",
	},
	"GDPR art. 17(1); art. 12(2)": {
		en: "The right to erasure, and the duty to facilitate it.",
		zh: "删除权，以及为其行使提供便利的义务。",
	},
	"DPDP s. 12(3)": {
		en: "Erase on request unless keeping is required.",
		zh: "除依法须保留外，应要求删除。",
	},
	"GPLAY User Data policy, account deletion": {
		en: "A path in the app and a web link by which deletion can be requested.",
		zh: "应用内路径及可申请删除的网页链接。",
	},
	"M191 1.1": {
		en: "Having no privacy policy, or one without rules on collection and use, is listed.",
		zh: "列明：没有隐私政策，或隐私政策中没有收集使用规则。",
	},
	"DRAFT20 Problem 4, situation 2": {
		en: "An invalid link, or text that does not display, is named.",
		zh: "列明：链接无效或文本无法正常显示。",
	},
	"PG02A 1.1 c)": {
		en: "The link to the policy works and its text displays.",
		zh: "隐私政策链接有效，文本可正常显示。",
	},
	"PIPL art. 17(3)": {
		en: "The rules are public and easy to consult and keep.",
		zh: "处理规则应公开，便于查阅和保存。",
	},
	"NDSMR art. 21": {
		en: "The rules are shown together, in a prominent place and easy to reach.",
		zh: "处理规则应集中公开展示、易于访问并置于醒目位置。",
	},
	"GDPR art. 12(1)": {
		en: "Information is given in an easily accessible form.",
		zh: "信息应以易于获取的形式提供。",
	},
	"EDPB03 4.4.1 Dead end": {
		en: "A link to information or a control is broken or missing.",
		zh: "信息或控件的链接失效或缺失。",
	},
	"CCPA 7004(a)(5)(B)": {
		en: "Leaving known broken or circular links may breach the rule.",
		zh: "明知链接失效或循环而不修复，可能不符合规定。",
	},
	"M191 1.2": {
		en: "Not prompting the person at first run to read the rules is listed.",
		zh: "列明：首次运行时未以弹窗等明显方式提示阅读隐私政策。",
	},
	"DRAFT20 Problem 4, situations 1-2": {
		en: "No rules were made, or the policy cannot be found.",
		zh: "列明：未制定处理规则，或找不到隐私政策。",
	},
	"PG02A 1.1 a)-b); 1.3 c)": {
		en: "The policy is shown by pop-up, link or the like, as a document of its own and not inside the user agreement.",
		zh: "以弹窗、链接等方式提示隐私政策，且应独立成文，不作为用户协议的一部分。",
	},
	"PIPL arts 7, 17": {
		en: "The rules are public and are told before processing.",
		zh: "公开处理规则，并在处理前告知。",
	},
	"CSL art. 41": {
		en: "Rules of collection and use are published.",
		zh: "公开收集、使用规则。",
	},
	"GDPR arts 12(1), 13(1)": {
		en: "Information is given when data is obtained, in an easily accessible form.",
		zh: "在收集时以易于获取的形式提供信息。",
	},
	"PIPA art. 30(1)-(2)": {
		en: "A processing policy is established and published.",
		zh: "应制定并公开个人信息处理方针。",
	},
	"DPDP s. 5(1)": {
		en: "A notice comes with or before the request for consent.",
		zh: "征求同意之时或之前应发出告知。",
	},
	"CCPA 7003(c)": {
		en: "A conspicuous link in the style of the other links.",
		zh: "链接应醒目，样式与其他链接一致。",
	},
	"APPI art. 21": {
		en: "The purpose of use is published or told on acquisition.",
		zh: "取得时应公布或告知利用目的。",
	},
	"PG03A 2.2.1 case 1; 2.2.2 b)": {
		en: "First run or registration actively prompts the person to read the policy.",
		zh: "首次运行或注册时应主动提示用户阅读隐私政策。",
	},
};
