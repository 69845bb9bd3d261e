import type { Outcome, Severity, Text } from "../engine/finding.ts";
import type { Context, Jurisdiction } from "../engine/flow.ts";
import type { AgreementKind, Layer, Place } from "../engine/moment.ts";

/** The languages in which every sentence of the product exists. */
export type Language = keyof Text;

export const text = (en: string, zh: string): Text => ({ en, zh });
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const outcomeWords: Record<Outcome, Text> = {
	failed: text("Violation", "不合规"),
	cantTell: text("Needs review", "需人工复核"),
	passed: text("Passed", "通过"),
	inapplicable: text("Not applicable", "不适用"),
};

export const severityWords: Record<Severity, Text> = {
	critical: text("Critical", "严重"),
	serious: text("Serious", "较重"),
	moderate: text("Moderate", "一般"),
	minor: text("Minor", "轻微"),
};

export const jurisdictionWords: Record<Jurisdiction, Text> = {
	CN: text("China", "中国"),
	EU: text("European Union", "欧盟"),
	UK: text("United Kingdom", "英国"),
	US: text("United States", "美国"),
	KR: text("South Korea", "韩国"),
	IN: text("India", "印度"),
	BR: text("Brazil", "巴西"),
	JP: text("Japan", "日本"),
	TH: text("Thailand", "泰国"),
	stores: text("App stores", "应用商店"),
};

export const surfaceWords: Record<Context["surface"], Text> = {
	website: text("Website", "网站"),
	"h5-in-app": text("H5 page inside an app", "App 内 H5 页面"),
};

/** Headings of the parts of the findings, with their numbers. */
export const partWords = {
	sentBack: (n: number) =>
		text(`${count(n, "finding", "findings")} that a store may send back`, `应用商店可能据此驳回：${n} 项`),
	rest: (n: number) => text(`Other findings (${n})`, `其他结果（${n} 项）`),
	settled: (n: number) => text(`Judged not a problem (${n})`, `经人工判断不是问题（${n} 项）`),
} as const;

/** The mark of a finding that rests on a store's own rule. */
export function sentBackBy(stores: readonly Text[]): Text {
	const names = (lang: Language, between: string) => stores.map((store) => store[lang]).join(between);
	return text(`A store may send this back: ${names("en", ", ")}`, `应用商店可能据此驳回：${names("zh", "、")}`);
}

export const placeWords: Record<Place, Text> = {
	form: text("in the form", "表单内"),
	layer: text("in a dialog or banner", "弹窗或横幅内"),
	header: text("in the header", "页眉"),
	footer: text("in the footer", "页脚"),
	body: text("in the body of the page", "页面正文"),
};

export const layerWords: Record<Layer["kind"], Text> = {
	page: text("page", "页面"),
	dialog: text("dialog", "弹窗"),
	banner: text("banner", "横幅"),
	sheet: text("sheet", "浮层"),
};

export const agreementWords: Record<AgreementKind, Text> = {
	"privacy-policy": text("Privacy policy", "隐私政策"),
	terms: text("Terms", "用户协议"),
	children: text("Children's privacy rules", "儿童个人信息保护规则"),
	"third-party-list": text("List of third parties", "第三方信息共享清单"),
	"data-list": text("List of data collected", "个人信息收集清单"),
	"carrier-terms": text("Carrier terms", "运营商服务条款"),
	"cookie-policy": text("Cookie policy", "Cookie 政策"),
	"deletion-terms": text("Account deletion terms", "账号注销协议"),
	other: text("Other document", "其他文件"),
};

/** The verdict in one line. `asks`: a consent or personal information is asked for. */
export function headline(failed: number, review: number, asks: boolean): Text {
	const bad = text(count(failed, "violation", "violations"), `${failed} 项不合规`);
	const doubtful = text(`${review} need${review === 1 ? "s" : ""} review`, `${review} 项需人工复核`);
	if (failed > 0 && review > 0) return text(`${bad.en}, ${doubtful.en}`, `${bad.zh}，${doubtful.zh}`);
	if (failed > 0) return bad;
	if (review > 0) return text(`No violation, ${doubtful.en}`, `未发现不合规，${doubtful.zh}`);
	if (asks) return text("No unfair consent found", "未发现不公平的同意设置");
	return text("No consent is asked for", "未征求同意");
}

/** Stands over counts that decisions do not change, beside a verdict that they do. */
export const allFound = text("All that was found, whatever was decided", "检查所得全部结果（不计人工判断）");

/** Headings of one finding, in print and on a terminal. */
export const findingWords = {
	quote: text("The page's own words", "页面原文"),
	noQuote: text("The screen as a whole; no wording to quote.", "针对整个页面，无可引用的原文。"),
	state: text("State", "状态"),
	place: text("Place", "位置"),
	why: text("Why", "理由"),
	evidence: text("Evidence", "证据"),
	remedy: text("What to do", "整改建议"),
	sample: text("For example", "示例"),
	clauses: text("What it may breach", "可能不符合的条款"),
	clausesToReview: text("Clauses to check it against", "供复核参照的条款"),
	origin: text("Origin: draft of March 2020 (superseded)", "来源：2020年3月征求意见稿（已被取代）"),
	toBeConfirmed: text("to be confirmed", "待核实"),
	yardstick: text("yardstick, written for apps", "参照，针对App"),
	checkedAgainst: text("Checked against", "检查依据"),
	screen: text("Screen", "页面"),
	rule: text("Rule", "规则"),
	frame: text("in the frame", "所在框架"),
} as const;

export const notAdvice: Text = text(
	"A finding says what may breach a rule. It is not a legal opinion; have it confirmed by a lawyer before acting on it.",
	"检查结果仅提示可能不符合的规定，不构成法律意见；采取行动前请由法律专业人士确认。",
);
