import type { Text } from "../engine/finding.ts";
import { count, text } from "../report/wording.ts";

/** What is said about kept recordings and their steps. */
export const flowWords = {
	saved: text("Saved flows", "已保存的录制"),
	none: text(
		"No flow is saved yet. Press Record, then click through the sign-up as usual.",
		"尚无已保存的录制。点击“开始录制”，然后照常完成注册流程。",
	),
	back: text("All flows", "全部录制"),
	rename: text("Rename", "重命名"),
	name: text("Name of the flow", "录制名称"),
	done: text("Done", "完成"),
	remove: text("Delete", "删除"),
	removeAsk: text("Delete for good?", "确定删除？"),
	removeAll: text("Delete all", "全部删除"),
	removeAllAsk: text("Delete all for good?", "确定全部删除？"),
	importFlow: text("Import…", "导入…"),
	importHelp: text("A flow that was exported, as .json or .zip.", "导出的录制文件，.json 或 .zip 格式。"),
	exportJson: text("Export JSON", "导出 JSON"),
	exportZip: text("Export with pictures", "导出（含截图）"),
	saveReport: text("Save report", "保存报告"),
	actions: text("This recording", "本次录制"),
	goesOn: text("going on", "录制中"),
	opening: text("Opening…", "正在打开…"),
	steps: (n: number) => text(count(n, "screen", "screens"), `${n} 个页面`),
	found: (n: number, outcome: "failed" | "cantTell"): Text =>
		outcome === "failed"
			? text(count(n, "violation", "violations"), `${n} 项不合规`)
			: text(`${n} to review`, `${n} 项待复核`),
	findings: text("What was found", "检查结果"),
	noFindings: text("Nothing to object to was found so far.", "目前未发现问题。"),
	atStep: (n: number) => text(`Screen ${n}`, `第 ${n} 个页面`),
	timeline: text("Step by step", "逐步记录"),
	waiting: text("The screens appear here while you click through the page.", "操作页面时，各个页面会依次显示在这里。"),
	line: (at: string) => text(`You agreed here · ${at}`, `您在此同意 · ${at}`),
	before: text("before consent", "同意前"),
	asks: (n: number) => text(count(n, "ask", "asks"), `${n} 处征求同意`),
	fields: (n: number) => text(count(n, "field", "fields"), `${n} 个信息项`),
	picture: (n: number) => text(`Picture of screen ${n}`, `第 ${n} 个页面的截图`),
	requests: (n: number, parties: number, before: boolean) =>
		text(
			`${count(n, "request", "requests")} to ${count(parties, "third party", "third parties")}${before ? " before consent" : ""}`,
			`${before ? "同意前" : ""}向 ${parties} 个第三方发出 ${n} 次请求`,
		),
	ownRequests: (n: number) =>
		text(
			`${count(n, "telling request", "telling requests")} to the site itself`,
			`向网站自身发出 ${n} 次值得注意的请求`,
		),
	writes: (n: number) => text(count(n, "value stored", "values stored"), `${n} 次存储写入`),
	times: (n: number) => text(`${n} times`, `${n} 次`),
	carries: (what: string[]) => text(`carries ${what.join(", ")}`, `携带${what.join("、")}`),
	identifier: text("looks like an identifier", "疑似标识符"),
	byScript: text("by a script", "由脚本触发"),
	party: text("Third party", "第三方"),
	does: text("What it does", "类型"),
	hosts: text("Hosts", "域名"),
	partiesUnseen: text(
		"Requests to third parties were not seen in this recording, so nothing is known of them.",
		"本次录制未能看到发往第三方的请求，因此无从得知。",
	),
	nothingHere: text("Nothing is asked for on this screen.", "本页面未征求同意。"),
	seeStep: (n: number) => text(`(See screen ${n}.)`, `（见第 ${n} 个页面）`),
} as const;
