const email = /[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/giu;
/** Digits that belong to no longer number. The lengths are those of Chinese ID and bank cards. */
const idNumber = /(?<![\dA-Za-z])(?:[1-9]\d{16}[\dXx]|[1-9]\d{14})(?![\dA-Za-z])/g;
const mobile = /(?<!\d)(?:(?:\+|00)?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
const card = /(?<![\d.])\d{4}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,4})?(?!\d)/g;

/** First three and last two characters stay, so that a reader recognises what was masked. */
function mask(found: string): string {
	return found.length <= 5
		? "*".repeat(found.length)
		: `${found.slice(0, 3)}${"*".repeat(found.length - 5)}${found.slice(-2)}`;
}

/** What each of these has in it. */
const personal = /@|\d[\d -]{10}/;

/** Masks mobile numbers, ID numbers, card numbers and e-mail addresses; prices, dates and 400 numbers stay. */
export function redact(text: string): string {
	if (!personal.test(text)) return text;
	return text.replace(email, mask).replace(idNumber, mask).replace(mobile, mask).replace(card, mask);
}
