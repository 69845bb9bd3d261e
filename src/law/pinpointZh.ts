/** Clauses that are named and not numbered; as whole clauses or as parts between semicolons. */
const names: Readonly<Record<string, string>> = {
	"Part I, personal-information measures (item number not confirmed)": "第一部分 个人信息保护措施（条目号待核实）",
	"Part I, personal-information measures (only the Dec 2022 draft wording was read; item number not confirmed)":
		"第一部分 个人信息保护措施（仅核对2022年12月征求意见稿，条目号待核实）",
	"art. 20(4) (article number garbled in the stored copy; derived by counting the articles in order from art. 10)":
		"第20条第4项（所存文本条号不清，按条文顺序推算，待核实）",
	"art. 14 (opening sentence only)": "第14条（仅首句）",
	"art. 5 (39 types)": "第5条（39类）",
	"5.1.1(v) support page": "5.1.1(v) 支持页面",
	"User Data policy, account deletion": "用户数据政策 账号删除",
	"draft text (press reports)": "草案文本（据媒体报道）",
	"target behaviours": "重点整治行为",
	"double list": "双清单",
	"five problem types": "五类问题",
	"six problem types": "六类问题",
	"deregistration point": "账号注销要点",
	"report categories": "报告所列类型",
	context: "背景参考",
	policy: "政策条款",
	consent: "同意条款",
	"asking for consent": "征求同意",
	"managing consent": "管理同意",
	"what to include": "同意请求的内容",
	"operative part": "主文",
	"19 July 2019": "2019年7月19日",
	"14 Dec 2021": "2021年12月14日",
};

/** The patterns of the EDPB's guidelines, after their numbers. */
const patterns: Readonly<Record<string, string>> = {
	"Continuous prompting": "持续提示",
	"Privacy maze": "隐私迷宫",
	"Deceptive snugness": "诱导性默认",
	"Hidden in plain sight": "隐于明处",
	"Dead end": "死胡同",
	"Longer than necessary": "过程冗长",
	"Misleading action": "误导性操作",
	"Language discontinuity": "语言不连贯",
	"Ambiguous wording": "措辞含糊",
};

/** Articles whose numbers in brackets are the items of a list, 项, and not paragraphs, 款. */
const lists: Readonly<Record<string, readonly string[]>> = {
	NDSMR: ["21", "22"],
	CHILD: ["10", "20"],
	SPCFACE: ["2", "4"],
	GDPR: ["4"],
};
/** Articles of one paragraph that is a list: its items are cited through that paragraph. */
const listParagraphs: Readonly<Record<string, readonly string[]>> = { PIPL: ["13"] };

const REF = String.raw`(?:\d+(?:-\d+)?)?(?:\((?:\w{1,3}|2nd para)\)(?:-\(\w{1,3}\))?)*(?: §\d+| [IVX]+(?:-[IVX]+)?)?`;
const ARTICLES = new RegExp(String.raw`\b(?:arts?\.?|s\.) (${REF}(?:, ${REF})*)`, "g");
const NUMBERS = String.raw`(\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*)`;

/** A clause as Chinese law is cited: `art. 14(1)` is 第14条第1款. */
export function pinpointZh(instrument: string, clause: string): string {
	return Object.hasOwn(names, clause)
		? (names[clause] as string)
		: clause
				.split("; ")
				.map((part) => partZh(instrument, part))
				.join("；");
}

function partZh(instrument: string, part: string): string {
	if (Object.hasOwn(names, part)) return names[part] as string;
	const counted = (word: string, before: string, after: string) =>
		[new RegExp(`(?:^| )${word} ${NUMBERS}`, "g"), (_: string, n: string) => before + run(n) + after] as const;
	return part
		.replace(/[A-Z][a-z]+(?: [a-z]+)+/g, (name) => (Object.hasOwn(patterns, name) ? (patterns[name] as string) : name))
		.replace(ARTICLES, (_, refs: string) => articles(instrument, refs))
		.replace(/ and 2nd para/g, "和第2款")
		.replace(...counted("items?", "第", "项"))
		.replace(/\bparas? (\d[\d, -]*)/g, (_, n: string) => `第${run(n)}段`)
		.replace(...counted("chapters?", "第", "章"))
		.replace(/\boperative part (\d+)/g, "主文第$1项")
		.replace(/\bDecree /g, "施行令")
		.replace(/\bAnnex ([A-Z])/g, "附录$1")
		.replace(/\bproblem /gi, "问题")
		.replace(/\b(?:situation|scenario|case) and strategy /g, "情形及策略")
		.replace(/\b(?:situation|scenario|case)s? /g, "情形")
		.replace(/\bstrateg(?:y|ies) /g, "策略")
		.replace(/ and /g, "和")
		.replace(/ note$/, " 注")
		.replace(/(问题\d+), /g, "$1 ")
		.replace(/ ?\(([^()]*[\u4e00-\u9fff][^()]*)\)/g, "（$1）")
		.replace(/\brecitals? ([\d, -]+)/g, (_, n: string) => `序言第${run(n)}项`)
		.replace(/(?<=[\d)])-(?=[\d(])|(?<=\))-(?=[a-z])/g, "至")
		.replace(/, /g, "、");
}

/** `44-47, 50` as 44至47、50; what does not rise is no range: `3-2` is an item put in after the third, 3之2. */
const run = (numbers: string): string => numbers.replace(/(\d+)-(\d+)/g, span).replace(/, /g, "、");
const span = (_: string, from: string, to: string): string => `${from}${Number(to) > Number(from) ? "至" : "之"}${to}`;

function articles(instrument: string, refs: string): string {
	if (/^[\d, -]+$/.test(refs) && !/^\d+-\d$/.test(refs)) return `第${run(refs)}条`;
	let article = "";
	return refs
		.split(", ")
		.map((ref) => {
			article = /^\d+(?:-\d+)?/.exec(ref)?.[0] ?? article;
			return articleZh(article) + below(instrument, article, ref.replace(/^\d+(?:-\d+)?/, "").trim());
		})
		.join("、");
}

const articleZh = (article: string): string =>
	`第${article.replace(/-(\d+)$/, "条之$1")}${article.includes("-") ? "" : "条"}`;

/** What stands below an article: `(2)(b)`, `(1)-(3)`, `§4`, `III-IV`. */
function below(instrument: string, article: string, rest: string): string {
	if (rest === "") return "";
	if (rest.startsWith("§")) return `第${rest.slice(1)}款`;
	if (/^[IVX]/.test(rest)) return `第${rest.replace("-", "至")}项`;
	const steps = [...rest.matchAll(/\((\w+|2nd para)\)(?:-\((\w+)\))?/g)];
	const isList = lists[instrument]?.includes(article) ?? false;
	const first = listParagraphs[instrument]?.includes(article) ? "第1款" : "";
	return (
		first +
		steps
			.map(([, from = "", to], depth) => {
				if (from === "2nd para") return "第2款";
				const span = to ? `${from}至${to}` : from;
				if (/^\d/.test(from)) return `第${span}${depth > 0 || isList || first ? "项" : "款"}`;
				return to ? `(${from})至(${to})项` : `(${from})项`;
			})
			.join("")
	);
}
