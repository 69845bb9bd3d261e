import type { ScreenKind, WayOutKind } from "../engine/moment.ts";
import type { ScreenConcept } from "../words/concepts.ts";
import { match } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";

/** What a page shows, in short texts. */
export interface ScreenSigns {
	url: string;
	title: string;
	headings: string[];
	buttons: string[];
	fields: { datum: string; type: string; autocomplete: string }[];
	modalText: string;
	bannerText: string;
	waysOut: WayOutKind[];
	/** Short texts of the page: rows, menu items. */
	texts: string[];
	/** Characters of visible text. */
	textLength: number;
	controls: number;
}

interface Vote {
	kind: ScreenKind;
	points: number;
	because: string;
}

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
const logOutRow = /退出|登出|\b(?:log|sign) ?out\b|ログアウト|로그아웃|abmelden|выйти|déconnexion|cerrar sesión/u;
const settingsRow =
	/账号与安全|账户与安全|账号安全|账户安全|账号设置|账户设置|安全设置|安全中心|修改(?:登录|支付)?密码|更改密码|重置密码|登录密码|支付密码|(?:更换|修改|绑定|解绑|换绑)手机|(?:绑定|修改|更换)(?:微信|邮箱|qq)|个人资料|修改资料|编辑资料|个人信息|隐私设置|实名认证|退出登录|退出账号|退出当前|安全退出|账号密码|手机验证|邮箱验证|清除缓存|清理缓存|通用设置|设备管理|账号管理|收货地址|\b(?:change|update|reset|current|old) (?:your |my )?(?:password|email|username)\b|\baccount (?:settings?|info\w*|details|preferences|security)\b|\b(?:log ?out|sign ?out)\b|\bsecurity settings?\b|\bprivacy settings?\b|\bedit (?:my |your )?profile\b|\b(?:password|login) (?:and|&) security\b|\b(?:two|2)[- ](?:factor|step)\b|\blinked accounts?\b|\bmy account\b|\bprofile settings?\b|\bmanage (?:my |your )?account\b|パスワード(?:を|の)?変更|ログアウト|アカウント設定|비밀번호 변경|로그아웃|계정 설정|passwort ändern|abmelden|kontoeinstellungen|сменить пароль|выйти|déconnexion|mot de passe actuel|cerrar sesión|cambiar contraseña/u;
const accountTitle =
	/^(?:账号设置|账户设置|账号与安全|账户与安全|安全设置|账号管理|account settings?|my account|account (?:&|and) security|account details)$/u;
const settingsTitle =
	/^(?:设置|系统设置|账号设置|账户设置|个人设置|安全设置|个人中心|我的)$|\b(?:settings|account|preferences|my profile|security)\b|设置|账号与安全|einstellungen|paramètres|configuración|[设設]定|설정|настройки/u;
const deletion =
	/(?:注销)(?:账号|账户|用户|原因|须知|协议|申请|条件|前)|(?:账号|账户)注销|删除账号|\b(?:delete|close|deactivate|terminate|cancel|remove) (?:my |your |this |the )?(?:user )?(?:account|profile)\b|\baccount (?:deletion|closure|deactivation)\b|退会|회원\s?탈퇴|konto löschen|удалить аккаунт|supprimer (?:mon|votre|le) compte|eliminar (?:mi )?cuenta/u;
const policyTitle =
	/隐私政策|隐私协议|隐私权政策|隐私声明|隐私保护|用户协议|服务条款|服务协议|\bprivacy (?:policy|notice|statement)\b|\bterms (?:of|and|&)\b|\bcookie policy\b|プライバシーポリシー|利用[规規][约約]|datenschutz|политика/u;
const checkout =
	/结算|收银台|确认订单|提交订单|购物车|去支付|支付方式|收货人|\b(?:checkout|check out|place (?:your )?order|order summary|billing (?:address|details)|payment (?:method|details)|shipping address|pay now|shopping cart)\b|レジ|注文を確定|결제하기|zur kasse|оформить заказ/u;
const cookieWords = /\bcookies?\b|クッキー|쿠키|คุกกี้/u;
const consentDialog =
	/(?:隐私|用户协议|服务协议|个人信息保护)[\s\S]{0,400}(?:同意|拒绝)|(?:同意|拒绝|不同意)[\s\S]{0,400}(?:隐私|用户协议)|\bprivacy\b[\s\S]{0,400}\b(?:agree|accept|consent)\b|\b(?:agree|accept|consent)\b[\s\S]{0,400}\bprivacy\b/u;

