import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { issueIds, issues } from "../src/engine/issues.ts";
import type { Rule } from "../src/engine/rule.ts";
import { type Language, severityWords } from "../src/report/wording.ts";
import { rules } from "../src/rules/index.ts";

/**
 * Writes the table of rules into the read-me files: `npx tsx scripts/rule-table.ts`. The rules' own
 * titles are the only source, so that what a reader is promised is what the product says.
 */
export const readMes: Readonly<Record<string, Language>> = { "README.md": "en", "README.zh-CN.md": "zh" };

const heads: Record<Language, string> = {
	en: "| Issue | What it finds | Severity |",
	zh: "| 问题类别 | 检查内容 | 严重程度 |",
};
const START = "<!-- rules:start -->";
const END = "<!-- rules:end -->";

const cell = (text: string): string => text.replaceAll("|", "\\|");

function row({ id, issue, title, severity }: Rule, first: boolean, language: Language): string {
	const cells = [first ? issues[issue][language] : "", `[${cell(title[language])}](docs/rules/${id}.md)`];
	return `| ${[...cells, severityWords[severity][language]].join(" | ")} |`;
}

/** The rules as a Markdown table, by issue, in the order of the ten issues. */
export function ruleTable(language: Language): string {
	const rows = issueIds.flatMap((issue) =>
		rules.filter((rule) => rule.issue === issue).map((rule, i) => row(rule, i === 0, language)),
	);
	return [heads[language], "|---|---|---|", ...rows].join("\n");
}

/** A read-me's text with the table between its markers renewed. Throws when a marker is missing. */
export function withRuleTable(text: string, language: Language): string {
	const start = text.indexOf(START);
	const end = text.indexOf(END);
	if (start < 0 || end < start) throw new Error(`No place for the table of rules: ${START} … ${END}`);
	return `${text.slice(0, start + START.length)}\n${ruleTable(language)}\n${text.slice(end)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const [name, language] of Object.entries(readMes)) {
		const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
		await writeFile(path, withRuleTable(await readFile(path, "utf8"), language));
	}
}
