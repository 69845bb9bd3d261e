/** Letters that fill two columns of a terminal: CJK, Hangul, kana, full-width forms, emoji. */
const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{M}\p{Cf}]+$/u;
/** Signs that may not begin a line, and signs that may not end one. */
const CLOSING = /^[，。、；：！？）》」』】〕”’…,.;:!?)\]}]/u;
const OPENING = /[（《「『【〔“‘([{]$/u;

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Columns that a text fills. */
export function widthOf(text: string): number {
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += NO_WIDTH.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
	return width;
}

/** The parts between which a line may be broken: words with their spaces, and single wide letters. */
function pieces(text: string): string[] {
	const parts: string[] = [];
	let before = "";
	for (const { segment } of graphemes.segment(text)) {
		const joins =
			before !== "" &&
			(segment === " " ||
				CLOSING.test(segment) ||
				OPENING.test(before) ||
				(before !== " " && !WIDE.test(segment) && !WIDE.test(before)));
		if (joins) parts.push((parts.pop() ?? "") + segment);
		else parts.push(segment);
		before = segment;
	}
	return parts;
}

/** Lines of at most `width` columns, broken as the script of the text allows; too long a word is cut. */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const piece of pieces(text)) {
		if (line && widthOf(line + piece.trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = "";
		}
		line += piece;
		while (widthOf(line.trimEnd()) > width) {
			const cut = fitting(line, width);
			lines.push(line.slice(0, cut));
			line = line.slice(cut);
		}
	}
	if (line.trim() || lines.length === 0) lines.push(line.trimEnd());
	return lines;
}

/** How many UTF-16 units of a text fit; never none, lest nothing be gained. */
function fitting(text: string, width: number): number {
	let columns = 0;
	let units = 0;
	for (const { segment } of graphemes.segment(text)) {
		columns += widthOf(segment);
		if (columns > width && units > 0) break;
		units += segment.length;
	}
	return units;
}
