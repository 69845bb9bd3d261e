import type { Finding, Text } from "../engine/finding.ts";
import { text } from "./wording.ts";

/** Wording and layout to begin from, for what is found most. A line each; 《》 and capitals stand for links. */
const samples: Readonly<Record<string, Text>> = {
	"default-prechecked-consent": text(
		"☐ I have read and agree to the Terms and the Privacy Policy.\nLeft empty, beside the box: Please tick the box to go on.",
		"☐ 我已阅读并同意《用户协议》和《隐私政策》\n未勾选时，在旁边提示：请阅读并勾选同意",
	),
	"bundle-terms-and-privacy-one-box": text(
		"☐ I accept the Terms.\n☐ I agree to the use of my data as set out in the Privacy Policy.\n☐ Optional: give my phone number to [company] for [purpose].",
		"☐ 我接受《用户协议》\n☐ 我同意按照《隐私政策》处理我的个人信息\n☐（选填）同意将手机号提供给〔接收方〕，用于〔用途〕",
	),
	"default-implied-by-action": text(
		"☐ I have read and agree to the Terms and the Privacy Policy.\n[ Create account ]",
		"☐ 我已阅读并同意《用户协议》和《隐私政策》\n［注册］",
	),
	"default-unequal-choice": text(
		"[ Refuse ]  [ Agree ]\nSide by side, alike in size, colour and print.",
		"［不同意］　［同意］\n并排显示，大小、颜色和字号一致。",
	),
	"default-link-only-no-statement": text(
		"☐ I have read and agree to the Terms and the Privacy Policy.\n[ Create account ]",
		"☐ 我已阅读并同意《用户协议》和《隐私政策》\n［注册］",
	),
	"policy-missing-at-collection": text(
		"How we use what you enter here: Privacy Policy\nBeside the button, and again in the footer.",
		"我们如何处理您填写的信息，详见《隐私政策》\n位于提交按钮旁，页脚另设固定入口。",
	),
	"default-vague-accept-wording": text(
		"[ Disagree and leave ]  [ Agree and continue ]",
		"［不同意并退出］　［同意并继续］",
	),
};

/** For cases with a remedy of their own: a box that nobody has to tick, one for several purposes. */
const ownSamples: Readonly<Record<string, Text>> = {
	"default-prechecked-consent": text(
		"☐ Yes, send me offers by e-mail (optional; I can stop them at any time).",
		"☐ 同意接收优惠信息（选填，可随时退订）",
	),
	"bundle-terms-and-privacy-one-box": text(
		"☐ Optional: send me offers by e-mail.\n☐ Optional: give my phone number to [company] for [purpose].",
		"☐（选填）同意接收优惠信息\n☐（选填）同意将手机号提供给〔接收方〕，用于〔用途〕",
	),
};

/** What a fair version may look like; null where there is no sample for it. */
export function sampleFor({ rule, remedy }: Finding): Text | null {
	if (remedy) return ownSamples[rule] ?? null;
	return Object.hasOwn(samples, rule) ? (samples[rule] as Text) : null;
}
