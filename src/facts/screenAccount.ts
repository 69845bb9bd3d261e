import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { named, type ScreenSigns, titleParts, type Vote } from "./screenSigns.ts";

const logOutRow = /退出|登出|\b(?:log|sign) ?out\b|ログアウト|로그아웃|abmelden|выйти|déconnexion|cerrar sesión/u;
const settingsRow =
	/账号与安全|账户与安全|账号安全|账户安全|账号设置|账户设置|安全设置|安全中心|修改(?:登录|支付)?密码|更改密码|重置密码|登录密码|支付密码|(?:更换|修改|绑定|解绑|换绑)手机|(?:绑定|修改|更换)(?:微信|邮箱|qq)|个人资料|修改资料|编辑资料|个人信息|隐私设置|实名认证|退出登录|退出账号|退出当前|安全退出|账号密码|手机验证|邮箱验证|清除缓存|清理缓存|通用设置|设备管理|账号管理|收货地址|\b(?:change|update|reset|current|old) (?:your |my )?(?:password|email|username)\b|\baccount (?:settings?|info\w*|details|preferences|security)\b|\b(?:log ?out|sign ?out)\b|\bsecurity settings?\b|\bprivacy settings?\b|\bedit (?:my |your )?profile\b|\b(?:password|login) (?:and|&) security\b|\b(?:two|2)[- ](?:factor|step)\b|\blinked accounts?\b|\bmy account\b|\bprofile settings?\b|\bmanage (?:my |your )?account\b|パスワード(?:を|の)?変更|ログアウト|アカウント設定|비밀번호 변경|로그아웃|계정 설정|passwort ändern|abmelden|kontoeinstellungen|сменить пароль|выйти|déconnexion|mot de passe actuel|cerrar sesión|cambiar contraseña/u;
/** Rows of an app's own settings; each says little, and a site's footer holds some of them too. */
const appRow =
	/^(?:关于(?:我们|本?应用|app)?|清[除理]缓存|(?:版本|检查|软件)(?:更新|信息)|检查新版本|当前版本|意见反馈|帮助与反馈|(?:新|系统|推送|接收)*(?:消息|推送|通知)(?:设置|提醒|通知|推送)?|热门推荐|声音|震动|字体大小|多语言|语言设置|图片设置|黑名单|深色模式|切换账号|clear cache|about(?: us| app)?|app version|check for updates|push notifications|notifications?|dark mode|language)$|^接收新消息/u;
const accountTitle =
	/^(?:账号设置|账户设置|账号与安全|账户与安全|安全设置|账号管理|account settings?|my account|account (?:&|and) security|account details)$/u;
const settingsTitle =
	/^(?:设置|系统设置|账号设置|账户设置|个人设置|安全设置|个人中心|我的)$|\b(?:settings|account|preferences|my profile|security)\b|设置|账号与安全|einstellungen|paramètres|configuración|[设設]定|설정|настройки/u;
const saves = /^(?:update|save)\b|^(?:确认|立即)?(?:保存|更新|修改)(?!密码并)/u;
const profile =
	/\bedit (?:my |your )?profile\b|\b(?:update|your|my) profile\b|编辑资料|修改资料|(?:个人|基本)(?:资料|信息)|profil bearbeiten|modifier (?:mon|le) profil|editar perfil|プロフィール編集/u;
/** A menu of administration: reports, users, orders. */
const administers =
	/^(?:user|role|order|product|content)s? management$|^[\w ]+ (?:reports?|templates|requests|list)$|^(?:用户|会员|角色|订单|商品|系统|内容|权限|文章)管理$/u;
const deletion =
	/(?:注销)(?:账号|账户|用户|原因|须知|协议|申请|条件|前)|(?:账号|账户)注销|删除账号|\b(?:delete|close|deactivate|terminate|cancel|remove) (?:my |your |this |the )?(?:user )?(?:account|profile)\b|\baccount (?:deletion|closure|deactivation)\b|退会|회원\s?탈퇴|konto löschen|удалить аккаунт|supprimer (?:mon|votre|le) compte|eliminar (?:mi )?cuenta/u;