const identity = new Set(["phone", "email", "username", "realName", "idNumber", "nickname"]);

/** The kind of screen and, in short English phrases, the signs that told it. */
export function screenOf(signs: ScreenSigns): { kind: ScreenKind; because: string[] } {
	const votes = [...entry(signs), ...settings(signs), ...deletes(signs), ...others(signs)];
	const total = new Map<ScreenKind, number>();
	for (const { kind, points } of votes) total.set(kind, (total.get(kind) ?? 0) + points);
	const [best] = [...total].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < (best[0] === "account-settings" ? 4 : 3))
		return { kind: "other", because: ["no sign of another kind"] };
	return { kind: best[0], because: votes.filter((v) => v.kind === best[0]).map((v) => v.because) };
}

/** The first short text that the pattern or a concept of the vocabulary knows. */
function named(texts: readonly string[], pattern: RegExp, longest = 40, concept?: ScreenConcept): string | null {
	for (const text of texts) {
		const plain = simplify(normalise(text));
		if (!plain || plain.length > longest) continue;
		if (pattern.test(plain) || (concept && match(plain).some((h) => h.concept === concept && h.strength === "strong")))
			return plain;
	}
	return null;
}

function entry(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const vote = (kind: ScreenKind, points: number, because: string) => votes.push({ kind, points, because });
	const tap = named([...signs.buttons, ...signs.texts, signs.title], oneTap, 30);
	if (tap) vote("sign-in", 6, `one-tap log-in: ${tap}`);
	const data = new Set(signs.fields.map((f) => f.datum));
	const passwords = signs.fields.filter((f) => f.type === "password" || f.datum === "password").length;
	const words = [...signs.texts, ...signs.buttons, ...signs.headings];
	if (![...data].some((d) => identity.has(d)) && passwords === 0) return votes;
	// A newsletter box beside an article is no sign-up.
	if (data.size === 1 && data.has("email") && signs.textLength > 3000) return votes;
	if (named(words, oldPassword)) {
		vote("account-settings", 6, "asks for the current password");
		return votes;
	}
	votes.push(...byFields(signs, data, passwords));
	votes.push(...byWords(signs, words));
	return votes;
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
	if (passwords === 1 && data.has("realName")) vote("sign-up", 4, "a name beside a new password");
	if (passwords > 0 && signs.fields.filter((f) => f.datum === "email").length >= 2)
		vote("sign-up", 3, "e-mail asked for twice");
	if (data.size >= 4) vote("sign-up", 1, "many fields");
	return votes;
}

function byWords(signs: ScreenSigns, words: readonly string[]): Vote[] {
	const votes: Vote[] = [];
	const vote = (kind: ScreenKind, points: number, because: string) => votes.push({ kind, points, because });
	const headings = [...signs.headings, signs.title].filter((text) => !elsewhere.test(normalise(text)));
	const headingUp = named(headings, signUpWords, 40, "register");
	const headingIn = named(headings, signInWords, 40, "login");
	const buttonUp = named(signs.buttons, signUpWords, 30, "register");
	const buttonIn = named(signs.buttons, signInWords, 30, "login");
	const text = named(signs.texts, signUpAlone, 24);
	if (headingUp) vote("sign-up", 3, `heading: ${headingUp}`);
	if (headingIn && headingIn !== headingUp) vote("sign-in", 3, `heading: ${headingIn}`);
	if (buttonUp) vote("sign-up", buttonIn ? 2 : 3, `button: ${buttonUp}`);
	else if (text) vote("sign-up", buttonIn ? 2 : 3, `wording: ${text}`);
	if (buttonIn && buttonIn !== buttonUp) vote("sign-in", 3, `button: ${buttonIn}`);
	const have = named(words, haveAccount, 60);
	if (have) vote("sign-up", 4, `wording: ${have}`);
	if (named(words, passwordRule, 80)) vote("sign-up", 2, "rules for a new password");
	const lack = named(words, lackAccount, 60);
	if (lack) vote("sign-in", 3, `wording: ${lack}`);
	const auto = named(words, autoRegister, 80);
	if (auto) vote("sign-up", 6, `log-in creates the account: ${auto}`);
	if (named(signs.buttons, /同意|\bagree\b/u)) vote("sign-up", 2, "button agrees beside fields");
	if (/regist|sign-?_?up|zhuce|create-?account|\/join\b|\breg\b/iu.test(signs.url))
		vote("sign-up", 2, "address names sign-up");
	if (/log-?_?in|sign-?_?in|denglu/iu.test(signs.url)) vote("sign-in", 2, "address names sign-in");
	return votes;
}

