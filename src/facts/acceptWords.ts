import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { buttonAgrees } from "./actions.ts";

const agrees = /同意|接受|授权|允许|\b(?:agree|accept|consent|allow|i do)\b/u;
const vague =
	/^(?:好的?|好的?,?(?:我)?知道了|我?知道了|我?已?知晓|我?明白了?|我?了解了?|确定|确认|继续(?:使用|访问|浏览|注册|登录)?|进入(?:应用|首页|网站|小程序)?|开始使用|立即体验|下一步|ok(?:ay)?|got it|i understand|understood|continue|proceed|enter(?: site)?|next|start|let's go|sure|fine|alright)[\s!.。！]*$/u;
const storeExample = /^(?:好的|我?知道了)[\s!.。！]*$/u;

const plain = (text: string) => simplify(normalise(text));

/** The button's own words agree: 同意并继续, "Accept", "Allow". */
export function carriesAgreement(text: string): boolean {
	const words = plain(text);
	return buttonAgrees(text) || (agrees.test(words) && !/不|拒|\b(?:not|don't|disagree|refuse)\b/u.test(words));
}

/** Lets the person go on without saying that they agree: 好的, 继续, "Got it". */
export function goesOnVaguely(text: string): boolean {
	return vague.test(plain(text));
}

/** One of the words that an app store names as unclear. */
export function isStoreExample(text: string): boolean {
	return storeExample.test(plain(text));
}

const asking =
	/(?:阅读|了解|知悉)[^。]{0,24}?(?:并|后)[^。]{0,4}(?:同意|接受)|(?:请|需)(?:您)?(?:先)?(?:同意|接受)|\b(?:read|review|agree|accept)\b[^.]{0,20}\b(?:and|to) (?:agree|accept|our|the)\b/u;

/** "Please read and agree": a request in the form of a hint. */
export function asksToAgree(text: string): boolean {
	return asking.test(plain(text));
}
