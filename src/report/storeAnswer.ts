import type { Finding } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { RuleText } from "../engine/rule.ts";
import { changesMade } from "../law/changesMade.ts";
import { storesAgainst } from "../law/stores.ts";
import { factOf } from "./factOf.ts";
import { parted } from "./grouping.ts";
import { plain } from "./plain.ts";
import { isSettled } from "./reviews.ts";
import { titleOf } from "./text.ts";
import { findingWords, type Language, text } from "./wording.ts";

const words = {
	doubt: text("What may be wrong", "可能存在的问题"),
	found: text("What was wrong", "原有问题"),
	store: text("App stores concerned", "涉及应用商店"),
	detail: text("In detail", "问题说明"),
	where: text("Where", "所在页面"),
	changed: text("What was changed", "整改内容"),
	fill: text(
		"[Edit to say what you did] Version: [version]  Date of change: [date]  Picture after the change: [attach]",
		"〔请按实际情况修改〕整改版本：〔版本号〕　完成日期：〔日期〕　整改后截图：〔附图〕",
	),
} as const;

/** Of an address only what a reviewer needs; queries and fragments may hold what is nobody's business. */
function addressOf(address: string): string {
	return plain(address.replace(/[?#].*$/s, ""));
}

/** What was wrong, where, and what was changed: a line each. */
function answerLines(finding: Finding, flow: Flow, rule: RuleText | undefined, lang: Language): string[] {
	const colon = lang === "zh" ? "：" : ": ";
	const moment = flow.moments[finding.moment];
	const stores = storesAgainst(finding.basis, flow.context.jurisdictions).map((store) => store[lang]);
	const quote = plain(finding.quote);
	const failed = finding.outcome === "failed";
	const where = moment ? [plain(moment.title), addressOf(moment.url)].filter(Boolean).join(" ") : "";
	const lines: [label: string, said: string][] = [
		[words.store[lang], stores.join(lang === "zh" ? "、" : ", ")],
		[(failed ? words.found : words.doubt)[lang], titleOf(finding, rule, lang)],
		[words.where[lang], where],
		[findingWords.quote[lang], quote && (lang === "zh" ? `“${quote}”` : `"${quote}"`)],
		[words.detail[lang], plain(factOf(finding.message, lang))],
		[words.changed[lang], changesMade[finding.rule]?.[lang] ?? ""],
	];
	return lines.filter(([, said]) => said).map((line) => line.join(colon));
}

/**
 * The answer to a store's review of one finding, to be copied and edited: what was wrong, where, and what was
 * changed, with gaps for what only the team knows. Several lines, no trailing newline.
 */
export function storeAnswer(finding: Finding, flow: Flow, rule: RuleText | undefined, lang: Language): string {
	return [...answerLines(finding, flow, rule, lang), words.fill[lang]].join("\n");
}

/** One answer for all that a store may send back, numbered; what a person judged not a problem is left out. */
export function storeAnswers(flow: Flow, rules: ReadonlyMap<string, RuleText>, lang: Language): string {
	const blocks = sentBackIn(flow).map((finding, i) => {
		const [first, ...rest] = answerLines(finding, flow, rules.get(finding.rule), lang);
		return [`${i + 1}. ${first}`, ...rest].join("\n");
	});
	return [...blocks, words.fill[lang]].join("\n\n");
}

/** The violations and doubts that a store may send back and nobody settled, worst first. */
export function sentBackIn(flow: Flow): Finding[] {
	const open = flow.findings.filter(({ outcome }) => outcome === "failed" || outcome === "cantTell");
	return parted(open, flow.context.jurisdictions, (finding) => isSettled(flow, finding)).sentBack;
}
