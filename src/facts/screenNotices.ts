import type { Does } from "../engine/moment.ts";
import { match } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { buttonAgrees, doesOf } from "./actions.ts";
import { speaksOfCookies } from "./noticeAnswers.ts";
import { mentionsPrivacy } from "./phrases.ts";
import { named, type ScreenSigns, titleParts, type Vote } from "./screenSigns.ts";

const policyTitle =
	/隐私政策|隐私协议|隐私权政策|隐私声明|隐私保护|用户协议|服务条款|服务协议|\bprivacy (?:policy|notice|statement)\b|\bterms (?:of|and|&)\b|\bcookie policy\b|プライバシーポリシー|利用[规規][约約]|datenschutz|политика/u;
const checkout =
	/结算|收银台|确认订单|提交订单|购物车|去支付|支付方式|收货人|\b(?:checkout|check out|place (?:your )?order|order summary|billing (?:address|details)|payment (?:method|details)|shipping address|pay now|shopping cart)\b|レジ|注文を確定|결제하기|zur kasse|оформить заказ/u;
const cookieWords = /\bcookies?\b|クッキー|쿠키|คุกกี้/u;
const consentDialog =
	/(?:隐私|用户协议|服务协议|个人信息保护)[\s\S]{0,400}(?:同意|拒绝)|(?:同意|拒绝|不同意)[\s\S]{0,400}(?:隐私|用户协议)|\bprivacy\b[\s\S]{0,400}\b(?:agree|accept|consent)\b|\b(?:agree|accept|consent)\b[\s\S]{0,400}\bprivacy\b/u;

/** A policy tells of settings, passwords and deletion in its headings; however many of them make no settings screen. */
const LONG_POLICY = 14;

/** Signs of notices, policies and checkouts. */
export function notices(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const bare = signs.fields.length === 0;
	const modal = normalise(signs.modalText.slice(0, 2000));
	const banner = normalise(signs.bannerText.slice(0, 2000));
	const answers = signs.answers ?? [];
	if (modal && consentDialog.test(modal) && !cookieWords.test(modal))
		votes.push({ kind: "consent-dialog", points: bare ? 8 : 2, because: "dialog asks for agreement" });
	else if (bare && [banner, modal].some((over) => asksAboutData(over, answers)))
		votes.push({ kind: "consent-dialog", points: 4, because: "notice about personal data to agree to or refuse" });
	if ([banner, modal].some((over) => asksAboutCookies(over) || tellsOfCookies(over, answers)))
		votes.push({
			kind: "cookie-notice",
			points: bare && signs.controls <= 40 ? 5 : 2,
			because: "notice about cookies",
		});
	else if (bare && isCookieFragment(signs))
		votes.push({ kind: "cookie-notice", points: 5, because: "nothing but a notice about cookies" });
	const title = named([signs.title, ...signs.headings.slice(0, 2)], policyTitle, 60);
	// A Chinese character says about as much as three letters.
	if (title && bare && signs.textLength > (/[\u3041-\u9fff\uac00-\ud7a3]/.test(title) ? 500 : 1500))
		votes.push({ kind: "policy", points: LONG_POLICY, because: `long text headed ${title}` });
	const pays = named([...signs.headings, ...signs.buttons, signs.title], checkout);
	if (pays)
		votes.push({
			kind: "checkout",
			points: signs.fields.some((f) => f.datum === "bankCard" || f.datum === "address") ? 6 : 3,
			because: `heading or button: ${pays}`,
		});
	return votes;
}

function asksAboutCookies(text: string): boolean {
	return (
		cookieWords.test(text) &&
		match(text).some(
			(h) =>
				h.concept === "acceptAll" || h.concept === "consentVerb" || h.concept === "decline" || h.concept === "manage",
		)
	);
}

/** Only tells that cookies are used, and is answered or closed. */
function tellsOfCookies(text: string, answers: readonly Does[]): boolean {
	return speaksOfCookies(text) && answers.some((does) => does === "accept" || does === "decline" || does === "close");
}

/** Text in any language about personal data, over the page, that can be agreed to and refused. */
function asksAboutData(over: string, answers: readonly Does[]): boolean {
	return mentionsPrivacy(over) && answers.includes("accept") && answers.includes("decline");
}

/** A notice saved or shown by itself, fixed to no edge: a short page with its buttons and little else. */
function isCookieFragment(signs: ScreenSigns): boolean {
	if (signs.textLength > 1500 || signs.buttons.length > 8) return false;
	const said = [signs.wholeText ?? "", ...signs.texts, ...signs.headings, ...titleParts(signs), signs.modalText];
	if (!said.some((text) => cookieWords.test(normalise(text)))) return false;
	const answers = signs.buttons.map((text) =>
		buttonAgrees(text) ? "accept" : doesOf(text, { type: "button", name: "" }),
	);
	return (
		answers.includes("accept") ||
		(answers.some((does) => does === "decline" || does === "close") && signs.modalText !== "")
	);
}
