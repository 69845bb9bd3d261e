import type { Lang } from "../../words/concepts.ts";
import { languageOf } from "../../words/language.ts";
import type { Grammar } from "./grammar.ts";

/** Sentences that turn an ordinary action into agreement, by language; on normalised text. */
const implied: Partial<Record<Lang, RegExp>> = {
	de: /(?:mit|durch|bei)\s+(?:(?:der|die|dem|das|den|deiner|ihrer|meiner|einem|einen)\s+)?(?:\p{L}*(?:registrierung|anmeldung|nutzung|erstellung|absenden|fortfahren|klick|klicken|eröffnung|bestellung)\p{L}*)[^.]{0,110}?(?:akzeptier|stimm|einverstanden|willig|anerkenn)|(?:indem|wenn) (?:sie|du) [^.]{0,80}?(?:akzeptier|stimm|einverstanden|willig)|\bes gelten (?:unsere|die|zudem|auch|hierbei)\b/u,
	fr: /(?:en|lors de)\s+(?:vous\s+(?:inscrivant|connectant)|t'inscrivant|créant\s+(?:un|votre|mon)\s+compte|continuant|cliquant|poursuivant|utilisant|validant|m'inscrivant|soumettant)[^.]{0,110}?(?:accept|consent|reconnai)/u,
	es: /al\s+(?:registrar(?:te|se|me)|crear\s+(?:una|tu|su|mi)\s+cuenta|continuar|hacer\s+clic|iniciar\s+sesión|pulsar|acceder|enviar|usar|utilizar|unirte)[^.]{0,110}?(?:acept|consient|de\s+acuerdo)/u,
	it: /(?:registrandoti|registrandosi|iscrivendoti|continuando|cliccando|creando\s+un\s+account|accedendo|utilizzando|procedendo|proseguendo)[^.]{0,110}?(?:accett|acconsent|dichiar)/u,
	pt: /ao\s+(?:se\s+(?:cadastrar|registrar|inscrever)|criar\s+(?:uma|sua|a\s+sua)\s+conta|continuar|clicar|entrar|acessar|utilizar|enviar|registar-se|prosseguir)[^.]{0,110}?(?:concord|aceit|consent)/u,
	nl: /door\s+(?:je\s+|u\s+|te\s+|verder\s+te\s+)?[^.]{0,40}?(?:registreren|klikken|gaan|maken|gebruiken|loggen|melden)[^.]{0,90}?(?:akkoord|accepteer|stem|instem)/u,
	ja: /(?:登録|ログイン|利用|続行|送信|クリック|タップ|作成|押す)[^。]{0,30}?(?:ことで|ことにより|すると|した場合|をもって|により)[^。]{0,60}?同意(?:した|する|され|します|いただ|とみなし)|同意(?:して|し、|の上|のうえ)[^。]{0,24}(?:へ|する|進む|登録|送信|ログイン|開始|続ける|次)|同意したものとみな/u,
	ko: /(?:가입|로그인|계속|시작|이용|클릭|진행|등록)[^.。]{0,20}?(?:하면|하시면|함으로써|으로써|\s시\s|하는\s?것은|시 )[^.。]{0,60}?동의(?:하는\s*것|한\s*것|하게|하신|합니다|로\s*간주)/u,
	ru: /(?:регистрируясь|создавая\s+(?:аккаунт|учетную\s+запись)|продолжая|нажимая|авторизуясь|входя|используя|отправляя|оставляя|оформляя)[^.]{0,130}?(?:соглаша|принима|даете\s+согласие|даю\s+согласие|подтвержда)/u,
	vi: /(?:bằng (?:việc|cách)|khi)\s+[^.]{0,60}?(?:đăng ký|tiếp tục|nhấp|nhấn|tạo|sử dụng|đăng nhập)[^.]{0,90}?(?:đồng ý|chấp nhận)/u,
	th: /(?:การ|เมื่อ|โดย|หาก)[^.]{0,40}?(?:ลงทะเบียน|สมัคร|ดำเนินการต่อ|คลิก|เข้าสู่ระบบ|ใช้งาน)[^.]{0,80}?(?:ยอมรับ|ยินยอม|ตกลง)/u,
	id: /dengan\s+(?:mendaftar|melanjutkan|mengklik|membuat|masuk|menggunakan|menekan)[^.]{0,110}?(?:setuju|menyetujui|menerima)/u,
};
const receive =
	/受け取る|受取る|希望する|配信を希望|수신|받겠습니다|받기|\b(?:möchte|ja, zu|ja gerne|erhalten|abonnieren|anmelden|recevoir|m'abonner|m'inscrire|recibir|quiero|deseo|ricevere|voglio|desidero|receber|quero|desejo|ontvangen|inschrijven|получать|подписаться|хочу|nhận|menerima|berlangganan)\b|รับ/u;

/** The other languages: their implied patterns, then the vocabulary's verbs of agreement and refusal. */
export const other: Grammar = (s, hits) => {
	const lang = languageOf(s);
	const patterns = lang === "und" || lang === "en" ? Object.values(implied) : [implied[lang]];
	if (patterns.some((pattern) => pattern?.test(s))) return { stance: "implied" };
	const strong = (concept: string) =>
		hits.find((h) => h.concept === concept && h.strength === "strong" && h.lang !== "en" && h.lang !== "zh-CN");
	const refused = strong("decline");
	if (refused && refused.start <= 4 && s.length <= 80) return { stance: "refuses" };
	if (s.length <= 300 && strong("acceptAll")) return { stance: "asks" };
	if (s.length <= 300 && strong("consentVerb")) return { stance: "asks" };
	if (s.length <= 240 && strong("marketingConsent") && receive.test(s)) return { stance: "asks" };
	if (hits.some((h) => h.concept === "consentVerb" && h.strength === "weak" && h.lang !== "en" && h.lang !== "zh-CN")) {
		return { stance: "acknowledges", noticeOnly: true };
	}
	return null;
};
