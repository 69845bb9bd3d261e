import type { Text } from "../engine/finding.ts";
import type { Agreement, Means, Moment, OnOff, Purpose, Request, ScreenKind, SetBy, Unsure } from "../engine/moment.ts";
import { count, text } from "./wording.ts";

export const meansWords: Record<Means, Text> = {
	tick: text("Tick box", "勾选框"),
	switch: text("Switch", "开关"),
	choice: text("Choice", "选项"),
	button: text("Button", "按钮"),
	implied: text("Sentence only", "仅有文字"),
	hidden: text("Hidden field", "隐藏字段"),
};

export const purposeWords: Record<Purpose, Text> = {
	terms: text("Terms", "用户协议"),
	privacy: text("Privacy policy", "隐私政策"),
	marketing: text("Marketing", "营销推广"),
	"third-party-sharing": text("Sharing with third parties", "向第三方提供"),
	profiling: text("Profiling", "用户画像"),
	sensitive: text("Sensitive information", "敏感个人信息"),
	"cross-border": text("Transfer abroad", "跨境提供"),
	cookies: text("Cookies", "Cookie"),
	"carrier-login": text("Carrier sign-in", "运营商一键登录"),
	minor: text("Minors", "未成年人信息"),
	age: text("Age", "年龄确认"),
	other: text("Other", "其他"),
};

export const screenWords: Record<ScreenKind, Text> = {
	"sign-up": text("Sign-up screen", "注册页面"),
	"sign-in": text("Sign-in screen", "登录页面"),
	"consent-dialog": text("Consent dialog", "同意弹窗"),
	"cookie-notice": text("Cookie notice", "Cookie 提示"),
	"account-settings": text("Account settings", "账号设置页面"),
	"account-deletion": text("Account deletion", "账号注销页面"),
	policy: text("Policy text", "政策文本"),
	checkout: text("Checkout", "结算页面"),
	other: text("Page", "普通页面"),
};

export const unsureWords: Record<Unsure, Text> = {
	"state-not-readable": text("The state of this control cannot be read from the page.", "无法从页面读取该控件的状态。"),
	"conflicting-signs": text("The page gives conflicting signs of its state.", "页面给出的状态信息相互矛盾。"),
	"set-by-unknown": text("Who set this state cannot be told from this look.", "仅凭本次检查无法判断状态由谁设置。"),
	"page-remembers-agreement": text(
		"The page keeps a record of an earlier agreement, which may have set it.",
		"页面保存了此前的同意记录，状态可能由此而来。",
	),
	"wording-not-found": text("No wording was found for this control.", "未找到该控件对应的文字。"),
	"not-yet-shown": text("It belongs to a step that is not shown yet.", "属于尚未显示的步骤。"),
};

type Words = Record<OnOff, Text>;

const ticked: Words = {
	on: text("ticked", "已勾选"),
	off: text("not ticked", "未勾选"),
	mixed: text("partly ticked", "部分勾选"),
	unknown: text("not readable", "无法读取"),
};
const switched: Words = {
	...ticked,
	on: text("on", "开启"),
	off: text("off", "关闭"),
	mixed: text("partly on", "部分开启"),
};
const chosen: Words = { ...ticked, on: text("selected", "已选中"), off: text("not selected", "未选中") };
const sent: Words = {
	...ticked,
	on: text("sent as “yes”", "按“同意”提交"),
	off: text("sent as “no”", "按“不同意”提交"),
};
const stateWords: Partial<Record<Means, Words>> = { tick: ticked, switch: switched, choice: chosen, hidden: sent };

