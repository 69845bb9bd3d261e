import { text } from "../report/wording.ts";

/** What only the deciding of findings says. */
export const reviewing = {
	title: text("Your decision", "您的判断"),
	reasonAsked: text(
		"Why is it not a problem? It counts once you give a reason.",
		"为何不是问题？选择或填写原因后生效。",
	),
	reasonGiven: text("Why it is not a problem", "不是问题的原因"),
	ownReason: text("Another reason", "其他原因"),
	noteHint: text("Kept as you type, in this browser only", "输入即保存，仅存于本浏览器"),
	undo: text("Undo", "撤销"),
	undone: text("The decision was taken back.", "已撤销判断。"),
	undoneWithNote: text("The decision and its note were taken back.", "已撤销判断及备注。"),
	notKept: text("The browser could not keep this decision.", "浏览器未能保存该判断。"),
	number: (heading: { en: string; zh: string }, n: number) => text(`${heading.en} (${n})`, `${heading.zh}（${n}）`),
} as const;
