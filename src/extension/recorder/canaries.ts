import type { Canary } from "../../engine/recording.ts";

/** Letters and figures that are read and typed without mistakes. */
const SIGNS = "abcdefghkmnpqrstwxyz23456789";
const LETTERS = "abcdefghkmnprstwyz";

function drawn(signs: string, count: number): string {
	return [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => signs[byte % signs.length]).join("");
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Values that nobody has, for a person to type: they are searched for in what leaves the page. The address's domain is
 * reserved for examples (RFC 2606); 142 is a prefix that China gives to machines, with numbers of another length.
 */
export function makeCanaries(): Canary[] {
	return [
		{ datum: "email", value: `${drawn(SIGNS, 12)}@example.com` },
		{ datum: "phone", value: `142${drawn("0123456789", 8)}` },
		{ datum: "realName", value: `${capital(drawn(LETTERS, 6))} ${capital(drawn(LETTERS, 8))}` },
	];
}
