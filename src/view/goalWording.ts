import type { Text } from "../engine/finding.ts";
import type { Goal } from "../engine/recording.ts";
import { text } from "../report/wording.ts";

export interface Guide {
	/** What the person should do. */
	task: Text;
	/** What is watched meanwhile. */
	watches: Text;
	/** Ids of the rules that such a run lets judge. */
	rules: readonly string[];
}

export const guides: Record<Goal, Guide> = {
	"sign-up": {
		task: text(
			"Start on the page where one joins. Sign up as a person would, up to the first page of the account.",
			"从注册入口开始，像普通用户一样完成注册，直到进入账号首页。",
		),
		watches: text(
			"Watched: what is asked for and when you agree, what is stored and sent before that, and whether what you type goes to others.",
			"观察内容：收集哪些信息、何时征得同意、同意前存储和发送了什么，以及填写的内容是否发给第三方。",
		),
		rules: [
			"default-collect-before-consent",
			"default-auto-check-on-submit",
			"sdk-third-party-before-consent",
			"sdk-undeclared-third-party",
			"sdk-pi-in-third-party-payload",
			"scope-permission-before-use",
			"purpose-permission-no-rationale",
			"bundle-multiple-permissions-at-once",
		],
	},
	refuse: {
		task: text(
			"Refuse every ask: close it, press “no”, leave boxes empty. Then try to go on and use the service.",
			"拒绝所有征求：关闭弹窗、点击“不同意”、不勾选，然后继续尝试使用服务。",
		),
		watches: text(
			"Watched: whether the service goes on, whether you are asked again, and whether data is still collected.",
			"观察内容：服务是否仍可使用、是否反复征求、是否仍在收集信息。",
		),
		rules: [
			"scope-refusal-blocks-service",
			"bundle-nagging-after-refusal",
			"mismatch-tracking-after-refusal",
			"default-reset-after-update",
		],
	},
	"close-account": {
		task: text(
			"Start on the page you see after signing in. Find where the account is closed, and go as far as you can.",
			"从登录后的首页开始，找到账号注销入口，并尽可能走完注销流程。",
		),
		watches: text(
			"Watched: how many presses it takes, what is demanded, how long one must wait. Record a sign-up in the same flow to compare.",
			"观察内容：需要点击多少次、要求提供什么、需等待多久。在同一录制中先完成注册，可作对比。",
		),
		rules: [
			"dereg-harder-than-signup",
			"dereg-more-data-than-signup",
			"dereg-no-entry",
			"dereg-entry-hidden",
			"dereg-id-photo-demanded",
			"dereg-offline-or-phone-only",
			"dereg-over-15-working-days",
		],
	},
	withdraw: {
		task: text(
			"Start on the page you see after signing in. Find where a consent that you gave is taken back, and take it back.",
			"从登录后的首页开始，找到撤回同意的位置，并撤回已作出的同意。",
		),
		watches: text(
			"Watched: the way there beside the way by which you agreed, and whether data is still collected afterwards.",
			"观察内容：撤回与同意的操作难度对比，以及撤回后是否仍在收集信息。",
		),
		rules: ["rights-withdrawal-harder-than-consent", "mismatch-tracking-after-refusal"],
	},
	"reach-policy": {
		task: text(
			"Start on the home page. Go to the privacy policy as somebody would who looks for it.",
			"从首页开始，像普通用户一样找到隐私政策。",
		),
		watches: text("Watched: how many presses it takes.", "观察内容：需要点击多少次。"),
		rules: ["policy-over-4-clicks", "policy-no-standing-entry"],
	},
};

/** What is said about guided runs and made-up values. */
export const guideWords = {
	title: text("Guided runs", "引导流程"),
	intro: text(
		"Tell what you set out to do, and more can be judged. Only what you press is counted.",
		"说明您要完成的任务，即可判断更多内容。只统计您的操作。",
	),
	start: text("Begin", "开始"),
	again: text("Once more", "再来一次"),
	there: text("I am there", "我已到达"),
	notFound: text("I could not find it", "没有找到"),
	now: text("Under way", "进行中"),
	judges: (judged: number, all: number) =>
		text(`${judged} of ${all} rules judged so far`, `共 ${all} 条规则，已判断 ${judged} 条`),
	notYet: text("not judged yet", "尚未判断"),
	canaries: text("Made-up details to type", "测试用信息"),
	canariesWhy: text(
		"Nobody has them, so they are recognised wherever the page sends them, hashed or not. Where a code must reach you, use your own number: it is not kept, and is covered on pictures while it stands in a field. What a later page prints of it stays readable there.",
		"这些信息不属于任何人；无论是否加密，只要页面将其发送出去即可识别。如需接收验证码，请使用您自己的号码：填写的内容不会保存，在输入框中时会在截图上遮盖；之后页面自行显示的内容仍会出现在截图中。",
	),
	copy: text("Copy", "复制"),
	canaryNames: {
		email: text("E-mail", "邮箱"),
		phone: text("Phone", "手机号"),
		realName: text("Name", "姓名"),
	},
} as const;
