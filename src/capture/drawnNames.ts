/** What the names of classes, icons and pictures say about a drawn box. */

const ON = new Set(
	"checked selected active on chosen choosed choosen ticked choose chose act cur current yes agreed sel opened".split(
		" ",
	),
);
const OFF = new Set(
	"unchecked unselected inactive off uncheck unselect unchoose unagree unsel unactive normal nor nocheck empty blank weixuan".split(
		" ",
	),
);
export const MIXED = new Set("indeterminate half partial mixed halfselect minus".split(" "));
const NOT = new Set(["not", "un", "no", "non"]);
/** State words written in pinyin run together: 未选中 weixuanzhong, 已勾选 yigouxuan. */
const PINYIN_OFF = /(?:wei|mei|bu)(?:gou|dian)?xuan|(?:wei|bu)(?:gou|tongyi)/;
const PINYIN_ON = /(?:xuan|gou)zhong|gouxuan|yi(?:gou)?xuan|^dui(?:gou|hao)|^da?gou$|^dui$/;
/** What a picture is called may also name the whole set, where a class would name the state. */
const VAGUE_PICTURES = new Set(["choose", "chose", "current"]);
/** A picture's name ends in its state: _n for normal, _h for highlighted, enable and disable. */
const PICTURE_STATE =
	/(?:sel|select|check|choose|agree|radio|tick|box)[-_](n|nor|h|hl|pre)$|(?:^|[-_])(enabled?|disabled?)$/i;
/** Icon names say what they draw: a tick in a circle, or the bare circle. */
export const ICON_ON =
	/check[-_]?(?:circle|square)|(?:circle|square)[-_]?check|check[-_]?box[-_]?(?:checked|on|fill|marked)|(?:circle|square|box)[-_]?(?:fill|selected)|success|(?:^|[-_])(?:tick|right|gou|dui|duigou)(?:$|[-_])/i;
export const ICON_OFF =
	/(?:^|[-_])(?:circle|square|box|round|(?:yuan)?quan|yuan|(?:fang)?kuang|kong|radio)(?:[-_](?:o|outline|line|empty|blank|thin))?$|(?:outline[-_]?blank|unchecked)/i;

/** Words of a class list or file name: split at punctuation, digits and camel case. */
export function tokens(name: string): string[] {
	return name
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean);
}

/** +1 for on, -1 for off, 0 for nothing said. A negation before the word turns it round. */
export function verdictOfWords(words: readonly string[]): number {
	let sum = 0;
	words.forEach((word, i) => {
		const negated = NOT.has(words[i - 1] ?? "");
		if (PINYIN_OFF.test(word)) sum -= 1;
		else if (ON.has(word) || PINYIN_ON.test(word)) sum += negated ? -1 : 1;
		else if (OFF.has(word)) sum -= 1;
	});
	return Math.sign(sum);
}

/** The same for a picture's file name without its ending. */
export function verdictOfPicture(name: string): number {
	const [, suffix, able] = PICTURE_STATE.exec(name) ?? [];
	const ending = suffix ? (/^n/i.test(suffix) ? -1 : 1) : able ? (/^d/i.test(able) ? -1 : 1) : 0;
	// A ticked box that cannot be changed is "checked_disabled".
	return Math.sign(ending + verdictOfWords(tokens(name).filter((word) => !VAGUE_PICTURES.has(word))));
}
