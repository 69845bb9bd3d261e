import type { Text } from "../engine/finding.ts";
import { text } from "../report/wording.ts";

/** What is said about texts behind links, and about reading them. */
export const readWords = {
	title: text("Texts behind the links", "链接指向的文本"),
	intro: text(
		"None is opened by itself. Press to read one: your browser asks before it may, no sign-in is sent along, and the text stays on this computer.",
		"默认不会打开。点击后才会读取：浏览器会先征求您的许可，读取时不携带登录状态，文本只保留在本机。",
	),
	none: text("This page links no policy or agreement with an address.", "本页面没有带网址的政策或协议链接。"),
	read: text("Read it", "读取"),
	again: text("Read again", "重新读取"),
	forget: text("Forget it", "移除"),
	/** Opens the tab in which texts can be read. */
	readThere: text("Read…", "读取…"),
	readPolicy: text("Read the policy…", "读取政策…"),
	reading: text("Reading…", "正在读取…"),
} as const;

/** What came of a text that was read. `mayShowMore`: it has scripts that were not run. */
export function cameText(reach: string, mayShowMore: boolean): Text {
	if (reach === "ok") return text("Read; what it states is shown below.", "已读取，内容见下方。");
	if (reach === "empty" && mayShowMore) {
		return text(
			"Hardly any text came: it needs scripts to show. Open it in a tab and inspect it there.",
			"几乎没有正文：内容需由脚本显示。请在标签页中打开后检查。",
		);
	}
	if (reach === "empty") return text("The page is blank.", "页面为空白。");
	return text(
		"This does not read like the document that it should be. Open it and check.",
		"内容不像应有的文件，请打开确认。",
	);
}
