import type { Text } from "../engine/finding.ts";

/** Gists of the clauses on collecting no more than a service needs. */
export const scopeGists: Readonly<Record<string, Text>> = {
	"M191 4.1": {
		en: "Collecting data or opening permissions unrelated to existing functions is listed.",
		zh: "列明：收集的个人信息类型或打开的权限与现有业务功能无关。",
	},
	"DRAFT20 Problem 1, situations 1-2": {
		en: "Collecting irrelevant data, or forcing data that is not essential, is named.",
		zh: "列明的问题：收集与服务无关的信息，或强制收集非必要信息。",
	},
	"PG03A 2.3.1 situations 1-2; 2.3.2 a), c)": {
		en: "What is collected relates directly to a function; refusing more than the minimum does not cost the basic function.",
		zh: "收集的信息应与业务功能直接相关；拒绝提供最小必要以外的信息，不影响使用基本功能。",
	},
	"NECPI art. 5 (39 types)": {
		en: "Lists for 39 kinds of app the basic service and the personal information that it needs; 13 kinds need none.",
		zh: "列出39类常见App的基本功能服务及其必要个人信息，其中13类无须个人信息。",
	},
	"NDSMR art. 22(1)": {
		en: "Collection on the ground of consent is necessary for the product or service and stays within scope.",
		zh: "基于同意收集个人信息的，应为提供产品或服务所必需，不得超范围收集。",
	},
	"GB41391 6.1, 6.2, Annex A": {
		en: "Minimum necessary collection, and tables for usual kinds of service (seen as a heading only).",
		zh: "最小必要收集及常见服务类型的必要信息表（仅核对条款标题）。",
	},
	"GDPR art. 25(2); art. 7(4)": {
		en: "By default only data needed for each purpose is processed; consent tied to data that is not needed is doubtful.",
		zh: "默认仅处理各目的所需的数据；与非必要数据挂钩的同意，其自愿性存疑。",
	},
	"PIPA art. 16(1)-(3)": {
		en: "Collect the minimum, say that the rest may be refused, and do not refuse the service for that.",
		zh: "仅收集最少信息，告知可拒绝其余信息，且不得因此拒绝提供服务。",
	},
	"MIIT164 target behaviours": {
		en: "Collecting beyond scope is reported among the campaign's targets.",
		zh: "据报道，超范围收集个人信息属于专项整治对象。",
	},
	"NECPI art. 4; art. 5 items 21, 27-38": {
		en: "The basic service is not refused for want of further data; these kinds of app need no personal information for it.",
		zh: "不得因用户不同意提供非必要个人信息而拒绝其使用基本功能服务；所列类型无须个人信息即可使用。",
	},
	"M191 4.2": {
		en: "Refusing a function because a person withholds data that is not necessary is listed.",
		zh: "列明：因用户不同意收集非必要个人信息而拒绝提供业务功能。",
	},
	"PG02A 4.2 c)": {
		en: "Where the service can be used without registering, refusing further data does not end that.",
		zh: "提供无须注册即可使用方式的，用户拒绝提供更多信息时不应影响该方式。",
	},
	"MINREG art. 32": {
		en: "The same holds for minors: basic functions are not refused for want of data beyond what is necessary.",
		zh: "对未成年人亦然：不得因不同意提供非必要个人信息而拒绝其使用基本功能服务。",
	},
	"BJSCAN six problem types": {
		en: "Repeated prompts to register or sign in, and forced unrelated data, are named for scan-to-order pages.",
		zh: "针对扫码点餐列明：反复诱导注册登录、强制收集无关信息等问题。",
	},
	"PIPL art. 5; art. 14(1)": {
		en: "No processing by misleading means; consent is informed and voluntary.",
		zh: "不得通过误导方式处理个人信息；同意应在充分知情的前提下自愿作出。",
	},
	"M191 3.7; 4.2": {
		en: "Misleading people into agreeing, and refusing a function for want of data that is not necessary, are listed.",
		zh: "列明：以欺骗误导方式取得同意；因用户不提供非必要信息而拒绝提供业务功能。",
	},
	"PG02A 4.2 a)": {
		en: "Data that is related but not necessary is the person's own choice, at no cost in function.",
		zh: "相关但非必要的信息应由用户自主选择提供，不提供不影响业务功能。",
	},
	"PIPA art. 16(2)-(3)": {
		en: "People are told that further items may be refused, and lose no service by it.",
		zh: "应告知用户可拒绝提供额外信息，且不得因此拒绝提供服务。",
	},
	"GDPR art. 13(2)(e); art. 5(1)(a)": {
		en: "Say whether data must be given and what follows if not; processing is fair.",
		zh: "应说明是否必须提供数据及不提供的后果；处理应公平。",
	},
};