const setByWords: Record<SetBy, Text> = {
	markup: text("set by the page itself", "由页面自身设置"),
	script: text("set by a script of the page", "由页面脚本设置"),
	person: text("set by the person", "由用户本人设置"),
	browser: text("restored by the browser", "由浏览器恢复"),
	unknown: text("not known who set it", "设置者不明"),
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether a person can go on without it; no mark at all is no proof that one can. */
export function neededText({ means, required }: Request): Text {
	if (means !== "tick" && means !== "switch" && means !== "choice") return text("–", "–");
	return required ? text("yes", "是") : text("not marked", "未标注");
}

/** One sentence: the state now, the default, and who set it. */
export function stateSentence({ means, state }: Request): Text {
	const words = stateWords[means];
	if (means === "button")
		return text(
			"Pressing the button is taken as agreement; there is no box to tick.",
			"没有勾选框，点击按钮即视为同意。",
		);
	if (!words)
		return text("There is no control: the sentence alone assumes agreement.", "没有任何控件，仅以文字推定同意。");
	const { now, byDefault, setBy } = state;
	const who = setByWords[setBy];
	const is = words[now];
	if (now === "unknown") return text("Its state cannot be read.", "无法读取其状态。");
	if (byDefault === "unknown") {
		return text(
			`${capital(is.en)} now; the default is not known; ${who.en}.`,
			`当前${is.zh}，默认状态不明，${who.zh}。`,
		);
	}
	if (now === byDefault && setBy === "unknown") {
		return text(
			`${capital(is.en)} before anyone touched it; by markup or script, not known.`,
			`在用户操作前${is.zh}；由页面代码还是脚本设置未知。`,
		);
	}
	if (now === byDefault) return text(`${capital(is.en)} by default, ${who.en}.`, `默认${is.zh}，${who.zh}。`);
	const before = words[byDefault];
	return text(
		`${capital(is.en)} now, ${who.en}; ${before.en} by default.`,
		`当前${is.zh}，${who.zh}；默认${before.zh}。`,
	);
}

/** Which texts behind the links of a screen were not read; nothing where each one was. */
function unopened(agreements: readonly Agreement[]): Text[] {
	const left = agreements.filter(({ reach }) => reach === "not-checked" || reach === "dead");
	if (left.length === agreements.length)
		return [
			text("The text of the linked policies and agreements: they were not opened", "链接指向的政策和协议正文：未打开"),
		];
	const titles = [...new Set(left.map(({ text }) => text))];
	if (titles.length === 0) return [];
	return [
		text(
			`The text of the agreements that were not read: ${titles.join(", ")}`,
			`未读取的协议正文：${titles.join("、")}`,
		),
	];
}

/** What one look did not see, a sentence each. */
export function uncovered({ coverage, agreements }: Moment): Text[] {
	const said: Text[] = [];
	for (const { url, reached } of coverage.frames) {
		if (reached) continue;
		const place = url || "about:blank";
		said.push(text(`A frame that was not read: ${place}`, `未读取的内嵌框架：${place}`));
	}
	if (coverage.closedRoots > 0) {
		said.push(
			text(
				`${count(coverage.closedRoots, "component", "components")} with a closed shadow root`,
				`${coverage.closedRoots} 个封闭的 Shadow DOM 组件`,
			),
		);
	}
	if (coverage.canvases > 0) {
		said.push(
			text(
				`${count(coverage.canvases, "canvas drawing", "canvas drawings")}: words drawn there are not read`,
				`${coverage.canvases} 处画布内容：其中绘制的文字未读取`,
			),
		);
	}
	if (coverage.stopped) {
		said.push(
			text("The rest of a very long page: the look stopped at its time limit", "超长页面的剩余部分：检查已达时间上限"),
		);
	}
	for (const language of coverage.unknownLanguages) {
		said.push(
			text(`Wording in a language that Fairtick does not know (${language})`, `Fairtick 尚不支持的语言（${language}）`),
		);
	}
	said.push(
		text("Words inside pictures and videos", "图片和视频中的文字"),
		...unopened(agreements),
		text("Steps and dialogs that this page has not shown yet", "页面尚未显示的步骤和弹窗"),
	);
	return said;
}
