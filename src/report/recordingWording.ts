import type { EventKind, EventOf, FlowEvent } from "../engine/event.ts";
import type { Text } from "../engine/finding.ts";
import type { Goal, Missed } from "../engine/recording.ts";
import { datumText } from "./evidenceWording.ts";
import { permissionWords } from "./vendorWording.ts";
import { count, text } from "./wording.ts";

export const goalWords: Record<Goal, Text> = {
	"sign-up": text("Sign up", "注册"),
	refuse: text("Refuse everything", "全部拒绝"),
	"close-account": text("Find and close the account", "找到并注销账号"),
	withdraw: text("Withdraw consent", "撤回同意"),
	"reach-policy": text("Reach the policy from the home page", "从首页找到隐私政策"),
};

export const endedWords = {
	there: text("The person arrived.", "用户已到达。"),
	"not-found": text("The person could not find it.", "用户未能找到。"),
} as const;

export const missedWords: Record<Missed, Text> = {
	requests: text("Requests to third parties were not seen.", "未能看到发往第三方的请求。"),
	"other-sites": text("Pages of other sites were not seen.", "未能看到其他网站的页面。"),
	pages: text("A new page was seen only after a click on the icon.", "新页面仅在点击扩展图标后才被记录。"),
	frames: text("Frames of other origins were not looked into.", "未能查看其他来源的内嵌框架。"),
	pictures: text("Pictures are missing where the tab was not in front.", "标签页不在前台时缺少截图。"),
	"page-world": text("Permission prompts and storage writes were not seen.", "未能看到权限申请与存储写入。"),
};

const how: Record<EventOf<"navigate">["detail"]["how"], Text> = {
	load: text("Page opened", "打开页面"),
	redirect: text("Redirected", "页面跳转"),
	route: text("Route changed", "页内跳转"),
	back: text("Went back or forward", "前进或后退"),
	"new-tab": text("Opened in a new tab", "在新标签页打开"),
};

type Told = Record<EventKind, (event: FlowEvent) => Text>;
const quoted = (en: string, zh: string, words: string): Text =>
	words ? text(`${en} “${words}”`, `${zh}“${words}”`) : text(en, zh);

const sent = (kinds: readonly Text[]): Text =>
	kinds.length === 0
		? text("Form sent", "提交表单")
		: text(`Form sent: ${kinds.map(({ en }) => en).join(", ")}`, `提交表单：${kinds.map(({ zh }) => zh).join("、")}`);

const told: { [Kind in EventKind]: (event: EventOf<Kind>) => Text } = {
	navigate: ({ detail }) => how[detail.how],
	click: ({ detail }) => quoted("Pressed", "点击", detail.text),
	tick: ({ by, detail }) =>
		by === "person"
			? detail.to === "on"
				? text("Ticked by the person", "用户勾选")
				: text("Unticked by the person", "用户取消勾选")
			: detail.to === "on"
				? text("Ticked by a script", "被脚本勾选")
				: text("Unticked by a script", "被脚本取消勾选"),
	submit: ({ detail }) => sent(detail.fields.split(" ").filter(Boolean).map(datumText)),
	permission: ({ detail }) => {
		const name = permissionWords[detail.name] ?? text(detail.name, detail.name);
		return text(`Asked for: ${name.en}`, `申请权限：${name.zh}`);
	},
	request: ({ detail }) => text(`Request to ${detail.host}`, `请求 ${detail.host}`),
	storage: ({ detail }) => text(`Stored ${detail.key} (${detail.area})`, `写入 ${detail.key}（${detail.area}）`),
	agree: ({ detail }) => quoted("Agreed:", "同意：", detail.text),
	refuse: ({ detail }) => quoted("Refused:", "拒绝：", detail.text),
};

/** One event in words; what the page says in it stands between quotation marks. */
export function eventText(event: FlowEvent): Text {
	return (told as unknown as Told)[event.kind](event);
}

/** Requests and writes of a step in a few words. */
export function trafficText(requests: number, parties: number, stored: number): Text {
	const en = [
		...(requests > 0
			? [`${count(requests, "request", "requests")} to ${count(parties, "third party", "third parties")}`]
			: []),
		...(stored > 0 ? [count(stored, "storage write", "storage writes")] : []),
	];
	const zh = [
		...(requests > 0 ? [`${requests} 次请求，涉及 ${parties} 个第三方`] : []),
		...(stored > 0 ? [`${stored} 次存储写入`] : []),
	];
	return text(en.join(", "), zh.join("，"));
}

export const recordingWords = {
	line: (at: string) => text(`The person agreed here · ${at}`, `用户在此同意 · ${at}`),
	beforeLine: text("Before consent", "同意之前"),
	afterLine: text("After consent", "同意之后"),
	noLine: text("The person agreed to nothing in this recording.", "录制中用户未作出同意。"),
	began: text("Began", "开始时间"),
	lasted: text("Lasted", "时长"),
	missed: text("What this recording missed", "本次录制未能看到的内容"),
	steps: text("Steps", "步骤"),
	runs: text("Guided runs", "引导流程"),
	thirdParties: text("Third parties contacted", "联系的第三方"),
	noThirdParties: text("No third party was seen.", "未发现第三方。"),
	before: text("Requests before consent", "同意前请求数"),
	after: text("From then on", "同意后请求数"),
	declared: text("In the policy read", "隐私政策中列明"),
	declaredWords: { yes: text("named", "已列明"), no: text("not named", "未列明"), unread: text("not read", "未读取") },
	unknownVendor: text("unknown", "未知"),
	effort: text("Effort, side by side", "步骤与负担对照"),
	effortSteps: text("Screens", "页面"),
	effortClicks: text("Presses", "点击"),
	effortAsked: text("Information asked for", "收集的信息"),
	effortRequired: text("Of it required", "其中必填"),
	effortWaiting: text("Waiting", "等待"),
	effortPapers: text("Papers", "材料"),
	effortPeople: text("Led to people", "人工环节"),
	effortDuration: text("Time", "用时"),
	byScreens: text("judged by the kinds of screens", "按页面类型判断"),
	byRun: text("guided run", "引导流程"),
	nothing: text("none", "无"),
} as const;
