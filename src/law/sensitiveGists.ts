import type { Text } from "../engine/finding.ts";

/** What the clauses say that the rules over sensitive information, minors and pretexts rest on; part of `gists.ts`. */
export const sensitiveGists: Readonly<Record<string, Text>> = {
	"PIPL arts 28, 29": {
		en: "Biometrics, religion, specific identity, health, financial accounts, whereabouts and data of children under fourteen are sensitive; handling them on consent needs a separate one.",
		zh: "生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹及不满十四周岁未成年人的信息属敏感个人信息；基于同意处理的，应取得单独同意。",
	},
	"NDSMR art. 22(2)": {
		en: "Sensitive personal information handled on consent needs a separate one.",
		zh: "基于同意处理敏感个人信息的，应取得个人的单独同意。",
	},
	"AUDIT 13(1)": {
		en: "Audit point: a separate consent was obtained before sensitive information was handled.",
		zh: "审计要点：处理敏感个人信息前是否取得单独同意。",
	},
	"DRAFT20 Problem 6; strategy 1": {
		en: "Biometrics are to have a notice of their own and an express consent.",
		zh: "收集生物识别信息应单独告知并征得明示同意。",
	},
	"PG03A 2.6.1 scenario 1; 2.6.2 a)": {
		en: "Capturing a face after a mere “continue” is named; give a separate notice and obtain express consent.",
		zh: "列明：用户仅点击“继续”即采集人脸；应单独告知并征得明示同意。",
	},
	"GB35273 5.4 b)-c)": {
		en: "Sensitive information needs express consent; before biometrics a notice of its own.",
		zh: "收集敏感个人信息应征得明示同意，收集生物识别信息前应单独告知。",
	},
	"SPCFACE arts 2(3), 4": {
		en: "Handling face information without separate consent where it is needed infringes; a bundled or forced consent is no defence.",
		zh: "应取得单独同意而未取得即处理人脸信息的，属侵害人格权益；捆绑或强迫的同意不构成抗辩。",
	},
	"GB41391 6.3, Annex C": {
		en: "Special kinds of personal information (seen as a heading only).",
		zh: "特定类型个人信息的收集（仅核对条款标题）。",
	},
	"GDPR art. 9(2)(a)": {
		en: "Explicit consent is one of the exceptions under which special categories may be processed.",
		zh: "明确同意是可处理特殊类别个人数据的例外之一。",
	},
	"PIPA art. 22(1) item 5 (art. 23)": {
		en: "Consent to sensitive information is obtained apart from other consents.",
		zh: "对敏感信息的同意应与其他同意分别取得。",
	},
	"APPI art. 20(2)": {
		en: "Information that requires special care is acquired with prior consent.",
		zh: "取得需特别注意的个人信息应事先征得同意。",
	},
	"DRAFT20 Problem 6, situation and strategy 2": {
		en: "Tell the purpose in clear words at the same time as sensitive information is asked for.",
		zh: "收集敏感个人信息时应同步、明确告知目的。",
	},
	"PG03A 2.6.1 scenarios 1, 3; 2.6.2 b)": {
		en: "No purpose at the same time, or an unclear one, is named; tell it clearly when asking.",
		zh: "列明：未同步告知目的或目的不清晰；应在收集时同步、清晰告知。",
	},
	"PG02A 2.3 b)": {
		en: "Tell the purpose conspicuously and at the same time when sensitive information is collected.",
		zh: "收集敏感个人信息时应以显著方式同步告知目的。",
	},
	"PIPL arts 17, 30": {
		en: "Before handling, tell purpose, way and kind; for sensitive information also why it is needed and its effect on the person.",
		zh: "处理前应告知目的、方式、种类；处理敏感个人信息的，还应告知必要性及对个人权益的影响。",
	},
	"GDPR art. 13(1)(c), 13(2)(e)": {
		en: "At collection, tell the purpose, and whether the data must be given and what happens if not.",
		zh: "收集时应告知目的，以及是否必须提供和不提供的后果。",
	},
	"GB42574 8.1-8.3": {
		en: "Notice by an instant prompt (seen as a heading only).",
		zh: "以即时提示等方式告知（仅核对条款标题）。",
	},
	"FACE25 art. 10": {
		en: "Where other means reach the same end, face recognition is not the only one; who refuses is offered another convenient way.",
		zh: "有其他方式可达到相同目的的，不得将人脸识别作为唯一验证方式；个人不同意的，应提供其他合理、便捷的方式。",
	},
	"FACE25 art. 12": {
		en: "Nobody may mislead or force people into face verification under the pretext of a service.",
		zh: "不得以办理业务、提升服务质量等为由误导、欺诈、胁迫个人接受人脸验证。",
	},
	"PG03A 2.3.2 g)": {
		en: "Biometrics should not be the only way to reach a business aim.",
		zh: "不宜将生物识别作为实现业务功能的唯一方式。",
	},
	"SPCFACE art. 4(1), (3)": {
		en: "A consent to face information that was a condition for service, or forced, is no defence.",
		zh: "以同意处理人脸信息作为提供服务的前提，或强迫同意的，不构成抗辩。",
	},
	"PIPL art. 28(2)": {
		en: "Sensitive information is handled only for a specific purpose, where it is sufficiently necessary and strictly protected.",
		zh: "处理敏感个人信息须有特定的目的和充分的必要性，并采取严格保护措施。",
	},
	"GDPR art. 9(1)": {
		en: "Processing biometric data to identify a person is prohibited unless an exception applies.",
		zh: "为识别自然人而处理生物识别数据，除例外情形外予以禁止。",
	},
	"PIPL art. 31(1)": {
		en: "Handling the information of a child under fourteen needs the consent of a parent or guardian.",
		zh: "处理不满十四周岁未成年人的个人信息，应取得其父母或其他监护人的同意。",
	},
	"CHILD arts 9, 10": {
		en: "Tell the guardian conspicuously, obtain consent and offer a refusal.",
		zh: "以显著、清晰的方式告知监护人并征得同意，同时提供拒绝选项。",
	},
	"NDSMR art. 22(3)": {
		en: "Information of children under fourteen needs the consent of a parent or guardian.",
		zh: "处理不满十四周岁未成年人个人信息的，应取得监护人同意。",
	},
	"AUDIT 13(2)": {
		en: "Audit point: the guardian's consent for children under fourteen.",
		zh: "审计要点：处理不满十四周岁未成年人信息是否取得监护人同意。",
	},
	"GDPR art. 8(1)-(2)": {
		en: "Below sixteen, or down to thirteen by national law, a holder of parental responsibility consents; reasonable efforts verify it.",
		zh: "未满十六岁（各国可降至十三岁）的，须由监护人同意，并合理核实。",
	},
	"COPPA 312.5(a)-(b)": {
		en: "Verifiable parental consent comes before collecting from children under thirteen, with an option to refuse disclosure.",
		zh: "收集未满十三岁儿童信息前，须取得可核实的家长同意，并可拒绝向第三方披露。",
	},
	"PIPA art. 22-2(1)": {
		en: "Under fourteen a legal representative consents, and that is confirmed.",
		zh: "未满十四岁的，须取得并确认法定代理人的同意。",
	},
	"DPDP s. 9(1), (3)": {
		en: "Verifiable parental consent for children; no tracking of them and no targeted advertising.",
		zh: "处理儿童数据须取得可核实的父母同意，且不得跟踪或投放定向广告。",
	},
	"LGPD art. 14 (opening sentence only)": {
		en: "Children's data is processed in their best interest (opening sentence only).",
		zh: "处理儿童数据应符合其最佳利益（仅核对首句）。",
	},
	"PG03A 2.3.1 situation 2; 2.4.2 c)": {
		en: "Forcing consent for improvement, research or targeted push alone is named; ask separately and accept a refusal.",
		zh: "列明：仅以改善服务、研发、定向推送等为由强制要求同意；应另行征求并允许拒绝。",
	},
	"PG02A 4.3 c)": {
		en: "Consent is not forced solely for quality, experience, research, push or security.",
		zh: "不应仅以改善服务质量、提升体验、研发、推送、增强安全性等为由强制要求同意。",
	},
	"DRAFT20 Problem 3, situation 2 and strategy 2": {
		en: "Forcing consent for better service or research alone is named as a problem.",
		zh: "列明的问题：仅以改善服务、研发新产品等为由强制要求同意。",
	},
	"GDPR art. 5(1)(b); art. 7(4)": {
		en: "Purposes are specified; a consent tied to the service without need is hardly free.",
		zh: "目的应特定；将非必要的同意与服务捆绑，难言自愿。",
	},
};
