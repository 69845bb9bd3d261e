import type { Does } from "../engine/moment.ts";
import { type Hit, match } from "../words/match.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";
import { takesBack } from "./takesBack.ts";

/** Longer than any button's words; what is longer is a sentence in a button. */
const longestButton = 80;

const agreesZh =
	/^(?:我)?(?:已)?(?:阅读)?(?:并)?(?:同意|接受)(?!.{0,3}(?:书|函|率|人))|(?:全部|一键|全选并)(?:同意|接受|授权|允许)|同意(?:并|以上|全部|所有|协议|，|且|授权)|允许(?:所有|全部)|接受(?:所有|全部|并)|授权并|(?:注册|登录)并同意|并同意|^同意/u;
const agreesEn =
	/^(?:yes[,!. ]+)?(?:i )?(?:agree|accept|consent|allow)(?:$| (?:all|and|&|to (?:all|the|our|terms)|cookies|terms|everything|with|selected)\b|[,.!])|\b(?:agree|accept|consent) (?:&|and) |\b(?:accept|allow|agree to) (?:all|cookies|everything)\b|^i (?:agree|accept|consent)|^agreed?$|^got it,? i agree|(?:&|and|then) (?:agree|accept)$|^yes,? create my account|^(?:yes,? )?(?:that(?:'s| is)|it's|i(?:'m| am)) (?:ok(?:ay)?|fine|alright|all right|happy)(?: (?:with|by|for) (?:that|this|it|me|us|(?:\w+ )?cookies))?[.!]*$/u;
const otherThings =
	/\b(?:payment|payments|card|cards|offer|invite|invitation|request|friend|quote|order|challenge|answer|job|task|call|delivery|changes|location|camera|microphone|notifications?)\b|(?:好友|邀请|申请|订单|任务|退款|通知|定位|推送)/u;
const declinesZh =
	/不同意|不接受|拒绝|拒絕|暂不|不授权|不允许|(?:残忍|狠心)(?!.{0,4}(?:注销|删除|销户))|^(?:仅浏览|放弃|不了|不使用)|退出应用|退出app/u;
const declinesEn =
	/^(?:no\b|not now|decline|reject|refuse|deny|disagree|don't (?:allow|accept|agree)|do not (?:allow|accept|agree)|i (?:do not|don't|decline|disagree)|continue without|skip\b|only (?:necessary|essential)|(?:use )?(?:only )?(?:strictly )?(?:necessary|essential)(?: cookies)?(?: only)?$|maybe later|opt out)/u;
/** Refuses by what it leaves: nothing but the necessary, in either order of the words. */
const onlyNecessary =
	/(?:\b(?:only|just|nur|lediglich|seulement|uniquement|solo|sólo|solamente|soltanto|alleen|enkel|apenas|somente|tylko)\b|仅|僅|只|только|のみ)[^.]{0,30}(?:\b(?:necessary|essentials?|required|mandatory|technical)\b|notwendig|erforderlich|essenziell|nécessaire|essentiel|necesari|esencial|técnic|necessari|essenzial|tecnic|noodzakelijk|necessári|essencia|必要|必需|必須|基本|необходим)|(?:\b(?:necessary|essentials?|required)\b|notwendige|erforderliche|nécessaires|necesarias|necessari|noodzakelijke|必要|必須)[^.]{0,16}(?:\bonly\b|\bnur\b|uniquement|seulement|のみ)/u;
const savesChoices =
	/^(?:save|confirm|apply|update)\b.{0,24}\b(?:preferences|settings|choices?|selections?|options)\b|(?:保存|确认|提交)(?:我的)?(?:偏好|设置|选择|选项)|(?:auswahl|einstellungen) (?:speichern|bestätigen|übernehmen)|^(?:enregistrer|sauvegarder|guardar|salva|salvar|confirmar)\b.{0,30}(?:préférences|choix|preferenc|selecc|seleç|preferenze|scelte|opciones)/u;
const closesWhat =
	/^(?:close|hide|dismiss)\b.{0,24}\b(?:preferences|settings|dialog|modal|banner|panel|pop-?up|window|notice|message|menu)\b|^关闭(?:弹窗|横幅|面板|对话框|窗口|提示|设置)/u;
const closes =
	/^(?:关闭|關閉|取消|返回|知道了|我知道了|close|dismiss|cancel|back|ok|got it|×|✕|✖|x|schließen|fermer|cerrar|chiudi|fechar|sluiten|閉じる|닫기|закрыть|đóng|ปิด|tutup)[!.。！]*$/u;
const submits =
	/^(?:立即|马上|确认|确定|提交|完成|免费|下一步|去|一键|同意协议并|快速|保存)?(?:注册|登录|登入|提交|完成|确定|确认|下一步|保存|送出|报名|加入|开通|绑定)(?:账号|会员|信息|并登录|登录|领取)?$|^(?:sign ?up|sign ?in|log ?in|register|submit|continue|next|create (?:an |my |your )?account|join|get started|save|confirm|finish|done|place order|subscribe|send)\b|^(?:weiter|absenden|registrieren|anmelden|s'inscrire|valider|registrarse|enviar|registrati|invia|cadastrar|registreren|登録|送信|次へ|가입|확인|다음|зарегистрироваться|войти|продолжить|đăng ký|đăng nhập|สมัคร|ลงทะเบียน|daftar|masuk)/u;

/** 狠心注销 taunts whoever leaves; it refuses nothing. */
const endsAccount = /^.{0,4}(?:注销|删除账|销户)/u;

const strong = (hits: readonly Hit[], concept: Hit["concept"]) =>
	hits.some((h) => h.concept === concept && h.strength === "strong");

/** A button whose own words carry agreement: 同意并继续, Accept all, Agree and join. */
export function buttonAgrees(text: string): boolean {
	const plain = simplify(normalise(text));
	if (!plain || plain.length > longestButton) return false;
	if (
		declinesZh.test(plain) ||
		declinesEn.test(plain) ||
		onlyNecessary.test(plain) ||
		takesBack(plain) ||
		otherThings.test(plain)
	)
		return false;
	const hits = match(plain);
	if (strong(hits, "decline")) return false;
	if (agreesZh.test(plain) || agreesEn.test(plain)) return true;
	return hits.some(
		(h) =>
			(h.concept === "consentVerb" || h.concept === "acceptAll") &&
			h.strength === "strong" &&
			h.lang !== "en" &&
			h.lang !== "zh-CN",
	);
}

/** What pressing a button does, by its words first, then by its type and name. */
export function doesOf(text: string, signs: { type: string; name: string }): Does {
	const plain = simplify(normalise(text));
	if (plain.length > longestButton) return "other";
	const hits = match(plain);
	if (strong(hits, "getCode") || /验证码$|校验码$/u.test(plain)) return "get-code";
	if (takesBack(plain)) return "other";
	if (closesWhat.test(plain)) return "close";
	if (
		declinesZh.test(plain) ||
		declinesEn.test(plain) ||
		onlyNecessary.test(plain) ||
		(strong(hits, "decline") && !endsAccount.test(plain))
	)
		return "decline";
	if (buttonAgrees(text)) return "accept";
	if (savesChoices.test(plain)) return "submit";
	if (strong(hits, "manage")) return "manage";
	if (closes.test(plain)) return "close";
	if (submits.test(plain) || strong(hits, "register") || strong(hits, "login")) return "submit";
	if (!plain && /close|dismiss|guanbi/iu.test(signs.name)) return "close";
	return signs.type.toLowerCase() === "submit" ? "submit" : "other";
}