const ends =
	/^(?:确认|确定|狠心|残忍|仍要|仍然|坚持|继续|申请|立即)(?:提交)?注销|^(?:注销账[号户]?|下一步)$|\b(?:confirm|delete|deactivate|close)\b|löschen|supprimer|eliminar|退会する|탈퇴/u;
const endsPlainly = /^(?:确认|确定|狠心|残忍|仍要|仍然|坚持|继续|申请|立即)注销(?:账[号户])?$/u;
const afterwards = /注销[^。]{0,8}账[号户]|注销后|无法恢复|不可恢复/u;

/** Signs of the screens of an account: its settings, and its end. */
export function account(signs: ScreenSigns): Vote[] {
	return [...settings(signs), ...deletes(signs)];
}

function settings(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const vote = (points: number, because: string) => votes.push({ kind: "account-settings", points, because });
	const rows = new Set<string>();
	const small = new Set<string>();
	const menu = new Set<string>();
	for (const text of [...signs.texts, ...signs.buttons, ...signs.headings]) {
		const plain = simplify(normalise(text));
		if (plain.length > 30) continue;
		if (administers.test(plain)) menu.add(plain);
		else if (settingsRow.test(plain) && !/[?？]/u.test(plain)) rows.add(plain);
		else if (appRow.test(plain)) small.add(plain);
	}
	// Every signed-in page offers log-out; that alone is no settings screen.
	const own = [...rows].filter((row) => !logOutRow.test(row));
	for (const row of own.slice(0, 4)) vote(2, `entry: ${row}`);
	if (own.length < rows.size) vote(1, "log-out entry");
	if (signs.waysOut.includes("delete-account")) vote(3, "entry that closes the account");
	const sparse = signs.fields.length === 0 && signs.textLength < 1500 && signs.texts.length <= 40;
	if (sparse) for (const row of [...small].slice(0, 4)) vote(1, `entry: ${row}`);
	const found = rows.size + (sparse ? small.size : 0);
	const heads = [...signs.headings, ...titleParts(signs)];
	const title = named(heads, settingsTitle, 30);
	const exact = named(heads, accountTitle, 30);
	if (exact) vote(4, `heading: ${exact}`);
	else if (title && found > 0) vote(2, `heading: ${title}`);
	const address = /setting|account|profile|security|preferences|shezhi|setup/iu.test(signs.url);
	if (address && (own.length > 0 || (sparse && small.size > 1))) vote(2, "address names settings");
	const save = signs.fields.length > 1 ? named(signs.formButtons ?? signs.buttons, saves, 30) : null;
	const edits = save && named([...heads, save], profile);
	if (edits) vote(6, `saves what is changed: ${edits}`);
	if (menu.size >= 3) vote(-3, "a menu of administration");
	return votes;
}

function deletes(signs: ScreenSigns): Vote[] {
	const votes: Vote[] = [];
	const vote = (points: number, because: string) => votes.push({ kind: "account-deletion", points, because });
	const presses = [...signs.buttons, ...signs.texts];
	const heads = [...signs.headings.slice(0, 1), ...titleParts(signs)];
	// The page's own heading, not that of one section among others.
	const main = named(heads, deletion);
	const heading =
		main ??
		named(signs.headings, deletion) ??
		named(
			signs.texts,
			/(?:确定|确认|是否)[^。]{0,6}注销[^。]{0,20}(?:账号|账户)|\bare you sure\b[^.]{0,40}\b(?:delete|close|deactivate)\b[^.]{0,12}\baccount\b/u,
			80,
		);
	// An article tells how to close an account, and has no button for it.
	const button = named(signs.buttons, ends, 30);
	if (heading) vote(button || signs.controls > 0 ? 4 : 2, `heading: ${heading}`);
	if (heading && button) vote(main ? 12 : 4, `button: ${button}`);
	const plainly = heading ? null : named(presses, endsPlainly, 10);
	const told = [...signs.texts, ...titleParts(signs), signs.wholeText ?? ""].some((text) =>
		afterwards.test(normalise(text)),
	);
	if (plainly && (told || signs.waysOut.includes("delete-account"))) vote(6, `button: ${plainly}`);
	return votes;
}
