import type { Finding, Outcome } from "../engine/finding.ts";
import type { Flow } from "../engine/flow.ts";
import type { Rule } from "../engine/rule.ts";
import { checkedAgainst } from "../report/checkedAgainst.ts";
import { asksAnything, parted, parts, rulesAt } from "../report/grouping.ts";
import { plain } from "../report/plain.ts";
import { screenWords, uncovered } from "../report/requestWording.ts";
import { isSettled, standingOf } from "../report/reviews.ts";
import { verdictText } from "../report/reviewWording.ts";
import { serviceNameOf } from "../report/serviceName.ts";
import { findingLines, type Line, titleOf } from "../report/text.ts";
import { findingWords, type Language, outcomeWords, severityWords } from "../report/wording.ts";
import { reviewLines } from "./printReviews.ts";
import { words } from "./wording.ts";
import { widthOf, wrap } from "./wrap.ts";

/** How the output is laid out. */
export interface Style {
	lang: Language;
	/** Columns of the terminal. */
	width: number;
	colour: boolean;
}

type Colour = "red" | "yellow" | "green" | "bold" | "dim";
const codes: Record<Colour, number> = { red: 31, yellow: 33, green: 32, bold: 1, dim: 2 };
const signs: Record<Outcome, string> = { failed: "✗", cantTell: "?", passed: "✓", inapplicable: "–" };
const colours: Partial<Record<Outcome, Colour>> = { failed: "red", cantTell: "yellow", passed: "green" };

/** Everything that was found on one target, made to be read. Ends with an empty line. */
export function printed(name: string, flow: Flow, rules: ReadonlyMap<string, Rule>, style: Style): string {
	const { lang, colour } = style;
	const paint = (text: string, ...wanted: (Colour | undefined)[]): string => {
		const on = wanted.filter((one) => one !== undefined).map((one) => codes[one]);
		return colour && on.length > 0 ? `\u001b[${on.join(";")}m${text}\u001b[0m` : text;
	};
	const lines: string[] = [];
	const put = (text: string, indent: number, ...wanted: (Colour | undefined)[]) => {
		for (const line of wrap(text, style.width - indent)) lines.push(" ".repeat(indent) + paint(line, ...wanted));
	};
	const standing = standingOf(flow);
	const worst: Outcome = standing.failed > 0 ? "failed" : standing.review > 0 ? "cantTell" : "passed";

	put(plain(name), 0, "bold");
	for (const [i, { title, screen, url }] of flow.moments.entries()) {
		const number = flow.moments.length > 1 ? `${i + 1}. ` : "";
		put(`${number}${[plain(title), screenWords[screen.kind][lang], plain(url)].filter(Boolean).join(" · ")}`, 0, "dim");
	}
	put(`${signs[worst]} ${verdictText(standing, asksAnything(flow))[lang]}`, 0, "bold", colours[worst]);
	put(
		`${findingWords.checkedAgainst[lang]}${lang === "zh" ? "：" : ": "}${checkedAgainst(flow.context, serviceNameOf(flow.context))[lang]}`,
		0,
		"dim",
	);
	const mentioned = new Set<string>();
	const open = flow.findings.filter(({ outcome }) => outcome === "failed" || outcome === "cantTell");
	const found = parted(open, flow.context.jurisdictions, (finding) => isSettled(flow, finding));
	for (const finding of parts.flatMap((part) => found[part])) {
		lines.push("");
		const rule = rules.get(finding.rule);
		put(head(finding, rule, flow, lang), 2, "bold", colours[finding.outcome]);
		putBody(findingLines(finding, flow, rule, lang, mentioned));
	}
	lines.push("");
	for (const { indent, text } of rest(flow, rules, lang)) put(text, indent, "dim");
	return `${lines.join("\n")}\n\n`;

	function putBody(body: readonly Line[]): void {
		const named = body.filter(({ kind }) => kind !== "stores" && kind !== "quote" && kind !== "clauses");
		const column = Math.max(...named.map(({ label }) => widthOf(label))) + 2;
		for (const { kind, label, text } of body) {
			if (kind === "quote") put(text, 4);
			else if (kind === "stores") put(text, 4, "bold");
			else if (kind === "clauses") {
				if (label) put(label, 4, "dim");
				put(text, 6, "dim");
			} else {
				const gap = " ".repeat(column - widthOf(label));
				for (const [i, line] of wrap(text, style.width - 4 - column).entries()) {
					lines.push(`    ${i === 0 ? paint(label, "dim") + gap : " ".repeat(column)}${line}`);
				}
			}
		}
	}
}

function head(finding: Finding, rule: Rule | undefined, flow: Flow, lang: Language): string {
	const { outcome, severity, moment } = finding;
	const screen = flow.moments.length > 1 ? ` · ${findingWords.screen[lang]} ${moment + 1}` : "";
	const settled = isSettled(flow, finding) ? ` ${words.settled[lang]}` : "";
	const kind = `${outcomeWords[outcome][lang]} · ${severityWords[severity][lang]}${screen}`;
	return `${signs[outcome]} ${kind} · ${titleOf(finding, rule, lang)}${settled}`;
}

/** What a reader needs to know of what was not found: what was asked, what passed, what was out of sight. */
function rest(flow: Flow, rules: ReadonlyMap<string, Rule>, lang: Language): { indent: number; text: string }[] {
	const sum = (list: "requests" | "fields") => flow.moments.reduce((n, moment) => n + moment[list].length, 0);
	const passed = rulesAt(flow.findings, "passed");
	const unseen = [...new Set(flow.moments.flatMap((moment) => uncovered(moment).map((said) => plain(said[lang]))))];
	const line = (text: string, indent = 2) => ({ indent, text });
	return [
		line(words.asks(sum("requests"), sum("fields"))[lang]),
		...flow.documents.flatMap((document) => [
			line(words.document(document)[lang]),
			line(words.origin(document)[lang], 4),
		]),
		line(`${signs.passed} ${words.passed(passed.length)[lang]}`),
		...passed.map((rule) => line(plain(rules.get(rule)?.title[lang] ?? rule), 4)),
		line(`${signs.inapplicable} ${words.inapplicable(rulesAt(flow.findings, "inapplicable").length)[lang]}`),
		...reviewLines(flow, rules, lang),
		line(`${words.notChecked[lang]}${lang === "zh" ? "：" : ": "}${unseen.join(lang === "zh" ? "；" : "; ")}`),
	];
}
