import type { Text } from "../engine/finding.ts";
import type { Missed } from "../engine/recording.ts";
import { count, text } from "../report/wording.ts";
import type { Leave } from "../store/recording.ts";

/** What is said about making a recording. */
export const recordWords = {
	recorder: text("Recording", "录制"),
	record: text("Record", "开始录制"),
	pause: text("Pause", "暂停"),
	resume: text("Resume", "继续"),
	stop: text("Stop", "结束"),
	discard: text("Discard", "丢弃"),
	discardAsk: text("Discard it for good?", "确定丢弃？"),
	keep: text("Keep", "保留"),
	paused: text("Paused", "已暂停"),
	recordingNow: text("Recording", "正在录制"),
	screens: (n: number) => text(count(n, "screen", "screens"), `${n} 个页面`),
	/** Beside the button of a popup. */
	idle: text("Follow a sign-up over several pages", "跨页面记录整个注册流程"),
	leave: text("What it may see", "可见范围"),
	openPanel: text("Open the panel", "打开侧边栏"),
	agreed: (at: string) => text(`agreed at ${at}`, `${at} 同意`),
} as const;

/** The choice before a recording, and what each lets us see. */
export const leaveWords: Record<Leave, { name: Text; sees: Text }> = {
	all: {
		name: text("All sites", "所有网站"),
		sees: text(
			"Your browser asks first. Sees every page of the flow, sign-in windows of other sites included, and what is sent to third parties.",
			"浏览器会先征求许可。可看到流程中的所有页面（包括其他网站的登录窗口），以及发往第三方的请求。",
		),
	},
	site: {
		name: text("This site", "仅本网站"),
		sees: text(
			"Your browser asks first. Sees every page of this site, permission prompts and storage; not other sites, nor what is sent to third parties.",
			"浏览器会先征求许可。可看到本网站的所有页面、权限申请和存储写入；看不到其他网站及发往第三方的请求。",
		),
	},
	tab: {
		name: text("Without permission", "不授权"),
		sees: text(
			"Asks for nothing. Sees the screens of this tab and what you press; a page of another site only once you click the icon there.",
			"无需许可。可看到本标签页的页面和您的操作；其他网站的页面需点击扩展图标后才能看到。",
		),
	},
};

/** What a recording that goes on will not see, in a few words each. */
const missingWords: Record<Missed, Text> = {
	requests: text("requests to third parties", "发往第三方的请求"),
	"other-sites": text("pages of other sites", "其他网站的页面"),
	pages: text("new pages before a click on the icon", "点击图标前的新页面"),
	frames: text("embedded frames of other sites", "其他网站的内嵌框架"),
	pictures: text("some pictures", "部分截图"),
	"page-world": text("permission prompts and storage", "权限申请与存储写入"),
};

export const missingText = (missed: readonly Missed[]): Text =>
	text(
		`Not seen: ${missed.map((code) => missingWords[code].en).join(", ")}.`,
		`看不到：${missed.map((code) => missingWords[code].zh).join("、")}。`,
	);

/** What came of a deed of the recorder. */
export const recordNotices = {
	incognito: text(
		"A private window is not recorded, because nothing of it may be kept on disk.",
		"隐私窗口中的内容不得写入磁盘，因此无法录制。",
	),
	"recorded-already": text(
		"Another tab is being recorded. Stop that recording first.",
		"另一个标签页正在录制，请先结束该录制。",
	),
	failed: text("This did not work; the recorder gave no answer. Try again.", "操作未成功：录制器无响应，请重试。"),
	stopped: text("The recording is kept under “Flow”.", "录制已保存在“录制”页。"),
	exported: text("Exported the recording.", "录制已导出。"),
	exportedZip: (pictures: number) =>
		text(
			`Exported the recording with ${count(pictures, "picture", "pictures")}.`,
			`录制已导出，含 ${pictures} 张截图。`,
		),
	savedReport: text("Saved the report of this recording.", "本次录制的报告已保存。"),
	imported: text("Imported and judged anew by this version.", "已导入，并由当前版本重新判断。"),
	tooLarge: text("This file is far larger than any recording.", "该文件远大于正常的录制内容。"),
	copyFailed: text("The browser did not allow copying.", "浏览器不允许复制。"),
	copiedCanary: text("Copied. Paste it into the form.", "已复制，请粘贴到表单中。"),
} as const;
