import type { Text } from "../engine/finding.ts";
import type { PolicyDocument } from "../engine/flow.ts";
import { plain } from "../report/plain.ts";
import { agreementWords, count, text } from "../report/wording.ts";

/** What only the command line says. */
export const words = {
	asks: (requests: number, fields: number) =>
		text(
			`Asks for ${count(requests, "consent", "consents")} and ${count(fields, "item", "items")} of personal information`,
			`征求同意 ${requests} 处，收集个人信息 ${fields} 项`,
		),
	/** Beside a finding that stays one. */
	settled: text("(judged not a problem by a person)", "（经人工判断不是问题）"),
	document: ({ kind, url }: PolicyDocument) =>
		text(
			`Text read: ${agreementWords[kind].en}, ${plain(url)}`,
			`已读取文本：${agreementWords[kind].zh}，${plain(url)}`,
		),
	/** Where a text came from, when, and the sum by which it can be known again. */
	origin: ({ asked, redirects = [], url, takenAt, sha256 }: PolicyDocument) => {
		const way = asked && asked !== url ? [asked, ...redirects, url].map(plain).join(" → ") : "";
		return text(
			`${way && `led on: ${way}; `}${takenAt}; SHA-256 ${sha256}`,
			`${way && `重定向：${way}；`}${takenAt}；SHA-256 ${sha256}`,
		);
	},
	/** Titles name what would be wrong, so this says that it was not there. */
	passed: (n: number) =>
		text(
			`Passed: ${count(n, "check", "checks")}${n > 0 ? "; none of this was found" : ""}`,
			`通过：${n} 项检查${n > 0 ? "，未发现以下问题" : ""}`,
		),
	inapplicable: (n: number) => text(`Not applicable: ${count(n, "check", "checks")}`, `不适用：${n} 项检查`),
	notChecked: text("Not checked", "未检查"),
	inspecting: (i: number, of: number, name: string) =>
		text(`Inspecting ${i}/${of} ${name}`, `正在检查 ${i}/${of} ${name}`),
	total: (targets: number, failed: number, review: number, broken: number) =>
		text(
			`${count(targets, "target", "targets")}: ${count(failed, "violation", "violations")}, ${review} need${review === 1 ? "s" : ""} review${broken > 0 ? `, ${broken} not inspected` : ""}`,
			`共 ${targets} 个对象：${failed} 项不合规，${review} 项需人工复核${broken > 0 ? `，${broken} 个无法检查` : ""}`,
		),
	unread: (title: string, why: Text) => text(`policy “${title}”: ${why.en}`, `隐私政策“${title}”：${why.zh}`),
	saved: (file: string, screens: number) =>
		text(`Saved ${count(screens, "screen", "screens")} to ${file}`, `已将 ${screens} 个页面保存至 ${file}`),
	asOneFlow: (verdict: { en: string; zh: string }) =>
		text(`Judged together, as one flow: ${verdict.en}`, `作为同一流程整体判断：${verdict.zh}`),
	reported: (file: string) => text(`Wrote the report to ${file}`, `报告已写入 ${file}`),
	nothingToSave: text("Nothing could be inspected, so nothing was saved.", "没有可检查的对象，未保存任何文件。"),
} as const;
