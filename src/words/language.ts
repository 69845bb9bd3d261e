import { type Lang, langs } from "./concepts.ts";
import { remembered } from "./memo.ts";
import { fold } from "./simplify.ts";

/** Short words that are frequent in one Latin-script language and rare in the others. */
const marks: Partial<Record<Lang, string>> = {
	en: "do no as die per the and of to you your i my is are with by for our this that have or not we be me i'd i'm i've",
	de: "es der die das und ich nicht mit ein eine unsere unserer ihre sie wir zu zur den dem habe ist für auf von deine du bin mich mein einverstanden möchte ja per",
	fr: "non se le les des et je vous nous votre vos de la du une pour en nos mes mon j'ai j'accepte avec ne pas est dans aux au que ce souhaite recevoir oui par",
	es: "mis el los las y de la que una con su sus por quiero deseo recibir sí nuestros nuestra por para he leído mi del al acepto tu tus es no se lo",
	it: "il gli della del dei che di e la le i un una con per ho letto accetto non sono sul alla dichiaro mio nostri voglio desidero ricevere sì",
	pt: "o os as e de da do que um uma com para seu sua li não dos das em nossos eu ao você minha meus no na por quero desejo receber sim",
	nl: "de het een en van ik niet met voor mijn onze ga akkoord u je bent op dat heb gelezen te zijn wij door wil graag ontvangen ja",
	vi: "và của tôi bạn các với là đã đồng cho không được này khi một",
	id: "dan yang saya anda dengan untuk telah tidak di ke dari ini kami setuju kamu atau pada akan",
};
const owners = new Map<string, Lang[]>();
for (const [lang, words] of Object.entries(marks)) {
	for (const word of words.split(" ")) owners.set(word, [...(owners.get(word) ?? []), lang as Lang]);
}
const spelling: readonly [Lang, RegExp][] = [
	["de", /[äöüß]/],
	["fr", /œ|[àèê]|\b(?:j'|qu'|c'est|n')/],
	["es", /[ñ¿¡]|ción\b/],
	["pt", /[ãõ]|ç(?:ão|ões|os?)\b/],
	["vi", /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/],
];

const scripts = { latin: 0, han: 1, kana: 2, hangul: 3, cyrillic: 4, thai: 5 } as const;

function scriptOf(code: number): number {
	if (code < 0x250) return (code > 96 && code < 123) || (code > 64 && code < 91) || code >= 0xc0 ? scripts.latin : -1;
	if (code >= 0x3400 && code <= 0x9fff) return scripts.han;
	if (code >= 0x3041 && code <= 0x30fa) return scripts.kana;
	if (code >= 0xac00 && code <= 0xd7a3) return scripts.hangul;
	if (code >= 0x400 && code <= 0x4ff) return scripts.cyrillic;
	if (code >= 0xe00 && code <= 0xe7f) return scripts.thai;
	return code >= 0x1e00 && code <= 0x1eff ? scripts.latin : -1;
}

/** Language of one sentence or label, by script, then by function words; `und` where nothing tells. */
export const languageOf = remembered((text: string): Lang | "und" => {
	const sample = text.length > 600 ? text.slice(0, 600) : text;
	const counts = [0, 0, 0, 0, 0, 0];
	for (let i = 0; i < sample.length; i++) {
		const script = scriptOf(sample.charCodeAt(i));
		if (script >= 0) counts[script] = (counts[script] as number) + 1;
	}
	const [latin, han, kana, hangul, cyrillic, thai] = counts as [number, number, number, number, number, number];
	// A Chinese character says about as much as three letters.
	const most = Math.max(latin / 3, han + kana, hangul, cyrillic / 3, thai / 3);
	if (most === 0) return "und";
	if (most === han + kana) return kana > 0 && kana * 6 >= han ? "ja" : chinese(sample, han);
	if (most === hangul) return "ko";
	if (most === cyrillic / 3) return /[іїєґў]/i.test(sample) ? "und" : "ru";
	if (most === thai / 3) return "th";
	return latinLanguage(sample);
});

/** A simplified text holds no character that simplifying would change, but for a stray name. */
function chinese(text: string, han: number): Lang {
	const plain = fold(text);
	let changed = 0;
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== plain.charCodeAt(i)) changed++;
	return changed * 12 > han ? "zh-TW" : "zh-CN";
}

function latinLanguage(text: string): Lang | "und" {
	const lower = text.toLowerCase();
	const score = new Map<Lang, number>();
	const give = (lang: Lang, points: number) => score.set(lang, (score.get(lang) ?? 0) + points);
	for (const word of lower.match(/[a-z\u00c0-\u024f\u1e00-\u1eff'-]{1,16}/g) ?? []) {
		const of = owners.get(word);
		for (const lang of of ?? []) give(lang, 1 / (of as Lang[]).length);
	}
	for (const [lang, pattern] of spelling) if (pattern.test(lower)) give(lang, 1);
	const ranked = [...score].sort((a, b) => b[1] - a[1]);
	const [best, next] = ranked;
	if (!best || best[1] < 0.5 || best[1] === next?.[1]) return "und";
	return best[0];
}

/** The vocabulary's language for a BCP 47 tag, as in a page's `lang`; null where there is none. */
export function languageOfTag(tag: string): Lang | null {
	const primary = tag.toLowerCase().split(/[-_]/)[0];
	if (primary === "zh") return /tw|hk|mo|hant/i.test(tag) ? "zh-TW" : "zh-CN";
	// The old code for Indonesian, which browsers still write.
	return langs.find((lang) => lang === (primary === "in" ? "id" : primary)) ?? null;
}
