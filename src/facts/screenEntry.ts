import type { ScreenKind } from "../engine/moment.ts";
import { normalise } from "../words/normalise.ts";
import { doesOf } from "./actions.ts";
import { named, type ScreenSigns, titleParts, type Vote } from "./screenSigns.ts";

const signUpWords =
	/\b(?:create (?:an |a |my |your |new )*(?:account|mailbox|profile)|join (?:now|free|us|for))\b|s'inscrire|cadastr|登録|가입/u;
const signInWords = /\b(?:log|sign)[ -]?(?:in|on)\b|ログイン/u;
const autoRegister =
	/未注册[^。]{0,16}(?:自动|即|将|验证)|自动(?:创建|注册)|新用户[^。]{0,8}自动|注册\/登录|登录\/注册|登录注册|\b(?:sign in or (?:create|register|sign up)|log in or (?:sign up|register|create)|continue with (?:phone|email)|we'll create an account)\b/u;
const signUpAlone =
	/^(?:立即|免费|马上|快速|完成|确认|去|同意协议并|新用户|手机|邮箱|会员|用户)?(?:注册)(?:账号|会员|新用户)?$|^(?:sign up|register|create (?:an |your )?account)$/u;
const oneTap = /本机号码一键(?:登录|注册)|一键登录|one[- ]tap (?:login|sign)/u;
const elsewhere = /已有|已经有|没有账号|还没|newsletter|mailing list|\balready\b|\bdon't have\b/u;
const haveAccount =
	/已有[^。]{0,4}账|已经有账|已注册|有账号\?|\balready (?:have|a member|registered|signed up|using)\b|\bhave an account\b|bereits (?:registriert|ein konto|kunde)|déjà (?:inscrit|un compte|client)|¿ya tienes|すでに[^。]{0,8}(?:アカウント|会員)|이미 (?:계정|회원)|уже (?:есть аккаунт|зарегистрированы)/u;
const lackAccount =
	/没有账号|还没有?账|忘记密码|忘了密码|找回密码|\bforgot(?:ten)?\b[^.]{0,16}\bpassword\b|\bdon't have an account\b|\bno account\b|\bnew (?:here|to|user)\b|\bnot a member\b|passwort vergessen|mot de passe oublié|olvidaste|パスワードを(?:お忘れ|忘れ)|비밀번호 (?:찾기|를 잊)|забыли пароль/u;
const passwordRule =
	/\b(?:at least|minimum(?: of)?) \d+ (?:characters?|letters?)\b|\d+ ?[-~–至到] ?\d+ ?(?:位|个字符|characters)|至少 ?\d+ ?(?:位|个字符)|不少于 ?\d+ ?位/u;
const oldPassword =
	/\b(?:current|old|existing) password\b|原密码|旧密码|当前密码|原登录密码|現在のパスワード|현재 비밀번호|aktuelles passwort|mot de passe actuel/u;
/** Leads to the other form, unlike the main button. */
const toOther =
	/^(?:去|返回|直接|前往)(?:登录|注册)|\b(?:sign|log) ?(?:in|up) (?:instead|here)\b|\b(?:back|return|go) to (?:log|sign) ?in\b|\b(?:register|create one) here\b/u;
const qrCode = /扫(?:一扫|码|描)[^。]{0,10}登录|二维码登录|\bscan\b[^.]{0,16}\bqr\b/u;
const wholeTitleIn = /^(?:用户|会员|账号|账户|手机|密码|快速|欢迎|统一)*登录$|^(?:log|sign) ?in$/u;
/** What a page does next once its boxes are ticked. */
const goesOn =
	/注册|同意|下一步|继续|开始|\b(?:agree|accept|continue|next|create|sign up|register|join|start|proceed)\b/u;
const saves = /^(?:update|save)\b|^(?:确认)?(?:保存|更新)/u;
/** Whoever renews a password has an account, and enters none. */
const newPassword =
	/(?:找回|忘记|重置|修改|更改|设置新|重设)(?:登录|支付)?密码|\b(?:reset|forgot(?:ten)?|change|recover|update)\b[^.]{0,12}\bpassword\b|passwort (?:vergessen|ändern|zurücksetzen)|mot de passe oublié|パスワード(?:の?再設定|の?変更|を?忘れ)|비밀번호 (?:찾기|변경|재설정)/u;
const changes = /修改|更改|\b(?:change|update)\b|ändern|変更|변경/u;
/** Boxes at an article's end that ask for an address and open no account. */
const writesIn =
	/\b(?:post|leave|add|submit|write) (?:a |your |my )?(?:comment|reply)\b|\bnewsletter\b|\bmailing list\b|\bsubscribe\b|发[表布](?:评论|回复|留言)|提交(?:评论|留言)|订阅|newsletter|kommentar (?:schreiben|abschicken)|laisser un commentaire|コメントを(?:残す|送信)/u;

const identity = new Set(["phone", "email", "username", "realName", "idNumber", "nickname"]);
const contact = new Set(["email", "realName", "nickname", "other"]);
/** A page longer than this is about something else, unless its title, heading or address says otherwise. */
const longPage = 8000;

interface Words {
	headingUp: string | null;
	headingIn: string | null;
	/** The main button creates the account, or enters it. */
	buttonUp: string | null;
	buttonIn: string | null;
	/** Of both, the one that creates comes first: it is the form's own. */
	upFirst: boolean;
}

function wordsOf(signs: ScreenSigns): Words {
	const heads = [...signs.headings, ...titleParts(signs)].filter((text) => !elsewhere.test(normalise(text)));
	const own = (texts: readonly string[]) => texts.filter((text) => !named([text], toOther));
	const up = (texts: readonly string[]) => named(own(texts), signUpWords, 30, "register");
	const inn = (texts: readonly string[]) => named(own(texts), signInWords, 30, "login");
	const form = signs.formButtons ?? [];
	// The form's own button counts; a header offers both.
	const goes = (text: string) => /^(?:submit|accept)$/.test(doesOf(text, { type: "button", name: "" }));
	const buttons = form.some(goes) ? form : signs.buttons;
	const buttonUp = up(buttons);
	const buttonIn = inn(buttons);
	const first = buttons.find((text) => up([text]) || inn([text]));
	return {
		headingUp: named(heads, signUpWords, 40, "register"),
		headingIn: named(heads, signInWords, 40, "login"),
		buttonUp,
		buttonIn,
		upFirst: first !== undefined && up([first]) !== null,
	};
}

const namesEntry = /regist|sign-?_?up|zhuce|create-?account|\/join\b|\breg\b|log-?_?in|sign-?_?in|denglu/iu;

/** Signs of the screens by which a person enters: sign-up and sign-in. */
export function entry(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const vote = (kind: ScreenKind, points: number, because: string) => votes.push({ kind, points, because });
	const tap = named([...signs.buttons, ...signs.texts, signs.title], oneTap, 30);
	if (tap) vote("sign-in", 6, `one-tap log-in: ${tap}`);
	const data = new Set(signs.fields.map((f) => f.datum));
	const passwords = signs.fields.filter((f) => f.type === "password" || f.datum === "password").length;
	const texts = [...signs.texts, ...signs.buttons, ...signs.headings];
	const words = wordsOf(signs);
	if (![...data].some((d) => identity.has(d)) && passwords === 0) return [...votes, ...withoutFields(signs, words)];
	const headed = words.headingUp ?? words.headingIn;
	const onlyContact = passwords === 0 && [...data].every((d) => contact.has(d));
	if (onlyContact && !words.headingUp && (signs.textLength > 3000 || named(texts, writesIn, 60))) return votes;
	const told = headed || namesEntry.test(signs.url);
	if (signs.textLength > longPage && !told && data.size < 4 && passwords < 2) return votes;
	if (named(texts, oldPassword)) {
		vote("account-settings", 6, "asks for the current password");
		return votes;
	}
	const heads = [...signs.headings, ...titleParts(signs)];
	const renews = !words.headingUp && !words.buttonUp && named(heads, newPassword);
	if (renews)
		return changes.test(renews) ? [{ kind: "account-settings", points: 4, because: `heading: ${renews}` }] : votes;
	const saving = !headed && !words.buttonIn && named(signs.formButtons ?? [], saves, 30);
	if (saving) return votes;
	// A form for messages or orders: a name and an address, and nothing that speaks of an account.
	const speaks =
		told || words.buttonUp || words.buttonIn || named(texts, haveAccount, 60) || named(texts, autoRegister, 80);
	if (passwords === 0 && !data.has("code") && !speaks) return votes;
	return [...votes, ...byFields(signs, data, passwords), ...byWords(signs, texts, words)];
}

/** A step that holds boxes and a button, or a code to scan. */
function withoutFields(signs: ScreenSigns, { headingUp, headingIn }: Words): Vote[] {
	const heads = [...signs.headings, ...titleParts(signs)];
	const go = named(signs.buttons, goesOn, 30);
	const asks =
		signs.controls > 0 || signs.fields.length > 0 || named([...signs.texts, ...signs.buttons], /同意|\bagree\b/u, 80);
	if (headingUp && go && asks && signs.textLength < 4000)
		return [{ kind: "sign-up", points: 5, because: `heading: ${headingUp}; button: ${go}` }];
	const scan = named([...signs.texts, ...signs.headings], qrCode);
	if (headingIn && scan && named(heads, wholeTitleIn))
		return [{ kind: "sign-in", points: 4, because: `heading: ${headingIn}; ${scan}` }];
	return [];
}

function byFields(signs: ScreenSigns, data: ReadonlySet<string>, passwords: number): Vote[] {
	const votes: Vote[] = [];
	const vote = (kind: ScreenKind, points: number, because: string) => votes.push({ kind, points, because });
	const completes = (token: string) => signs.fields.some((f) => f.autocomplete.includes(token));
	if (completes("new-password")) vote("sign-up", 3, "new-password field");
	if (completes("current-password")) vote("sign-in", 3, "current-password field");
	if (passwords >= 2) vote("sign-up", 4, "password asked for twice");
	if (passwords === 1) vote("sign-in", 2, "one password beside a name");
	const codeTo = data.has("code") && (data.has("phone") || data.has("email"));
	if (codeTo && passwords === 0) vote("sign-up", 4, "phone and code without a password");
	if (codeTo && passwords > 0) vote("sign-up", 4, "code and password beside a phone number");
	// Whoever has an account gives one name for it.
	if (passwords === 1 && data.has("email") && (data.has("username") || data.has("phone")))
		vote("sign-up", 3, "several names beside one password");
	if (passwords === 1 && data.has("code") && !codeTo && named([...signs.buttons, ...signs.texts], /^$/u, 30, "getCode"))
		vote("sign-up", 3, "a code is sent beside a password");
	if (passwords === 1 && data.has("realName")) vote("sign-up", 4, "a name beside a new password");
	if (passwords > 0 && signs.fields.filter((f) => f.datum === "email").length >= 2)
		vote("sign-up", 3, "e-mail asked for twice");
	if (data.size >= 4) vote("sign-up", 1, "many fields");
	return votes;
}

function byWords(signs: ScreenSigns, texts: readonly string[], words: Words): Vote[] {
	const votes: Vote[] = [];
	const vote = (kind: ScreenKind, points: number, because: string) => votes.push({ kind, points, because });
	const { headingUp, headingIn, buttonUp, buttonIn, upFirst } = words;
	const text = named(signs.texts, signUpAlone, 24);
	const have =
		named(texts, haveAccount, 60) ?? named(texts, /\b(?:sign|log) ?in (?:instead|here)\b|^(?:去|返回|直接)登录$/u, 30);
	const lack = named(texts, lackAccount, 60);
	if (headingUp) vote("sign-up", 3, `heading: ${headingUp}`);
	if (headingIn && headingIn !== headingUp) vote("sign-in", 3, `heading: ${headingIn}`);
	if (buttonUp) vote("sign-up", !buttonIn || upFirst ? 4 : 2, `button: ${buttonUp}`);
	else if (text) vote("sign-up", buttonIn ? 2 : 3, `wording: ${text}`);
	// "Already have an account? Sign in" leads away from a sign-up.
	if (buttonIn && buttonIn !== buttonUp && (!have || lack))
		vote("sign-in", buttonUp && upFirst ? 1 : 3, `button: ${buttonIn}`);
	if (have) vote("sign-up", lack ? 4 : 6, `wording: ${have}`);
	if (named(texts, passwordRule, 80)) vote("sign-up", 2, "rules for a new password");
	if (lack) vote("sign-in", 3, `wording: ${lack}`);
	const auto = named(texts, autoRegister, 80);
	if (auto) vote("sign-up", 6, `log-in creates the account: ${auto}`);
	if (named(signs.buttons, /同意|\bagree\b/u)) vote("sign-up", 2, "button agrees beside fields");
	if (/regist|sign-?_?up|zhuce|create-?account|\/join\b|\breg\b/iu.test(signs.url))
		vote("sign-up", 2, "address names sign-up");
	if (/log-?_?in|sign-?_?in|denglu/iu.test(signs.url)) vote("sign-in", 2, "address names sign-in");
	return votes;
}