function settings(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const rows = new Set<string>();
	for (const text of [...signs.texts, ...signs.buttons, ...signs.headings]) {
		const plain = simplify(normalise(text));
		if (plain.length <= 30 && settingsRow.test(plain) && !/[?？]|requests?$/u.test(plain)) rows.add(plain);
	}
	// Every signed-in page offers log-out; that alone is no settings screen.
	const own = [...rows].filter((row) => !logOutRow.test(row));
	for (const row of own.slice(0, 4)) votes.push({ kind: "account-settings", points: 2, because: `entry: ${row}` });
	if (own.length < rows.size) votes.push({ kind: "account-settings", points: 1, because: "log-out entry" });
	if (signs.waysOut.includes("delete-account"))
		votes.push({ kind: "account-settings", points: 3, because: "entry that closes the account" });
	const title = named([...signs.headings, signs.title], settingsTitle, 30);
	const account = named([...signs.headings, signs.title], accountTitle, 30);
	if (account) votes.push({ kind: "account-settings", points: 4, because: `heading: ${account}` });
	else if (title && rows.size > 0) votes.push({ kind: "account-settings", points: 2, because: `heading: ${title}` });
	if (own.length > 0 && /setting|account|profile|security|preferences|shezhi|setup/iu.test(signs.url)) {
		votes.push({ kind: "account-settings", points: 2, because: "address names settings" });
	}
	return votes;
}

function deletes(signs: ScreenSigns): Vote[] {
	const heading =
		named([...signs.headings, signs.title], deletion) ??
		named(
			signs.texts,
			/(?:确定|确认|是否)[^。]{0,6}注销[^。]{0,20}(?:账号|账户)|\bare you sure\b[^.]{0,40}\b(?:delete|close|deactivate)\b[^.]{0,12}\baccount\b/u,
			80,
		);
	const votes: Vote[] = heading ? [{ kind: "account-deletion", points: 4, because: `heading: ${heading}` }] : [];
	const button = named(
		signs.buttons,
		/(?:确认|确定|申请|继续|立即|狠心)注销|下一步|\b(?:confirm|delete|deactivate|close)\b/u,
		30,
	);
	if (heading && button) votes.push({ kind: "account-deletion", points: 4, because: `button: ${button}` });
	return votes;
}

function others(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const bare = signs.fields.length === 0;
	const modal = normalise(signs.modalText.slice(0, 2000));
	const banner = normalise(signs.bannerText.slice(0, 2000));
	if (modal && consentDialog.test(modal) && !cookieWords.test(modal))
		votes.push({ kind: "consent-dialog", points: bare ? 8 : 2, because: "dialog asks for agreement" });
	const notice = [banner, modal].find(
		(text) =>
			text &&
			cookieWords.test(text) &&
			match(text).some(
				(h) =>
					h.concept === "acceptAll" || h.concept === "consentVerb" || h.concept === "decline" || h.concept === "manage",
			),
	);
	if (notice)
		votes.push({
			kind: "cookie-notice",
			points: bare && signs.controls <= 40 ? 5 : 2,
			because: "notice about cookies",
		});
	const title = named([signs.title, ...signs.headings.slice(0, 2)], policyTitle, 60);
	if (title && bare && signs.textLength > 1500)
		votes.push({ kind: "policy", points: 6, because: `long text headed ${title}` });
	const pays = named([...signs.headings, ...signs.buttons, signs.title], checkout);
	if (pays)
		votes.push({
			kind: "checkout",
			points: signs.fields.some((f) => f.datum === "bankCard" || f.datum === "address") ? 6 : 3,
			because: `heading or button: ${pays}`,
		});
	return votes;
}
