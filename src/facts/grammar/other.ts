import { languageOf } from "../../words/language.ts";
import { impliedPatterns } from "../../words/vocabulary.ts";
import type { Grammar } from "./grammar.ts";

const receive =
	/受け取る|受取る|希望する|配信を希望|수신|받겠습니다|받기|\b(?:möchte|ja, zu|ja gerne|erhalten|informier\p{L}* (?:sie |du )?mich|abonnieren|anmelden|recevoir|tenez-moi|m'abonner|m'inscrire|recibir|quiero|deseo|ricevere|voglio|desidero|receber|quero|desejo|ontvangen|inschrijven|получать|подписаться|хочу|nhận|menerima|berlangganan)\b|รับ/u;

/** Tells what can be chosen, and asks for none of it. */
const offersChoice =
	/\bkönnen (?:sie |du )?(?:\p{L}+ )?(?:wählen|entscheiden|auswählen)|\b(?:sie|du) \p{L}* ?(?:wählen|entscheiden),? ob\b|\bvous pouvez (?:choisir|décider)|\bpuede[ns]? (?:elegir|decidir)|\bpuoi scegliere|\bpuò scegliere|\bpode escolher|\bkunt (?:u )?kiezen|можете выбрать/u;

/** The other languages: their implied patterns, then the vocabulary's verbs of agreement and refusal. */
export const other: Grammar = (s, hits) => {
	const lang = languageOf(s);
	const patterns = impliedPatterns(lang === "en" ? "und" : lang);
	if (patterns.some((pattern) => pattern.test(s))) return { stance: "implied" };
	const strong = (concept: string) =>
		hits.find((h) => h.concept === concept && h.strength === "strong" && h.lang !== "en" && h.lang !== "zh-CN");
	const refused = strong("decline");
	if (refused && refused.start <= 4 && s.length <= 80) return { stance: "refuses" };
	if (offersChoice.test(s)) return null;
	if (s.length <= 300 && strong("acceptAll")) return { stance: "asks" };
	if (s.length <= 300 && strong("consentVerb")) return { stance: "asks" };
	if (s.length <= 240 && strong("marketingConsent") && receive.test(s)) return { stance: "asks" };
	if (hits.some((h) => h.concept === "consentVerb" && h.strength === "weak" && h.lang !== "en" && h.lang !== "zh-CN")) {
		return { stance: "acknowledges", noticeOnly: true };
	}
	return null;
};
