import type { Does } from "../engine/moment.ts";
import { remembered } from "../words/memo.ts";
import { normalise } from "../words/normalise.ts";
import { simplify } from "../words/simplify.ts";

/** Longer than any of these answers; what is longer says by itself what it does. */
const LONGEST = 32;

const cookieWord = /\bcookies?\b|クッキー|쿠키|คุกกี้/iu;
/** Names of documents: who links a cookie policy gives no notice about cookies. */
const cookieDocuments =
	/\bcookies?(?: ?(?:-|&|and) ?privacy)?[- ]?(?:policy|policies|notice|statement|richtlinien?|hinweise?|政策|声明)|(?:politique|política|informativa)[^.]{0,16}cookies?/giu;

/** Speaks of cookies themselves, and not only by the name of a document about them. */
export function speaksOfCookies(text: string): boolean {
	return cookieWord.test(text) && cookieWord.test(text.replace(cookieDocuments, " "));
}

const end = "[\\s!.,。！…]*$";
const agrees = new RegExp(
	`^(?:(?:ok(?:ay)?|yes|ja|oui|sí|sì|sim|好的?)[\\s,!.]*)?(?:ok(?:ay)?|got it|i understand|understood|sure|yes|yep|(?:that's )?fine|sounds good|(?:allow|enable|activate|approve|permit|accept)(?: cookies)?|continue|proceed|carry on|alles klar|verstanden|in ordnung|ja|weiter|(?:j'ai )?compris|d'accord|oui|continuer|autoriser|entendido|vale|de acuerdo|sí|continuar|permitir|ho capito|capito|va bene|sì|continua|consenti|begrepen|akkoord|toestaan|entendi|sim|我?知道了|我?明白了?|好的?|了解|允许|启用|继续(?:浏览|使用|访问)?|わかりました|了解しました|확인|понятно|хорошо|разрешить)${end}`,
	"u",
);
const agreesToAll =
	/^(?:select|enable|activate|approve|permit|turn on|switch on) (?:all|everything)\b|^alle? (?:auswählen|aktivieren)|^tout (?:activer|sélectionner|autoriser)|^(?:seleccionar|activar|permitir) tod|^(?:seleziona|attiva|consenti) tutt|^(?:全选|全部(?:启用|开启|允许))/u;
const declines =
	/^(?:(?:block|disable|deactivate|turn off|switch off|forbid)(?: all| cookies| everything)*|opt[- ]?out|nope|nein|non|nee|não|нет|いいえ|아니요|否|interdire|bloquear|desactivar|blocca|blokkeren|(?:全部)?(?:禁用|停用|禁止|关闭全部)|запретить)[\s!.。！]*$/u;
const informs =
	/\b(?:learn|read|find out|know) more\b|more info|policy|mehr erfahren|mehr informationen|savoir plus|más información|saber más|scopri di più|maggiori informazioni|meer (?:informatie|lezen)|saiba mais|了解更多|政策|声明/u;
const manages =
	/\b(?:settings|options|preferences|choices|configure|customi[sz]e|personali[sz]e|manage|adjust)\b|^(?:more|details|show details|choose|let me choose|edit)\W*$|einstellungen|anpassen|konfigurieren|personalisieren|optionen|auswählen|^mehr\W*$|verwalten|personnaliser|param[eè]tr|configurer|préférences|réglages|gérer|configurar|ajustes|opciones|preferencias|personalizar|gestionar|impostazioni|preferenze|opzioni|gestisci|personalizza|configura|instellingen|aanpassen|voorkeuren|beheren|configurações|opções|preferências|gerir|настро|設定|설정|设置|个性化|自定义|配置|选项|^更多$|^选择$|管理|偏好/u;
const saves =
	/^(?:save|confirm|apply|update|submit)\b|(?:approve|allow|confirm|save) (?:my )?(?:selection|selected|choices?)|auswahl|speichern|bestätigen|enregistrer|sauvegarder|valider|guardar|salva|conferma|opslaan|bevestigen|confirmar|保存|确认|提交/u;

/**
 * What a short button does in a notice about cookies or in the preferences behind it, where the words alone
 * do not tell: "OK" accepts there, "Settings" manages. Null for words that tell nothing even there.
 */
export const noticeAnswer = remembered((text: string): Does | null => {
	const plain = simplify(normalise(text));
	if (!plain || plain.length > LONGEST || informs.test(plain)) return null;
	if (declines.test(plain)) return "decline";
	if (saves.test(plain)) return "submit";
	if (agrees.test(plain) || agreesToAll.test(plain)) return "accept";
	return manages.test(plain) ? "manage" : null;
});
