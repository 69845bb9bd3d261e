const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Marks that turn the direction of what follows them, beyond the text that a page owns. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Without escape sequences, control characters and marks of direction, which could steer a terminal or reorder our own words. */
export function tame(text: string): string {
	return text.replace(ANSI, "").replace(CONTROLS, "").replace(TURNS, "");
}

/** A page's words, tame and on one line. Letters and punctuation stay as the page has them. */
export function plain(text: string): string {
	return tame(text).replace(/\s+/g, " ").trim();
}
