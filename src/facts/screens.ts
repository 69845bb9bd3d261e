import type { ScreenKind, WayOutKind } from "../engine/moment.ts";
import { match } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";

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

const signUpWords = /注册|註冊|创建账号|创建账户|加入会员|\b(?:sign[ -]?up|register|registration|create (?:an |a |my |your |new )*(?:account|mailbox|profile)|join (?:now|free|us|for)|get started|become a member|new account|registrieren|konto erstellen|s'inscrire|créer un compte|inscription|registr(?:arse|ate|ati|o)|crear cuenta|cadastr\w*|registreren|регистрация|зарегистрироваться|создать аккаунт|đăng ký|daftar)\b|登録|会員登録|アカウント作成|회원가입|가입하기|สมัคร/u;
const signInWords = /登录|登入|\b(?:log ?in|sign ?in|log ?on|login|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi|entrar|inloggen|войти|вход|đăng nhập|masuk)\b|ログイン|로그인|เข้าสู่ระบบ/u;
const autoRegister = /未注册[^。]{0,16}(?:自动|即|将|验证)|自动(?:创建|注册)|新用户[^。]{0,8}自动|注册\/登录|登录\/注册|登录注册|\b(?:sign in or (?:create|register|sign up)|log in or (?:sign up|register|create)|continue with (?:phone|email)|we'll create an account)\b/u;
const settingsRow =
	/账号与安全|账户与安全|账号安全|账户安全|账号设置|账户设置|安全设置|安全中心|修改(?:登录|支付)?密码|更改密码|重置密码|登录密码|支付密码|(?:更换|修改|绑定|解绑|换绑)手机|(?:绑定|修改|更换)(?:微信|邮箱|qq)|个人资料|修改资料|编辑资料|个人信息|隐私设置|实名认证|退出登录|退出账号|退出当前|安全退出|清除缓存|清理缓存|通用设置|设备管理|账号管理|收货地址|\b(?:change|update|reset|current|old) (?:your |my )?(?:password|email|username)\b|\baccount (?:settings?|info\w*|details|preferences|security)\b|\b(?:log ?out|sign ?out)\b|\bsecurity settings?\b|\bprivacy settings?\b|\bedit (?:my |your )?profile\b|\b(?:password|login) (?:and|&) security\b|\b(?:two|2)[- ](?:factor|step)\b|\blinked accounts?\b|\bmy account\b|\bprofile settings?\b|\bmanage (?:my |your )?account\b|パスワード(?:を|の)?変更|ログアウト|アカウント設定|비밀번호 변경|로그아웃|계정 설정|passwort ändern|abmelden|kontoeinstellungen|сменить пароль|выйти|déconnexion|mot de passe actuel|cerrar sesión|cambiar contraseña/u;
const settingsTitle = /^(?:设置|系统设置|账号设置|账户设置|个人设置|安全设置|个人中心|我的)$|\b(?:settings|account|preferences|my profile|security)\b|设置|账号与安全|個人設定|einstellungen|paramètres|configuración|設定|설정|настройки/u;
const deletion = /(?:注销|註銷)(?:账号|账户|用户|原因|须知|协议|申请|条件|前)|(?:账号|账户)注销|删除账号|\b(?:delete|close|deactivate|terminate|cancel|remove) (?:my |your |this |the )?(?:user )?(?:account|profile)\b|\baccount (?:deletion|closure|deactivation)\b|退会|회원\s?탈퇴|konto löschen|удалить аккаунт|supprimer (?:mon|votre|le) compte|eliminar (?:mi )?cuenta/u;
const policyTitle = /隐私政策|隐私协议|隐私权政策|隐私声明|隐私保护|用户协议|服务条款|服务协议|\bprivacy (?:policy|notice|statement)\b|\bterms (?:of|and|&)\b|\bcookie policy\b|プライバシーポリシー|利用規約|datenschutz|политика/u;
const checkout = /结算|收银台|确认订单|提交订单|购物车|去支付|支付方式|收货人|\b(?:checkout|check out|place (?:your )?order|order summary|billing (?:address|details)|payment (?:method|details)|shipping address|pay now|shopping cart)\b|レジ|注文を確定|결제하기|zur kasse|оформить заказ/u;
const cookieWords = /\bcookies?\b|クッキー|쿠키|คุกกี้/u;
const consentDialog = /(?:隐私|用户协议|服务协议|个人信息保护)[^]{0,400}(?:同意|拒绝)|(?:同意|拒绝|不同意)[^]{0,400}(?:隐私|用户协议)|\bprivacy\b[^]{0,400}\b(?:agree|accept|consent)\b|\b(?:agree|accept|consent)\b[^]{0,400}\bprivacy\b/u;

const identity = new Set(["phone", "email", "username", "realName", "idNumber", "nickname"]);

/** The kind of screen and, in short English phrases, the signs that told it. */
export function screenOf(signs: ScreenSigns): { kind: ScreenKind; because: string[] } {
	const votes = [...signUp(signs), ...settings(signs), ...deletes(signs), ...others(signs)];
	const total = new Map<ScreenKind, number>();
	for (const { kind, points } of votes) total.set(kind, (total.get(kind) ?? 0) + points);
	const [best] = [...total].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < 3) return { kind: "other", because: ["no sign of another kind"] };
	return { kind: best[0], because: votes.filter((v) => v.kind === best[0]).map((v) => v.because) };
}

function named(texts: readonly string[], pattern: RegExp, longest = 40): string | null {
	for (const text of texts) {
		const plain = normalise(text);
		if (plain.length <= longest && pattern.test(plain)) return plain;
	}
	return null;
}

function signUp(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const vote = (kind: ScreenKind, points: number, because: string) => votes.push({ kind, points, because });
	const data = new Set(signs.fields.map((f) => f.datum));
	const passwords = signs.fields.filter((f) => f.type === "password" || f.datum === "password").length;
	const asksIdentity = [...data].some((d) => identity.has(d));
	if (!asksIdentity && passwords === 0) return votes;
	const heading = named([...signs.headings, signs.title], signUpWords);
	const button = named(signs.buttons, signUpWords, 30);
	const submitIn = named(signs.buttons, signInWords, 30);
	if (signs.fields.some((f) => f.autocomplete.includes("new-password"))) vote("sign-up", 3, "new-password field");
	if (passwords >= 2) vote("sign-up", 3, "password asked for twice");
	if (heading) vote("sign-up", 3, `heading: ${heading}`);
	if (button) vote("sign-up", submitIn ? 2 : 3, `button: ${button}`);
	if (/regist|sign-?_?up|zhuce|create-?account|\/join|\breg\b/iu.test(signs.url)) vote("sign-up", 2, "address names sign-up");
	const auto = named([...signs.texts, ...signs.buttons, ...signs.headings], autoRegister, 80);
	if (auto) vote("sign-up", 6, `log-in creates the account: ${auto}`);
	if (data.has("code") && data.has("phone") && passwords === 0 && !heading) vote("sign-up", 4, "phone and code without a password");
	if (passwords === 1 && asksIdentity) vote("sign-in", 2, "one password beside a name");
	if (passwords >= 2 || data.size >= 4) vote("sign-up", 1, "many fields");
	const inHeading = named([...signs.headings, signs.title], signInWords);
	if (inHeading && inHeading !== heading) vote("sign-in", 3, `heading: ${inHeading}`);
	if (submitIn && submitIn !== button) vote("sign-in", 3, `button: ${submitIn}`);
	if (signs.fields.some((f) => f.autocomplete.includes("current-password"))) vote("sign-in", 3, "current-password field");
	if (/log-?_?in|sign-?_?in|denglu/iu.test(signs.url)) vote("sign-in", 2, "address names sign-in");
	return votes;
}

function settings(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const rows = new Set<string>();
	for (const text of [...signs.texts, ...signs.buttons, ...signs.headings]) {
		const plain = normalise(text);
		if (plain.length <= 30 && settingsRow.test(plain)) rows.add(plain);
	}
	for (const row of [...rows].slice(0, 4)) votes.push({ kind: "account-settings", points: 2, because: `entry: ${row}` });
	const title = named([...signs.headings, signs.title], settingsTitle, 30);
	if (title && rows.size > 0) votes.push({ kind: "account-settings", points: 2, because: `heading: ${title}` });
	if (rows.size > 0 && signs.waysOut.includes("log-out")) votes.push({ kind: "account-settings", points: 2, because: "log-out entry" });
	if (rows.size > 0 && /setting|account|profile|security|preferences|shezhi|setup/iu.test(signs.url)) {
		votes.push({ kind: "account-settings", points: 2, because: "address names settings" });
	}
	return votes;
}

function deletes(signs: ScreenSigns): Vote[] {
	const heading = named([...signs.headings, signs.title], deletion);
	const votes: Vote[] = heading ? [{ kind: "account-deletion", points: 4, because: `heading: ${heading}` }] : [];
	const button = named(signs.buttons, /确认注销|申请注销|继续注销|下一步|立即注销|\b(?:confirm|delete|deactivate|close)\b/u, 30);
	if (heading && button) votes.push({ kind: "account-deletion", points: 4, because: `button: ${button}` });
	return votes;
}

function others(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const bare = signs.fields.length === 0;
	const modal = normalise(signs.modalText.slice(0, 2000));
	const banner = normalise(signs.bannerText.slice(0, 2000));
	if (modal && consentDialog.test(modal) && !cookieWords.test(modal)) votes.push({ kind: "consent-dialog", points: bare ? 8 : 2, because: "dialog asks for agreement" });
	const notice = [banner, modal].find((text) => text && cookieWords.test(text) && match(text).some((h) => h.concept === "acceptAll" || h.concept === "consentVerb" || h.concept === "decline" || h.concept === "manage"));
	if (notice) votes.push({ kind: "cookie-notice", points: bare && signs.controls <= 40 ? 5 : 2, because: "notice about cookies" });
	const title = named([signs.title, ...signs.headings.slice(0, 2)], policyTitle, 60);
	if (title && bare && signs.textLength > 1500) votes.push({ kind: "policy", points: 6, because: `long text headed ${title}` });
	const pays = named([...signs.headings, ...signs.buttons, signs.title], checkout);
	if (pays) votes.push({ kind: "checkout", points: signs.fields.some((f) => f.datum === "bankCard" || f.datum === "address") ? 6 : 3, because: `heading or button: ${pays}` });
	return votes;
}
