import { remembered } from "./memo.ts";

/** Characters that are written in two ways for the same word on sign-up screens. */
const folds: Record<string, string> = {
	帐: "账",
	帳: "账",
	賬: "账",
	戶: "户",
	ё: "е",
	"\u2018": "'",
	"\u2019": "'",
	"\u02bc": "'",
	"\u201b": "'",
	"\u3000": " ",
};

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const folded = /[帐帳賬戶ё\u2018\u2019\u02bc\u201b\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const beside = "[\\u3005\\u3040-\\u30ff\\u3400-\\u9fff\\u3008-\\u3011\\uff08\\uff09\\uff0c\\uff1a]";
const spaceByHan = new RegExp(`(?<=${beside})\\s+|\\s+(?=${beside})`, "g");
const plain = /^[\x20-\x7e]*$/;

/**
 * The form in which phrases are compared: NFC (not NFKC, which splits Thai vowels), lower case,
 * one spelling of 账号 and 登录, half-width letters and digits, straight apostrophes, no invisible
 * characters, single spaces and none beside Chinese characters or kana.
 */
export const normalise = remembered((text: string): string => {
	if (plain.test(text)) return text.toLowerCase().replace(/ {2,}/g, " ").trim();
	return text
		.normalize("NFC")
		.replace(invisible, "")
		.toLowerCase()
		.replace(folded, (c) => folds[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0).toLowerCase())
		.replace(/登陆/g, "登录")
		.replace(/\s+/g, " ")
		.replace(spaceByHan, "")
		.trim();
});

const longest = 400;
const abbreviation =
	/(?:^|[\s(（])(?:e\.g|i\.e|etc|inc|ltd|co|corp|no|vs|st|mr|mrs|ms|dr|art|approx|z\.b|bzw|u\.a|p\.ex|u\.s|[a-z])\.$/i;
const stop = /[。；！？!?\n\r]+[」』”"')）》]*|\.+(?=["'”’)\]]*(?:\s|$))/g;

/** Sentences of a text, trimmed, each at most 400 characters. Abbreviations, decimals and addresses stay whole. */
export function sentences(text: string): string[] {
	const found: string[] = [];
	let from = 0;
	stop.lastIndex = 0;
	for (const at of text.matchAll(stop)) {
		const end = at.index + at[0].length;
		if (at[0] === "." && abbreviation.test(text.slice(Math.max(from, end - 10), end))) continue;
		// Yahoo!-like names, addresses with a query, and a quoted button inside a sentence go on.
		if (/^[.?!]/.test(at[0]) && /^["'”’)\]]?(?:[\w=&]|\s+[a-z])/.test(text.slice(end, end + 6))) continue;
		add(found, text.slice(from, end));
		from = end;
	}
	add(found, text.slice(from));
	return found;
}

function add(found: string[], piece: string): void {
	for (let rest = piece.trim(); rest; ) {
		if (rest.length <= longest) {
			found.push(rest);
			return;
		}
		const cut = Math.max(
			rest.lastIndexOf("，", longest),
			rest.lastIndexOf(",", longest),
			rest.lastIndexOf(" ", longest),
		);
		const at = cut > longest / 2 ? cut + 1 : longest;
		found.push(rest.slice(0, at).trim());
		rest = rest.slice(at).trim();
	}
}
